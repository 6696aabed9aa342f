import type { Answer } from './answers.ts';

interface Remembered {
  readonly etag: string;
  readonly text: string;
}

/** More answers than a page of widgets reads; the oldest goes first. */
const most = 100;

/** Answers that may be kept, by address and language, so that `304` can stand for them. In memory only, and as text: nobody can change them. */
export function answerMemory() {
  const remembered = new Map<string, Remembered>();
  return {
    get: (key: string): Remembered | undefined => remembered.get(key),
    /** Keeps an answer with an ETag, unless its sender said that it may not be stored. */
    keep(key: string, { headers, text }: Answer): void {
      const etag = headers.get('ETag');
      remembered.delete(key);
      if (!etag || /no-store/i.test(headers.get('Cache-Control') ?? '')) return;
      remembered.set(key, { etag, text });
      if (remembered.size > most) remembered.delete(remembered.keys().next().value!);
    },
  };
}
