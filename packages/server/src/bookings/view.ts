import { byTheClock } from '@daybridge/domain/bookings';
import type { BookedOpportunity, Booking, Session } from '@daybridge/domain/generated/model';
import type { HoldSettings } from '@daybridge/domain/hold-times';
import { isClosedGroup } from '@daybridge/domain/search/index';
import type { Snapshot } from '../directory/directory.ts';
import { sessionView } from '../directory/sessions.ts';
import type { BookingRow, SessionRow } from '../store/store.ts';
import { factsOf } from './facts.ts';

export interface Shown {
  row: BookingRow;
  session: SessionRow;
  /** Place in the waiting list. */
  position: number | undefined;
  /** What the person it is for wants to be called, when somebody else booked. */
  name: string | undefined;
}

type Told = Pick<Booking, 'bookedFor' | 'contact' | 'tellOrganiser' | 'accessNeeds' | 'companions' | 'note' | 'agreement'>;

/** A booking as the contract shows it to whoever made it, by the clock. */
export function bookingView({ row, session, position, name }: Shown, directory: Snapshot, now: string, holds: HoldSettings): Booking {
  const facts = byTheClock(factsOf(row, holds), now, session.startsAt);
  const { status } = facts;
  const { bookedFor, contact, tellOrganiser, accessNeeds, companions, note, agreement } = row.details as unknown as Told;
  return {
    bookedFor: bookedFor.kind === 'person' ? { ...bookedFor, name } as Booking['bookedFor'] : bookedFor,
    contact, tellOrganiser, accessNeeds, companions, note, agreement,
    id: row.id,
    sessionId: row.sessionId,
    status,
    places: row.places,
    onlineUrl: status === 'confirmed' ? session.onlineUrl : undefined,
    heldUntil: status === 'held' ? facts.heldUntil : undefined,
    extensionsLeft: status === 'held' ? facts.extensionsLeft : undefined,
    waitingPosition: status === 'waiting' ? position : undefined,
    offeredUntil: status === 'offered' ? facts.offeredUntil : undefined,
    createdAt: row.createdAt,
    confirmedAt: facts.confirmedAt,
    cancelledAt: facts.cancelledAt,
    cancelledBy: facts.cancelledBy,
    reason: facts.reason,
    session: withoutCounts(sessionView(session)),
    opportunity: bookedOpportunity(session, directory),
  };
}

/** Places left move with every other booking; a repeated creation has to answer the same bytes. */
function withoutCounts(session: Session): Session {
  const { placesLeft: _left, waitingListLength: _waiting, ...rest } = session;
  return rest;
}

function bookedOpportunity(session: SessionRow, directory: Snapshot): BookedOpportunity | undefined {
  const opportunity = directory.opportunities.get(session.opportunityId)?.record;
  if (!opportunity) return undefined;
  const { venueId } = session.record as { venueId?: string };
  const venue = venueId === undefined || isClosedGroup(opportunity) ? undefined : directory.venues.get(venueId)?.record;
  return {
    id: opportunity.id,
    title: opportunity.title,
    organisationName: opportunity.organisationName ?? directory.organisations.get(opportunity.organisationId)?.record.name ?? opportunity.title,
    whoMeetsYou: opportunity.whatToExpect?.whoMeetsYou,
    contact: opportunity.contact,
    venue,
  };
}
