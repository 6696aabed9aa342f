import { html, type TemplateResult } from 'lit';

// Line drawings on a 24 by 24 grid, one path each and each a constant of its own, so that a page loads only what it shows.
export const placePath = 'M12 21s7-6.2 7-11a7 7 0 0 0-14 0c0 4.8 7 11 7 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z';
export const costPath = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM14.5 8.5A3 3 0 0 0 9.5 11v5.5H15M8.5 13H13';
export const accessPath = 'M12 2.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM5 8.5l7 1.5 7-1.5M12 10v4l-3 6.5M12 14l3 6.5';
export const backPath = 'M14.5 5.5L8 12l6.5 6.5';

/** Draws a path as an icon of the size of the text beside it. Decoration only: the words always stand beside it. */
export function icon(path: string): TemplateResult {
  return html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
}
