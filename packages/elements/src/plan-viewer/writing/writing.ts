import { html, nothing, type TemplateResult } from 'lit';
import { newId, type Goal, type Outcome, type Plan, type PlanCreate, type Proposal, type Section, type Step } from '@daybridge/sdk';
import { putPlan } from '@daybridge/sdk/operations';
import { listOf } from '@daybridge/sdk/plans';
import { localDate, ukTimeZone } from '@daybridge/sdk/time';
import { heading } from '../../shared/heading.ts';
import { backPath, icon } from '../../shared/icons.ts';
import { problemOf } from '../../shared/problems.ts';
import { urgentHelp } from '../../shared/urgent-help.ts';
import type { Aside, AsideAround, AsideOptions } from '../asides.ts';
import * as change from './changes.ts';
import { listForms, singleForms, type Draft, type FormName, type Item, type ListPart, type SinglePart } from './forms.ts';
import { formView } from './form-view.ts';
import { overview } from './overview.ts';
import { WritingDesk, type OpenForm } from './writing-desk.ts';
import type { WritingMessages } from './writing.messages.ts';

export async function openWriting(around: AsideAround, options: AsideOptions): Promise<Aside> {
  const t = around.lang === 'cy' ? (await import('./writing.messages.cy.ts')).cy : (await import('./writing.messages.ts')).en;
  return new Writing(around, t, options);
}

/** Where a button of the overview stands, so that the focus finds it again. */
const at = (key: string): string => `[data-key="${CSS.escape(key)}"]`;

/**
 * The screen where a plan is written: everything that can be changed in one list, and each change as a form of its own. Opened with a form
 * it shows only that, and goes back to the plan when it is done.
 */
export class Writing implements Aside {
  readonly step = 'change';
  readonly t: WritingMessages;
  readonly around: AsideAround;
  readonly desk: WritingDesk;
  /** The one form this was opened for. */
  readonly #only: string | undefined;
  #options: AsideOptions;
  /** Asked whether the whole plan is to go. */
  asksRemove = false;

  constructor(around: AsideAround, t: WritingMessages, options: AsideOptions) {
    this.around = around;
    this.t = t;
    const { viewer, store } = around;
    this.desk = new WritingDesk({ to: viewer.client.to!, store, online: () => viewer.online() });
    this.desk.subscribe(() => around.changed());
    this.#options = options;
    this.#only = options.form && !options.form.includes(':') ? options.form : undefined;
    if (options.form) this.#openBy(options.form, options.id, options.draft as Draft | undefined);
  }

  get plan(): Plan {
    return this.around.store.state.plan!;
  }

  /** The person writes their own plan. */
  get own(): boolean {
    return this.plan?.reader?.isPerson ?? true;
  }

  get today(): string {
    return localDate(this.around.viewer.clock.now(), ukTimeZone);
  }

