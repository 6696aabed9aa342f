/** access.csv: operation × role × outcome, complete, and in agreement with scopes and guests in the contract. */
import type { ReadOperation } from './operations.ts';

export const outcomes = ['allow', 'own', 'shared', '401', '403', '404'];

/** The table as it stands there: roles of the columns, and rows of an operation and its cells. */
export function readAccess(csv: string): { roles: string[]; rows: string[][] } {
  const [head = [], ...rows] = csv.trim().split(/\r?\n/).map((line) => line.split(',').map((cell) => cell.trim()));
  return { roles: head.slice(1), rows };
}

export function checkAccess(csv: string | undefined, operations: ReadOperation[]): { cells: number; faults: string[] } {
  if (csv === undefined) return { cells: 0, faults: [] };
  const { roles, rows } = readAccess(csv);
  const faults: string[] = [];
  const byOperation = new Map(rows.map((row) => [row[0], row.slice(1)]));
  if (byOperation.size !== rows.length) faults.push('access.csv: an operation stands there twice');
  for (const name of byOperation.keys()) {
    if (!operations.some((one) => one.id === name)) faults.push(`access.csv: ${name} is no operation of the contract`);
  }
  let cells = 0;
  for (const one of operations) {
    const row = byOperation.get(one.id) ?? [];
    roles.forEach((role, n) => {
      const outcome = row[n];
      if (!outcome) faults.push(`access.csv: ${one.id} says nothing for ${role}`);
      else if (!outcomes.includes(outcome)) faults.push(`access.csv: ${one.id}, ${role}: ${outcome} is none of ${outcomes.join(', ')}`);
      else {
        cells += 1;
        const fault = contradiction(one, role, outcome);
        if (fault) faults.push(`access.csv: ${one.id}, ${role}: ${outcome}, but ${fault}`);
      }
    });
  }
  return { cells, faults };
}

function contradiction(one: ReadOperation, role: string, outcome: string): string | undefined {
  if (one.scope === 'none') return outcome === 'allow' ? undefined : 'the operation needs no scope';
  if (role === 'anonymous') return outcome === '401' ? undefined : 'the operation needs a scope';
  if (role === 'guest') {
    if (one.guest) return outcome === 'own' ? undefined : 'a guest opens their own';
    return outcome === '401' ? undefined : 'the operation is not for guests';
  }
  return outcome === '401' ? 'a signed-in person is never told to sign in' : undefined;
}
