import { createHash } from 'node:crypto';
import { formatPattern } from '../contract/formats.ts';
import { Problem } from './problems.ts';
import { hasUnreadableText } from './text.ts';

/**
 * Where the next page begins. Opaque to clients: it holds ids, numbers and times of public or own records,
 * never search words or places. Its fingerprint ties it to the question it came from (`of`), and shows when something in it was changed.
 */
export const writeCursor = (of: string, position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([fingerprint(of, position), ...position])).toString('base64url');

/** What a part of a position is. */
export type PartKind = 'id' | 'instant' | 'day' | 'text' | 'count';

type Position<Kinds extends readonly PartKind[]> = { -readonly [Part in keyof Kinds]: Kinds[Part] extends 'count' ? number : string };

const matches = (format: string): ((part: unknown) => boolean) => {
  const pattern = formatPattern(format);
  // No database of ours knows the year 0.
  return (part) => typeof part === 'string' && pattern.test(part) && !part.startsWith('0000-');
};

const matchesInstant = matches('date-time');

const fits: Record<PartKind, (part: unknown) => boolean> = {
  id: matches('uuid'),
  // As we write them, in UTC: PostgreSQL takes no offset of sixteen hours or more.
  instant: (part) => matchesInstant(part) && (part as string).endsWith('Z'),
  day: matches('date'),
  text: (part) => typeof part === 'string' && !hasUnreadableText(part),
  // What PostgreSQL takes for an integer of four bytes as well.
  count: (part) => Number.isInteger(part) && (part as number) >= 0 && (part as number) < 2 ** 31,
};

/**
 * Reads a position of these parts. Refuses a cursor that is not ours, belongs to another question or holds what such a part cannot be.
 *
 * The fingerprint has no key, so that any process reads the cursors of another: who knows how it is made can name any position. That gives
 * them nothing: a position only says where in a list to go on, and what is in the list is decided anew each time, by who asks. That each
 * part is of its kind is all the database needs.
 */
export function readCursor<const Kinds extends readonly PartKind[]>(of: string, cursor: string | undefined, kinds: Kinds): Position<Kinds> | undefined {
  if (cursor === undefined) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parts = undefined;
  }
  const right = Array.isArray(parts) && parts.length === kinds.length + 1 && parts[0] === fingerprint(of, parts.slice(1))
    && kinds.every((kind, n) => fits[kind](parts[n + 1]));
  if (!right) {
    throw new Problem('invalid-request', { errors: [{ pointer: '?cursor', code: 'wrong-cursor', message: 'This cursor does not belong to this question. Begin again without it.' }] });
  }
  return (parts as unknown[]).slice(1) as Position<Kinds>;
}

const fingerprint = (of: string, position: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify([of, position])).digest('base64url').slice(0, 8);
