import { html, nothing } from 'lit';

export * from './links.ts';

/**
 * The contract's plain text as templates: a blank line is a paragraph, a leading `- ` a list item. Nothing in it can become markup.
 */
export function plainText(text: string | undefined, lang?: string): unknown {
  if (!text?.trim()) return nothing;
  const of = lang ?? nothing;
  return text.trim().split(/\n\s*\n/).map((block) => {
    const parts: unknown[] = [];
    let items: string[] = [];
    let lines: string[] = [];
    const flushItems = () => {
      if (items.length) parts.push(html`<ul class="bullets" lang=${of}>${items.map((item) => html`<li>${item}</li>`)}</ul>`);
      items = [];
    };
    const flushLines = () => {
      if (lines.length) parts.push(html`<p lang=${of}>${lines.map((line, i) => (i ? html`<br />${line}` : line))}</p>`);
      lines = [];
    };
    for (const line of block.split('\n')) {
      if (line.startsWith('- ')) {
        flushLines();
        items.push(line.slice(2));
      } else {
        flushItems();
        lines.push(line);
      }
    }
    flushItems();
    flushLines();
    return parts;
  });
}
