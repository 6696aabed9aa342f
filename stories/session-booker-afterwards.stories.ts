import { refusal } from '../packages/elements/src/session-booker/sample-bookings.ts';
import { pick, press, submit, until, write } from '../packages/elements/src/session-booker/sample-walk.ts';
import type { DaySessionBooker } from '../packages/elements/src/session-booker/session-booker.ts';
import { booked, byLink, full, meta, scene } from './session-booker.scene.ts';

/** A booking looked after with the link of a message: read, corrected, moved, cancelled; an offer taken; the waiting list left. */
export default { ...meta, title: 'Session booker/Afterwards', tags: ['autodocs'] };

async function moving(booker: DaySessionBooker): Promise<void> {
  await until(booker, '.panel');
  await press(booker, 'Move to another date');
  await until(booker, '.days');
}

async function correcting(booker: DaySessionBooker): Promise<void> {
  await until(booker, '.panel');
  await press(booker, 'Change your details');
  await until(booker, '#address');
}

export const Booked = scene({ args: byLink, service: booked() });
export const ChangeDetails = scene({ args: byLink, service: booked({ tellOrganiser: 'needs', accessNeeds: ['step-free'] }), walk: correcting });
export const DetailsSaved = scene({
  args: byLink,
  service: booked(),
  walk: async (booker) => {
    await correcting(booker);
    await pick(booker, 'tell-needs');
    await submit(booker);
  },
});
export const LinkSpent = scene({
  args: byLink,
  service: booked(),
  walk: async (booker, api) => {
    await correcting(booker);
    await write(booker, 'address', '07700 900 456');
    const correct = api.correct.bind(api);
    api.correct = async (...asked) => {
      const changed = await correct(...asked);
      api.bookings.delete('mine');
      return changed;
    };
    await submit(booker);
  },
});
export const Move = scene({ args: byLink, service: booked(), walk: moving });
export const MoveNoPlaceLeft = scene({
  args: byLink,
  service: booked(),
  walk: async (booker, api) => {
    await moving(booker);
    await pick(booker, 'session');
    api.failNext('move', refusal(409, 'session-full'));
    await submit(booker);
  },
});
export const Moved = scene({
  args: byLink,
  service: booked(),
  walk: async (booker) => {
    await moving(booker);
    await pick(booker, 'session');
    await submit(booker);
  },
});
export const CancelIt = scene({
  args: byLink,
  service: booked(),
  walk: async (booker) => {
    await until(booker, '.panel');
    await press(booker, 'Cancel this booking');
  },
});
export const CancelledByThem = scene({ args: byLink, service: booked({ status: 'cancelled', cancelledBy: 'provider', reason: 'The library has no heating.' }) });
export const Waiting = scene({ args: byLink, service: booked({ sessionId: full, status: 'waiting', waitingPosition: 2, confirmedAt: undefined }) });
export const LeaveTheWaitingList = scene({
  args: byLink,
  service: booked({ sessionId: full, status: 'waiting', waitingPosition: 2, confirmedAt: undefined }),
  walk: async (booker) => {
    await until(booker, '.panel');
    await press(booker, 'Leave the waiting list');
  },
});
export const APlaceCameUp = scene({ args: byLink, service: booked({ status: 'offered', offeredUntil: '2026-11-21T14:30:00Z', confirmedAt: undefined }) });
export const OfferRanOut = scene({ args: byLink, service: booked({ status: 'expired', offeredUntil: '2026-11-20T14:00:00Z', confirmedAt: undefined }) });
export const DidNotCome = scene({ args: byLink, service: booked({ status: 'did-not-come' }) });
export const CameAlong = scene({ args: byLink, service: booked({ status: 'attended' }) });
export const Kept = scene({ args: byLink, service: booked({ status: 'held', heldUntil: '2026-11-20T14:45:00Z', confirmedAt: undefined }) });
export const LinkOfAnother = scene({ args: byLink });
