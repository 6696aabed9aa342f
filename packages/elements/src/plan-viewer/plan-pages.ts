import { html, nothing, type TemplateResult } from 'lit';
import type { Plan, PlanReader } from '@daybridge/sdk';
import { localDate, timeOf, ukTimeZone } from '@daybridge/sdk/time';
import { answers } from '../shared/answers.styles.ts';
import { DayStepEvent } from '../shared/events.ts';
import { problemOf, type Problem } from '../shared/problems.ts';
import type { Aside, AsideName, AsideOptions } from './asides.ts';
import { Beside, type Unsaid } from './comments/beside.ts';
import { EmergencyDoor } from './emergency/emergency-door.ts';
import { Paper } from './paper.ts';
import { planDocument } from './plan-document.ts';
import type { DocumentMessages } from './plan-document.messages.ts';
import type { Around, Pages } from './plan-element.ts';
import { planList } from './plan-list.ts';
import { keyOf, type Place } from './plan-parts.ts';
import type { DayPlanViewer } from './plan-viewer.ts';
import { planStyles } from './plan-viewer.styles.ts';
import { purposeQuestion } from './purpose-question.ts';
import { stillThere } from './still-there.ts';

export const pageStyles = [answers, planStyles];

/** What is being written and has not been sent, as a plain value. It waits for the same person, and for nobody else. */
export interface PlanDraft {
  readonly personId: string;
  readonly planId: string;
  /** A form and what is in it. */
  readonly options?: AsideOptions | undefined;
  /** A comment. */
  readonly said?: Unsaid;
}

/**
 * What is loaded together with a plan, and not before: one plan or the list, what can be done with them, and the question whether somebody
 * is there. Nothing here outlives the plan that is shown.
 */
export class PlanPages implements Pages {
  readonly #around: Around<Plan>;
  readonly #viewer: DayPlanViewer;
  readonly #t: DocumentMessages;
  readonly #paper: Paper;
  readonly #emergency: EmergencyDoor;
  readonly #beside: Beside;
  #pictured = false;
  #aside: Aside | undefined;
  #trouble: Problem | undefined;
  #kept: PlanDraft | undefined;
  #readCrisis = false;

  /** Others take over, in another language. */
  readonly end: () => void;

  constructor(around: Around<Plan>, viewer: DayPlanViewer, t: DocumentMessages) {
    this.#around = around;
    this.#viewer = viewer;
    this.#t = t;
    this.#paper = new Paper(around, viewer, t, (plan) => this.#readerOf(plan).isPerson, (problem) => (this.#trouble = problem));
    this.#beside = new Beside(around, viewer);
    this.#emergency = new EmergencyDoor(around, viewer, () => void this.#open('readers'));
    let shown = '';
    this.end = around.store.subscribe(({ phase, plan, problem, away }) => {
      // A warning that it will be put away is no other screen: what is being written in the list stays.
      const before = shown;
      shown = plan ? '' : phase;
      if (plan || shown === before) return;
      if (problem?.kind === 'session-lost') this.#kept = this.suspend();
      if (away || (problem && problem.kind !== 'session-lost')) this.#kept = undefined;
      this.#forget();
    });
  }

