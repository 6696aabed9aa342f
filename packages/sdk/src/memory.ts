import type { Answer } from './answers.ts';

interface Remembered {
  readonly etag: string;
  readonly text: string;
}

export interface AnswerMemory {
  get(key: string): Remembered | undefined;
  /** Keeps an answer with an ETag, unless its sender said that it may not be stored. */
  keep(key: string, answer: Answer): void;
}

/** More answers than a page of widgets reads; the oldest goes first. */
const most = 100;

/**
 * Answers that may be kept, by address and language, so that `304` can stand for them.
 * In memory only, and as text, so that nobody can change them.
 */
export function answerMemory(): AnswerMemory {
  const remembered = new Map<string, Remembered>();
  return {
    get: (key) => remembered.get(key),
    keep(key, { headers, text }) {
      const etag = headers.get('ETag');
      remembered.delete(key);
      if (!etag || /no-store/i.test(headers.get('Cache-Control') ?? '')) return;
      remembered.set(key, { etag, text });
      if (remembered.size > most) remembered.delete(remembered.keys().next().value!);
    },
  };
}
