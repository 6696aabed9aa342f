import { agreementMissing, isReachable, missingDetails, type Details } from '@daybridge/domain/booking-details';
import { attendance, cancel, confirm, extend, hold, move, wait, type Outcome } from '@daybridge/domain/bookings';
import { bookingCalendar } from '@daybridge/domain/calendar';
import { overlapping, placesLeft } from '@daybridge/domain/capacity';
import type { Booking, BookingConfirm, BookingCreate, BookingMove, Opportunity, Session } from '@daybridge/domain/generated/model';
import { mergePatch } from '@daybridge/domain/merge-patch';
import { wallClock } from '@daybridge/domain/zoned';
import type { Overlap } from '../generated/resources.ts';
import { pageOf, type Ask, type Handlers, type Told, type Viewer } from './ask.ts';
import { bookingRefusal } from './booking-refusal.ts';
import { bookingView } from './booking-view.ts';
import { attendeeOf, isLive, KeptBookings, type Kept } from './kept-bookings.ts';
import { Refused, type RefusalExtra } from './refusal.ts';
import { missing, requireVersion } from './versions.ts';
import type { TestWorld } from './world.ts';

const same = (a: Viewer, b: Viewer): boolean => (a.secret ? a.secret === b.secret : a.personId !== undefined && a.personId === b.personId);

/** The booking desk: every decision is the domain's. */
export class Desk {
  readonly #bookings: KeptBookings;
  readonly #world: TestWorld;

