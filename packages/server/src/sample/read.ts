import type { LocalDate } from '@daybridge/domain/zoned';
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Document } from '../store/store.ts';
import { isToken, resolveToken } from './dates.ts';
import { kindNamedBy, sampleId } from './ids.ts';

/** A record as it is written down, with tokens and keys still in it. */
export type Written = Document & { key: string };

export interface SampleFiles {
  areas: Written[];
  organisations: Written[];
  venues: Written[];
  services: Written[];
  opportunities: Written[];
  people: Written[];
  delegations: Written[];
  shares: Written[];
  plans: Written[];
  responses: Written[];
  wishes: Written[];
}

interface Defaults {
  record: Document;
  opportunity: Document;
  schedule: Document;
}

/** Where the sample world stands. */
export const FOLDER = new URL('../../sample/', import.meta.url);

const readYaml = async <T>(name: string): Promise<T> => parse(await readFile(new URL(name, FOLDER), 'utf8')) as T;

const inFolder = async (folder: string): Promise<string[]> =>
  (await readdir(new URL(`${folder}/`, FOLDER))).filter((name) => name.endsWith('.yaml')).sort().map((name) => `${folder}/${name}`);

const readAll = async (names: readonly string[]): Promise<Written[]> => (await Promise.all(names.map((name) => readYaml<Written[]>(name)))).flat();

/** Reads the sample files, with defaults filled in where a record does not say otherwise. */
export async function readSampleFiles(): Promise<SampleFiles> {
  const defaults = await readYaml<Defaults>('defaults.yaml');
  const described = (records: Written[]): Written[] => records.map((record) => ({ ...defaults.record, ...record }));
  const opportunity = (record: Written): Written => ({
    ...defaults.record, ...defaults.opportunity, ...record,
    ...(record['schedule'] !== undefined && { schedule: { ...defaults.schedule, ...(record['schedule'] as Document) } }),
  });
  const [areas, organisations, venues, services, opportunities, plans, people, said] = await Promise.all([
    readYaml<Written[]>('areas.yaml'), readYaml<Written[]>('organisations.yaml'), readYaml<Written[]>('venues.yaml'),
    readYaml<Written[]>('services.yaml'), readAll(await inFolder('opportunities')), readAll(await inFolder('plans')),
    readYaml<Pick<SampleFiles, 'people' | 'delegations' | 'shares'>>('people.yaml'), readYaml<Pick<SampleFiles, 'responses' | 'wishes'>>('said.yaml'),
  ]);
  return {
    areas, organisations: described(organisations), venues: described(venues), services: described(services),
    opportunities: opportunities.map(opportunity), ...people, ...said, plans,
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A record with its tokens worked out for a day and its keys turned into ids. `key` itself goes. */
export function resolved(record: Document, today: LocalDate): Document {
  return resolveValue(record, today, undefined) as Document;
}

function resolveValue(value: unknown, today: LocalDate, kind: string | undefined): unknown {
  if (typeof value === 'string') {
    if (isToken(value)) return resolveToken(value, today);
    return kind === undefined || UUID.test(value) ? value : sampleId(kind, value);
  }
  if (Array.isArray(value)) return value.map((entry) => resolveValue(entry, today, kind));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value)
    .filter(([name]) => name !== 'key')
    .map(([name, part]) => [name, resolveValue(part, today, kindNamedBy(name))]));
}
