/** What does not fit together in a record of the directory, although each part is right by itself. */
import type { Opportunity, Schedule, Service, Session } from './generated/model.ts';
import { farthestInsteadOn } from './schedule-sessions.ts';
import { daysBetween, isTimeZone, toMillis } from './zoned.ts';

/** One place that does not fit, and what to do about it. */
export interface Misfit {
  pointer: string;
  code: string;
  message: string;
}

const misfit = (pointer: string, code: string, message: string): Misfit => ({ pointer, code, message });

/** The list without what is right. */
const those = (...found: (Misfit | false | undefined)[]): Misfit[] => found.filter((one): one is Misfit => typeof one === 'object');

/** Within the lifetimes of people; what is outside is a slip of the hand. */
const isNearDay = (day: string): boolean => day >= '1900-01-01' && day <= '2199-12-31';
const farAway = (pointer: string, moment: string | undefined): Misfit | false =>
  moment !== undefined && !isNearDay(moment.slice(0, 10)) && misfit(pointer, 'far-away', 'Give a date between 1900 and 2199.');

const unknownZone = (pointer: string, zone: string): Misfit | false =>
  !isTimeZone(zone) && misfit(pointer, 'unknown-zone', 'There is no such time zone. Ours is Europe/London.');

const durationMisfit = ({ duration }: Pick<Service, 'duration'>): Misfit | false =>
  duration.n !== undefined && duration.nMax !== undefined && duration.nMax < duration.n
  && misfit('/duration/nMax', 'less-than-the-least', 'The most is less than the least.');

function scheduleMisfits(schedule: Schedule): Misfit[] {
  const { startTime, endTime, from, until, nth, every, timeZone, exceptions = [] } = schedule;
  return those(
    unknownZone('/schedule/timeZone', timeZone),
    startTime !== undefined && endTime === undefined && misfit('/schedule/endTime', 'required', 'Say when it ends.'),
    endTime !== undefined && startTime === undefined && misfit('/schedule/startTime', 'required', 'Say when it starts.'),
    startTime !== undefined && startTime === endTime && misfit('/schedule/endTime', 'no-length', 'It ends when it starts.'),
    farAway('/schedule/from', from),
    farAway('/schedule/until', until),
    from !== undefined && until !== undefined && until < from && misfit('/schedule/until', 'before-the-first', 'The last day is before the first.'),
    nth !== undefined && nth.length > 0 && every?.unit !== 'month' && misfit('/schedule/nth', 'only-with-months', 'Which of the days goes with months only.'),
    nth?.includes(0) === true && misfit('/schedule/nth', 'not-in-list', 'The first is 1, the last is -1.'),
    ...exceptions.flatMap(({ date, insteadOn }, n) => [
      farAway(`/schedule/exceptions/${n}/date`, date),
      farAway(`/schedule/exceptions/${n}/insteadOn`, insteadOn),
      insteadOn !== undefined && isNearDay(date) && isNearDay(insteadOn) && Math.abs(daysBetween(date, insteadOn)) > farthestInsteadOn
        && misfit(`/schedule/exceptions/${n}/insteadOn`, 'far-away', 'The other day is more than a year away.'),
    ]),
  );
}

type WrittenOpportunity = Pick<Opportunity, 'duration' | 'schedule' | 'audience' | 'peerGroup'>;

export function opportunityMisfits(opportunity: WrittenOpportunity): Misfit[] {
  const { schedule, audience, peerGroup } = opportunity;
  const { from, to } = audience?.ages ?? {};
  const { supportStartedOn, supportEnds } = peerGroup ?? {};
  return those(
    ...(schedule ? scheduleMisfits(schedule) : []),
    durationMisfit(opportunity),
    from !== undefined && to !== undefined && to < from && misfit('/audience/ages/to', 'less-than-the-least', 'The oldest age is less than the youngest.'),
    supportStartedOn !== undefined && supportEnds !== undefined && supportEnds < supportStartedOn
      && misfit('/peerGroup/supportEnds', 'before-the-first', 'Support ends before it begins.'),
  );
}

export const serviceMisfits = (service: Pick<Service, 'duration' | 'closing'>): Misfit[] =>
  those(durationMisfit(service), farAway('/closing/on', service.closing?.on));

type WrittenSession = Pick<Session, 'startsAt' | 'endsAt' | 'timeZone' | 'bookingOpensAt' | 'bookingClosesAt'>;

export function sessionMisfits({ startsAt, endsAt, timeZone, bookingOpensAt, bookingClosesAt }: WrittenSession): Misfit[] {
  const after = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && toMillis(a) >= toMillis(b);
  return those(
    unknownZone('/timeZone', timeZone),
    farAway('/startsAt', startsAt),
    farAway('/endsAt', endsAt),
    farAway('/bookingOpensAt', bookingOpensAt),
    farAway('/bookingClosesAt', bookingClosesAt),
    after(startsAt, endsAt) && misfit('/endsAt', 'before-the-start', 'It ends before it starts.'),
    after(bookingOpensAt, bookingClosesAt) && misfit('/bookingClosesAt', 'before-the-start', 'Booking closes before it opens.'),
    after(bookingOpensAt, endsAt) && misfit('/bookingOpensAt', 'after-the-end', 'Booking opens when it is over.'),
  );
}
