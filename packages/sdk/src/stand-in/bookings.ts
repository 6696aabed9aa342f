import { agreementMissing, isReachable, missingDetails, type Details } from '@daybridge/domain/booking-details';
import { attendance, cancel, confirm, extend, hold, move, sessionRefusal, wait, type BookingFacts, type Outcome } from '@daybridge/domain/bookings';
import { bookingCalendar } from '@daybridge/domain/calendar';
import { overlapping, placesLeft, settle, waitingList, waitingPosition } from '@daybridge/domain/capacity';
import type { Alternative, Booking, BookingConfirm, BookingCreate, BookingMove, Opportunity, Session } from '@daybridge/domain/generated/model';
import { mergePatch } from '@daybridge/domain/merge-patch';
import { wallClock } from '@daybridge/domain/zoned';
import { pageOf, type Ask, type Handlers, type Told, type Viewer } from './ask.ts';
import { Refused, type RefusalExtra } from './refusal.ts';
import { missing, requireVersion } from './versions.ts';
import type { TestWorld } from './world.ts';

/** A booking as it is kept. */
interface Kept {
  facts: BookingFacts;
  readonly owner: Viewer;
  /** What it was made with, to tell the same content from another. */
  readonly content: string;
  details: Pick<Booking, 'bookedFor' | 'agreement' | 'contact' | 'tellOrganiser' | 'accessNeeds' | 'companions' | 'note'>;
  version: number;
}

const live = ['held', 'offered', 'confirmed', 'waiting'];
const same = (a: Viewer, b: Viewer): boolean => (a.secret ? a.secret === b.secret : a.personId !== undefined && a.personId === b.personId);

/** Who comes, if they have an account. */
const attendeeOf = ({ owner, details: { bookedFor } }: { owner: Viewer; details: Pick<Booking, 'bookedFor'> }): string | undefined =>
  (bookedFor.kind === 'person' ? bookedFor.personId : bookedFor.kind === 'me' ? owner.personId : undefined);

/** The booking desk over a `Map`: every decision is the domain's. */
export class Desk {
  readonly #kept = new Map<string, Kept>();
  readonly #world: TestWorld;

  constructor(world: TestWorld) {
    this.#world = world;
  }

