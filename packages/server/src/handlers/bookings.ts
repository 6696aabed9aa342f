import type { BookingCancel, BookingConfirm, BookingCreate, BookingExtend, BookingMove } from '@daybridge/domain/generated/model';
import { cancelBooking, confirmBooking, extendBooking } from '../bookings/commands.ts';
import { createBooking } from '../bookings/create.ts';
import { readBooking, theirBooking } from '../bookings/desk.ts';
import type { Desk } from '../bookings/desk.ts';
import { moveBooking } from '../bookings/move.ts';
import { patchBooking } from '../bookings/patch.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { listOfBookings } from '../bookings/list.ts';
import type { BookingRow } from '../store/store.ts';
import { calendarOf } from '../bookings/calendar.ts';

/** Places in sessions: keeping, waiting, confirming, extending, cancelling, reading. */
export function bookingHandlers(desk: Desk): Handlers {
  const shown = async (row: BookingRow, call: Call, status = 200): Promise<Answered> => {
    const { booking, version } = await readBooking(desk, row, call.now);
    return { status, body: booking, version };
  };
  /** Runs a command on the booking if it is theirs. */
  const onTheirs = (command: (booking: BookingRow, call: Call) => Promise<BookingRow>) => async (call: Call): Promise<Answered> => {
    return shown(await command(await theirBooking(desk, idOf(call), call.viewer, call.now), call), call);
  };

  return {
    putBooking: async (call) => {
      const { viewer, now, address, language } = call;
      const { row, created } = await createBooking(desk, { id: idOf(call), wanted: call.body as BookingCreate, viewer, now, address, language });
      return shown(row, call, created ? 201 : 200);
    },
    getBooking: async (call) => shown(await theirBooking(desk, idOf(call), call.viewer, call.now), call),
    listBookings: (call) => listOfBookings(desk, call),
    getBookingCalendar: async (call) => calendarOf(desk, await theirBooking(desk, idOf(call), call.viewer, call.now), call),
    confirmBooking: onTheirs((booking, call) => confirmBooking(desk, booking, call.body as BookingConfirm, call.now, call.language)),
    extendBooking: onTheirs((booking, call) => extendBooking(desk, booking, (call.body as BookingExtend).from, call.now)),
    patchBooking: onTheirs((booking, call) => patchBooking(desk, booking, call)),
    moveBooking: onTheirs((booking, call) => moveBooking(desk, booking, call.body as BookingMove, call.now)),
    cancelBooking: onTheirs((booking, call) => cancelBooking(desk, booking, (call.body as BookingCancel | undefined)?.reason, call.now)),
  };
}
