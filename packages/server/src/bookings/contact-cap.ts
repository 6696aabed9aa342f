import type { Document, Tables } from '../store/store.ts';

/** The number or address as far as it tells people apart: `07700 900 123` and `+447700900123` are the same. */
const reachedAt = (contact: unknown): string | undefined =>
  (typeof contact === 'string' ? contact.toLowerCase().replaceAll(/[\s().-]/g, '').replace(/^(\+|00)44/, '0') : undefined);

/**
 * Whether one number or address would have more places of a session than anybody needs. The first booking may be for as many as the
 * contract allows; only more bookings beside it are held against the cap. To be asked inside a transaction that has locked the session.
 */
export async function isTooMuchForContact(
  tables: Tables, booking: { id: string; sessionId: string; places: number; details: Document }, most: number,
): Promise<boolean> {
  const mine = reachedAt((booking.details['contact'] as { value?: unknown } | undefined)?.value);
  if (mine === undefined) return false;
  const others = (await tables.bookings.contactsForOthers(booking.sessionId)).filter(({ id, contact }) => id !== booking.id && reachedAt(contact) === mine);
  return others.length > 0 && others.reduce((sum, { places }) => sum + places, booking.places) > most;
}
