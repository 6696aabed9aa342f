import {
  cancelBooking, confirmBooking, extendBooking, getBookingCalendar, getMe, getRequest, holdBooking, listDelegations, moveBooking, patchBooking, patchMe, putRequest,
  settleBooking, waitForBooking, withdrawRequest, type connect,
} from '@daybridge/sdk/operations';
import type { DeskApi } from './booking-api.ts';

/** The desk's calls over one connection. */
export const bookingCalls = (to: ReturnType<typeof connect>): DeskApi => ({
  hold: (booking, access) => holdBooking(to, booking, access),
  wait: (booking, access) => waitForBooking(to, booking, access),
  confirm: (id, details, access) => confirmBooking(to, id, details, access),
  extend: (id, from, access) => extendBooking(to, id, from, access),
  cancel: (id, access) => cancelBooking(to, id, undefined, access),
  booking: (id, access) => settleBooking(to, id, access),
  correct: (id, change, access) => patchBooking(to, id, change, access),
  move: (id, toSessionId, overlapAccepted, access) => moveBooking(to, id, { toSessionId, ...(overlapAccepted ? { overlapAccepted } : {}) }, access),
  ask: (id, request, access) => putRequest(to, id, request, access),
  request: (id, access) =>
    getRequest(to, id, access).catch((error: { status?: number }) => {
      if (error.status !== 404) throw error;
      return undefined;
    }),
  withdraw: (id, access) => withdrawRequest(to, id, access),
  me: () => getMe(to),
  saveMe: (change) => patchMe(to, change),
  delegations: async () => (await listDelegations(to, { limit: 100 })).items,
  calendar: (id, access) => getBookingCalendar(to, id, access),
});
