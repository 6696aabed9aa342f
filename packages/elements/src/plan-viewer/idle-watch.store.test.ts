import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdleWatch } from './idle-watch.ts';
import { now } from './sample-plans/make.ts';
import { PretendClock } from './sample-plans/pretend.ts';

function watch() {
  const clock = new PretendClock();
  const said: (string | number | undefined)[] = [];
  const idle = new IdleWatch(clock, { warn: (until) => said.push(until), over: () => said.push('over') });
  idle.start();
  return { clock, said, idle };
}

const minute = 60_000;

test('after eight minutes it warns, after ten it is over', () => {
  const { clock, said } = watch();
  clock.minutes(7.9);
  assert.deepEqual(said, []);
  clock.minutes(0.2);
  assert.deepEqual(said, [now + 10 * minute]);
  clock.minutes(2);
  assert.deepEqual(said, [now + 10 * minute, undefined, 'over']);
  assert.equal(clock.timers, 0);
});

test('a key or a pointer begins the ten minutes anew, with one timer however many there are', () => {
  const { clock, said, idle } = watch();
  for (let i = 0; i < 30; i += 1) {
    clock.minutes(1);
    idle.seen();
  }
  assert.deepEqual(said, []);
  assert.equal(clock.timers, 1);
});

test('once the warning is shown only an answer to it counts', () => {
  const { clock, said, idle } = watch();
  clock.minutes(8);
  idle.seen();
  clock.minutes(2);
  assert.equal(said.at(-1), 'over');
});

test('whoever says that they are there has ten minutes again, as often as they like', () => {
  const { clock, said, idle } = watch();
  for (let i = 0; i < 12; i += 1) {
    clock.minutes(9);
    idle.start();
  }
  assert.ok(!said.includes('over'));
  assert.equal(said.filter((each) => typeof each === 'number').length, 12);
});

test('a device that slept past the ten minutes shows nothing when it wakes', () => {
  const { clock, said, idle } = watch();
  clock.sleeps(60);
  idle.look();
  assert.deepEqual(said, ['over']);
});

test('once stopped it says nothing more', () => {
  const { clock, said, idle } = watch();
  idle.stop();
  idle.seen();
  clock.minutes(60);
  assert.deepEqual(said, []);
});
