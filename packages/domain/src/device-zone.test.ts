/** What people read does not depend on where their device thinks it is. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { bookingCalendar } from './calendar.ts';
import { dateAndTimes, dateOf, timeOf } from './dates.ts';
import { openState } from './opening-times.ts';
import { expandSchedule } from './schedule.ts';
import { addDays, dayOfWeek, toInstant } from './zoned.ts';

const home = process.env.TZ;
after(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

const tuesdays = {
  timeZone: 'Europe/London',
  every: { count: 1, unit: 'week' },
  byDay: ['tuesday'],
  startTime: '18:30',
  endTime: '20:00',
  from: '2026-10-06',
};
const session = { startsAt: '2026-10-25T18:30:00Z', endsAt: '2026-10-25T20:00:00Z', timeZone: 'Europe/London' };

function everything(): unknown {
  return [
    dateAndTimes(session, 'en', { zone: true }),
    dateOf('2027-03-28T00:30:00Z'),
    timeOf('2027-03-28T01:00:00Z'),
    expandSchedule(tuesdays, '2026-10-20', '2026-11-03'),
    expandSchedule(tuesdays, '2027-03-23', '2027-03-30'),
    bookingCalendar({ id: 'b', status: 'confirmed', session, now: '2026-10-01T00:00:00Z' }),
    openState([{ dayOfWeek: 'sunday', opens: '01:30', closes: '02:30' }], '2026-10-25T01:45:00Z'),
    addDays('2026-10-24', 2),
    dayOfWeek('2027-03-28'),
    toInstant('2026-10-25', '01:30', 'Europe/London'),
  ];
}

process.env.TZ = 'Europe/London';
const expected = everything();

for (const zone of ['Pacific/Auckland', 'Europe/Athens', 'America/New_York', 'UTC', 'Pacific/Kiritimati', 'America/St_Johns']) {
  test(`on a device in ${zone}`, () => {
    process.env.TZ = zone;
    assert.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
    assert.deepEqual(everything(), expected);
  });
}
