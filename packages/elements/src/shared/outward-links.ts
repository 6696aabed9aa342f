import { html } from 'lit';

/** The only schemes a link from the directory may have. Checked on the server too; a widget does not trust that. */
const schemes = new Set(['https:', 'mailto:', 'tel:']);

/**
 * The address if it is safe to link to, else nothing. Of a letter only whom it goes to: the rest could fill it in, or send it to others too.
 * A number has digits and what people write between them: "*" and "#" are orders to a telephone.
 */
export function safeHref(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const { protocol } = new URL(url);
    if (protocol === 'mailto:') return url.split('?')[0];
    return schemes.has(protocol) && (protocol !== 'tel:' || /^tel:[-+\d(). ]+$/.test(url)) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A link out, or only its words when the address is not safe. It sends no referrer. */
export function link(url: string | undefined, words: unknown): unknown {
  const href = safeHref(url);
  return href ? html`<a href=${href} rel="noopener noreferrer external" referrerpolicy="no-referrer">${words}</a>` : words;
}
