/** Dates and times as the NHS writes them, in English and Welsh, always in the venue's time zone. */
export * from './date-words.ts';
export * from './date-sentences.ts';
