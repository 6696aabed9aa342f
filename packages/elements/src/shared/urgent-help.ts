import { html, nothing, type TemplateResult } from 'lit';
import type { SharedMessages } from './shared.messages.ts';
import { fill } from './links.ts';

/** Short numbers that a phone dials as they are; the text number opens a message. */
const call = (number: string) => html`<a href=${`tel:${number.replaceAll(' ', '')}`}>${number}</a>`;
const text = (number: string) => html`<a href=${`sms:${number}`}>${number}</a>`;

/**
 * "Get urgent help": the same in every state of every widget, right after the heading, and bundled so that it works offline.
 * `local` is one line of the host's own, for example the number of the local crisis team.
 */
export function urgentHelp(t: SharedMessages, local?: string): TemplateResult {
  return html`<details class="urgent" part="urgent-help">
    <summary>${t.urgentHelp}</summary>
    <ul class="plain">
      <li>${fill(t.urgentRisk, call)}</li>
      <li>${fill(t.urgentMental, call)}</li>
      ${local ? html`<li>${local}</li>` : nothing}
      <li>${fill(t.urgentSamaritans, call)} ${fill(t.urgentShout, text)}</li>
    </ul>
  </details>`;
}
