import { html, nothing, type TemplateResult } from 'lit';

/** What may be said about a heading. */
export interface HeadingOptions {
  id?: string;
  /** Class names, from `controls.styles.ts` or the widget's own. */
  className?: string;
  /** The heading can take the focus when a step or a result appears (`focusHeading()` finds it). */
  focusable?: boolean;
}

/**
 * A heading whose level the host page decides, so that ours fit into its outline. Levels past 6 stay 6.
 * `class` carries the look (`h-xl`, `h-l`, `h-m`), because the level says nothing about the size.
 */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const id = options.id ?? nothing;
  const look = options.className ?? 'h-l';
  const tab = options.focusable ? '-1' : nothing;
  switch (Math.min(6, Math.max(1, Math.trunc(level) || 2))) {
    case 1:
      return html`<h1 id=${id} class=${look} tabindex=${tab}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${look} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${look} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${look} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${look} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${look} tabindex=${tab}>${content}</h6>`;
  }
}
