import type { BookingFacts } from '@daybridge/domain/bookings';
import type { Booking, RegisterEntry, SessionCancel } from '@daybridge/domain/generated/model';
import type { Ask, Handlers } from './ask.ts';
import type { Desk } from './bookings.ts';
import { Refused } from './refusal.ts';
import type { TestWorld } from './world.ts';

const ORDER = ['confirmed', 'attended', 'did-not-come', 'offered', 'waiting'];

/** The provider's side. Whoever is signed in keeps every register: a stand-in has no organisations. */
export function register(world: TestWorld, desk: Desk): Handlers {
  const session = ({ path }: Ask) => world.sessions.find(({ id }) => id === path['id']) ?? refuse();
  return {
    listSessionBookings: (ask) => {
      const of = session(ask);
      const coming = desk.of(of, ask.now).filter(({ facts }) => ORDER.includes(facts.status));
      const items = coming.sort((a, b) => ORDER.indexOf(a.facts.status) - ORDER.indexOf(b.facts.status)).map(entry);
      return { body: { session: desk.counted(of, ask.now), items } };
    },
    recordAttendance: (ask) => {
      const { attended } = ask.body as { attended: boolean };
      const kept = desk.attend(ask, attended, (opportunity) =>
        opportunity.recordsAttendance === true && opportunity.joining.mode === 'book' && !opportunity.accessRoutes.includes('drop-in') && opportunity.peerGroup === undefined);
      return { body: entry(kept) };
    },
    cancelSession: (ask) => {
      const of = session(ask);
      if (of.status !== 'cancelled') {
        if (Date.parse(of.startsAt) <= ask.now.getTime()) throw desk.refusal('session-started', of, 1, ask.now);
        of.status = 'cancelled';
        desk.cancelAll(of, ask.now, (ask.body as SessionCancel).reason);
      }
      return { body: desk.counted(of, ask.now), version: 2 };
    },
  };
}

function refuse(): never {
  throw new Refused('not-found');
}

/** No more than each of them allowed. */
function entry({ facts, details }: { facts: BookingFacts; details: Pick<Booking, 'bookedFor' | 'tellOrganiser' | 'accessNeeds' | 'companions' | 'note' | 'contact'> }): RegisterEntry {
  const { bookedFor, tellOrganiser, accessNeeds, companions, note, contact } = details;
  const more = tellOrganiser === 'more';
  return {
    bookingId: facts.id, status: facts.status, places: facts.places, name: bookedFor.kind === 'guest' ? bookedFor.name : 'Somebody', companions,
    accessNeeds: more || tellOrganiser === 'needs' ? accessNeeds : undefined,
    note: more && note ? note : undefined,
    contact: more ? contact : undefined,
  };
}
