import type { Desk } from '../bookings/desk.ts';
import { sessionView } from '../directory/sessions.ts';
import type { Handlers } from '../http/call.ts';
import { recordAttendance } from '../register/attendance.ts';
import { cancelSession } from '../register/cancel-session.ts';
import { registerOf } from '../register/register.ts';

/** The provider's side of sessions. */
export function registerHandlers(desk: Desk): Handlers {
  return {
    listSessionBookings: async (call) => ({ body: await registerOf(desk, call) }),
    recordAttendance: async (call) => ({ body: await recordAttendance(desk, call) }),
    cancelSession: async (call) => {
      const session = await cancelSession(desk, call);
      return { body: sessionView(session), version: session.version };
    },
  };
}
