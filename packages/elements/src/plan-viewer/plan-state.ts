import type { Plan, PlanCard, PlanPage } from '@daybridge/sdk';
import type { connect } from '@daybridge/sdk/operations';
import type { Clock } from '../shared/clock.ts';
import type { Problem } from '../shared/problems.ts';

interface Signal {
  signal?: AbortSignal;
}

/** The part of the SDK a plan is shown with. What is asked for later goes over the same connection, which remembers what was seen. */
export interface PlanClient<P = Plan> {
  list(options: Signal): PromiseLike<PlanPage>;
  get(id: string, options: Signal): PromiseLike<P>;
  /** Drops every answer it remembers. */
  forget(): void;
  readonly to?: ReturnType<typeof connect>;
}

/** Everything the viewer shows. Only in the phases `list` and `plan` does it hold anything about anybody. */
export interface PlanState<P = Plan> {
  /** Nothing asked yet; nobody signed in; asking; several plans or none; one plan; why do you look; why can it not wait; put away; could not be shown. */
  phase: 'idle' | 'signed-out' | 'loading' | 'list' | 'plan' | 'purpose' | 'emergency' | 'away' | 'problem';
  /** Ten seconds have gone by without an answer. */
  slow: boolean;
  /** The list, also while one of it is open. */
  plans: readonly PlanCard[];
  plan: P | undefined;
  /** When `plan` was loaded, to say so when it cannot be renewed. */
  loadedAt: Date | undefined;
  /** Why what is shown could not be renewed. */
  stale: Problem | undefined;
  problem: Problem | undefined;
  /** Why it was put away. */
  away: 'hidden' | 'idle' | undefined;
  /** The plan will be put away at this time, unless somebody says that they are there. */
  awayAt: Date | undefined;
}

/** What the store is given from outside, so that a test can decide. */
export interface PlanSurroundings<P = Plan> {
  client: () => PlanClient<P>;
  clock: Clock;
  online?: () => boolean;
  /** The token is missing or has run out, and nothing of the plan is left. */
  signInNeeded?: () => void;
  /** Of several plans the first one is shown, instead of a list. */
  first?: boolean;
}

/** Nothing asked, and nothing about anybody. */
export const blank: PlanState<never> = {
  phase: 'idle', slow: false, plans: [], plan: undefined, loadedAt: undefined, stale: undefined, problem: undefined, away: undefined, awayAt: undefined,
};
