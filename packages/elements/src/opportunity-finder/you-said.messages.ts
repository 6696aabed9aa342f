import { ResponseStatus } from '@daybridge/sdk/vocabularies';
import type { Terms } from '../shared/vocabulary.ts';

/** What is said about what came of what people asked for. */
export const en = {
  title: 'You said, we did',
  lead: 'What came of what people around here asked for.',
  none: 'There is nothing to tell yet. Everything people ask for is read.',
  loading: 'Loading…',
  problem: 'We cannot show this at the moment.',
  see: 'See what has started',
  status: ResponseStatus as Terms,
};

export type YouSaidMessages = typeof en;
