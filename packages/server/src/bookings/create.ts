import { hold, wait } from '@daybridge/domain/bookings';
import type { NewPlace, Outcome } from '@daybridge/domain/bookings';
import { agreementMissing, isReachable, missingDetails } from '@daybridge/domain/booking-details';
import type { Details } from '@daybridge/domain/booking-details';
import type { BookingCreate } from '@daybridge/domain/generated/model';
import { isClosedGroup } from '@daybridge/domain/search/index';
import { createHash } from 'node:crypto';
import type { Snapshot } from '../directory/directory.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Problem } from '../http/problems.ts';
import type { InputError } from '../http/problems.ts';
import { mayBookFor } from '../people/acting.ts';
import { canonical } from '../store/directory-table.ts';
import type { BookingRow, Document, SessionRow, Tables } from '../store/store.ts';
import { isTooMuchForContact } from './contact-cap.ts';
import type { Desk, Refused } from './desk.ts';
import { isTheirs, refusalProblem } from './desk.ts';
import { freePlaces, sessionFacts, withFacts } from './facts.ts';
import { settleSession } from './settle.ts';

export interface Asked {
  id: string;
  wanted: BookingCreate;
  viewer: Viewer;
  now: Date;
  address: string;
  language?: 'en' | 'cy';
}

/** Something was made with this id at the same time. */
class IdTaken extends Error {}

/** Keeps a place or waits for one. The same id and content again is the booking that is there; anything else under it is refused. */
export async function createBooking(desk: Desk, asked: Asked): Promise<{ row: BookingRow; created: boolean }> {
  if (asked.viewer.kind !== 'person' && asked.wanted.bookedFor.kind !== 'guest') throw new Problem('not-signed-in');
  const wanted = inLowerCase(asked.wanted);
  const contentHash = createHash('sha256').update(canonical(wanted)).digest('base64url');
  const before = await desk.store.bookings.get(asked.id);
  if (before) return { row: await same(desk, before, asked, contentHash), created: false };

  const made = await insertBooking(desk, { ...asked, wanted }, contentHash);
  if ('refused' in made) throw await refusalProblem(desk, made, asked.now);
  return made.created ? made : { row: await same(desk, made.row, asked, contentHash), created: false };
}

/** Another's id looks like no id at all; one's own with other content is in use. */
async function same(desk: Desk, row: BookingRow, { viewer, now }: Asked, contentHash: string): Promise<BookingRow> {
  if (!(await isTheirs(desk, row, viewer, now))) throw new Problem('not-found');
  if (row.contentHash !== contentHash) throw new Problem('id-in-use');
  return row;
}

async function insertBooking(desk: Desk, asked: Asked, contentHash: string): Promise<{ row: BookingRow; created: boolean } | Refused> {
  try {
    const directory = await desk.directory.current();
    return await desk.store.transaction(async (tables) => {
      const made = await insideTransaction(desk, directory, tables, asked, contentHash);
      // Whoever is refused because of what they asked for a moment ago has what they asked for.
      const there = 'refused' in made ? await tables.bookings.get(asked.id) : undefined;
      return there ? { row: there, created: false } : made;
    });
  } catch (error) {
    if (!(error instanceof IdTaken)) {
      desk.addresses.remove(asked.id);
      throw error;
    }
    return { row: (await desk.store.bookings.get(asked.id))!, created: false };
  }
}

async function insideTransaction(
  desk: Desk, directory: Snapshot, tables: Tables, { id, wanted, viewer, now, address, language = 'en' }: Asked, contentHash: string,
): Promise<{ row: BookingRow; created: boolean } | Refused> {
  const at = now.toISOString();
  const { sessionId, places, intent, bookedFor } = wanted;
  if (bookedFor.kind === 'person' && !(viewer.kind === 'person' && await mayBookFor(tables, viewer.personId, bookedFor.personId, now))) throw new Problem('no-share');
  if (!(await tables.sessions.lock(sessionId))) throw new Problem('not-found');
  const session = (await settleSession(tables, sessionId, at, desk.config.holds))!;
  const opportunity = directory.opportunities.get(session.opportunityId)?.record;
  // Where and when a closed group meets is told to nobody, in a refusal neither.
  if (opportunity && isClosedGroup(opportunity)) throw new Problem('not-found');
  const isBooked = opportunity?.joining.mode === 'book';
  const asking = isBooked ? await newPlace(desk, tables, session, wanted, viewer, now, address) : { refused: 'booking-closed' as const };
  const outcome = 'refused' in asking ? asking : decide(wanted, id, viewer, asking);
  if ('refused' in outcome) return { places, sessionId, ...outcome };
  if (!outcome.ok) return { refused: outcome.code, sessionId, places };
  const row = withFacts(newRow(id, wanted, viewer, contentHash, language), outcome.booking, desk.config.holds);
  if (!isForMe(row) && await isTooMuchForContact(tables, row, desk.config.placesPerContact)) return { refused: 'too-many-holds', sessionId, places };
  // The rules have said yes; the database has the last word.
  if (intent === 'hold' && !(await tables.sessions.take(sessionId, places, at))) return { refused: 'session-full', sessionId, places };
  const made = await tables.bookings.insert({ ...row, createdAt: at });
  if (!made) throw new IdTaken();
  // While the session is locked: whoever asks next is counted after this one.
  if (row.personId === undefined) desk.addresses.add(address, id, now, row.endsAt);
  if (intent === 'hold') return { row: made, created: true };
  await settleSession(tables, sessionId, at, desk.config.holds);
  return { row: (await tables.bookings.get(id))!, created: true };
}

