import type { Attempt, OpenAttempt } from './attempt.ts';
import type { Access } from './booking-api.ts';

/** An attempt of this page. `content` is what was asked with its id; `answered` once the server has said something about it. */
export interface CurrentAttempt extends Attempt {
  content?: string;
  answered?: boolean;
}

/** What opens the booking of an attempt. */
export const accessTo = ({ secret }: Pick<Attempt, 'secret'>): Access => (secret ? { secret } : {});

/** Which attempt is under way and which one keeps a place, remembered for a reload as long as one of them is open. */
export class Attempts {
  readonly #open: OpenAttempt;
  /** The attempt under way. */
  current: CurrentAttempt | undefined;
  /** The attempt behind the place that is kept. While another date is tried it is not given up. */
  kept: CurrentAttempt | undefined;

  constructor(open: OpenAttempt) {
    this.#open = open;
  }

  /** The attempt for this content: the one the server never answered, with its id, or a new one. Remembered before anything is sent. */
  begin(content: string, make: () => Attempt): void {
    if (this.current?.content === content && !this.current.answered) return;
    this.#remember({ ...make(), content });
  }

  #remember(attempt: CurrentAttempt): void {
    const { content: _, answered: __, ...ids } = attempt;
    this.current = attempt;
    this.#open.write(ids);
  }

  /** Remembers several dates as one attempt, or the attempt that a request is. */
  remember(attempt: Attempt): void {
    this.#open.write(attempt);
  }

  /** Nothing is open any more that a reload would have to settle. */
  close(): void {
    this.#open.clear();
  }

  /** The server has said something about the attempt under way; its id is not used for anything else. */
  answered(content = this.current?.content): void {
    if (this.current) Object.assign(this.current, { answered: true, content });
  }

  /** The attempt under way keeps a place now. Answers the one before it, which is to be let go. */
  keep(): CurrentAttempt | undefined {
    const before = this.kept;
    this.kept = this.current;
    return before === this.kept ? undefined : before;
  }

  /** The attempt under way came to its end. Answers another one that still keeps a place. */
  finish(): CurrentAttempt | undefined {
    const other = this.kept === this.current ? undefined : this.kept;
    this.#open.clear();
    this.answered();
    this.kept = undefined;
    return other;
  }

  /** Nothing came of the attempt under way. True when a place that was kept before it still is. */
  fallBack(stillKept: boolean): boolean {
    if (this.kept && this.kept !== this.current && stillKept) {
      this.#remember(this.kept);
      return true;
    }
    this.#open.clear();
    this.forget();
    return false;
  }

  forget(): void {
    this.current = this.kept = undefined;
  }
}
