/** Plain text with the little shape the contract allows: a blank line begins a paragraph, "- " begins a list item. */

export type TextBlock = { kind: 'paragraph'; lines: string[] } | { kind: 'list'; items: string[] };

/** The paragraphs and lists of a text. Single line ends stay as lines of their paragraph, or join a list item. No HTML is read. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: TextBlock | undefined;
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.trimEnd();
    const item = /^- +(.*\S)/.exec(line)?.[1];
    if (!line.trim()) open = undefined;
    else if (item !== undefined) {
      if (open?.kind !== 'list') blocks.push((open = { kind: 'list', items: [] }));
      open.items.push(item);
    } else if (open?.kind === 'list' && /^\s/.test(line)) open.items.push(`${open.items.pop()} ${line.trim()}`);
    else {
      if (open?.kind !== 'paragraph') blocks.push((open = { kind: 'paragraph', lines: [] }));
      open.lines.push(line.trim());
    }
  }
  return blocks;
}
