import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrange, isClosed, keyOf, notAdded, writers } from './plan-parts.ts';
import { ashStayingWell, ashThirteenWeeks } from './sample-plans/ash.ts';
import { colmHow } from './sample-plans/colm.ts';
import { derekSupport } from './sample-plans/derek.ts';
import { leahMe } from './sample-plans/leah.ts';
import { samplePlan } from './sample-plans/make.ts';
import { nazWrap } from './sample-plans/naz.ts';

const keys = (plan: Parameters<typeof arrange>[0]) => arrange(plan).map(keyOf);

test('parts and own sections stand in the order the person wants', () => {
  assert.deepEqual(keys(ashStayingWell), ashStayingWell.order.filter((name) => name !== 'next'));
});

test('what the person did not place comes after and is not lost; what is empty is left out', () => {
  const plan = { ...leahMe, order: ['supporters', 'no-such-part'] };
  assert.deepEqual(keys(plan), ['supporters', 'whatMatters', 'whatHelps', 'leah-private', 'goals']);
});

test('a part that could not be loaded keeps its place', () => {
  assert.ok(keys(derekSupport).includes('goals'));
  const without = { ...ashStayingWell, sections: { unavailable: { source: 'South Borough Trust' } } };
  assert.ok(keys(without).includes('sections'));
});

test('WRAP, crisis wishes and what the person keeps apart stay closed, and nothing else', () => {
  assert.deepEqual(arrange(nazWrap).filter(isClosed).map(keyOf), ['wrap', 'crisis']);
  assert.deepEqual(arrange(ashStayingWell).filter(isClosed).map(keyOf), ['crisis', 'ash-file']);
});

test('only what is worth adding is named as not added, and nothing in a plan that has ended', () => {
  assert.deepEqual(notAdded(samplePlan('new', '2026-11-20', { personName: 'Kit', title: 'A beginning', order: [] })), ['next', 'whatMatters', 'whatHelps', 'goals', 'supporters']);
  assert.deepEqual(notAdded(leahMe), ['next']);
  assert.deepEqual(notAdded(ashThirteenWeeks), []);
  assert.deepEqual(notAdded(derekSupport), []);
});

test('the writers are the person and those who wrote beside them, not those who only suggested something', () => {
  const { person, others } = writers(ashStayingWell);
  assert.ok(person);
  assert.deepEqual(others.map(({ name }) => name), ['Dee Okoro']);
  assert.deepEqual(writers(colmHow).others.map(({ role }) => role), ['Re-ablement worker']);
  assert.deepEqual(writers(leahMe).others, []);
});
