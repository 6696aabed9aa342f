import { html, nothing, type TemplateResult } from 'lit';
import { newId, type Plan, type PlanCreate } from '@daybridge/sdk';
import { putPlan } from '@daybridge/sdk/operations';
import { localDate, ukTimeZone } from '@daybridge/sdk/time';
import { heading } from '../../shared/heading.ts';
import { backPath, icon } from '../../shared/icons.ts';
import { problemOf } from '../../shared/problems.ts';
import { urgentHelp } from '../../shared/urgent-help.ts';
import type { Aside, AsideAround, AsideOptions } from '../asides.ts';
import * as change from './changes.ts';
import { formFor } from './form-for.ts';
import type { Draft } from './forms.ts';
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
    this.#options = { form: name, ...(id ? { id } : {}) };
    const form = formFor(name, id, { t: this.around.t, today: this.today, own: this.own, plan: () => this.plan, draft: () => this.desk.state.open?.draft });
    this.desk.open({ from: at(`${name}${id ?? ''}`), ...form }, draft);
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
