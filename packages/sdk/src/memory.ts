import type { Answer } from './answers.ts';

interface Remembered {
  readonly etag: string;
  /** The body, where it may be stored. */
  readonly text?: string | undefined;
}

/**
 * What was seen, by address and language: ETags, so that a change can name what it changes, and bodies that may be kept, so that
 * `304` can stand for them. In memory only, and as text, so that nobody can change them.
 */
export type AnswerMemory = Map<string, Remembered>;

/** More answers than a page of widgets reads; the oldest goes first. */
const most = 100;

/** Keeps the ETag of an answer, and its body if it was read and its sender did not say that it may not be stored. */
export function keep(memory: AnswerMemory, key: string, { headers, text }: Answer, read: boolean): void {
  const etag = headers.get('ETag');
  memory.delete(key);
  if (!etag) return;
  memory.set(key, { etag, text: read && !/no-store/i.test(headers.get('Cache-Control') ?? '') ? text : undefined });
  if (memory.size > most) memory.delete(memory.keys().next().value!);
}
