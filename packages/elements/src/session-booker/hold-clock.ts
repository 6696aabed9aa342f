import type { Clock } from '../shared/clock.ts';

const minutesToWarn = 3;
/** Longer than any hold; a device that sleeps is looked at again when it wakes. */
const longestTimer = 2 ** 31 - 1;

/** Watches until when a place is kept. Nothing ticks: it speaks once when three minutes are left, and once when it is over. */
export class HoldClock {
  readonly #clock: Clock;
  readonly #on: { ending: () => void; over: () => void };
  #until = 0;
  /** How far the server's clock is ahead of the device's, which may be wrong by hours. */
  #ahead = 0;
  #said: 'nothing' | 'ending' | 'over' = 'nothing';
  #stop: (() => void) | undefined;

  constructor(clock: Clock, on: { ending: () => void; over: () => void }) {
    this.#clock = clock;
    this.#on = on;
  }

  /** Watches a hold. One that was made this moment also tells what the server's clock says. */
  watch({ heldUntil, createdAt }: { heldUntil?: string; createdAt: string }, justMade = false): void {
    this.stop();
    if (!heldUntil) return;
    if (justMade) this.#ahead = Date.parse(createdAt) - this.#clock.now();
    this.#until = Date.parse(heldUntil);
    this.#said = 'nothing';
    this.look();
  }

  /** Says what is due and waits for the next moment. */
  look(): void {
    this.stop();
    if (!this.#until || this.#said === 'over') return;
    const left = this.#until - this.#clock.now() - this.#ahead;
    const warnIn = left - minutesToWarn * 60_000;
    if (left <= 0) {
      this.#said = 'over';
      this.#on.over();
      return;
    }
    if (warnIn <= 0 && this.#said === 'nothing') {
      this.#said = 'ending';
      this.#on.ending();
    }
    this.#stop = this.#clock.after(Math.min(longestTimer, warnIn > 0 ? warnIn : left), () => this.look());
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
