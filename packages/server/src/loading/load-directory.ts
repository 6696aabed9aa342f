import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TellingConfig } from '../bookings/session-changed.ts';
import { loadContract } from '../contract/contract.ts';
import type { Contract } from '../contract/contract.ts';
import type { Schema } from '../contract/document.ts';
import { inputErrors } from '../http/input-errors.ts';
import { keepSchedulesAhead, writeOutSchedule } from '../upkeep/schedules.ts';
import { missingReferences } from '../upkeep/references.ts';
import { migrate, migrateInside } from '../store/migrate.ts';
import { storeOver, tablesOver } from '../store/open.ts';
import { tableNames } from '../store/portable/shape.ts';
import type { Database } from '../store/sql.ts';
import type { DirectoryEntry, Tables } from '../store/store.ts';
import type { ReadRecord } from './read-directory.ts';
import type { Picture } from './read-pictures.ts';

const BATCH = 200;

/** What keeps a directory from being loaded, one line for each mistake. */
export class UnfitDirectory extends Error {
  override name = 'UnfitDirectory';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`${faults.length} ${faults.length === 1 ? 'thing is' : 'things are'} not right`);
    this.faults = faults;
  }
}

/** Refuses records that are not as the contract says; what they name is looked for when they are written. */
export function checkRecords(records: readonly ReadRecord[]): void {
  const unfit = faultsOf(records);
  if (unfit.length > 0) throw new UnfitDirectory(unfit);
}

interface Loading {
  now: Date;
  config: TellingConfig;
  pictures?: readonly Picture[];
  /** How many are done of what is being done. */
  told?: (count: number, of: string) => void;
}

/**
 * Writes a whole directory and its dates in one transaction: everything, or nothing when something is named that is not there. The tables of
 * a new database are made in the same one; those of an old one before, so that a process that starts meanwhile waits for nobody.
 */
export async function loadDirectory(database: Database, records: readonly ReadRecord[], loading: Loading): Promise<void> {
  const { now, config } = loading;
  const isNew = (await tableNames(database, database.kind)).length === 0;
  if (!isNew) await migrate(database, now);
  await database.transaction(async (sql) => {
    if (isNew) await migrateInside(sql, database.kind, now);
    await writeDirectory(tablesOver(sql), records, loading);
  });
  await keepSchedulesAhead(storeOver(database), now, config);
}

async function writeDirectory(tables: Tables, records: readonly ReadRecord[], { now, config, pictures = [], told = () => undefined }: Loading): Promise<void> {
  await tables.directory.lock();
  for (const { id, bytes } of pictures) await tables.media.put({ id, organisationId: undefined, mediaType: 'image/webp', bytes });
  await inBatches(records, 'Records written', told, (batch) => tables.directory.put(batch.map(({ entry }) => entry)));
  const lost: string[] = [];
  await inBatches(records, 'Records looked through', told, async (batch) => {
    lost.push(...await lostReferences(tables, batch));
  });
  if (lost.length > 0) throw new UnfitDirectory(lost);
  const opportunities = records.filter(({ entry }) => entry.kind === 'opportunity');
  await inBatches(opportunities, 'Opportunities with their dates', told, async (batch) => {
    for (const { entry } of batch) await writeOutSchedule(tables, entry, now, config);
  });
}

/** SQLite answers without a turn of the event loop: between batches whoever stops the command is heard. */
async function inBatches(records: readonly ReadRecord[], what: string, told: NonNullable<Loading['told']>, work: (batch: readonly ReadRecord[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < records.length; start += BATCH) {
    await work(records.slice(start, start + BATCH));
    told(Math.min(start + BATCH, records.length), what);
    await nextTurn();
  }
}

function faultsOf(records: readonly ReadRecord[]): string[] {
  const contract = loadContract({ strict: false });
  const seen = new Set<string>();
  return records.flatMap(({ where, entry }) => {
    const twice = seen.has(entry.id) ? [`${where} stands there twice.`] : [];
    seen.add(entry.id);
    return [...twice, ...inputErrors(checkOf(contract, entry)(written(entry))).map(({ pointer, message }) => `${where}${pointer}: ${message}`)];
  });
}

function checkOf(contract: Contract, { kind }: DirectoryEntry): ReturnType<Contract['check']> {
  const name = kind[0]!.toUpperCase() + kind.slice(1);
  return contract.check(`loaded ${name}`, { $ref: `#/components/schemas/${name}` } as Schema, 'request');
}

/** As somebody would send it: what others may write has no id in it. */
function written({ kind, record: { id, ...rest } }: DirectoryEntry): unknown {
  return JSON.parse(JSON.stringify(kind === 'area' ? { id, ...rest } : rest));
}

async function lostReferences(tables: Tables, records: readonly ReadRecord[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { where, entry } of records) {
    for (const { pointer, message } of await missingReferences(tables, entry.kind, entry.record)) faults.push(`${where}${pointer}: ${message}`);
  }
  return faults;
}
