import type { Operation } from '../contract/operations.ts';

/** Answers that hold places left are kept, and asked about each time; the rest of the directory may be a little old. */
const FRESHNESS: Record<string, string> = {
  listSessions: 'public, no-cache',
  getSession: 'public, no-cache',
  listOpportunities: 'public, max-age=30',
};

export const personalCaching = 'private, no-store';

export const cacheControl = (operation: Operation): string =>
  operation.cache === 'public' ? FRESHNESS[operation.id] ?? 'public, max-age=300' : personalCaching;
