import type { Kept } from './kept.ts';

const published = 'it is taken out of the directory';

/** What is public holds nothing of people but what providers publish of themselves. */
export const directoryKept: readonly Kept[] = [
  { table: 'sessions', holds: undefined, until: published },
  { table: 'responses', holds: undefined, until: published },
  { table: 'media', holds: undefined, until: published },
  { table: 'directory', holds: undefined, until: published },
  { table: 'directory_clock', holds: undefined, until: 'always' },
  { table: 'sample_loads', holds: undefined, until: 'always' },
];
