import type { Lang } from './messages.ts';

/** Joins words as a sentence does: "a, b and c". */
export function listOf(lang: Lang, words: readonly string[]): string {
  return new Intl.ListFormat(lang === 'cy' ? 'cy' : 'en-GB', { type: 'conjunction' }).format(words).replace(/, (and) /, ' $1 ');
}
