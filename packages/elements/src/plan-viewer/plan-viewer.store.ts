import type { Plan, PlanCard, PlanPage } from '@daybridge/sdk';
import type { Clock } from '../shared/clock.ts';
import { problemOf, type Problem } from '../shared/problems.ts';
import { Store } from '../shared/store.ts';
import { IdleWatch } from './idle-watch.ts';

interface Signal {
  signal?: AbortSignal;
}

/** The part of the SDK the viewer calls. */
export interface PlanClient {
  list(options: Signal): PromiseLike<PlanPage>;
  get(id: string, options: Signal): PromiseLike<Plan>;
  /** Drops every answer it remembers. */
  forget(): void;
}

/** Everything the viewer shows. Only in the phases `list` and `plan` does it hold anything about anybody. */
export interface PlanState {
  /** Nothing asked yet; nobody signed in; asking; several plans or none; one plan; put away; could not be shown. */
  phase: 'idle' | 'signed-out' | 'loading' | 'list' | 'plan' | 'away' | 'problem';
  /** Ten seconds have gone by without an answer. */
  slow: boolean;
  /** The list, also while one of it is open. */
  plans: readonly PlanCard[];
  plan: Plan | undefined;
  /** When `plan` was loaded, to say so when it cannot be renewed. */
  loadedAt: Date | undefined;
  /** Why what is shown could not be renewed. */
  stale: Problem | undefined;
  problem: Problem | undefined;
  /** Why it was put away. */
  away: 'hidden' | 'idle' | undefined;
  /** The plan will be put away at this time, unless somebody says that they are there. */
  awayAt: Date | undefined;
  /** The question what to print is open. */
  askingPrint: boolean;
}

/** What the store is given from outside, so that a test can decide. */
export interface PlanSurroundings {
  client: () => PlanClient;
  clock: Clock;
  online?: () => boolean;
  /** The token is missing or has run out, and nothing of the plan is left. */
  signInNeeded?: () => void;
}

const slowAfter = 10_000;

const blank: PlanState = {
  phase: 'idle', slow: false, plans: [], plan: undefined, loadedAt: undefined, stale: undefined, problem: undefined, away: undefined, awayAt: undefined, askingPrint: false,
};

/** A plan that is not there, one that is not yours to see and an id that cannot be one are the same screen. */
function shownAs(problem: Problem): Problem {
  return ['not-found', 'refused'].includes(problem.kind) ? { kind: 'forbidden' } : problem;
}

/** The viewer without its looks: whose turn it is, loading, putting away. Every method settles; none throws. */
export class PlanStore extends Store<PlanState> {
  readonly #client: () => PlanClient;
  readonly #clock: Clock;
  readonly #online: () => boolean;
  readonly #signInNeeded: () => void;
  readonly #idle: IdleWatch;
  #run: AbortController | undefined;
  /** What to show again after it was put away: one plan, or all of them. */
  #asked: string | undefined;

