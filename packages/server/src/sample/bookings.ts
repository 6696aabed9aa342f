import type { BookingRow, Tables } from '../store/store.ts';
import { sampleId } from './ids.ts';
import type { SampleSession } from './sessions.ts';

/** Before any session: whether it has begun does not matter to places that were taken long ago. */
const LONG_AGO = '2000-01-01T00:00:00.000Z';

const NAMES = ['Amina', 'Ben', 'Carol', 'Dev', 'Elsie', 'Farah', 'George', 'Hana', 'Idris', 'June', 'Kofi', 'Lin', 'Maya', 'Nell', 'Owen', 'Pat', 'Rosa', 'Sid', 'Tess', 'Yusuf'];

/** Fills a session with invented people, as real bookings, so that its numbers come from counting. */
export async function fillSession(tables: Tables, { entry, taken, waiting }: SampleSession, now: string): Promise<void> {
  // A cancelled session keeps the bookings it had; nothing can be taken of it any more.
  const confirmed = entry.status === 'cancelled' ? 0 : taken;
  if (confirmed > 0 && !(await tables.sessions.takePromised(entry.id, confirmed, LONG_AGO))) {
    throw new Error(`The sample data take more places of session ${entry.id} than there are.`);
  }
  for (let n = 0; n < confirmed; n += 1) await tables.bookings.insert(invented(entry.id, n, 'confirmed', now));
  for (let n = 0; n < waiting; n += 1) await tables.bookings.insert(invented(entry.id, confirmed + n, 'waiting', now));
}

function invented(sessionId: string, n: number, status: 'confirmed' | 'waiting', now: string): BookingRow {
  const id = sampleId('booking', `${sessionId} ${n}`);
  // Those who wait came one after another.
  const createdAt = new Date(Date.parse(now) - (1000 - n) * 1000).toISOString();
  return {
    id, sessionId, status, createdAt,
    intent: status === 'waiting' ? 'wait' : 'hold',
    places: 1,
    personId: undefined,
    secretHash: `sample ${id}`,
    bookedFor: 'guest',
    attendeeId: undefined,
    contentHash: 'sample',
    endsAt: undefined,
    extensions: 0,
    confirmedAt: status === 'confirmed' ? createdAt : undefined,
    cancelledAt: undefined,
    cancelledBy: undefined,
    reason: undefined,
    erasedAt: undefined,
    keyVersion: 1,
    sequenceBase: 0,
    version: 1,
    details: {
      bookedFor: { kind: 'guest', name: NAMES[parseInt(id.slice(-4), 16) % NAMES.length] },
      contact: { channel: 'text', value: `07700 9005${String(n % 100).padStart(2, '0')}` },
      tellOrganiser: 'name-only',
    },
  };
}
