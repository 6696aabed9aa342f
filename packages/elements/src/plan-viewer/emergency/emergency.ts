import { html, nothing, type TemplateResult } from 'lit';
import { newId } from '@daybridge/sdk';
import { putEmergencyAccess } from '@daybridge/sdk/operations';
import { timeOf, ukTimeZone } from '@daybridge/sdk/time';
import { heading } from '../../shared/heading.ts';
import { fill, phoneLink } from '../../shared/links.ts';
import type { Lang } from '../../shared/messages.ts';
import { problemOf, wordsOf, type Problem } from '../../shared/problems.ts';
import type { SharedMessages } from '../../shared/shared.messages.ts';
import { urgentHelp } from '../../shared/urgent-help.ts';
import type { DayPlanViewer } from '../plan-viewer.ts';
import type { PlanStore } from '../plan-viewer.store.ts';
import type { EmergencyMessages } from './emergency.messages.ts';

/** What looking in an emergency needs of the viewer. */
interface EmergencyAround {
  viewer: DayPlanViewer;
  store: PlanStore;
  lang: Lang;
  words: SharedMessages;
  /** Waits for what is asked for and says what is shown. */
  showing(asking: Promise<void>): Promise<void>;
}

/** The contract wants a reason that says something. */
const shortest = 10;

export async function loadEmergency(around: EmergencyAround): Promise<Emergency> {
  const t = around.lang === 'cy' ? (await import('./emergency.messages.cy.ts')).cy : (await import('./emergency.messages.ts')).en;
  return new Emergency(around, t);
}

/** A worker says why it cannot wait, and sees what an emergency needs for as long as the service says. Whether there is a plan at all is not said before. */
export class Emergency {
  readonly #around: EmergencyAround;
  readonly #t: EmergencyMessages;
  /** Made before it is sent the first time, so that sending the same reason again asks once. */
  #id = newId();
  #sent = '';
  #reason = '';
  #missing = false;
  #busy = false;
  #problem: Problem | undefined;
  /** What may be seen and until when. */
  #open: { planId: string; until: Date } | undefined;

  constructor(around: EmergencyAround, t: EmergencyMessages) {
    this.#around = around;
    this.#t = t;
  }

  /** That what is shown is shown because of an emergency, and until when. */
  note(planId: string, personName: string): TemplateResult | typeof nothing {
    if (this.#open?.planId !== planId) return nothing;
    return html`<div class="note" data-emergency><p>${this.#t.until(timeOf(this.#open.until, ukTimeZone, this.#around.lang), personName)}</p></div>`;
  }

  /** What was written is gone; until when something may be seen stays known. */
  forget(): void {
    this.#reason = '';
    this.#missing = false;
    this.#problem = undefined;
  }

  view(): TemplateResult {
    const t = this.#t;
    const { viewer, words } = this.#around;
    const { headingLevel: level, urgentHelpLine, helpPhone: phone } = viewer;
    const problem = this.#problem;
    const described = this.#missing ? 'emergency-hint emergency-error' : 'emergency-hint';
    return html`${heading(level, t.title, { className: 'h-xl', focusable: true })} ${urgentHelp(words, urgentHelpLine)}
      <p><strong>${fill(t.text, phoneLink)}</strong></p><p>${t.opens}</p><p>${t.told}</p>
      <form class="panel" novalidate @submit=${this.#submit}>
        <div class=${this.#missing ? 'field wrong' : 'field'}>
          <label for="emergency-reason">${t.reason}</label><span class="hint" id="emergency-hint">${t.hint}</span>
          ${this.#missing ? html`<span class="error" id="emergency-error">${t.reasonMissing}</span>` : nothing}
          <textarea class="input" id="emergency-reason" rows="4" maxlength="1000" autocomplete="off" aria-describedby=${described} .value=${this.#reason}
            @input=${(event: Event) => (this.#reason = (event.currentTarget as HTMLTextAreaElement).value)}></textarea>
        </div>
        ${problem ? html`<div role="alert"><p>${wordsOf(problem, words).join('. ')} ${t.notDone} ${phone ? fill(words.phone(`{${phone}}`), phoneLink) : nothing}</p></div>` : nothing}
        <p class="actions"><button type="submit" class="btn" aria-disabled=${this.#busy ? 'true' : nothing}>${this.#busy ? t.looking : t.look}</button>
          <button type="button" class="link-btn" @click=${this.#cancel}>${t.cancel}</button></p>
      </form>`;
  }

  readonly #cancel = async (): Promise<void> => {
    this.forget();
    const { viewer, store, showing } = this.#around;
    await showing(store.openAsked());
    await viewer.focusHeading();
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { viewer, store, showing } = this.#around;
    const reason = this.#reason.trim();
    const planId = store.asked;
    if (this.#busy || !planId) return;
    this.#problem = undefined;
    this.#missing = reason.length < shortest;
    if (this.#missing) {
      viewer.requestUpdate();
      return viewer.focusHeading('#emergency-reason');
    }
    if (this.#sent && this.#sent !== reason) this.#id = newId();
    this.#sent = reason;
    this.#busy = true;
    viewer.requestUpdate();
    viewer.announce(this.#t.looking);
    const before = viewer.purpose;
    viewer.purpose = 'emergency';
    try {
      const { until } = await putEmergencyAccess(viewer.client.to!, planId, this.#id, { reason });
      this.#busy = false;
      // It was put away, or another page is shown, while this was on its way.
      if (store.state.phase !== 'emergency' || store.asked !== planId) return;
      this.forget();
      this.#id = newId();
      this.#sent = '';
      this.#endsAt(planId, new Date(until), before);
      await showing(store.openAsked());
      await viewer.focusHeading();
    } catch (thrown) {
      this.#busy = false;
      viewer.purpose = before;
      if (store.state.phase !== 'emergency') return;
      const problem = problemOf(thrown, viewer.online());
      // Not there, not theirs to ask for, and a session that is over are the same screens as ever.
      if (['not-found', 'forbidden', 'session-lost'].includes(problem.kind)) {
        this.forget();
        await showing(Promise.resolve(store.lost(problem)));
        return viewer.focusHeading();
      }
      this.#problem = problem;
      viewer.requestUpdate();
      await viewer.focusHeading('#emergency-reason');
    }
  };

  /** When the time is over the plan is asked for anew, for the reason there was before: what may be seen without an emergency stays, the rest goes. */
  #endsAt(planId: string, until: Date, before: string | undefined): void {
    const { viewer, store, showing } = this.#around;
    const open = { planId, until };
    this.#open = open;
    viewer.clock.after(until.getTime() - viewer.clock.now(), () => {
      if (this.#open !== open) return;
      this.#open = undefined;
      viewer.purpose = before;
      if (store.state.plan?.id !== planId) return;
      viewer.announce(this.#t.over);
      void showing(store.openAsked());
    });
  }
}
