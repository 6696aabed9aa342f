import { html, type TemplateResult } from 'lit';
import { backPath, icon } from '../shared/icons.ts';

/** Back to what was seen before. */
export function backButton(words: string, go: () => void): TemplateResult {
  return html`<button type="button" class="link-btn back no-print" @click=${go}>${icon(backPath)}${words}</button>`;
}
