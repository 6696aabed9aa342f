import { html, type TemplateResult } from 'lit';

export { link, safeHref } from './outward-links.ts';

/** A telephone number as a link that dials it. */
export function phoneLink(number: string): TemplateResult {
  return html`<a class="phone" href=${`tel:${number.replace(/[^\d+]/g, '')}`}>${number}</a>`;
}

/** Puts a template in place of each `{words}` of a message, so that a translator can move it. */
export function fill(message: string, make: (words: string) => unknown): unknown[] {
  return message.split(/\{([^}]*)\}/).map((part, i) => (i % 2 ? make(part) : part));
}
