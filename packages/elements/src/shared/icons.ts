import { html, type TemplateResult } from 'lit';

/** Line drawings on a 24 by 24 grid, one path each. Decoration only: the words always stand beside them. */
const paths = {
  place: 'M12 21s7-6.2 7-11a7 7 0 0 0-14 0c0 4.8 7 11 7 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  cost: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM14.5 8.5A3 3 0 0 0 9.5 11v5.5H15M8.5 13H13',
  access: 'M12 2.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM5 8.5l7 1.5 7-1.5M12 10v4l-3 6.5M12 14l3 6.5',
  date: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2',
  people: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M16 5.5a3 3 0 0 1 0 5.5M17.5 14.3c2.2.8 3.5 3 3.5 5.7',
  phone: 'M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4.5 6a2 2 0 0 1 2-2z',
  talk: 'M4 5h16v11H11l-5 4v-4H4zM8 9h8M8 12h5',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  close: 'M7 7l10 10M17 7L7 17',
} as const;

export type IconName = keyof typeof paths;

/** Draws a path as an icon of the size of the text beside it. */
export function drawing(path: string): TemplateResult {
  return html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
}

/** One of our icons. */
export function icon(name: IconName): TemplateResult {
  return drawing(paths[name]);
}
