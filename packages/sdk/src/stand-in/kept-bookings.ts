import type { BookingFacts } from '@daybridge/domain/bookings';
import { placesLeft, settle, waitingList } from '@daybridge/domain/capacity';
import type { Booking, Session } from '@daybridge/domain/generated/model';
import type { Viewer } from './ask.ts';
import type { TestWorld } from './world.ts';

/** A booking as it is kept. */
export interface Kept {
  facts: BookingFacts;
  readonly owner: Viewer;
  /** What it was made with, to tell the same content from another. */
  readonly content: string;
  details: Pick<Booking, 'bookedFor' | 'agreement' | 'contact' | 'tellOrganiser' | 'accessNeeds' | 'companions' | 'note'>;
  version: number;
}

const live = ['held', 'offered', 'confirmed', 'waiting'];

export const isLive = ({ status }: BookingFacts): boolean => live.includes(status);

/** Who comes, if they have an account. */
export const attendeeOf = ({ owner, details: { bookedFor } }: { owner: Viewer; details: Pick<Booking, 'bookedFor'> }): string | undefined =>
  (bookedFor.kind === 'person' ? bookedFor.personId : bookedFor.kind === 'me' ? owner.personId : undefined);

/** The bookings of a world over a `Map`, each session brought up to the clock when it is looked at. */
export class KeptBookings {
  readonly #kept = new Map<string, Kept>();
  readonly #world: TestWorld;

  constructor(world: TestWorld) {
    this.#world = world;
  }

  get(id: string): Kept | undefined {
    return this.#kept.get(id);
  }

  add(kept: Kept): void {
    this.#kept.set(kept.facts.id, kept);
  }

  all(): Kept[] {
    return [...this.#kept.values()];
  }

  change(kept: Kept, facts: BookingFacts): void {
    if (JSON.stringify(facts) !== JSON.stringify(kept.facts)) kept.version += 1;
    kept.facts = facts;
  }

  sessionOf({ facts }: Pick<Kept, 'facts'>): Session {
    return this.#world.sessions.find((session) => session.id === facts.sessionId)!;
  }

  /** Every booking of a session by the clock: what lapsed has expired, and free places are offered to who waits. */
  settled(session: Session, now: Date): BookingFacts[] {
    const of = this.all().filter(({ facts }) => facts.sessionId === session.id);
    const { bookings } = settle(session, of.map(({ facts }) => facts), now);
    for (const facts of bookings) this.change(this.#kept.get(facts.id)!, facts);
    return bookings;
  }

  /** A session with the places that are left now. */
  counted(session: Session, now: Date): Session {
    if (session.capacity === undefined) return session;
    const bookings = this.settled(session, now);
    const waiting = waitingList(bookings, now, session.startsAt);
    return { ...session, placesLeft: placesLeft(session.capacity, bookings, now)!, waitingListLength: waiting.length };
  }

  /** Other live bookings of who comes. */
  othersOf(kept: Kept): Kept[] {
    const whose = attendeeOf(kept);
    return this.all().filter((other) => other !== kept && whose !== undefined && attendeeOf(other) === whose && isLive(other.facts));
  }

  /** Forgets everything somebody booked. */
  forget(personId: string): void {
    for (const [id, { owner }] of this.#kept) if (owner.personId === personId) this.#kept.delete(id);
  }
}
