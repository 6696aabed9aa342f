import { html } from 'lit';

/** The only schemes a link from the directory may have. Checked on the server too; a widget does not trust that. */
const schemes = new Set(['https:', 'mailto:', 'tel:']);

/** The address if it is safe to link to, else nothing. */
export function safeHref(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    return schemes.has(new URL(url).protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A link out, or only its words when the address is not safe. It sends no referrer. */
export function link(url: string | undefined, words: unknown): unknown {
  const href = safeHref(url);
  return href ? html`<a href=${href} rel="noopener noreferrer external" referrerpolicy="no-referrer">${words}</a>` : words;
}