  get keeps(): boolean {
    return Boolean(this.#kept);
  }

  view(): TemplateResult {
    const { state } = this.#around.store;
    const { plan, awayAt } = state;
    return html`${state.phase === 'purpose' ? this.#purposeView() : state.phase === 'emergency' ? this.#emergency.view(this.#t.opening) : this.#aside ? html`<div class="plan">${this.#aside.view()}<p class="no-print end"><button type="button" class="link-btn" @click=${this.#hide}>${this.#t.hide}</button></p></div>` : plan ? this.#planView(plan) : this.#listView()}
      ${awayAt ? stillThere(this.#t, timeOf(awayAt, undefined, this.#around.lang), { stay: this.#stay, stayed: this.#stayed, hide: this.#hide }) : nothing}`;
  }

  /** Only what the service says may be done is offered; one that says nothing answers to the person alone, unless it asked why they look. */
  #readerOf(plan: Plan): PlanReader {
    const own = !this.#viewer.purpose;
    return plan.reader ?? { isPerson: own, mayChange: own, mayReview: own, mayPropose: own };
  }

  #planView(plan: Plan): TemplateResult {
    const { store, lang, host } = this.#around;
    const { opportunityLink: link, mode, headingLevel, helpPhone: phone, urgentHelpLine: urgentLine } = this.#viewer;
    const { stale, loadedAt } = store.state;
    const reader = this.#readerOf(plan);
    const to = this.#viewer.client.to;
    this.#beside.about(plan);
    const emergencyNote = this.#emergency.note(plan, reader.isPerson);
    this.#resume(plan, reader);
    const open = (name: AsideName, options?: AsideOptions) => () => void this.#open(name, options);
    return planDocument({
      plan, reader, own: reader.isPerson, t: this.#t, shared: host.words, lang, phone, urgentLine, mode: mode || 'full', level: headingLevel + 1,
      today: localDate(this.#viewer.clock.now(), ukTimeZone), loadedAt: loadedAt!, stale, trouble: this.#trouble,
      hrefOf: link ? (id) => link.replace('{id}', encodeURIComponent(id)) : undefined,
      asksPrint: this.#paper.asks, saving: this.#paper.saving, printing: this.#paper.printing, pictured: this.#pictured,
      back: store.cameFromList ? this.#back : undefined, hide: this.#hide, refresh: this.#renew, askPrint: this.#paper.ask, print: this.#paper.print,
      save: to ? this.#paper.save : undefined, togglePicture: this.#togglePicture, opened: this.#opened,
      talk: this.#beside.view, talkMissing: this.#beside.missing,
      change: to && reader.mayChange ? open('write') : undefined,
      stepDone: to && reader.mayChange ? (goalId) => void this.#open('write', { form: 'step-done', id: goalId }) : undefined,
      share: to && reader.isPerson ? open('share') : undefined,
      readers: to && reader.isPerson ? open('readers') : undefined,
      start: to && !store.cameFromList ? open('write', { form: 'start' }) : undefined,
      code: to && !store.cameFromList ? open('code') : undefined,
      review: to && reader.mayReview ? open('write', { form: 'review' }) : undefined,
      propose: to && reader.mayPropose && !reader.isPerson ? open('write', { form: 'proposal' }) : undefined,
      challenge: to && reader.mayPropose && !reader.isPerson ? (id) => void this.#open('write', { form: 'challenge', id }) : undefined,
      emergency: to && !reader.isPerson && this.#viewer.emergencyAccess && emergencyNote === nothing ? () => void this.#viewer.askEmergency() : undefined, emergencyNote,
      answer: to && reader.proposed ? (id) => void this.#open('write', { form: 'answer', id }) : undefined,
      decide: to && reader.isPerson ? (id) => void this.#open('write', { form: 'decision', id }) : undefined,
    });
  }

  #listView(): TemplateResult {
    const { store, lang, host } = this.#around;
    const { headingLevel: level, helpPhone: phone, urgentHelpLine: urgentLine, client } = this.#viewer;
    return planList({
      plans: store.state.plans, t: this.#t, shared: host.words, lang, level, phone, urgentLine, open: (id) => void this.#openPlan(id), hide: this.#hide,
      start: client.to ? () => void this.#open('write', { form: 'start' }) : undefined,
      code: client.to ? () => void this.#open('code') : undefined,
    });
  }

  #purposeView(): TemplateResult {
    const { headingLevel: level, urgentHelpLine: urgentLine } = this.#viewer;
    return purposeQuestion({ t: this.#t, shared: this.#around.host.words, level, urgentLine }, (code) => {
      this.#viewer.purpose = code;
      void this.#around.showing(this.#around.store.openAsked()).then(() => this.#viewer.focusHeading());
    });
  }

  /** Opens what can be done with a plan, in its place. What it needs is loaded now. */
  async #open(name: AsideName, options: AsideOptions = {}): Promise<void> {
    const { store, lang } = this.#around;
    const before = store.state.plan;
    try {
      const { openAside } = await import('./asides.ts');
      const aside = await openAside(name, {
        viewer: this.#viewer, store, lang, t: this.#t, words: this.#around.host.words,
        close: (focus, said) => void this.#close(focus, said),
        openPlan: (id) => this.#openPlan(id, store.openNew(id)),
        changed: () => this.#viewer.requestUpdate(),
      }, options);
      // The plan may have been put away while this was loading.
      if (store.state.plan?.id !== before?.id || !['plan', 'list'].includes(store.state.phase)) return;
      this.#aside = aside;
      this.#trouble = undefined;
      this.#viewer.dispatchEvent(new DayStepEvent(aside.step));
    } catch (thrown) {
      this.#trouble = problemOf(thrown, this.#viewer.online());
    }
    this.#viewer.requestUpdate();
    await this.#viewer.focusHeading();
  }

