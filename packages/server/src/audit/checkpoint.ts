import type { ChainHead } from '../store/access.ts';
import type { Store } from '../store/store.ts';
import { hashOf } from './chain.ts';

/** Where every chain had come to at a moment, to be kept where nobody can change it together with the database. */
export interface Checkpoint {
  daybridge: 'checkpoint';
  at: string;
  /** Whether the hashes were made with a key. */
  keyed: boolean;
  chains: ChainHead[];
}

/** One thing that shows that somebody has changed the record of accesses. */
export interface ChainFault {
  chain: string;
  /** The first row that does not fit, where it is one row. */
  row?: number;
  fault: 'row-changed' | 'row-missing' | 'head-differs' | 'tail-cut' | 'chain-missing';
}

export interface ChainsChecked {
  chains: number;
  rows: number;
  faults: ChainFault[];
}

const PAGE = 500;

/** The heads of all chains as they are now. Writing them down from time to time is what makes a cut tail visible. */
export async function exportCheckpoint(store: Store, now: Date, key?: string): Promise<Checkpoint> {
  return { daybridge: 'checkpoint', at: now.toISOString(), keyed: key !== undefined, chains: await store.accesses.heads() };
}

/** What a file holds, if it is a checkpoint. */
export function readCheckpoint(text: string): Checkpoint {
  const read = JSON.parse(text) as Partial<Checkpoint>;
  if (read.daybridge !== 'checkpoint' || !Array.isArray(read.chains)) throw new Error('This is not a checkpoint of Daybridge.');
  return read as Checkpoint;
}

/** Reads every chain again from its first row, and holds it against what was written down before. */
export async function verifyChains(store: Store, { checkpoint, key }: { checkpoint?: Checkpoint; key?: string } = {}): Promise<ChainsChecked> {
  const heads = await store.accesses.heads();
  const seen = new Map((checkpoint?.chains ?? []).map((chain) => [chain.id, chain]));
  const checked: ChainsChecked = { chains: heads.length, rows: 0, faults: [] };
  for (const head of heads) {
    const { rows, fault } = await walk(store, head, seen.get(head.id), key);
    checked.rows += rows;
    if (fault) checked.faults.push(fault);
    seen.delete(head.id);
  }
  for (const { id, length } of seen.values()) if (length > 0) checked.faults.push({ chain: id, fault: 'chain-missing' });
  return checked;
}

/** Follows one chain; stops at the first thing that does not fit. Rows that are added while it reads are none of its business. */
async function walk(store: Store, head: ChainHead, before: ChainHead | undefined, key: string | undefined): Promise<{ rows: number; fault?: ChainFault }> {
  const chain = head.id;
  let [n, hash] = [0, ''];
  while (n < head.length) {
    const rows = await store.accesses.rows(chain, n, Math.min(PAGE, head.length - n));
    if (rows.length === 0) break;
    for (const { hash: written, ...row } of rows) {
      if (row.n !== n + 1) return { rows: n, fault: { chain, row: n + 1, fault: 'row-missing' } };
      n = row.n;
      hash = hashOf(row, hash, key);
      if (hash !== written) return { rows: n, fault: { chain, row: n, fault: 'row-changed' } };
      if (before?.length === n && before.head !== hash) return { rows: n, fault: { chain, row: n, fault: 'row-changed' } };
    }
  }
  if (before && before.length > n) return { rows: n, fault: { chain, row: n + 1, fault: 'tail-cut' } };
  if (n !== head.length || hash !== head.head) return { rows: n, fault: { chain, fault: 'head-differs' } };
  return { rows: n };
}
