import { waitingPosition } from '@daybridge/domain/capacity';
import type { Booking, Session } from '@daybridge/domain/generated/model';
import type { Told } from './ask.ts';
import type { Kept, KeptBookings } from './kept-bookings.ts';
import type { TestWorld } from './world.ts';

const only = <Value>(when: boolean, value: Value): Value | undefined => (when ? value : undefined);

/** A booking as whoever it belongs to reads it. */
export function bookingView({ opportunities, organisations, venues }: TestWorld, bookings: KeptBookings, kept: Kept, now: Date): Told {
  const { onlineUrl, ...session } = bookings.sessionOf(kept) as Session & { onlineUrl?: string };
  const waiting = waitingPosition(kept.facts.id, bookings.settled(session, now), now);
  const { facts, details, version } = kept;
  const { status } = facts;
  const opportunity = opportunities.find((one) => one.id === session.opportunityId)!;
  return {
    version,
    body: {
      ...details, session, status, id: facts.id, sessionId: facts.sessionId, places: facts.places,
      onlineUrl: only(status === 'confirmed', onlineUrl),
      heldUntil: only(status === 'held', facts.heldUntil),
      extensionsLeft: only(status === 'held', facts.extensionsLeft),
      waitingPosition: waiting,
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
