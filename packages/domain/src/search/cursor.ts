/** Where a list goes on: the sort key and id of the last item. It belongs to one query, and shows neither text nor place. */

/** The place in the order after which the next page begins. */
export interface Position {
  /** Seconds since 1970 by which the first page was put in order. */
  now: number;
  /** What the order sorts by first. */
  primary: number;
  titleKey: string;
  id: string;
}

/** A cursor that is broken or belongs to another query. Answered as `invalid-request`. */
export class CursorError extends Error {
  override name = 'CursorError';
}

/** 32 bits that tell one query from another (FNV-1a). */
export function queryHash(query: unknown): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(query))) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The same bytes run over a stream that the query gives: another query can not read them, nor can an eye. */
function scramble(bytes: Uint8Array, seed: number): Uint8Array {
  let state = seed || 1;
  return bytes.map((byte) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return byte ^ (state & 0xff);
  });
}

export function encodeCursor({ now, primary, titleKey, id }: Position, hash: number): string {
  const text = JSON.stringify([hash, now, Number.isFinite(primary) ? primary : null, titleKey, id]);
  const bytes = scramble(new TextEncoder().encode(text), hash);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Reads a cursor of the same query. Throws CursorError for any other. */
export function decodeCursor(cursor: string, hash: number): Position {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(scramble(bytes, hash)));
    if (!Array.isArray(parts) || parts.length !== 5) throw new CursorError();
    const [h, now, primary, titleKey, id] = parts as unknown[];
    if (h !== hash || typeof now !== 'number' || typeof titleKey !== 'string' || typeof id !== 'string') throw new CursorError();
    if (primary !== null && typeof primary !== 'number') throw new CursorError();
    return { now, primary: primary ?? Infinity, titleKey, id };
  } catch {
    throw new CursorError('this cursor belongs to another query');
  }
}
