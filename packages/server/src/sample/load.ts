import { fileURLToPath } from 'node:url';
import type { Schedule } from '@daybridge/domain/generated/model';
import { addDays, ukTimeZone, wallClock } from '@daybridge/domain/zoned';
import type { LocalDate } from '@daybridge/domain/zoned';
import { devIssuer } from '../identity/dev-people.ts';
import { readPictures } from '../loading/read-pictures.ts';
import type { DirectoryEntry, DirectoryKind, Document, Store, Tables } from '../store/store.ts';
import { writeActing } from './acting.ts';
import { fillSession } from './bookings.ts';
import { sampleId } from './ids.ts';
import { planRow } from './plans.ts';
import { FOLDER, readSampleFiles, resolved } from './read.ts';
import type { SampleFiles, Written } from './read.ts';
import { writeSaid } from './said.ts';
import { notesOf, sampleSessions, scheduleWithCancelled } from './sessions.ts';
import type { Stretch } from './sessions.ts';

const NAME = 'kingsmead';
const TWELVE_WEEKS = 84;

export interface SampleOptions {
  /** The day the data are for; dates in them are worked out from it. */
  today: Date;
  /** Whose sign-in the sample people use, by their key; the development issuer if absent. */
  issuer?: string;
}

/** Whether there is something in a store that the sample did not bring: it may be somebody's. */
export async function holdsOtherData(store: Store): Promise<boolean> {
  return store.transaction(async (tables) => (await tables.samples.sessionsUntil(NAME)) === undefined && (await tables.directory.change()) > 0);
}

/**
 * Fills a store with the invented borough of Kingsmead the first time, and adds dates up to twelve weeks ahead every later time.
 * The same on every machine for the same day. Answers how many sessions were added.
 */
export async function loadSample(store: Store, { today, issuer = devIssuer }: SampleOptions): Promise<number> {
  const files = await readSampleFiles();
  const day = wallClock(today, ukTimeZone).date;
  const now = today.toISOString();
  const to = addDays(day, TWELVE_WEEKS);
  return store.transaction(async (tables) => {
    const until = await tables.samples.sessionsUntil(NAME);
    const last = until === undefined ? undefined : wallClock(until, ukTimeZone).date;
    if (last !== undefined && last >= to) return 0;
    if (last === undefined) await writeRecords(tables, files, issuer, day, now);
    const from = last === undefined || last < day ? day : addDays(last, 1);
    // Later on nothing is said of single dates any more: what was said counts from the first day.
    const added = await writeSessions(tables, files, { loadedOn: last === undefined ? day : from, from, to }, last !== undefined, now);
    await tables.samples.record(NAME, `${to}T12:00:00.000Z`);
    return added;
  });
}

const LISTS: [DirectoryKind, 'areas' | 'organisations' | 'venues' | 'services'][] = [
  ['area', 'areas'], ['organisation', 'organisations'], ['venue', 'venues'], ['service', 'services']];

async function writeRecords(tables: Tables, files: SampleFiles, issuer: string, day: LocalDate, now: string): Promise<void> {
  const entries = LISTS.flatMap(([kind, list]) => files[list].map((written) => entryOf(kind, written.key, resolved(written, day))));
  const opportunities = files.opportunities.map((written) => entryOf('opportunity', written.key, opportunityRecord(written, day)));
  await tables.directory.put([...entries, ...opportunities]);
  for (const { id, bytes } of await readPictures(fileURLToPath(FOLDER))) await tables.media.put({ id, organisationId: undefined, mediaType: 'image/webp', bytes });
  for (const written of files.people) {
    const record = resolved(written, day);
    await tables.people.insert({ id: sampleId('person', written.key), issuer, subject: written.key, createdAt: now, record });
  }
  const people = new Map(files.people.map((person) => [person.key, person]));
  for (const plan of files.plans) await tables.plans.put(planRow(plan, people.get(plan['personId'] as string)!, day));
  await writeActing(tables, files, day, now);
  await writeSaid(tables, files, day);
}

const entryOf = (kind: DirectoryKind, key: string, record: Document): DirectoryEntry => {
  const id = sampleId(kind, key);
  return { id, kind, organisationId: kind === 'organisation' ? id : (record['organisationId'] as string | undefined), record: { id, ...record } };
};

function opportunityRecord(written: Written, day: LocalDate): Document {
  const { sessions: _notes, ...record } = resolved({ ...written, sessions: undefined }, day);
  const schedule = record['schedule'] as Schedule | undefined;
  if (!schedule) return record;
  const { capacity } = notesOf(written);
  return { ...record, schedule: { ...scheduleWithCancelled(schedule, written, day), ...(capacity !== undefined && { capacity }) } };
}

/** Writes the sessions of a stretch. Later on, those that are there already are left as people have booked them. */
async function writeSessions(tables: Tables, files: SampleFiles, stretch: Stretch, later: boolean, now: string): Promise<number> {
  let added = 0;
  const records = new Map((await tables.directory.all('opportunity')).map((row) => [row.id, row.record]));
  for (const written of files.opportunities) {
    const id = sampleId('opportunity', written.key);
    const record = records.get(id);
    if (!record || (record['peerGroup'] as { membership?: string } | undefined)?.membership === 'closed') continue;
    const known = later ? await tables.sessions.known(id) : new Set<string>();
    const made = sampleSessions(later ? withoutSingleDates(written) : written, record, stretch).filter(({ entry }) => !known.has(entry.id));
    await tables.sessions.put(made.map(({ entry }) => entry));
    for (const session of made) await fillSession(tables, session, now);
    added += made.length;
  }
  return added;
}

/** Dates far ahead have fewer people, and nothing cancelled yet. */
function withoutSingleDates(written: Written): Written {
  const notes = written['sessions'] as { takenBy?: number[]; alsoAt?: { takenBy?: number[] } } | undefined;
  if (!notes) return written;
  const lastOf = (by: number[] | undefined): number[] | undefined => by?.slice(-1);
  return { ...written, sessions: { ...notes, overrides: [], dates: [], takenBy: lastOf(notes.takenBy), ...(notes.alsoAt && { alsoAt: { ...notes.alsoAt, takenBy: lastOf(notes.alsoAt.takenBy) } }) } };
}
