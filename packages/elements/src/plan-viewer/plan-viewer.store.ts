import type { Plan, PlanCard } from '@daybridge/sdk';
import type { Clock } from '../shared/clock.ts';
import { problemOf, type Problem } from '../shared/problems.ts';
import { Store } from '../shared/store.ts';
import { IdleWatch } from './idle-watch.ts';
import { blank, type PlanClient, type PlanState, type PlanSurroundings } from './plan-state.ts';

const slowAfter = 10_000;

/** A plan that is not there, one that is not yours to see and an id that cannot be one are the same screen. */
function shownAs(problem: Problem): Problem {
  return ['not-found', 'refused'].includes(problem.kind) ? { kind: 'forbidden' } : problem;
}

/** The viewer without its looks: whose turn it is, loading, putting away. Every method settles; none throws. */
export class PlanStore<P extends { id: string } = Plan> extends Store<PlanState<P>> {
  readonly #client: () => PlanClient<P>;
  readonly #clock: Clock;
  readonly #online: () => boolean;
  readonly #signInNeeded: () => void;
  readonly #idle: IdleWatch;
  readonly #first: boolean;
  /** The plan that was last asked for by itself. */
  #opening: string | undefined;
  #run: AbortController | undefined;
  /** What to show again after it was put away: one plan, or all of them. */
  #asked: string | undefined;
  /** The list a plan was opened from. */
  #listed: readonly PlanCard[] = [];

  constructor(around: PlanSurroundings<P>) {
    super(blank);
    this.#client = around.client;
    this.#clock = around.clock;
    this.#online = around.online ?? (() => globalThis.navigator?.onLine ?? true);
    this.#signInNeeded = around.signInNeeded ?? (() => undefined);
    this.#first = around.first ?? false;
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
  blank(change: Partial<PlanState<P>> = {}): void {
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
    this.#opening = undefined;
    this.#listed = [];
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
      if (items.length === 1 || (this.#first && items.length)) return { plan: await this.#get(items[0]!.id, signal) };
      return { plans: items };
    });
  }

  #get(id: string, signal: AbortSignal): PromiseLike<P> {
    this.#opening = id;
    return this.#client().get(id, { signal });
  }

  /** Opens one plan. */
  async open(id: string): Promise<void> {
    const { plans } = this.state;
    this.#listed = plans;
    await this.#load(async (signal) => ({ plans, plan: await this.#get(id, signal) }));
  }

  /** Opens a plan that was just started, with the list of all of them to go back to. */
  async openNew(id: string): Promise<void> {
    await this.#load(async (signal) => {
      const { items } = await this.#client().list({ signal });
      this.#listed = items;
      return { plans: items, plan: await this.#get(id, signal) };
    });
  }

  /** The plan that was last asked for by itself, whether it is there or not. */
  get asked(): string | undefined {
    return this.#opening;
  }

  /** Opens the plan that was asked for, now that it is said why. */
  async openAsked(): Promise<void> {
    if (this.#opening) await this.open(this.#opening);
  }

  /** Somebody says that it is an emergency. Whatever was shown goes while they write why it cannot wait. */
  emergency(): void {
    this.blank({ phase: 'emergency', plans: this.#listed });
    this.#idle.start();
  }

  /** The plan as it is after something in it was written, or read anew. */
  replace(plan: P): void {
    if (plan.id !== this.state.plan?.id) return;
    this.set({ plan, loadedAt: this.#now(), stale: undefined });
  }

  /** Something else that was asked for of this plan was refused: a session that is over, or a plan that may not be seen any more. */
  lost(problem: Problem): void {
    this.#fail(problem);
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

  async #load(ask: (signal: AbortSignal) => Promise<{ plan?: P; plans?: readonly PlanCard[] }>): Promise<void> {
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
    if (problem.code === 'purpose-required') {
      this.blank({ phase: 'purpose', plans: this.#listed });
      return this.#idle.start();
    }
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
    if (['loading', 'list', 'plan', 'purpose', 'emergency'].includes(this.state.phase)) this.putAway('hidden');
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

  #now(): Date {
    return new Date(this.#clock.now());
  }
}
