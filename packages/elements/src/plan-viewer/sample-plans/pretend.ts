import type { Plan, PlanCard } from '@daybridge/sdk';
import type { Clock } from '../../shared/clock.ts';
import type { PlanClient } from '../plan-viewer.store.ts';
import { ashStayingWell, ashThirteenWeeks } from './ash.ts';
import { now } from './make.ts';

/** The card of a plan in a list. */
export const cardOf = ({ id, personId, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn }: Plan): PlanCard =>
  ({ id, personId, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn });

/** A client that answers with these plans, and remembers what was asked of it. */
export function pretendPlans(plans: readonly Plan[] = [ashStayingWell, ashThirteenWeeks], over: Partial<PlanClient> = {}): PlanClient & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    list: async () => {
      asked.push('list');
      return { items: plans.map(cardOf) };
    },
    get: async (id) => {
      asked.push(id);
      const plan = plans.find((each) => each.id === id);
      if (!plan) throw Object.assign(new Error('not found'), { kind: 'http', status: 404, code: 'not-found' });
      return plan;
    },
    forget: () => void asked.push('forget'),
    ...over,
  };
}

/** A clock that stands still until it is moved. */
export class PretendClock implements Clock {
  #now = now;
  #waiting: { at: number; work: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, work: () => void): () => void {
    const one = { at: this.#now + ms, work };
    this.#waiting.push(one);
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== one);
    };
  }

  /** Lets so many minutes go by, and what was due in them happen in its order. */
  minutes(n: number): void {
    const until = this.#now + n * 60_000;
    for (;;) {
      const due = this.#waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#waiting = this.#waiting.filter((each) => each !== due);
      this.#now = Math.max(this.#now, due.at);
      due.work();
    }
    this.#now = until;
  }

  /** A device that slept: time has gone by and no timer ran. */
  sleeps(n: number): void {
    this.#now += n * 60_000;
  }

  /** How many timers wait. */
  get timers(): number {
    return this.#waiting.length;
  }
}
