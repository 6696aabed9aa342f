/** Small invented directories for the tests of search. */
import type { Area, Opportunity, Session, Venue } from '../generated/model.ts';
import { SearchIndex } from './index.ts';
import type { IndexEntry, SearchIndexOptions, SearchQuery } from './index.ts';

/** A Tuesday. */
export const now = Date.parse('2026-10-13T12:00:00Z');

/** An id that ends in a number, so that tests can be read. */
export const id = (n: number): string => `0192f000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const areas: Area[] = [
  { id: 'borough', name: 'Kingsmead', kind: 'borough' },
  { id: 'oakfield', name: 'Oakfield', kind: 'neighbourhood', partOf: 'borough' },
];

export const venue = (n: number, more: Partial<Venue> = {}): Venue => ({
  id: `venue-${n}`,
  name: `Hall ${n}`,
  setting: 'mainstream-venue',
  accessFeatures: {},
  language: 'en',
  source: { publisher: 'Kingsmead' },
  checkedOn: '2026-09-01',
  ...more,
});

export const session = (startsAt: string, more: Partial<Session> = {}): Session => ({
  id: `session-${startsAt}`,
  opportunityId: 'x',
  startsAt,
  endsAt: startsAt,
  timeZone: 'Europe/London',
  online: false,
  status: 'scheduled',
  ...more,
});

export function entry(n: number, opportunity: Partial<Opportunity> = {}, more: Partial<Omit<IndexEntry, 'opportunity'>> = {}): IndexEntry {
  return {
    opportunity: {
      id: id(n),
      kind: 'group',
      organisationId: 'org-1',
      areaIds: ['borough'],
      title: `Opportunity ${n}`,
      summary: 'Come along.',
      lifeDomains: [],
      ledBy: 'staff',
      accessRoutes: ['drop-in'],
      eligibility: { who: 'anyone' },
      setting: 'mainstream-venue',
      duration: { kind: 'no-limit' },
      cost: { kind: 'free', personalBudgetAccepted: 'not-known' },
      joining: { mode: 'just-come' },
      status: 'active',
      language: 'en',
      languages: ['en'],
      source: { publisher: 'Kingsmead' },
      checkedOn: '2026-09-01',
      ...opportunity,
    },
    sessions: [],
    venues: [],
    ...more,
  };
}

export function indexOf(entries: IndexEntry[], options: SearchIndexOptions = { areas }): SearchIndex {
  const index = new SearchIndex(options);
  for (const one of entries) index.put(one);
  return index;
}

/** The numbers of what is found, in order. */
export const numbers = (index: SearchIndex, query: SearchQuery, at = now): number[] =>
  index.search(query, at).items.map((item) => +item.id.slice(-12));
