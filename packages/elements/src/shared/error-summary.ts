import { html, type TemplateResult } from 'lit';
import { heading } from './heading.ts';
import type { SharedMessages } from './shared.messages.ts';

/** One thing to put right: `field` is the id of the control, in the same shadow root. */
export interface FieldError {
  field: string;
  message: string;
}

/**
 * "There is a problem" with a link to each field. The links move the focus themselves, because an address's fragment does not
 * reach into a shadow root. Show it only after a submit, then call `focusSummary()`.
 */
export function errorSummary(errors: readonly FieldError[], t: SharedMessages, level: number): TemplateResult {
  const go = (event: Event, field: string) => {
    event.preventDefault();
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById(field)?.focus();
  };
  return html`<div class="summary" data-error-summary tabindex="-1" role="group" aria-labelledby="error-summary-title">
    ${heading(level, t.thereIsAProblem, { id: 'error-summary-title' })}
    <ul class="plain">
      ${errors.map(({ field, message }) => html`<li><a href=${`#${field}`} @click=${(e: Event) => go(e, field)}>${message}</a></li>`)}
    </ul>
  </div>`;
}
