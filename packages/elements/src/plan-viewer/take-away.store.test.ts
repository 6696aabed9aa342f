import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanExport } from '@daybridge/sdk';
import { en } from './plan-document.messages.ts';
import { printsLeast } from './print-question.ts';
import { ashStayingWell } from './sample-plans/ash.ts';
import { derekSupport } from './sample-plans/derek.ts';
import { now } from './sample-plans/make.ts';
import { planText, withoutUnasked } from './take-away.ts';

const whole = (plan = ashStayingWell): PlanExport => ({
  exportedAt: '2026-11-21T12:00:00+00:00', plan,
  comments: [
    { id: 'c1', on: 'whatHelps', by: { name: 'Jo Wells', isPerson: false }, at: '2026-11-18T19:20:00+00:00', text: 'Me too.', kind: 'comment' },
    { id: 'c2', on: 'crisis', by: { name: 'Jo Wells', isPerson: false }, at: '2026-11-18T19:20:00+00:00', text: 'The blue jumper is at mine.', kind: 'comment' },
  ],
});
const context = { t: en, lang: 'en' as const, now, printing: printsLeast };

test('what is kept closed and the name are left out of the file unless they were ticked, and so is what was said about it', () => {
  const least = JSON.stringify(withoutUnasked(whole(), printsLeast));
  assert.doesNotMatch(least, /Uniforms|There is a long one|"personName"|"name":"Ash Morgan"|blue jumper/);
  const all = JSON.stringify(withoutUnasked(whole(), { name: true, parts: new Set(['crisis', 'ash-file']) }));
  assert.match(all, /Uniforms/);
  assert.match(all, /There is a long one/);
  assert.match(all, /"personName":"Ash Morgan"/);
});

test('the file to read has the plan in the person’s order, in words', () => {
  const text = planText(context, withoutUnasked(whole(), printsLeast));
  const places = ['My staying well plan', 'What happens next', 'By 23 November 2026', 'What matters to me', 'Texts, not calls.', 'Me too.', 'Sing in front of people again (Doing)', '- Done: Go and listen to the Monday choir once', '* Stayed the whole hour.', '£420 of £1,200 used; £780 left', 'What workers suggest'];
  const at = places.map((each) => text.indexOf(each));
  assert.ok(!at.includes(-1), places.filter((_, i) => at[i] === -1).join(', '));
  assert.deepEqual(at, [...at].sort((a, b) => a - b));
  assert.doesNotMatch(text, /undefined|\[object|ash-sing|Ash Morgan/);
});

test('a source that did not answer is named in the file, never left out', () => {
  assert.match(planText(context, withoutUnasked(whole(derekSupport), printsLeast)), /We could not load .* from South Borough Trust\./);
});
