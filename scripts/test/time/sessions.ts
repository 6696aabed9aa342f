/** Sessions around both clock changes of a winter, with what has to be said of each. Written by hand: nothing here is computed. */
export interface Expected {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly words: string;
  readonly online?: true;
}

export interface Weekend {
  /** When people book. */
  readonly bookedAt: string;
  readonly sessions: readonly Expected[];
}

/** The clocks go back at 1am UTC on 25 October 2026, and forward at 1am UTC on 28 March 2027. */
export const weekends: readonly Weekend[] = [
  {
    bookedAt: '2026-10-12T09:00:00.000Z',
    sessions: [
      // Every Sunday at half past six, across the change.
      { startsAt: '2026-10-18T17:30:00.000Z', endsAt: '2026-10-18T19:00:00.000Z', words: 'Sunday 18 October 2026, 6:30pm to 8pm' },
      { startsAt: '2026-10-23T17:30:00.000Z', endsAt: '2026-10-23T19:00:00.000Z', words: 'Friday 23 October 2026, 6:30pm to 8pm' },
      // It begins before the change and ends after it: three and a half hours.
      { startsAt: '2026-10-24T23:30:00.000Z', endsAt: '2026-10-25T03:00:00.000Z', words: 'Sunday 25 October 2026, 12:30am to 3am' },
      // The hour that comes twice, the second time.
      { startsAt: '2026-10-25T01:30:00.000Z', endsAt: '2026-10-25T02:30:00.000Z', words: 'Sunday 25 October 2026, 1:30am to 2:30am' },
      { startsAt: '2026-10-25T09:00:00.000Z', endsAt: '2026-10-25T10:00:00.000Z', words: 'Sunday 25 October 2026, 9am to 10am', online: true },
      { startsAt: '2026-10-25T18:30:00.000Z', endsAt: '2026-10-25T20:00:00.000Z', words: 'Sunday 25 October 2026, 6:30pm to 8pm' },
      { startsAt: '2026-10-26T12:00:00.000Z', endsAt: '2026-10-26T13:00:00.000Z', words: 'Monday 26 October 2026, midday to 1pm' },
      { startsAt: '2026-11-01T18:30:00.000Z', endsAt: '2026-11-01T20:00:00.000Z', words: 'Sunday 1 November 2026, 6:30pm to 8pm' },
    ],
  },
  {
    bookedAt: '2027-03-15T09:00:00.000Z',
    sessions: [
      { startsAt: '2027-03-21T18:30:00.000Z', endsAt: '2027-03-21T20:00:00.000Z', words: 'Sunday 21 March 2027, 6:30pm to 8pm' },
      { startsAt: '2027-03-26T18:30:00.000Z', endsAt: '2027-03-26T20:00:00.000Z', words: 'Friday 26 March 2027, 6:30pm to 8pm' },
      // An hour and a half, although the clock goes from half past twelve to three.
      { startsAt: '2027-03-28T00:30:00.000Z', endsAt: '2027-03-28T02:00:00.000Z', words: 'Sunday 28 March 2027, 12:30am to 3am' },
      // Right after the hour that is left out.
      { startsAt: '2027-03-28T01:00:00.000Z', endsAt: '2027-03-28T02:30:00.000Z', words: 'Sunday 28 March 2027, 2am to 3:30am' },
      { startsAt: '2027-03-28T08:00:00.000Z', endsAt: '2027-03-28T09:00:00.000Z', words: 'Sunday 28 March 2027, 9am to 10am', online: true },
      { startsAt: '2027-03-28T17:30:00.000Z', endsAt: '2027-03-28T19:00:00.000Z', words: 'Sunday 28 March 2027, 6:30pm to 8pm' },
      { startsAt: '2027-03-29T11:00:00.000Z', endsAt: '2027-03-29T12:00:00.000Z', words: 'Monday 29 March 2027, midday to 1pm' },
      { startsAt: '2027-04-03T17:30:00.000Z', endsAt: '2027-04-03T19:00:00.000Z', words: 'Saturday 3 April 2027, 6:30pm to 8pm' },
    ],
  },
];

/** Minutes ahead of UTC: from the beginning, and from each change on. What a calendar program on a device in that zone has to show. */
export const zones: Readonly<Record<string, readonly (readonly [from: string, minutes: number])[]>> = {
  'Europe/London': [['2026-04-01T00:00:00Z', 60], ['2026-10-25T01:00:00Z', 0], ['2027-03-28T01:00:00Z', 60]],
  'Europe/Athens': [['2026-04-01T00:00:00Z', 180], ['2026-10-25T01:00:00Z', 120], ['2027-03-28T01:00:00Z', 180]],
  'America/New_York': [['2026-04-01T00:00:00Z', -240], ['2026-11-01T06:00:00Z', -300], ['2027-03-14T07:00:00Z', -240]],
  'Pacific/Auckland': [['2026-04-04T14:00:00Z', 720], ['2026-09-26T14:00:00Z', 780], ['2027-04-03T14:00:00Z', 720]],
};

/** "2026-10-25 20:30" on the wall of a zone, by that table. */
export function onTheWall(instant: string, zone: string): string {
  const minutes = zones[zone]!.findLast(([from]) => Date.parse(from) <= Date.parse(instant))![1];
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}
