import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageWords } from './message-words.ts';
import type { MessageSubject, MessageTime } from './message-words.ts';
import { plainText, textParts } from './text-messages.ts';

const at: MessageTime = {
  startsAt: '2026-10-13T17:30:00.000Z', endsAt: '2026-10-13T19:00:00.000Z', timeZone: 'Europe/London',
  address: { lines: ['The Old Chapel Hall and Community Rooms', '114 Llanfairpwllgwyngyll Road'], town: 'Kingsmead', postcode: 'KM5 1AB' },
};
const link = `https://kingsmead.example/manage#0199b000-0000-7000-8000-000000000020.${'x'.repeat(43)}`;
const ways = { link, telephone: '01632 960151' };
const all: MessageSubject[] = [
  { kind: 'confirmation', at }, { kind: 'reminder', at }, { kind: 'offer', at, until: '2026-10-12T13:45:00.000Z' },
  { kind: 'moved', at, was: { startsAt: '2026-10-27T18:30:00.000Z', endsAt: '2026-10-27T20:00:00.000Z' } }, { kind: 'new-contact', at },
  { kind: 'cancelled-by-you', at }, { kind: 'cancelled-by-us', at, otherDates: ['2026-10-20T17:30:00.000Z', '2026-10-27T18:30:00.000Z'] },
  { kind: 'accepted', meeting: at }, { kind: 'declined' }, { kind: 'wish-answered' }, { kind: 'looked-at' }, { kind: 'report', title: 'Painting table' },
];

test('a message says the day, the times and the road as the place has them, on both sides of the clock change', () => {
  const { subject, body } = messageWords(all[3]!, ways);
  assert.equal(subject, 'Changed: Appointment at Llanfairpwllgwyngyll Road, Tuesday 13 October, 6:30pm');
  assert.match(body, /It is now Tuesday 13 October 2026, 6:30pm to 8pm at The Old Chapel Hall/);
  assert.match(body, /It was Tuesday 27 October 2026, 6:30pm to 8pm\./);
  assert.match(body, new RegExp(`To change or cancel it: ${link.replaceAll('.', '\\.')}`));
});

test('an offer says until when it stands, and an online session whose clock is meant', () => {
  assert.match(messageWords(all[2]!, {}).text, /until Monday 12 October, 2:45pm/);
  assert.match(messageWords({ kind: 'reminder', at: { ...at, online: true, address: undefined } }, {}).text, /6:30pm to 8pm \(UK time\), online/);
});

test('every message fits into three parts of a text message, in English and Welsh, and keeps its link', () => {
  for (const about of all) {
    for (const lang of ['en', 'cy'] as const) {
      const { text, subject, body } = messageWords(about, ways, lang);
      assert.ok(textParts(text) <= 3, `${about.kind} ${lang}: ${textParts(text)} parts: ${text}`);
      assert.ok(text.endsWith(link) && body.includes(link));
      assert.notEqual(subject, '');
    }
  }
});

test('no message speaks of health, of a plan or of what the appointment is', () => {
  for (const about of all.filter(({ kind }) => kind !== 'report')) {
    const words = Object.values(messageWords(about, ways)).join(' ').replaceAll(link, '');
    assert.doesNotMatch(words, /health|mental|crisis|therap|support|group|plan\b|Painting/i);
  }
});

test('a text counts its parts as networks do', () => {
  assert.deepEqual([textParts('x'.repeat(160)), textParts('x'.repeat(161)), textParts('x'.repeat(459)), textParts('x'.repeat(460))], [1, 2, 3, 4]);
  assert.deepEqual([textParts('ŵ'.repeat(70)), textParts('ŵ'.repeat(71)), textParts('€'.repeat(80))], [1, 2, 1]);
  assert.equal(plainText('Dŵr “poeth” – 2½ £'), 'Dwr "poeth" - 2½ £');
});
