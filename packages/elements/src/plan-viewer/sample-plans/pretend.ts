import type { Plan } from '@daybridge/sdk';
import type { Clock } from '../../shared/clock.ts';
import { planClient } from '../plan-client.ts';
import type { PlanClient } from '../plan-state.ts';
import { ashStayingWell, ashThirteenWeeks } from './ash.ts';
import { now } from './make.ts';
import { pretendService, type PretendService } from './pretend-service.ts';

/** A client over a pretended service, which remembers what was asked of it. */
export function pretendPlans(plans: readonly Plan[] = [ashStayingWell, ashThirteenWeeks], over: Partial<PlanClient> = {}, service: PretendService = pretendService({ plans }), purpose?: () => string | undefined): PlanClient & { readonly asked: string[] } {
  const asked: string[] = [];
  const client = planClient(service.connect(purpose));
  return {
    asked,
    to: client.to!,
    list: (options) => {
      asked.push('list');
      return client.list(options);
    },
    get: (id, options) => {
      asked.push(id);
      return client.get(id, options);
    },
    forget: () => {
      asked.push('forget');
      client.forget();
    },
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
