import type { Plan } from '@daybridge/sdk';
import { getPlan, type connect } from '@daybridge/sdk/operations';
import { problemOf, type Problem } from '../../shared/problems.ts';
import { Store } from '../../shared/store.ts';
import type { PlanStore } from '../plan-viewer.store.ts';
import type { Change } from './changes.ts';
import { fromDraft, missingIn, toDraft } from './drafts.ts';
import type { Draft, FormName, Item } from './forms.ts';

/** A form that is open, and what becomes of it. */
export interface OpenForm {
  readonly form: FormName;
  /** Where the focus goes when it is closed: the button that opened it. */
  readonly from: string;
  /** What it is about, for its heading: the title of a part, or a thing's own words. */
  readonly about: string;
  /** What can be chosen, where the plan says it. */
  readonly picks?: readonly { code: string; label: string }[];
  readonly draft: Draft;
  readonly before: Item | undefined;
  /** The same thing in the plan as it is now. */
  readonly now: (plan: Plan) => Item | undefined;
  readonly make: (item: Item, draft: Draft) => Change;
}

/** What is shown of the writing. Whatever goes wrong, the draft stays. */
export interface WritingState {
  open: OpenForm | undefined;
  busy: boolean;
  /** Names of fields that are still empty. */
  missing: readonly string[];
  problem: Problem | undefined;
  /** Somebody else has changed the same thing: how it stands now, as the form would show it; undefined where it is gone. */
  conflict: { now: Draft | undefined } | undefined;
  /** What was done last, and how to take it back. */
  done: { words: string; undo?: readonly ((plan: Plan) => Change)[] } | undefined;
}

interface DeskAround {
  to: ReturnType<typeof connect>;
  store: PlanStore;
  online: () => boolean;
}

const still: WritingState = { open: undefined, busy: false, missing: [], problem: undefined, conflict: undefined, done: undefined };
/** How often a change is sent again because something else in the plan has changed meanwhile. */
const mostTries = 3;

type Outcome = 'done' | 'conflict' | 'problem';

/** Writing without its looks: what is in the form, sending it, and what to do when somebody else wrote meanwhile. Nothing here throws. */
export class WritingDesk extends Store<WritingState> {
  readonly #around: DeskAround;

  constructor(around: DeskAround) {
    super(still);
    this.#around = around;
  }

  open(form: Omit<OpenForm, 'draft'>, draft?: Draft): void {
    this.set({ ...still, open: { ...form, draft: { ...toDraft(form.form, form.before), ...draft } } });
  }

  /** Leaves the form. What was written in it is gone, and what was there before stays. */
  close(): void {
    this.set({ ...still });
  }

  /** Something else that was sent with this form did not work. */
  fail(problem: Problem): void {
    this.set({ busy: false, problem });
  }

  write(name: string, value: string | boolean): void {
    const { open } = this.state;
    // Not through `set`: nothing on the screen changes while somebody writes.
    if (open) open.draft[name] = value;
  }

  /** Sends the form. True when it is in the plan. */
  async save(words: string): Promise<boolean> {
    const { open, busy } = this.state;
    if (!open || busy) return false;
    const missing = missingIn(open.form, open.draft);
    this.set({ missing, problem: undefined });
    if (missing.length) return false;
    const outcome = await this.#run([() => open.make(fromDraft(open.form, open.draft, open.before), open.draft)], open.now);
    if (outcome === 'done') this.set({ ...still, done: { words } });
    return outcome === 'done';
  }

  /** Of two versions the one that was written here: it is sent over the plan as it is now. */
  async keepMine(words: string): Promise<boolean> {
    this.set({ conflict: undefined });
    return this.save(words);
  }

  /** Does something that needs no form: moves, removes, takes back. */
  async act(changes: readonly ((plan: Plan) => Change)[], words: string, undo?: readonly ((plan: Plan) => Change)[]): Promise<boolean> {
    if (this.state.busy) return false;
    this.set({ done: undefined, problem: undefined });
    const outcome = await this.#run(changes);
    if (outcome === 'done') this.set({ busy: false, done: { words, ...(undo ? { undo } : {}) } });
    return outcome === 'done';
  }

  async #run(changes: readonly ((plan: Plan) => Change)[], now?: (plan: Plan) => Item | undefined): Promise<Outcome> {
    const { to, store, online } = this.#around;
    this.set({ busy: true, conflict: undefined });
    const planId = store.state.plan?.id;
    try {
      for (const change of changes) {
        const outcome = await this.#send(change, now);
        if (outcome !== 'done') return outcome;
      }
      return 'done';
    } catch (thrown) {
      const problem = problemOf(thrown, online());
      // The draft of a session that ended is kept before the plan goes.
      if (problem.kind === 'session-lost') store.lost(problem);
      else this.set({ problem });
      return 'problem';
    } finally {
      if (planId === store.state.plan?.id) this.set({ busy: false });
      else to.forget();
    }
  }

  async #send(make: (plan: Plan) => Change, now?: (plan: Plan) => Item | undefined): Promise<Outcome> {
    const { to, store } = this.#around;
    for (let tries = 1; ; tries += 1) {
      const plan = store.state.plan!;
      const change = make(plan);
      try {
        store.replace((await change.send(to, plan)) ?? (await getPlan(to, plan.id)));
        return 'done';
      } catch (thrown) {
        if (problemOf(thrown).status !== 412) throw thrown;
        const fresh = await getPlan(to, plan.id);
        store.replace(fresh);
        const same = JSON.stringify(change.about(plan)) === JSON.stringify(change.about(fresh));
        if (same && tries < mostTries) continue;
        if (!now) throw thrown;
        const item = now(fresh);
        this.set({ conflict: { now: item && toDraft(this.state.open!.form, item) } });
        return 'conflict';
      }
    }
  }
}
