import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { bookingCalendar, calendarFile, neutralTitle, roadOf } from './calendar.ts';
import type { CalendarEntry } from './calendar.ts';

const now = '2026-10-01T08:00:00Z';
const plain: CalendarEntry = {
  uid: 'b1',
  stamp: now,
  sequence: 0,
  status: 'CONFIRMED',
  startsAt: '2026-10-13T18:30:00+01:00',
  endsAt: '2026-10-13T20:00:00+01:00',
  title: 'Appointment',
};
const read = (file: string): ICAL.Event =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(file) as unknown as ICAL.Component['jCal']).getFirstSubcomponent('vevent')!);
const property = (file: string, name: string): unknown => read(file).component.getFirstPropertyValue(name);

describe('a calendar file', () => {
  test('is what the standard asks for, line by line', () => {
    assert.equal(
      calendarFile(plain),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Daybridge//Bookings//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:b1',
        'DTSTAMP:20261001T080000Z',
        'SEQUENCE:0',
        'DTSTART:20261013T173000Z',
        'DTEND:20261013T190000Z',
        'SUMMARY:Appointment',
        'STATUS:CONFIRMED',
        'CLASS:PRIVATE',
        'TRANSP:OPAQUE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });
  for (const [local, instant] of [
    ['2026-10-25T18:30:00+00:00', '2026-10-25T18:30:00.000Z'],
    ['2026-10-24T18:30:00+01:00', '2026-10-24T17:30:00.000Z'],
    ['2027-03-28T18:30:00+01:00', '2027-03-28T17:30:00.000Z'],
  ] as const) {
    test(`tells ${local} to another program as the same moment`, () => {
      assert.equal(
        read(calendarFile({ ...plain, startsAt: local, endsAt: local }))
          .startDate.toJSDate()
          .toISOString(),
        instant,
      );
    });
  }
  test('is the same on every machine', () =>
    assert.equal(
      calendarFile(plain),
      calendarFile({ ...plain, startsAt: Date.parse('2026-10-13T17:30:00Z'), endsAt: new Date('2026-10-13T19:00:00Z') }),
    ));
  test('gives any text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.string({ unit: 'grapheme' }), (title, description) => {
        const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ');
        const file = calendarFile({ ...plain, title, description: `x${description}` });
        assert.equal(property(file, 'summary'), clean(title));
        assert.equal(property(file, 'description'), clean(`x${description}`));
        for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.ok(!/[^\r]\n|\r[^\n]/.test(file));
      }),
      { numRuns: 300 },
    );
  });
  test('lets no text smuggle in a line of its own', () => {
    const file = calendarFile({ ...plain, title: 'a\r\nATTENDEE:mailto:x@example.org', location: 'b\nEND:VEVENT', uid: 'u\r\nX:1' });
    assert.equal(file.match(/^(ATTENDEE|X)/m), null);
    assert.equal(file.match(/^END:VEVENT/gm)!.length, 1);
  });
  test('carries only https links', () => {
    assert.equal(property(calendarFile({ ...plain, url: 'https://meet.example/abc' }), 'url'), 'https://meet.example/abc');
    for (const url of ['javascript:alert(1)', 'http://meet.example', 'https://meet.example/a\r\nX:1', 'https://meet.example/a b']) {
      assert.equal(property(calendarFile({ ...plain, url }), 'url'), null, url);
    }
  });
});

describe("a booking's entry", () => {
  const address = { lines: ['Wellbeing Hub', '14 Mill Road'], town: 'Kingsmead', postcode: 'KM5 1AB' };
  const booked = {
    id: '01930000-0000-7000-8000-000000000060',
    status: 'confirmed',
    session: { startsAt: plain.startsAt, endsAt: plain.endsAt },
    address: { ...address, lines: ['14 Mill Road'] },
    now,
  };
  test("has the booking's id for good", () => assert.equal(property(bookingCalendar(booked), 'uid'), booked.id));
  test('says where, and nothing about what', () => {
    const file = bookingCalendar(booked);
    assert.equal(property(file, 'summary'), 'Appointment at Mill Road');
    assert.equal(property(file, 'location'), '14 Mill Road, Kingsmead, KM5 1AB');
    assert.equal(property(file, 'class'), 'PRIVATE');
  });
  const states: [string, string | undefined, string, number][] = [
    ['confirmed', 'scheduled', 'CONFIRMED', 0],
    ['held', 'scheduled', 'TENTATIVE', 0],
    ['waiting', undefined, 'TENTATIVE', 0],
    ['offered', undefined, 'TENTATIVE', 0],
    ['cancelled', undefined, 'CANCELLED', 1],
    ['confirmed', 'cancelled', 'CANCELLED', 1],
    ['expired', undefined, 'CANCELLED', 1],
    ['attended', undefined, 'CONFIRMED', 0],
  ];
  for (const [status, sessionStatus, expected, sequence] of states) {
    test(`that is ${status}${sessionStatus === 'cancelled' ? ' in a cancelled session' : ''} says ${expected}`, () => {
      const file = bookingCalendar({ ...booked, status, session: { ...booked.session, status: sessionStatus } });
      assert.deepEqual([property(file, 'status'), property(file, 'sequence')], [expected, sequence]);
    });
  }
  test('counts its changes', () => {
    assert.equal(property(bookingCalendar({ ...booked, version: 4 }), 'sequence'), 4);
    assert.equal(property(bookingCalendar({ ...booked, version: 4, status: 'cancelled' }), 'sequence'), 4);
  });
  test('online has no place', () => assert.equal(property(bookingCalendar({ ...booked, address: undefined }), 'location'), null));
});

describe('a neutral title', () => {
  const roads: [string[], string | undefined][] = [
    [['14 Mill Road'], 'Mill Road'],
    [['Unit 2', '3a Harbour Street'], 'Harbour Street'],
    [['12-14, Old Lane'], 'Old Lane'],
    [['Wellbeing Hub', 'Quay Street'], 'Quay Street'],
    [['Wellbeing Hub'], undefined],
    [[], undefined],
  ];
  for (const [lines, road] of roads)
    test(`of ${JSON.stringify(lines)} names ${road ?? 'nothing'}`, () => assert.equal(roadOf({ lines }), road));
  test('comes in Welsh', () => {
    assert.equal(neutralTitle({ lines: ['14 Mill Road'] }, 'cy'), 'Apwyntiad: Mill Road');
    assert.equal(neutralTitle(undefined, 'cy'), 'Apwyntiad');
    assert.equal(neutralTitle({ lines: ['Wellbeing Hub'] }), 'Appointment');
  });
});