  constructor(world: TestWorld) {
    this.#world = world;
    this.#bookings = new KeptBookings(world);
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
      const kept = this.#theirs(ask);
      const { facts, version } = kept;
      if (!facts.confirmedAt) throw new Refused('not-allowed-in-state');
      const session = this.#bookings.sessionOf(kept);
      const address = this.#world.venues.find((venue) => venue.id === session.venueId)?.address;
      return { body: bookingCalendar({ ...facts, session, address, version, now: ask.now }) };
    },
    confirmBooking: (ask) => this.#command(ask, (kept) => this.#confirm(kept, ask)),
    extendBooking: (ask) => this.#command(ask, (kept) =>
      extend(kept.facts, (ask.body as { from: string }).from, ask.now, undefined, this.#bookings.sessionOf(kept).startsAt)),
    cancelBooking: (ask) => this.#command(ask, (kept) =>
      cancel(kept.facts, ask.now, 'person', (ask.body as { reason?: string } | undefined)?.reason, this.#bookings.sessionOf(kept).startsAt)),
  };

  /** The bookings of who asks, the next session first. */
  bookingsOf(ask: Ask): Booking[] {
    const mine = this.#bookings.all().filter((kept) => this.#isTheirs(kept, ask));
    const starts = (kept: Kept): string => this.#bookings.sessionOf(kept).startsAt;
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
    return this.#bookings.settled(session, now).map(({ id }) => this.#bookings.get(id)!);
  }

  /** Notes who came, where that is noted. */
  attend({ path, now }: Ask, attended: boolean, isNoted: (opportunity: Opportunity) => boolean): Pick<Kept, 'facts' | 'details'> {
    const kept = this.#bookings.get(path['id']!);
    if (!kept) throw new Refused('not-found');
    const session = this.#bookings.sessionOf(kept);
    if (!isNoted(this.#world.opportunities.find(({ id }) => id === session.opportunityId)!)) throw new Refused('attendance-off');
    const outcome = attendance(kept.facts, attended, session, now);
    if (!outcome.ok) throw new Refused('not-allowed-in-state');
    this.#bookings.change(kept, outcome.booking);
    return kept;
  }

  /** Nobody keeps a place in what does not take place. */
  cancelAll(session: Session, now: Date, reason: string): void {
    for (const kept of this.#bookings.all().filter(({ facts }) => facts.sessionId === session.id)) {
      const outcome = cancel(kept.facts, now, 'provider', reason);
      if (outcome.ok) this.#bookings.change(kept, outcome.booking);
    }
  }

  /** Forgets everything somebody booked. */
  forget(personId: string): void {
    this.#bookings.forget(personId);
  }

  /** A session with the places that are left now. */
  counted(session: Session, now: Date): Session {
    return this.#bookings.counted(session, now);
  }

  /** Why something was refused, with what else there is. */
  refusal(code: Refused['code'], session: Session, places: number, now: Date, extra?: RefusalExtra): Refused {
    return bookingRefusal(this.#world, this.#bookings, code, { session, places, now }, extra);
  }

  #shown(kept: Kept, { now }: Ask): Told {
    return bookingView(this.#world, this.#bookings, kept, now);
  }

  #isTheirs(kept: Kept, ask: Ask): boolean {
    const { viewer } = ask;
    const attendee = attendeeOf(kept);
    if (viewer.secret === undefined && attendee !== undefined && attendee === viewer.personId) return true;
    return same(kept.owner, viewer) && (kept.details.bookedFor.kind !== 'person' || this.mayBookFor(ask, kept.details.bookedFor.personId));
  }

  #theirs(ask: Ask): Kept {
    const kept = this.#bookings.get(ask.path['id']!);
    if (!kept || !this.#isTheirs(kept, ask)) throw new Refused('not-found');
    this.#bookings.settled(this.#bookings.sessionOf(kept), ask.now);
    return kept;
  }

  #put(ask: Ask): Told {
    const id = ask.path['id']!;
    const wanted = ask.body as BookingCreate;
    const { viewer, now } = ask;
    if (!viewer.personId && wanted.bookedFor.kind !== 'guest') throw new Refused('not-signed-in');
    const content = JSON.stringify(Object.entries(wanted).sort());
    const before = this.#bookings.get(id);
    if (before && !same(before.owner, viewer)) throw new Refused('not-found');
    if (before && before.content !== content) throw new Refused('id-in-use');
    if (before) return this.#shown(before, ask);
    const session = this.#world.sessions.find((one) => one.id === wanted.sessionId);
    if (!session) throw new Refused('not-found');
    const bookings = this.#bookings.settled(session, now);
    const opportunity = this.#world.opportunities.find((one) => one.id === session.opportunityId);
    if (opportunity?.joining.mode !== 'book') throw this.refusal('booking-closed', session, wanted.places, now);

    if (wanted.bookedFor.kind === 'person' && !this.mayBookFor(ask, wanted.bookedFor.personId)) throw new Refused('no-share');
    const whose = attendeeOf({ owner: viewer, details: { bookedFor: wanted.bookedFor } });
    const mine = bookings.some((other) => isLive(other) && whose !== undefined && attendeeOf(this.#bookings.get(other.id)!) === whose);
    const asked = { session, free: placesLeft(session.capacity, bookings, now), now, alreadyBooked: mine };
    const signedIn = viewer.personId !== undefined;
    const outcome = wanted.intent === 'hold' ? hold({ id, places: wanted.places }, asked)
      : wait({ id, places: wanted.places }, { ...asked, reachable: signedIn || isReachable(wanted.contact as Details['contact']) });
    if (!outcome.ok) throw this.refusal(outcome.code, session, wanted.places, now, outcome.code === 'details-missing' ? missing(['/contact']) : {});
    const { bookedFor, agreement, contact } = wanted;
    if (wanted.intent === 'wait' && agreementMissing({ ...(wanted as unknown as Details), signedIn })) throw this.refusal('agreement-needed', session, wanted.places, now);
    const kept: Kept = { facts: outcome.booking, owner: viewer, content, version: 1, details: { bookedFor, agreement, contact } };
    this.#bookings.add(kept);
    this.#bookings.settled(session, now);
    return { ...this.#shown(kept, ask), status: 201 };
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

  #command(ask: Ask, decide: (kept: Kept) => Outcome): Told {
    const kept = this.#theirs(ask);
    const outcome = decide(kept);
    const session = this.#bookings.sessionOf(kept);
    if (!outcome.ok) throw this.refusal(outcome.code, session, kept.facts.places, ask.now);
    if (outcome.changed) this.#bookings.change(kept, outcome.booking);
    // A place that came free goes to who waits.
    this.#bookings.settled(session, ask.now);
    return this.#shown(kept, ask);
  }

  #move(kept: Kept, { body, now }: Ask): Outcome {
    const { toSessionId, overlapAccepted } = body as BookingMove;
    const session = this.#world.sessions.find(({ id }) => id === toSessionId);
    if (!session) throw new Refused('not-found');
    if (session.opportunityId !== this.#bookings.sessionOf(kept).opportunityId) {
      throw new Refused('does-not-fit', { errors: [{ pointer: '/toSessionId', code: 'something-else', message: 'Choose another date of the same thing, or book this and cancel the other.' }] });
    }
    const overlaps = this.#overlaps(kept, session, overlapAccepted);
    const outcome = move(kept.facts, {
      session, now, free: placesLeft(session.capacity, this.#bookings.settled(session, now), now), overlaps: overlaps.length > 0,
      alreadyBooked: this.#bookings.othersOf(kept).some(({ facts }) => facts.sessionId === session.id),
    });
    if (outcome.ok) return outcome;
    throw this.refusal(outcome.code, session, kept.facts.places, now, outcome.code === 'overlapping-booking' ? { overlaps } : {});
  }

  #confirm(kept: Kept, { body, now }: Ask): Outcome {
    const { overlapAccepted, ...said } = body as BookingConfirm;
    const details = { ...kept.details, ...said };
    const session = this.#bookings.sessionOf(kept);
    const signedIn = kept.owner.personId !== undefined;
    const overlaps = this.#overlaps(kept, session, overlapAccepted);
    const lacking = missingDetails({ ...(details as unknown as Details), signedIn });
    const outcome = confirm(kept.facts, {
      session, now, free: placesLeft(session.capacity, this.#bookings.settled(session, now), now, kept.facts.id),
      agreementMissing: agreementMissing({ ...(details as unknown as Details), signedIn }),
      detailsMissing: lacking.length > 0,
      overlaps: overlaps.length > 0,
    });
    if (outcome.ok) {
      kept.details = details;
      return outcome;
    }
    throw this.refusal(outcome.code, session, kept.facts.places, now,
      outcome.code === 'details-missing' ? missing(lacking) : outcome.code === 'overlapping-booking' ? { overlaps } : {});
  }

  /** What they have in the same hours, if they have not said that they want both. */
  #overlaps(kept: Kept, session: Session, accepted: boolean | undefined): Overlap[] {
    if (accepted) return [];
    const others = this.#bookings.othersOf(kept).map((other) => ({ ...this.#bookings.sessionOf(other), bookingId: other.facts.id }));
    return overlapping(session, others).map(({ bookingId, startsAt, endsAt }) => ({ bookingId, startsAt, endsAt }));
  }
}
