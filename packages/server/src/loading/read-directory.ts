import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { LocalDate } from '@daybridge/domain/zoned';
import { sampleId } from '../sample/ids.ts';
import { resolved } from '../sample/read.ts';
import type { Written } from '../sample/read.ts';
import type { DirectoryEntry, DirectoryKind, Document } from '../store/store.ts';

/** Lists of a file, or files and folders of a folder, and what each holds. What others refer to comes first. */
export const lists: readonly [list: string, kind: DirectoryKind][] = [
  ['areas', 'area'], ['organisations', 'organisation'], ['venues', 'venue'], ['services', 'service'], ['opportunities', 'opportunity']];

/** A record with where it stands, for whoever has to put it right. */
export interface ReadRecord {
  where: string;
  entry: DirectoryEntry;
}

type Lists = Record<string, Written[]>;

const READABLE = new Set(['.yaml', '.yml', '.json']);

/** Reads a directory as it is written down: see sample/README.md. JSON is YAML too. */
export async function readDirectory(place: string, today: LocalDate): Promise<ReadRecord[]> {
  const { defaults, ...found } = (await stat(place)).isDirectory() ? await readFolder(place) : { ...(await readOne(place)) as Lists };
  const unknown = Object.keys(found).find((name) => !lists.some(([list]) => list === name));
  if (unknown !== undefined) throw new Error(`${unknown} is not a list of a directory: ${lists.map(([list]) => list).join(', ')}`);
  const usual = (defaults ?? {}) as unknown as Record<string, Document>;
  return lists.flatMap(([list, kind]) => {
    const records: unknown = found[list] ?? [];
    if (!Array.isArray(records)) throw new Error(`${list} has to be a list`);
    return (records as Written[]).map((written, n) => ({ where: `${list} ${String(written?.key ?? written?.['id'] ?? n + 1)}`, entry: entryOf(kind, written, usual, today) }));
  });
}

async function readFolder(folder: string): Promise<Lists> {
  const found: Lists = {};
  for (const name of (await readdir(folder)).sort()) {
    const list = basename(name, extname(name));
    if (list !== 'defaults' && !lists.some(([known]) => known === list)) continue;
    const place = join(folder, name);
    if ((await stat(place)).isDirectory()) {
      const inside = (await readdir(place)).filter((file) => READABLE.has(extname(file))).sort();
      found[list] = (await Promise.all(inside.map((file) => readOne(join(place, file)) as Promise<Written[]>))).flat();
    } else if (READABLE.has(extname(name))) {
      found[list] = (await readOne(place)) as Written[];
    }
  }
  return found;
}

async function readOne(file: string): Promise<unknown> {
  try {
    return parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message.split('\n')[0]!}`, { cause: error });
  }
}

/** With defaults filled in, dates worked out and keys turned into ids. */
function entryOf(kind: DirectoryKind, written: Written, usual: Record<string, Document>, today: LocalDate): DirectoryEntry {
  const { sessions: _bookings, ...whole } = { ...(kind !== 'area' && usual['record']), ...(kind === 'opportunity' && usual['opportunity']), ...written } as Document;
  if (kind === 'opportunity' && whole['schedule'] !== undefined) whole['schedule'] = { ...usual['schedule'], ...(whole['schedule'] as Document) };
  const record = resolved(whole, today);
  const id = ((record['id'] as string | undefined) ?? sampleId(kind, written.key)).toLowerCase();
  return { id, kind, organisationId: kind === 'organisation' ? id : (record['organisationId'] as string | undefined), record: { ...record, id } };
}
