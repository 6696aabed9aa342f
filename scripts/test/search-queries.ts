/** The queries of search-queries.yaml: asked of the service over the sample world, and held against what a person would expect. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { OpportunityPage, OpportunitySearch } from '../../packages/domain/src/generated/model.ts';
import { loadSample } from '../../packages/server/src/sample/load.ts';
import { readSampleFiles } from '../../packages/server/src/sample/read.ts';
import { sampleId } from '../../packages/server/src/sample/ids.ts';
import { createService } from '../../packages/server/src/service.ts';
import { openStore } from '../../packages/server/src/store/open.ts';

/** One query with what it should find. Opportunities go by their keys in the sample data. */
export interface Query {
  /** The words as typed, or the whole search. */
  ask: string | OpportunitySearch;
  /** The first results, in order. */
  first?: string[];
  /** Among the first results (as many as named, and two), in any order. */
  among?: string[];
  /** Nowhere in the whole list. */
  without?: string[];
  total?: number;
  /** Name of the place it is measured from. */
  place?: string;
  /** Names of the places to choose from; empty: not known. */
  choices?: string[];
  /** Filters (of one code: `filter=code`) that are suggested to be dropped, the first ones. */
  drop?: string[];
  notKnown?: Record<string, number>;
}

/** A Tuesday morning, on which the sample world is loaded and asked. */
const now = new Date('2026-11-17T09:00:00.000Z');

export function readQueries(): Query[] {
  return parse(readFileSync(join(import.meta.dirname, 'search-queries.yaml'), 'utf8')) as Query[];
}

export const nameOf = ({ ask }: Query): string => (typeof ask === 'string' ? ask : JSON.stringify(ask));

/** The answers of the service over a store that holds nothing yet. */
export async function answersFrom(place: string, queries: readonly Query[]): Promise<OpportunityPage[]> {
  const store = await openStore(place, now);
  await loadSample(store, { today: now });
  const app = await createService({ store, clock: () => now, logger: false, config: { timerSeconds: 0, requestsPerMinute: 1_000_000 } });
  try {
    const answers: OpportunityPage[] = [];
    for (const { ask } of queries) {
      const payload = { limit: 100, ...(typeof ask === 'string' ? { q: ask } : ask) };
      const response = await app.inject({ method: 'POST', url: '/v1/opportunities/search', payload });
      if (response.statusCode !== 200) throw new Error(`${JSON.stringify(ask)}: ${response.statusCode} ${response.body}`);
      answers.push(response.json<OpportunityPage>());
    }
    return answers;
  } finally {
    await app.close();
  }
}

/** Ids of the sample data with the keys people can read. */
export async function sampleKeys(): Promise<Map<string, string>> {
  const { opportunities } = await readSampleFiles();
  return new Map(opportunities.map(({ key }) => [sampleId('opportunity', key), key]));
}

/** What in an answer is not as expected. */
export function faultsOf(query: Query, answer: OpportunityPage, keys: ReadonlyMap<string, string>): string[] {
  const known = new Set(keys.values());
  const found = answer.items.map(({ opportunity: { id } }) => keys.get(id) ?? id);
  const faults: string[] = [];
  const same = (what: string, expected: unknown, got: unknown): void => {
    if (expected !== undefined && JSON.stringify(expected) !== JSON.stringify(got)) faults.push(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
  };
  const { first = [], among = [], without = [], drop } = query;
  for (const key of [...first, ...among, ...without]) if (!known.has(key)) faults.push(`the sample data has no ${key}`);
  same('first', first, found.slice(0, first.length));
  const top = found.slice(0, first.length + among.length + 2);
  for (const key of among) if (!top.includes(key)) faults.push(`${key} is not among ${top.join(', ')}`);
  for (const key of without) if (found.includes(key)) faults.push(`${key} is found`);
  same('total', query.total, answer.total);
  same('place', query.place, answer.resolvedPlace?.name);
  same('choices', query.choices, answer.placeChoices?.map(({ name }) => name));
  same('drop', drop, answer.suggestions.slice(0, drop?.length).map(({ dropFilter, code }) => (code === undefined ? dropFilter : `${dropFilter}=${code}`)));
  for (const [filter, n] of Object.entries(query.notKnown ?? {})) same(`notKnown ${filter}`, n, answer.notKnown[filter]);
  return faults;
}
