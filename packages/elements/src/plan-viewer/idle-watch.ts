import type { Clock } from '../shared/clock.ts';

/** A plan is put away after so long without anybody there. */
export const idleMinutes = 10;
/** The person is told so long before, and can keep it open with one button. */
export const warningMinutes = 2;

const minute = 60_000;

/** What the watch says: that the plan will be put away at a time (undefined: not any more), and that it is time. */
export interface IdleListener {
  warn(until: number | undefined): void;
  over(): void;
}

/**
 * Watches whether somebody is still there. One timer, whatever happens on the page: a key or a pointer only notes the time.
 * Once the warning is shown, only an answer to it counts, so that nothing vanishes under a person's hands.
 */
export class IdleWatch {
  readonly #clock: Clock;
  readonly #on: IdleListener;
  #seenAt = 0;
  #warned = false;
  #stop: (() => void) | undefined;

  constructor(clock: Clock, on: IdleListener) {
    this.#clock = clock;
    this.#on = on;
  }

  /** Begins to watch, or begins anew. */
  start(): void {
    this.stop();
    this.#seenAt = this.#clock.now();
    this.look();
  }

  /** Somebody pressed or moved something. */
  seen(): void {
    if (this.#stop && !this.#warned) this.#seenAt = this.#clock.now();
  }

  /** Looks at the clock: by timer, and when a device wakes up, whose timers stood still. */
  look(): void {
    const waiting = this.#stop;
    waiting?.();
    const left = this.#seenAt + idleMinutes * minute - this.#clock.now();
    const warnIn = left - warningMinutes * minute;
    if (left <= 0) {
      this.stop();
      this.#on.over();
      return;
    }
    if (warnIn <= 0 && !this.#warned) {
      this.#warned = true;
      this.#on.warn(this.#seenAt + idleMinutes * minute);
    }
    this.#stop = this.#clock.after(warnIn > 0 ? warnIn : left, () => this.look());
  }

  /** True while it watches. */
  get watching(): boolean {
    return this.#stop !== undefined;
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (this.#warned) {
      this.#warned = false;
      this.#on.warn(undefined);
    }
  }
}
