import { formatList } from '@daybridge/sdk/time';
import type { Lang } from './messages.ts';

/** Joins words as a sentence does: "a, b and c". */
export const listOf = (lang: Lang, words: readonly string[]): string => formatList(words, lang);