  readonly handlers: Handlers = {
    putBooking: (ask) => this.#put(ask),
    getBooking: (ask) => this.#shown(this.#theirs(ask), ask),
    listBookings: (ask) => {
      const all = this.bookingsOf(ask);
      return pageOf(all, ask, { total: all.length });
    },
    patchBooking: (ask) => this.#patch(ask),
    moveBooking: (ask) => this.#command(ask, (kept) => this.#move(kept, ask)),
    getBookingCalendar: (ask) => {
      const { facts, version } = this.#theirs(ask);
      if (!facts.confirmedAt) throw new Refused('not-allowed-in-state');
      const session = this.#session({ facts });
      const address = this.#world.venues.find((venue) => venue.id === session.venueId)?.address;
      return { body: bookingCalendar({ ...facts, session, address, version, now: ask.now }) };
    },
    confirmBooking: (ask) => this.#command(ask, (kept) => this.#confirm(kept, ask)),
    extendBooking: (ask) => this.#command(ask, ({ facts }) =>
      extend(facts, (ask.body as { from: string }).from, ask.now, undefined, this.#session({ facts }).startsAt)),
    cancelBooking: (ask) => this.#command(ask, ({ facts }) =>
      cancel(facts, ask.now, 'person', (ask.body as { reason?: string } | undefined)?.reason, this.#session({ facts }).startsAt)),
  };

  /** The bookings of who asks, the next session first. */
  bookingsOf(ask: Ask): Booking[] {
    const mine = [...this.#kept.values()].filter((kept) => this.#isTheirs(kept, ask));
    const starts = (kept: Kept): string => this.#session(kept).startsAt;
    return mine.sort((a, b) => (starts(a) < starts(b) ? -1 : 1)).map((kept) => this.#shown(kept, ask).body as Booking);
  }

  /** Whether a person lets who asks book for them. */
  mayBookFor({ viewer, now }: Pick<Ask, 'viewer' | 'now'>, personId: string): boolean {
    const today = wallClock(now, 'Europe/London').date;
    const { delegations, shares } = this.#world;
    const holding = delegations.filter((one) => one.personId === personId && one.delegateId === viewer.personId && one.revokedAt === undefined && one.endsOn >= today);
    return holding.some((one) => one.mayBook === true
      || shares.some((share) => share.delegationId === one.id && share.endsOn >= today && share.scopes.includes('book')));
  }

  /** Bookings of a session, by the clock. */
  of(session: Session, now: Date): Pick<Kept, 'facts' | 'details'>[] {
    return this.#settled(session, now).map(({ id }) => this.#kept.get(id)!);
  }

  /** Notes who came, where that is noted. */
  attend({ path, now }: Ask, attended: boolean, isNoted: (opportunity: Opportunity) => boolean): Pick<Kept, 'facts' | 'details'> {
    const kept = this.#kept.get(path['id']!);
    if (!kept) throw new Refused('not-found');
    const session = this.#session(kept);
    if (!isNoted(this.#world.opportunities.find(({ id }) => id === session.opportunityId)!)) throw new Refused('attendance-off');
    const outcome = attendance(kept.facts, attended, session, now);
    if (!outcome.ok) throw new Refused('not-allowed-in-state');
    this.#change(kept, outcome.booking);
    return kept;
  }

  /** Nobody keeps a place in what does not take place. */
  cancelAll(session: Session, now: Date, reason: string): void {
    for (const kept of [...this.#kept.values()].filter(({ facts }) => facts.sessionId === session.id)) {
      const outcome = cancel(kept.facts, now, 'provider', reason);
      if (outcome.ok) this.#change(kept, outcome.booking);
    }
  }

  /** Forgets everything somebody booked. */
  forget(personId: string): void {
    for (const [id, { owner }] of this.#kept) if (owner.personId === personId) this.#kept.delete(id);
  }

  /** A session with the places that are left now. */
  counted(session: Session, now: Date): Session {
    if (session.capacity === undefined) return session;
    const bookings = this.#settled(session, now);
    const waiting = waitingList(bookings, now, session.startsAt);
    return { ...session, placesLeft: placesLeft(session.capacity, bookings, now)!, waitingListLength: waiting.length };
  }

  /** Every booking of a session, brought up to the clock: what lapsed has expired, and free places are offered to who waits. */
  #settled(session: Session, now: Date): BookingFacts[] {
    const of = [...this.#kept.values()].filter(({ facts }) => facts.sessionId === session.id);
    const { bookings } = settle(session, of.map(({ facts }) => facts), now);
    for (const facts of bookings) this.#change(this.#kept.get(facts.id)!, facts);
    return bookings;
  }

  #change(kept: Kept, facts: BookingFacts): void {
    if (JSON.stringify(facts) !== JSON.stringify(kept.facts)) kept.version += 1;
    kept.facts = facts;
  }

  #session({ facts }: Pick<Kept, 'facts'>): Session {
    return this.#world.sessions.find((session) => session.id === facts.sessionId)!;
  }

  #patch(ask: Ask): Told {
    const kept = this.#theirs(ask);
    requireVersion(ask, kept.version);
    if (!['confirmed', 'waiting', 'offered'].includes(kept.facts.status)) throw new Refused('not-allowed-in-state');
    const details = mergePatch(kept.details, ask.body) as Kept['details'];
    const lacking = missingDetails({ ...(details as unknown as Details), signedIn: kept.owner.personId !== undefined });
    if (lacking.length > 0) throw new Refused('details-missing', missing(lacking));
    kept.details = details;
    kept.version += 1;
    return this.#shown(kept, ask);
  }

  #move(kept: Kept, { body, now }: Ask): Outcome {
    const { toSessionId, overlapAccepted } = body as BookingMove;
    const session = this.#world.sessions.find(({ id }) => id === toSessionId);
    if (!session) throw new Refused('not-found');
    if (session.opportunityId !== this.#session(kept).opportunityId) {
      throw new Refused('does-not-fit', { errors: [{ pointer: '/toSessionId', code: 'something-else', message: 'Choose another date of the same thing, or book this and cancel the other.' }] });
    }
    const others = this.#othersOf(kept);
    const clashes = overlapAccepted ? [] : overlapping(session, others.map((other) => ({ ...this.#session(other), bookingId: other.facts.id })));
    const outcome = move(kept.facts, {
      session, now, free: placesLeft(session.capacity, this.#settled(session, now), now), overlaps: clashes.length > 0,
      alreadyBooked: others.some(({ facts }) => facts.sessionId === session.id),
    });
    if (outcome.ok) return outcome;
    const overlaps = clashes.map(({ bookingId, startsAt, endsAt }) => ({ bookingId, startsAt, endsAt }));
    throw this.refusal(outcome.code, session, kept.facts.places, now, outcome.code === 'overlapping-booking' ? { overlaps } : {});
  }

  /** Other live bookings of who comes. */
  #othersOf(kept: Kept): Kept[] {
    const whose = attendeeOf(kept);
    return [...this.#kept.values()].filter((other) => other !== kept && whose !== undefined && attendeeOf(other) === whose && live.includes(other.facts.status));
  }

  #isTheirs(kept: Kept, ask: Ask): boolean {
    const { viewer } = ask;
    const attendee = attendeeOf(kept);
    if (viewer.secret === undefined && attendee !== undefined && attendee === viewer.personId) return true;
    return same(kept.owner, viewer) && (kept.details.bookedFor.kind !== 'person' || this.mayBookFor(ask, kept.details.bookedFor.personId));
  }

  #put(ask: Ask): Told {
    const id = ask.path['id']!;
    const wanted = ask.body as BookingCreate;
    const { viewer, now } = ask;
    if (!viewer.personId && wanted.bookedFor.kind !== 'guest') throw new Refused('not-signed-in');
    const content = JSON.stringify(Object.entries(wanted).sort());
    const before = this.#kept.get(id);
    if (before && !same(before.owner, viewer)) throw new Refused('not-found');
    if (before && before.content !== content) throw new Refused('id-in-use');
    if (before) return this.#shown(before, ask);
    const session = this.#world.sessions.find((one) => one.id === wanted.sessionId);
    if (!session) throw new Refused('not-found');
    const bookings = this.#settled(session, now);
    const opportunity = this.#world.opportunities.find((one) => one.id === session.opportunityId);
    if (opportunity?.joining.mode !== 'book') throw this.refusal('booking-closed', session, wanted.places, now);

    if (wanted.bookedFor.kind === 'person' && !this.mayBookFor(ask, wanted.bookedFor.personId)) throw new Refused('no-share');
    const whose = attendeeOf({ owner: viewer, details: { bookedFor: wanted.bookedFor } });
    const mine = bookings.some(({ id: other, status }) => live.includes(status) && whose !== undefined && attendeeOf(this.#kept.get(other)!) === whose);
    const asked = { session, free: placesLeft(session.capacity, bookings, now), now, alreadyBooked: mine };
    const signedIn = viewer.personId !== undefined;
    const outcome = wanted.intent === 'hold' ? hold({ id, places: wanted.places }, asked)
      : wait({ id, places: wanted.places }, { ...asked, reachable: signedIn || isReachable(wanted.contact as Details['contact']) });
    if (!outcome.ok) throw this.refusal(outcome.code, session, wanted.places, now, outcome.code === 'details-missing' ? missing(['/contact']) : {});
    const { bookedFor, agreement, contact } = wanted;
    if (wanted.intent === 'wait' && agreementMissing({ ...(wanted as unknown as Details), signedIn })) throw this.refusal('agreement-needed', session, wanted.places, now);
    const kept: Kept = { facts: outcome.booking, owner: viewer, content, version: 1, details: { bookedFor, agreement, contact } };
    this.#kept.set(id, kept);
    this.#settled(session, now);
    return { ...this.#shown(kept, ask), status: 201 };
  }

  #theirs(ask: Ask): Kept {
    const kept = this.#kept.get(ask.path['id']!);
    if (!kept || !this.#isTheirs(kept, ask)) throw new Refused('not-found');
    this.#settled(this.#session(kept), ask.now);
    return kept;
  }

  #command(ask: Ask, decide: (kept: Kept) => Outcome): Told {
    const kept = this.#theirs(ask);
    const outcome = decide(kept);
    if (!outcome.ok) throw this.refusal(outcome.code, this.#session(kept), kept.facts.places, ask.now);
    if (outcome.changed) this.#change(kept, outcome.booking);
    // A place that came free goes to who waits.
    this.#settled(this.#session(kept), ask.now);
    return this.#shown(kept, ask);
  }

  #confirm(kept: Kept, { body, now }: Ask): Outcome {
    const { overlapAccepted, ...said } = body as BookingConfirm;
    const details = { ...kept.details, ...said };
    const session = this.#session(kept);
    const signedIn = kept.owner.personId !== undefined;
    const others = this.#othersOf(kept);
    const clashes = overlapAccepted ? [] : overlapping(session, others.map((other) => ({ ...this.#session(other), bookingId: other.facts.id })));
    const lacking = missingDetails({ ...(details as unknown as Details), signedIn });
    const outcome = confirm(kept.facts, {
      session, now, free: placesLeft(session.capacity, this.#settled(session, now), now, kept.facts.id),
      agreementMissing: agreementMissing({ ...(details as unknown as Details), signedIn }),
      detailsMissing: lacking.length > 0,
      overlaps: clashes.length > 0,
    });
    if (outcome.ok) {
      kept.details = details;
      return outcome;
    }
    const overlaps = clashes.map(({ bookingId, startsAt, endsAt }) => ({ bookingId, startsAt, endsAt }));
    throw this.refusal(outcome.code, session, kept.facts.places, now,
      outcome.code === 'details-missing' ? missing(lacking) : outcome.code === 'overlapping-booking' ? { overlaps } : {});
  }

  /** Nobody meets a dead end: other dates of the same thing, then what is open to anyone. */
  refusal(code: Refused['code'], refused: Session, places: number, now: Date, extra: RefusalExtra = {}): Refused {
    const { opportunities, sessions } = this.#world;
    const free = (session: Session): boolean => session.id !== refused.id && !sessionRefusal(session, now)
      && (this.counted(session, now).placesLeft ?? Infinity) >= places;
    const instead = (opportunity: TestWorld['opportunities'][number], session?: Session): Alternative => ({
      opportunityId: opportunity.id, title: opportunity.title, openToAnyone: opportunity.eligibility.who === 'anyone',
      ...(session && { sessionId: session.id, startsAt: session.startsAt, timeZone: session.timeZone }),
    });
    const own = opportunities.find((one) => one.id === refused.opportunityId)!;
    const dates = sessions.filter((session) => session.opportunityId === own.id && free(session)).slice(0, 3).map((session) => instead(own, session));
    const others = opportunities.filter((one) => one !== own && one.eligibility.who === 'anyone').slice(0, 2)
      .map((one) => instead(one, sessions.find((session) => session.opportunityId === one.id && free(session))));
    return new Refused(code, { ...extra, alternatives: [...dates, ...others], contact: own.contact });
  }

  #shown(kept: Kept, { now }: Ask): Told {
    const { facts, details, version } = kept;
    const { status } = facts;
    const { opportunities, organisations, venues } = this.#world;
    const { onlineUrl, ...session } = this.#session(kept) as Session & { onlineUrl?: string };
    const opportunity = opportunities.find((one) => one.id === session.opportunityId)!;
    const only = <Value>(when: boolean, value: Value): Value | undefined => (when ? value : undefined);
    return {
      version,
      body: {
        ...details, session, status, id: facts.id, sessionId: facts.sessionId, places: facts.places,
        onlineUrl: only(status === 'confirmed', onlineUrl),
        heldUntil: only(status === 'held', facts.heldUntil),
        extensionsLeft: only(status === 'held', facts.extensionsLeft),
        waitingPosition: waitingPosition(facts.id, this.#settled(session, now), now),
        offeredUntil: only(status === 'offered', facts.offeredUntil),
        createdAt: facts.createdAt, confirmedAt: facts.confirmedAt, cancelledAt: facts.cancelledAt, cancelledBy: facts.cancelledBy, reason: facts.reason,
        opportunity: {
          id: opportunity.id, title: opportunity.title, contact: opportunity.contact, whoMeetsYou: opportunity.whatToExpect?.whoMeetsYou,
          organisationName: organisations.find((one) => one.id === opportunity.organisationId)?.name ?? opportunity.title,
          venue: venues.find((venue) => venue.id === session.venueId),
        },
      } satisfies Booking,
    };
  }
}
