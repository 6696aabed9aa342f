import { sessionRefusal } from '@daybridge/domain/bookings';
import type { Alternative, Session } from '@daybridge/domain/generated/model';
import type { KeptBookings } from './kept-bookings.ts';
import { Refused, type RefusalExtra } from './refusal.ts';
import type { TestWorld } from './world.ts';

/** What was wanted of which session. */
export interface Wanted {
  session: Session;
  places: number;
  now: Date;
}

/** Nobody meets a dead end: other dates of the same thing, then what is open to anyone. */
export function bookingRefusal(world: TestWorld, bookings: KeptBookings, code: Refused['code'], { session: refused, places, now }: Wanted, extra: RefusalExtra = {}): Refused {
  const { opportunities, sessions } = world;
  const free = (session: Session): boolean => session.id !== refused.id && !sessionRefusal(session, now)
    && (bookings.counted(session, now).placesLeft ?? Infinity) >= places;
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
