import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en as shared } from '../shared/shared.messages.ts';
import { en as ask } from './ask/ask.messages.ts';
import { cy as askWelsh } from './ask/ask.messages.cy.ts';
import { en as booking } from './booking.messages.ts';
import { cy as bookingWelsh } from './booking.messages.cy.ts';
import { en as calendar } from './calendar/calendar.messages.ts';
import { cy as calendarWelsh } from './calendar/calendar.messages.cy.ts';
import { en as changes } from './changes/changes.messages.ts';
import { cy as changesWelsh } from './changes/changes.messages.cy.ts';
import { en as record } from './record/record.messages.ts';
import { cy as recordWelsh } from './record/record.messages.cy.ts';
import { en as first } from './session-booker.messages.ts';
import { cy as firstWelsh } from './session-booker.messages.cy.ts';
import { en as several } from './several/several.messages.ts';
import { cy as severalWelsh } from './several/several.messages.cy.ts';

// How we write, row by row of the wording table as far as it is about booking.

const english = { first, booking, ask, calendar, changes, record, several };
const welsh = { first: firstWelsh, booking: bookingWelsh, ask: askWelsh, calendar: calendarWelsh, changes: changesWelsh, record: recordWelsh, several: severalWelsh };

/** Every sentence; a message with blanks is filled in both ways, for me and for somebody else. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    const say = words as (...blanks: unknown[]) => unknown;
    return [say('2:45pm', undefined, undefined), say('Sam Lee', 'Sam Lee', 'Sam Lee'), say(2, 4, 'Sam Lee'), say(1, 1)].flatMap((each) => sentences(each));
  }
  return Object.values((words ?? {}) as object).flatMap(sentences);
}

describe('how the booker writes', () => {
  test('a place that is kept', () => assert.equal(booking.kept('2:45pm', undefined), 'We are keeping this place for you until 2:45pm.'));

  test('a hold that ran out', () =>
    assert.match(booking.expired('2:45pm'), /^We kept your place until 2:45pm and it is now free for others\. Your answers are still here\. Choose again/));

  test('a place that has just gone', () => {
    assert.equal(booking.goneTitle, 'Someone else has taken the last place');
    assert.match(booking.goneText, /^You have not lost anything you told us\./);
  });

  test('an outcome that is not known', () =>
    assert.deepEqual([booking.checkingTitle, booking.checking], ['We are checking whether your booking went through', 'Do not book again yet.']));

  test('what is requested', () => assert.deepEqual([ask.titles.requested, ask.willAnswer('The team', 'text')], ['Requested, not booked yet', 'The team will text you.']));

  test('the waiting list', () => {
    assert.equal(booking.waitingTitle(undefined), 'You are on the waiting list');
    assert.match(booking.waitingText('text'), /^If a place comes up we will text you, and keep it for 24 hours/);
  });

  test('cancelled by us', () =>
    assert.equal(booking.cancelledByThem('art group', 'Tuesday 13 October'), 'We have had to cancel art group on Tuesday 13 October. We are sorry. You can choose another date.'));

  test('did not come', () => assert.equal(booking.missed('Tuesday 13 October'), 'We missed you on Tuesday 13 October. Would anything make it easier next time?'));

  test('staff, for another', () => assert.equal(booking.theyAgreed('Sam Lee', 'by phone'), 'Sam Lee agreed by phone'));

  test('forbidden', () => assert.equal(shared.forbiddenPhone('01632 960 001'), 'If you think you should, ring 01632 960 001.'));

  for (const [part, words] of Object.entries(english)) {
    test(`no word in ${part} that hurts, blames or needs explaining`, () => {
      for (const each of sentences(words)) {
        assert.doesNotMatch(each, /\b(failed|invalid|non-attender|DNA|refused|service users?|patients?|sufferers?|suffering|mentally ill|normally|eg|e\.g\.|ie)\b/i, each);
        assert.doesNotMatch(each, /[–—]|\d\s?m\b|£\d+\.00|\bmust\b/, each);
      }
    });
  }

  test('Welsh says everything that English says', () => {
    const shape = (words: object): string[] => Object.entries(words).flatMap(([key, value]) => (value && typeof value === 'object' ? shape(value).map((rest) => `${key}.${rest}`) : [key])).sort();
    for (const part of Object.keys(english) as (keyof typeof english)[]) {
      const [mine, theirs] = [shape(english[part]), shape(welsh[part])].map((keys) => keys.filter((key) => !key.startsWith('needTerms')));
      assert.deepEqual(theirs, mine, part);
    }
  });

  test('no Welsh sentence is still English', () => {
    for (const part of Object.keys(english) as (keyof typeof english)[]) {
      const there = new Set(sentences(english[part]).filter((each) => each.split(' ').length > 3 && !each.startsWith('Sam')));
      assert.deepEqual(sentences(welsh[part]).filter((each) => there.has(each)), [], part);
    }
  });
});