  keep(): AsideOptions | undefined {
    const { open } = this.desk.state;
    return open ? { ...this.#options, draft: { ...open.draft } } : undefined;
  }

  view(): TemplateResult {
    const { around, t, desk } = this;
    const { open } = desk.state;
    const { headingLevel: level, urgentHelpLine: urgentLine, helpPhone: phone } = around.viewer;
    const title = open ? (t.titles[open.form] ?? open.about) : this.own ? t.title : t.titleTheirs;
    const lead = open && t.titles[open.form] && open.about ? open.about : '';
    return html`<button type="button" class="link-btn back no-print" @click=${open ? this.#cancel : this.#leave}>${icon(backPath)}${open && !this.#only ? t.backToAll : t.back}</button>
      ${heading(level, title, { className: 'h-xl', focusable: true, id: 'writing-title' })} ${urgentHelp(around.words, urgentLine)}
      ${lead ? html`<p class="lead">${around.t.quote(lead)}</p>` : nothing}
      ${open
        ? formView({
            state: desk.state, open, t, plan: around.t, shared: around.words, level, phone, own: open.form === 'start' || this.own,
            write: (name, value) => desk.write(name, value), save: this.#save, cancel: this.#cancel, keepMine: this.#keepMine, keepTheirs: this.#cancel,
          })
        : overview(this)}`;
  }

  /** Opens a form by what names it: `goal`, or `item:whatHelps`; `id` says which. */
  #openBy(name: string, id?: string, draft?: Draft): void {
    const [kind, part] = name.split(':') as [string, string | undefined];
    this.#options = { form: name, ...(id ? { id } : {}) };
    const { plan } = this;
    const goals = listOf<Goal>(plan?.goals);
    const open = (form: Omit<OpenForm, 'draft' | 'from'>) => this.desk.open({ from: at(`${name}${id ?? ''}`), ...form }, draft);
    switch (kind) {
      case 'start':
        return open({ form: 'start', about: '', before: undefined, now: () => undefined, make: () => change.removePlan });
      case 'about':
        return open({ form: 'about', about: '', before: plan as unknown as Item, now: (now) => now as unknown as Item, make: (item) => change.setAbout(item) });
      case 'single': {
        const of = part as SinglePart;
        const there = (now: Plan) => now[of] as unknown as Item | undefined;
        const base = of === 'whatRecoveryMeansToMe' ? { id: newId() } : {};
        return open({ form: singleForms[of], about: this.around.t.parts[of], before: there(plan), now: there, make: (item) => change.setPart(of, { ...base, ...item }) });
      }
      case 'item': {
        const of = part as ListPart;
        const find = (now: Plan) => listOf(now[of] as unknown as Item[]).find((each, i) => (each['id'] ?? String(i)) === id);
        const before = id === undefined ? undefined : find(plan);
        const base = { ...(of === 'supporters' || of === 'pointers' || of === 'outcomes' ? {} : { id: newId() }), ...(of === 'selfAssessment' ? { on: this.today } : {}), ...(of === 'outcomes' ? { ratings: [] } : {}) };
        return open({ form: listForms[of], about: this.around.t.parts[of], before, now: find, make: (item) => change.setItem(of, { ...base, ...item }, before) });
      }
      case 'rating': {
        const find = (now: Plan) => listOf<Outcome>(now.outcomes).find(({ measure }) => measure === id);
        const outcome = find(plan)!;
        const scale = outcome.ratings.at(-1)?.scale ?? { from: 0, to: 10 };
        const picks = Array.from({ length: scale.to - scale.from + 1 }, (_, i) => String(scale.from + i)).map((code) =>
          ({ code, label: this.around.t.end(Number(code), Number(code) === scale.from ? (scale.fromLabel ?? '') : Number(code) === scale.to ? (scale.toLabel ?? '') : '') }));
        return open({
          form: 'rating', about: outcome.question, picks, before: undefined, now: () => undefined,
          make: (_item, { value }) => {
            const rating = { on: this.today, value: Number(value), scale, by: this.own ? 'person' : 'other' };
            const now = find(this.plan) ?? outcome;
            return change.setItem('outcomes', { ...now, ratings: [...now.ratings, rating] }, now as unknown as Item);
          },
        });
      }
      case 'goal': {
        const find = (now: Plan) => listOf<Goal>(now.goals).find((goal) => goal.id === id) as unknown as Item | undefined;
        const before = id ? find(plan) : { status: 'doing' };
        const made = newId();
        return open({
          form: 'goal', about: id ? String(before?.['statement'] ?? '') : '', before, now: find,
          make: (item) => {
            const { statement, whyItMatters, lifeDomain, allies, status } = item;
            const fields = { statement, status, allies, whyItMatters, lifeDomain };
            return id && find(this.plan)
              ? change.changeGoal(id, Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value ?? null])))
              : change.addGoal(made, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
          },
        });
      }
      case 'step': {
        // `id` is the goal's; behind a comma stands the step's.
        const [goalId = '', stepId] = (id ?? '').split(',');
        const find = (now: Plan) => listOf<Goal>(now.goals).find((goal) => goal.id === goalId)?.steps.find((step) => step.id === stepId) as unknown as Item | undefined;
        const before = stepId ? find(plan) : { status: 'to-do' };
        const made = newId();
        return open({
          form: 'step', about: goals.find((goal) => goal.id === goalId)?.statement ?? '', before, now: find,
          make: (item) => change.setSteps(goalId, stepId, (steps) => {
            const step = { id: stepId ?? made, ...item, ...(item['status'] === 'done' ? { doneOn: item['doneOn'] ?? this.today } : { doneOn: undefined }) } as unknown as Step;
            return steps.some((each) => each.id === step.id) ? steps.map((each) => (each.id === step.id ? step : each)) : [...steps, step];
          }),
        });
      }
      case 'step-done': {
        const goal = goals.find((each) => each.id === id)!;
        const picks = goal.steps.filter(({ status }) => status !== 'done').map((step) => ({ code: step.id, label: step.text }));
        const find = (now: Plan, stepId: unknown) => listOf<Goal>(now.goals).find((each) => each.id === id)?.steps.find((step) => step.id === stepId);
        return open({
          form: 'step-done', about: goal.statement, picks, before: picks.length === 1 ? { step: picks[0]!.code } : undefined,
          now: (now) => find(now, this.desk.state.open?.draft['step']) && { step: this.desk.state.open?.draft['step'] },
          make: (_item, { step, celebration }) => change.stepIsDone(goal.id, String(step), this.today, String(celebration ?? '').trim() || undefined),
        });
      }
      case 'section': {
        const find = (now: Plan) => listOf<Section>(now.sections).find((each) => each.id === id) as unknown as Item | undefined;
        const made = newId();
        return open({
          form: 'section', about: id ? String(find(plan)?.['heading'] ?? '') : '', before: id ? find(plan) : undefined, now: find,
          make: ({ heading: title, text, sensitive }) => (id && find(this.plan) ? change.changeSection(id, { heading: title, text, sensitive }) : change.addSection(made, { heading: title, text, sensitive })),
        });
      }
      case 'review': {
        const made = newId();
        return open({ form: 'review', about: '', before: { on: this.today }, now: () => undefined, make: (item) => change.addReview(made, item) });
      }
      case 'proposal': {
        const made = newId();
        return open({ form: 'proposal', about: '', before: undefined, now: () => undefined, make: (item) => change.addProposal(made, String(item['text'])) });
      }
      default: {
        const proposal = listOf<Proposal>(plan.proposals).find((each) => each.id === id);
        const said = proposal?.challenge?.said;
        return open({
          form: kind as FormName, about: (kind === 'answer' ? said : proposal?.text) ?? '', before: kind === 'decision' ? { on: this.today } : undefined, now: () => undefined,
          make: (item) => change.answerProposal(id!, kind === 'decision' ? { decidedOn: item['on'] } : { challenge: kind === 'answer' ? { said, answer: item['answer'] } : { said: item['said'] } }),
        });
      }
    }
  }

  /** Opens a form from the overview. */
  readonly open = async (name: string, id?: string): Promise<void> => {
    this.asksRemove = false;
    this.#openBy(name, id);
    await this.around.viewer.focusHeading();
  };

  /** Moves or removes something, and says so. */
  readonly act = async (changes: readonly ((plan: Plan) => change.Change)[], words: string, undo?: readonly ((plan: Plan) => change.Change)[], focus?: string): Promise<void> => {
    const { viewer } = this.around;
    const done = await this.desk.act(changes, words, undo);
    if (!this.around.store.state.plan) return;
    if (done) viewer.announce(words);
    await viewer.updateComplete;
    const place = done ? (focus ?? '#writing-done') : '[data-error-summary]';
    await viewer.focusHeading(viewer.renderRoot.querySelector(place) ? place : undefined);
  };

  readonly askRemove = async (ask: boolean): Promise<void> => {
    this.asksRemove = ask;
    this.around.changed();
    await this.around.viewer.focusHeading(ask ? '#remove-plan' : '[data-do="remove-plan"]');
  };

  readonly removePlan = async (): Promise<void> => {
    const { store, viewer } = this.around;
    const { to } = viewer.client;
    try {
      await change.removePlan.send(to!, this.plan);
    } catch (thrown) {
      const problem = problemOf(thrown, viewer.online());
      if (problem.kind === 'session-lost') return store.lost(problem);
      await this.desk.act([() => change.removePlan], '');
      return viewer.focusHeading('[data-error-summary]');
    }
    viewer.announce(this.t.planRemoved);
    await store.again();
    await viewer.focusHeading();
  };

  readonly #leave = (): void => this.around.close('[data-do="write"]');

  readonly #cancel = async (): Promise<void> => {
    const { open } = this.desk.state;
    const gone = this.#only;
    this.desk.close();
    this.#options = {};
    if (gone) return this.around.close(this.#trigger(gone, open));
    await this.around.viewer.focusHeading(open && this.around.viewer.renderRoot.querySelector(open.from) ? open.from : undefined);
    await this.around.viewer.updateComplete;
    await this.#focusBack(open);
  };

  readonly #keepMine = async (): Promise<void> => {
    await this.#after(await this.desk.keepMine(this.t.saved));
  };

  readonly #save = async (): Promise<void> => {
    if (this.desk.state.open?.form === 'start') return this.#start();
    await this.#after(await this.desk.save(this.t.saved));
  };

  #last: OpenForm | undefined;

  async #after(saved: boolean): Promise<void> {
    const { viewer, store } = this.around;
    if (!store.state.plan) return;
    const { open, missing, conflict } = this.desk.state;
    if (!saved) return conflict ? viewer.focusHeading('#conflict') : missing.length || this.desk.state.problem ? viewer.focusSummary() : undefined;
    const words = this.#only === 'step-done' ? this.t.celebrated : this.t.saved;
    if (this.#only) return this.around.close(this.#trigger(this.#only, this.#last ?? open), words);
    viewer.announce(words);
    this.#options = {};
    await viewer.focusHeading('#writing-done');
  }

  /** The button in the plan that opened this. */
  #trigger(only: string, open: OpenForm | undefined): string {
    const id = this.#options.id ?? '';
    if (only === 'step-done') return `[data-goal="${CSS.escape(id)}"]`;
    return open && id ? `[data-do="${only}"][data-id="${CSS.escape(id)}"]` : `[data-do="${only}"]`;
  }

  async #focusBack(open: OpenForm | undefined): Promise<void> {
    const { viewer } = this.around;
    await viewer.focusHeading(open && viewer.renderRoot.querySelector(open.from) ? open.from : '#writing-title');
  }

  /** A plan that begins is opened, ready to be written in. */
  async #start(): Promise<void> {
    const { viewer, lang, store } = this.around;
    const { open, busy } = this.desk.state;
    if (!open || busy) return;
    const id = (this.#startId ??= newId());
    const title = String(open.draft['title'] ?? '').trim();
    if (!title) {
      await this.desk.save('');
      return viewer.focusSummary();
    }
    try {
      const kind = String(open.draft['kind'] ?? '');
      await putPlan(viewer.client.to!, id, { title, language: lang, status: 'draft', ...(kind ? { kind: kind as NonNullable<PlanCreate['kind']> } : {}) });
      await this.around.openPlan(id);
    } catch (thrown) {
      const problem = problemOf(thrown, viewer.online());
      if (problem.kind === 'session-lost') return store.lost(problem);
      this.desk.fail(problem);
      await viewer.focusSummary();
    }
  }

  #startId: string | undefined;
}