  async #close(focus?: string, said?: string): Promise<void> {
    const { store } = this.#around;
    this.#aside = undefined;
    this.#viewer.requestUpdate();
    await this.#viewer.updateComplete;
    if (!store.state.plan && store.state.phase !== 'list') return;
    this.#viewer.dispatchEvent(new DayStepEvent(store.state.phase));
    await this.#viewer.focusHeading(focus && this.#viewer.renderRoot.querySelector(focus) ? focus : undefined);
    if (said) this.#viewer.announce(said);
  }

  /** What is being written, or waits to come back. */
  suspend(): PlanDraft | undefined {
    const { plan } = this.#last;
    const options = this.#aside?.keep?.();
    const said = this.#beside.keep();
    return plan && (options || said) && this.#readerOf(plan).isPerson ? { personId: plan.personId, planId: plan.id, options, said } : this.#kept;
  }

  /** Brings back what was suspended, when that plan is shown to that person. Nothing: forgets what waits. */
  resume(draft: PlanDraft | undefined): void {
    this.#kept = draft;
    this.#viewer.requestUpdate();
  }

  #last: { plan?: Plan } = {};

  /** What was being written when the session ended comes back to the person, when it is their plan again. */
  #resume(plan: Plan, reader: PlanReader): void {
    this.#last = { plan };
    const kept = this.#kept;
    if (!kept) return;
    const theirs = reader.isPerson && kept.personId === plan.personId;
    // Another plan of theirs: it waits on.
    if (theirs && kept.planId !== plan.id) return;
    this.#kept = undefined;
    if (!theirs) return;
    this.#beside.resume(kept.said);
    if (kept.options) void this.#open('write', kept.options);
  }

  #forget(): void {
    this.#aside = undefined;
    this.#beside.forget();
    this.#emergency.forget();
    this.#trouble = undefined;
    this.#paper.forget();
    this.#pictured = this.#readCrisis = false;
    this.#last = {};
  }

  readonly #openPlan = async (id: string, opening = this.#around.store.open(id)): Promise<void> => {
    this.#aside = undefined;
    this.#viewer.announce(this.#t.opening);
    await this.#around.showing(opening);
    await this.#viewer.focusHeading();
  };

  readonly #back = async (): Promise<void> => {
    const id = this.#around.store.back();
    this.#viewer.dispatchEvent(new DayStepEvent('list'));
    // First the title that goes passes its focus on to the title that comes.
    await this.#viewer.updateComplete;
    await this.#viewer.focusHeading(`[data-id="${CSS.escape(id ?? '')}"]`);
  };

  readonly #hide = async (): Promise<void> => {
    this.#around.store.putAway('hidden');
    await this.#viewer.focusHeading();
  };

  readonly #togglePicture = (): void => {
    this.#pictured = !this.#pictured;
    this.#viewer.requestUpdate();
  };

  /** Whoever opens the crisis wishes of somebody else says with it that they have read them; the person sees it. */
  readonly #opened = async (place: Place): Promise<void> => {
    const { store } = this.#around;
    const { plan } = store.state;
    const { to } = this.#viewer.client;
    if (!plan || !to || this.#readCrisis || keyOf(place) !== 'crisis' || this.#readerOf(plan).isPerson) return;
    this.#readCrisis = true;
    try {
      const { readCrisis } = await import('@daybridge/sdk/operations');
      store.replace(await readCrisis(to, plan.id));
    } catch {
      // It is said at the next opening; reading what somebody wishes for in a crisis waits for nothing.
      this.#readCrisis = false;
    }
  };

  /** "Try again" goes when it has worked; the focus goes to the title, or to what is shown instead. */
  readonly #renew = async (): Promise<void> => {
    this.#viewer.announce(this.#t.opening);
    await this.#around.store.refresh();
    if (!this.#around.store.state.stale) await this.#viewer.focusHeading();
  };

  /** Closing the dialog gives the focus back to where it was; then it is gone. Its event comes with the next frame, which a tab in the background never has. */
  readonly #stay = (): void => {
    this.#viewer.renderRoot.querySelector('dialog')?.close();
    this.#stayed();
  };
  readonly #stayed = (): void => this.#around.store.stay();
}
