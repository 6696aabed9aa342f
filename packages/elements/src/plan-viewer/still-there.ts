import { html, type TemplateResult } from 'lit';

/** The words of the question. */
interface Words {
  stillThereTitle: string;
  stillThereText: (time: string) => string;
  stay: string;
  hideNow: string;
}

/** What can be answered. Closing it by Escape means staying. */
export interface Answers {
  stay: () => void;
  stayed: () => void;
  hide: () => void;
}

/** Asked two minutes before a plan is put away, wherever on the page somebody reads: a native modal dialog brings the focus and gives it back. */
export function stillThere(t: Words, time: string, { stay, stayed, hide }: Answers): TemplateResult {
  return html`<dialog class="no-print" aria-labelledby="still-there" aria-describedby="still-there-text" @close=${stayed}>
    <p class="h-l" id="still-there"><strong>${t.stillThereTitle}</strong></p>
    <p id="still-there-text">${t.stillThereText(time)}</p>
    <p class="actions"><button type="button" class="btn" @click=${stay}>${t.stay}</button><button type="button" class="btn quiet" @click=${hide}>${t.hideNow}</button></p>
  </dialog>`;
}
