import { timeOf } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { whenWords } from './session-words.ts';
import type { View } from './view.ts';

/** Until when a place is kept, as a clock time, on every step while it is kept. Nothing ticks. */
export function holdPanel(view: View): TemplateResult | typeof nothing {
  const { store, state, t, lang } = view;
  const { booking, holdEnding, holdOver, busy, step } = state;
  if (booking?.status !== 'held' || !booking.heldUntil || holdOver || step === 'done' || (step === 'check' && state.waiting)) return nothing;
  const session = state.sessions.find(({ id }) => id === booking.sessionId) ?? booking.session;
  const time = timeOf(booking.heldUntil, session?.timeZone, lang);
  const several = state.several?.dates && store.desk?.extras.of('several');
  const kept = several ? several.words.kept(time, view.who) : t.kept(time, view.who);
  const longer = booking.extensionsLeft !== 0;
  return html`<div class=${holdEnding ? 'note' : 'panel'} data-hold>
    <p><b>${holdEnding && longer ? t.ending(time) : kept}</b>${step !== 'check' && session && !several ? html`<br />${whenWords(session, lang)}` : nothing}</p>
    ${longer
      ? html`<p>${holdEnding ? nothing : t.takeLonger}
          <button type="button" class=${holdEnding ? 'btn quiet' : 'link-btn'} aria-disabled=${busy ? 'true' : nothing} @click=${() => store.desk?.extend()}>${t.keepLonger}</button></p>`
      : html`<p>${t.longest}</p>`}
  </div>`;
}
