import { problemOf, type Problem } from '../shared/problems.ts';
import { Store } from '../shared/store.ts';

/** How to reach whoever tells us something. Empty while nothing is chosen. */
export type Channel = '' | 'none' | 'text' | 'phone' | 'email';

/** What somebody writes, in a wish or in a report. It lives in memory only. */
export interface Draft {
  text: string;
  /** An outcode or a whole postcode as typed. */
  where: string;
  lifeDomain: string;
  /** What is wrong: a code of `ReportReason`. */
  what: string;
  channel: Channel;
  value: string;
}

/** A field with nothing in it that is needed, or with something in it that cannot be. The name of its message too. */
export type Mistake = 'text' | 'where' | 'what' | 'value';

export interface TellingState {
  phase: 'asking' | 'sending' | 'done';
  draft: Draft;
  mistakes: readonly Mistake[];
  problem: Problem | undefined;
}

export interface TellingSurroundings {
  /** What has to be put right first. */
  check: (draft: Draft) => Mistake[];
  /** Sends it. The same id is used again for as long as nothing in the draft has changed, so that a retry tells nothing twice. */
  send: (id: string, draft: Draft) => Promise<unknown>;
  newId: () => string;
  online?: () => boolean;
}

const empty: Draft = { text: '', where: '', lifeDomain: '', what: '', channel: '', value: '' };

/** A form by which somebody tells us something, without its looks. Every method settles; none throws. */
export class TellingStore extends Store<TellingState> {
  readonly #around: TellingSurroundings;
  #attempt: { id: string; of: string } | undefined;

  constructor(around: TellingSurroundings, draft: Partial<Draft> = {}) {
    super({ phase: 'asking', draft: { ...empty, ...draft }, mistakes: [], problem: undefined });
    this.#around = around;
  }

  /** Keeps what was typed or chosen. Nothing is checked until it is sent. */
  answer(change: Partial<Draft>): void {
    this.set({ draft: { ...this.state.draft, ...change } });
  }

  /** Checks and sends. Pressed twice it sends once. */
  async submit(): Promise<void> {
    const { draft, phase } = this.state;
    if (phase !== 'asking') return;
    const mistakes = this.#around.check(draft);
    this.set({ mistakes, problem: undefined });
    if (mistakes.length) return;
    const of = JSON.stringify(draft);
    if (this.#attempt?.of !== of) this.#attempt = { id: this.#around.newId(), of };
    this.set({ phase: 'sending' });
    try {
      await this.#around.send(this.#attempt.id, draft);
      this.set({ phase: 'done' });
    } catch (thrown) {
      this.set({ phase: 'asking', problem: problemOf(thrown, this.#around.online?.()) });
    }
  }
}

/** The contact as the contract has it; nothing when somebody wants no answer. */
export function contactOf({ channel, value }: Draft): { contact?: { channel: 'text' | 'phone' | 'email'; value: string } } {
  return channel === '' || channel === 'none' ? {} : { contact: { channel, value: value.trim() } };
}

/** The mistake in how to be reached, if there is one: an email address has an @, a number has digits enough to be dialled. */
export function contactMistakes({ channel, value }: Draft): Mistake[] {
  if (channel === '' || channel === 'none') return [];
  const fine = channel === 'email' ? /^\S+@\S+\.\S+$/.test(value.trim()) : value.replace(/\D/g, '').length >= 10;
  return fine ? [] : ['value'];
}
