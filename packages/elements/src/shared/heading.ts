import { html, nothing, type TemplateResult } from 'lit';

/** What may be said about a heading. */
export interface HeadingOptions {
  id?: string;
  /** Class names, from the shared styles or the widget's own: the level says nothing about the size. `h-xl`, `h-l` or `h-m`. */
  className?: string;
  /** The heading can take the focus when a step or a result appears (`focusHeading()` finds it). */
  focusable?: boolean;
}

/** A template for each level, made once: a template cannot hold the name of a tag. */
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} id=`, ' class=', ' tabindex=', '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings }) as TemplateStringsArray;
});

/** A heading whose level the host page decides, so that ours fit into its outline. Levels past 6 stay 6. */
export function heading(level: number, content: unknown, { id, className = 'h-l', focusable }: HeadingOptions = {}): TemplateResult {
  return html(templates[Math.min(6, Math.max(1, Math.trunc(level) || 2)) - 1]!, id ?? nothing, className, focusable ? '-1' : nothing, content);
}