  constructor(around: PlanSurroundings) {
    super(blank);
    this.#client = around.client;
    this.#clock = around.clock;
    this.#online = around.online ?? (() => globalThis.navigator?.onLine ?? true);
    this.#signInNeeded = around.signInNeeded ?? (() => undefined);
    this.#idle = new IdleWatch(around.clock, {
      warn: (until) => this.set({ awayAt: until === undefined ? undefined : new Date(until) }),
      over: () => this.putAway('idle'),
    });
  }

  /** True when the plan was opened from a list. */
  get cameFromList(): boolean {
    return this.state.phase === 'plan' && this.state.plans.length > 1;
  }

  /** Nothing about anybody is left, and no answer under way can bring it back. */
  blank(change: Partial<PlanState> = {}): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#idle.stop();
    try {
      this.#client().forget();
    } catch { /* A client that cannot be made has nothing to forget. */ }
    this.set({ ...blank, ...change });
  }

  /** Shows one plan, or without an id all plans of the person. Whatever was there is gone first. */
  async begin(signedIn: boolean, planId?: string): Promise<void> {
    this.#asked = planId || undefined;
    this.blank(signedIn ? {} : { phase: 'signed-out' });
    if (signedIn) await (this.#asked ? this.open(this.#asked) : this.#loadList());
  }

  /** Asks again from the start: after it was put away, or after a problem. */
  again(): Promise<void> {
    return this.begin(true, this.#asked);
  }

  async #loadList(): Promise<void> {
    await this.#load(async (signal) => {
      const { items } = await this.#client().list({ signal });
      if (items.length === 1) return { plan: await this.#client().get(items[0]!.id, { signal }) };
      return { plans: items };
    });
  }

  /** Opens one plan. */
  async open(id: string): Promise<void> {
    const { plans } = this.state;
    await this.#load(async (signal) => ({ plans, plan: await this.#client().get(id, { signal }) }));
  }

  /** Back to the list. Gives the id of the plan that was open. */
  back(): string | undefined {
    const { plan, plans } = this.state;
    if (!plan || !plans.length) return undefined;
    // A renewal under way may not bring back what was left.
    this.#run?.abort();
    this.#run = undefined;
    this.set({ ...blank, phase: 'list', plans });
    return plan.id;
  }

  async #load(ask: (signal: AbortSignal) => Promise<{ plan?: Plan; plans?: readonly PlanCard[] }>): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    this.set({ ...blank, phase: 'loading' });
    const stopWaiting = this.#clock.after(slowAfter, () => {
      if (this.#run === run && this.state.phase === 'loading') this.set({ slow: true });
    });
    try {
      const { plan, plans } = await ask(run.signal);
      if (this.#run !== run) return;
      this.set(plan ? { phase: 'plan', slow: false, plan, plans: plans ?? [], loadedAt: this.#now() } : { phase: 'list', slow: false, plans: plans ?? [] });
      this.#idle.start();
    } catch (thrown) {
      if (this.#run === run) this.#fail(problemOf(thrown, this.#online()));
    } finally {
      stopWaiting();
    }
  }

  #fail(problem: Problem): void {
    if (problem.kind === 'aborted') return;
    this.blank({ phase: 'problem', problem: shownAs(problem) });
    if (problem.kind === 'session-lost') this.#signInNeeded();
  }

  /** Asks for the plan again while it stays on the screen: back on line, another language. What cannot be reached is said; what may not be seen any more goes. */
  async refresh(): Promise<void> {
    const { plan } = this.state;
    if (!plan) return;
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    try {
      const newer = await this.#client().get(plan.id, { signal: run.signal });
      if (this.#run === run) this.set({ plan: newer, loadedAt: this.#now(), stale: undefined });
    } catch (thrown) {
      if (this.#run !== run) return;
      const problem = problemOf(thrown, this.#online());
      if (['offline', 'server', 'busy'].includes(problem.kind)) this.set({ stale: problem });
      else this.#fail(problem);
    }
  }

  /** The device says that it lost the internet. */
  wentOffline(): void {
    if (this.state.plan) this.set({ stale: { kind: 'offline' } });
  }

  /** Takes everything off the page until somebody asks for it again. */
  putAway(away: 'hidden' | 'idle'): void {
    this.blank({ phase: 'away', away });
  }

  /** Takes everything off the page, for a host's own button and for a page that is left. A screen that tells nothing stays. */
  clear(): void {
    if (['loading', 'list', 'plan'].includes(this.state.phase)) this.putAway('hidden');
    else this.#client().forget();
  }

  /** Somebody pressed or moved something. */
  seen(): void {
    this.#idle.seen();
  }

  /** Somebody says that they are still there. */
  stay(): void {
    if (this.#idle.watching) this.#idle.start();
  }

  /** The page is looked at again, perhaps long after: timers may have stood still. */
  wake(): void {
    if (this.#idle.watching) this.#idle.look();
  }

  /** The parts that show the plan could not be loaded. */
  failToShow(thrown: unknown): void {
    this.#fail(problemOf(thrown, this.#online()));
  }

  /** Opens or closes the question what to print. */
  askPrint(open: boolean): void {
    this.set({ askingPrint: open });
  }

  #now(): Date {
    return new Date(this.#clock.now());
  }
}
