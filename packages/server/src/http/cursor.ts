import { createHash } from 'node:crypto';
import { Problem } from './problems.ts';

/**
 * Where the next page begins. Opaque to clients: it holds ids, numbers and times of public or own records,
 * never search words or places. Its fingerprint ties it to the question it came from (`of`), and shows when something in it was changed.
 */
export const writeCursor = (of: string, position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([fingerprint(of, position), ...position])).toString('base64url');

/** Refuses a cursor that is not ours or belongs to another question. */
export function readCursor(of: string, cursor: string | undefined, length: number): (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parts = undefined;
  }
  const right = Array.isArray(parts) && parts.length === length + 1 && parts[0] === fingerprint(of, parts.slice(1))
    && parts.every((part) => typeof part === 'string' || typeof part === 'number');
  if (!right) {
    throw new Problem('invalid-request', { errors: [{ pointer: '?cursor', code: 'wrong-cursor', message: 'This cursor does not belong to this question. Begin again without it.' }] });
  }
  return (parts as (string | number)[]).slice(1);
}

const fingerprint = (of: string, position: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify([of, position])).digest('base64url').slice(0, 8);