/** What the rules need to know about this session and this person. */
async function newPlace(
  desk: Desk, tables: Tables, session: SessionRow, wanted: BookingCreate, viewer: Viewer, now: Date, address: string,
): Promise<NewPlace> {
  const at = now.toISOString();
  const { config } = desk;
  const common = { session: sessionFacts(session), free: freePlaces(session), now, settings: config.holds };
  if (viewer.kind === 'person') {
    const attendeeId = attendeeOf(wanted, viewer);
    const mine = attendeeId === undefined ? undefined : await tables.bookings.liveOf(session.id, attendeeId);
    return { ...common, alreadyBooked: mine !== undefined, openHolds: await tables.bookings.holdsOfPerson(viewer.personId, at), maxHolds: config.holdsPerPerson };
  }
  const isFullOfHolds = wanted.intent === 'hold' && (await tables.bookings.holdsOfGuests(session.id, at)) >= config.guestHoldsPerSession;
  const { kept, recent } = desk.addresses.of(address, now);
  if (isFullOfHolds || recent >= config.bookingsPerAddressPerDay) return { ...common, openHolds: 1, maxHolds: 1 };
  return { ...common, openHolds: kept, maxHolds: config.holdsPerAddress };
}

function decide(wanted: BookingCreate, id: string, viewer: Viewer, asking: NewPlace): Outcome | Pick<Refused, 'refused' | 'extra'> {
  const details = wanted as unknown as Details;
  const signedIn = viewer.kind === 'person';
  // A hold has time to say how they agreed; who waits may be offered a place at any moment.
  if (wanted.intent === 'hold') return hold({ id, places: wanted.places }, asking);
  const outcome = wait({ id, places: wanted.places }, { ...asking, reachable: signedIn || isReachable(wanted.contact as Details['contact']) });
  if (!outcome.ok && outcome.code === 'details-missing') {
    return { refused: 'details-missing', extra: { errors: missing(['/contact']) } };
  }
  return outcome.ok && agreementMissing({ ...details, signedIn }) ? { refused: 'agreement-needed' } : outcome;
}

export const isForMe = (row: BookingRow): boolean => row.personId !== undefined && row.bookedFor === 'me';

export const missing = (pointers: readonly string[]): InputError[] =>
  pointers.map((pointer) => ({ pointer, code: 'required', message: 'This is needed to book the place.' }));

/** What is still to be said before a place can be confirmed. */
export const missingFrom = (details: Document, signedIn: boolean): string[] => missingDetails({ ...(details as unknown as Details), signedIn });

const newRow = (id: string, wanted: BookingCreate, viewer: Viewer, contentHash: string, language: string): BookingRow => ({
  id,
  sessionId: wanted.sessionId,
  intent: wanted.intent as BookingRow['intent'],
  status: 'held',
  places: wanted.places,
  personId: viewer.kind === 'person' ? viewer.personId : undefined,
  secretHash: viewer.kind === 'guest' ? viewer.secretHash : undefined,
  bookedFor: wanted.bookedFor.kind as BookingRow['bookedFor'],
  attendeeId: attendeeOf(wanted, viewer),
  contentHash,
  endsAt: undefined,
  extensions: 0,
  createdAt: '',
  confirmedAt: undefined,
  cancelledAt: undefined,
  cancelledBy: undefined,
  reason: undefined,
  erasedAt: undefined,
  keyVersion: 1,
  sequenceBase: 0,
  version: 1,
  details: { bookedFor: wanted.bookedFor, agreement: wanted.agreement, contact: wanted.contact, language },
});

/** Who comes, if they have an account. */
function attendeeOf({ bookedFor }: BookingCreate, viewer: Viewer): string | undefined {
  if (bookedFor.kind === 'person') return bookedFor.personId;
  return bookedFor.kind === 'me' && viewer.kind === 'person' ? viewer.personId : undefined;
}

/** Ids are compared in lower case, as PostgreSQL writes them. */
function inLowerCase(wanted: BookingCreate): BookingCreate {
  const { sessionId, bookedFor } = wanted;
  const who = bookedFor.kind === 'person' ? { ...bookedFor, personId: bookedFor.personId.toLowerCase() } : bookedFor;
  return { ...wanted, sessionId: sessionId.toLowerCase(), bookedFor: who };
}
