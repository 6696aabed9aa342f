import type { TellingConfig } from '../bookings/session-changed.ts';
import { loadContract } from '../contract/contract.ts';
import type { Contract } from '../contract/contract.ts';
import type { Schema } from '../contract/document.ts';
import { inputErrors } from '../http/input-errors.ts';
import { keepSchedulesAhead, writeOutSchedule } from '../upkeep/schedules.ts';
import { missingReferences } from '../upkeep/references.ts';
import type { DirectoryEntry, Store, Tables } from '../store/store.ts';
import type { ReadRecord } from './read-directory.ts';
import type { Picture } from './read-pictures.ts';

const BATCH = 500;

/** What keeps a directory from being loaded, one line for each mistake. */
export class UnfitDirectory extends Error {
  override name = 'UnfitDirectory';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`${faults.length} ${faults.length === 1 ? 'thing is' : 'things are'} not right`);
    this.faults = faults;
  }
}

/** Writes a whole directory and its dates in one transaction: everything, or nothing when anything is not as the contract says. */
export async function loadDirectory(
  store: Store, records: readonly ReadRecord[], now: Date, config: TellingConfig, { pictures = [], told = () => undefined }: { pictures?: readonly Picture[]; told?: (count: number) => void } = {},
): Promise<void> {
  const unfit = faultsOf(records);
  if (unfit.length > 0) throw new UnfitDirectory(unfit);
  await store.transaction(async (tables) => {
    await tables.directory.lock();
    for (const { id, bytes } of pictures) await tables.media.put({ id, organisationId: undefined, mediaType: 'image/webp', bytes });
    for (let start = 0; start < records.length; start += BATCH) {
      await tables.directory.put(records.slice(start, start + BATCH).map(({ entry }) => entry));
      told(Math.min(start + BATCH, records.length));
    }
    const lost = await lostReferences(tables, records);
    if (lost.length > 0) throw new UnfitDirectory(lost);
    for (const { entry } of records) if (entry.kind === 'opportunity') await writeOutSchedule(tables, entry, now, config);
  });
  await keepSchedulesAhead(store, now, config);
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
