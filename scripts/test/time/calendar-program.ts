import ICAL from 'ical.js';

/** An entry as a calendar program reads it. */
export interface Entry {
  readonly uid: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** What stands on the wall of a device in this zone, from the program's own reading of the file. */
  wall(zone: string): readonly [start: string, end: string];
}

/** Reads a calendar file with a parser that is not ours. */
export function readEntry(file: string): Entry {
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!);
  const [start, end] = [event.startDate.toJSDate(), event.endDate.toJSDate()];
  return { uid: event.uid, startsAt: start.toISOString(), endsAt: end.toISOString(), wall: (zone) => [shown(start, zone), shown(end, zone)] };
}

function shown(date: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(date);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
