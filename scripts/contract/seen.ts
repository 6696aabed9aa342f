/** What the server's suite saw, held against what the contract documents of the operations that are built. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadOperation } from '../generate/operations.ts';

/** What the processes of the suite wrote down: `getBooking 200`, `putBooking 409 session-full`. */
export interface Seen { answers: number; seen: Set<string>; violations: string[] }

export interface Figures { operations: number; statusesDocumented: number; statusesSeen: number; violations: number; notBuiltYet: number }

export async function readSeen(folder: string): Promise<Seen> {
  const all: Seen = { answers: 0, seen: new Set(), violations: [] };
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    if (name.endsWith('.violations')) all.violations.push(...text.split('\n').filter(Boolean));
    else {
      const { answers, seen } = JSON.parse(text) as { answers: number; seen: string[] };
      all.answers += answers;
      for (const one of seen) all.seen.add(one);
    }
  }
  return all;
}

interface Status { operation: string; status: string; codes: string[] }

/** Every status of every built operation; one of refusals is seen when each of its codes is. */
export function documentedStatuses(operations: readonly ReadOperation[], statusOf: (code: string) => number): Status[] {
  return operations.filter((one) => one.built).flatMap((one) => {
    const own = one.responses.filter(({ status }) => status !== 'default').map(({ status, codes }) => ({ status, codes: codes.filter((code) => !one.notYet.includes(code)) }));
    // A status of which every refusal is still to be built is not built.
    const byStatus = new Map(own.filter(({ status, codes }) => Number(status) < 400 || codes.length > 0).map(({ status, codes }) => [status, codes]));
    for (const code of one.shared) byStatus.set(String(statusOf(code)), [...(byStatus.get(String(statusOf(code))) ?? []), code]);
    return [...byStatus].map(([status, codes]) => ({ operation: one.id, status, codes }));
  });
}

/** Figures, and a sentence for each thing that was documented and never seen. */
export function sumUp({ seen, violations }: Seen, operations: readonly ReadOperation[], statusOf: (code: string) => number): { figures: Figures; faults: string[] } {
  const documented = documentedStatuses(operations, statusOf);
  const missing = documented.map(({ operation, status, codes }) =>
    (codes.length === 0 ? [`${operation} ${status}`] : codes.map((code) => `${operation} ${status} ${code}`)).filter((one) => !seen.has(one)));
  const silent = operations.filter((one) => !one.built && !seen.has(`${one.id} 501 not-built-yet`)).map((one) => `${one.id} 501 not-built-yet`);
  return {
    figures: {
      operations: operations.length,
      statusesDocumented: documented.length,
      statusesSeen: missing.filter((unseen) => unseen.length === 0).length,
      violations: violations.length,
      notBuiltYet: operations.filter((one) => !one.built).length,
    },
    faults: [...violations.map((one) => `Not as the contract says: ${one}`), ...[...missing.flat(), ...silent].map((one) => `Never seen: ${one}`)],
  };
}
