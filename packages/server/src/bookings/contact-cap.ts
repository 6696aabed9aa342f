import type { Document, Tables } from '../store/store.ts';

/** The number or address as far as it tells people apart: `07700 900 123` and `+447700900123` are the same. */
function reachedAt(details: Document): string | undefined {
  const value = (details['contact'] as { value?: unknown } | undefined)?.value;
  return typeof value === 'string' ? value.toLowerCase().replaceAll(/[\s().-]/g, '').replace(/^(\+|00)44/, '0') : undefined;
}

/**
 * Whether one number or address would have more places of a session than anybody needs. The first booking may be for as many as the
 * contract allows; only more bookings beside it are held against the cap. To be asked inside a transaction that has locked the session.
 */
export async function isTooMuchForContact(
  tables: Tables, booking: { id: string; sessionId: string; places: number; details: Document }, most: number,
): Promise<boolean> {
  const mine = reachedAt(booking.details);
  if (mine === undefined) return false;
  const others = (await tables.bookings.liveForOthers(booking.sessionId)).filter(({ id, details }) => id !== booking.id && reachedAt(details) === mine);
  return others.length > 0 && others.reduce((sum, { places }) => sum + places, booking.places) > most;
}
