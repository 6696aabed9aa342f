import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bookingSecret, isBookingSecret, isUuid, isUuidv7, uuidv7, uuidv7Time } from './ids.ts';

const filled =
  (value: number) =>
  (into: Uint8Array): Uint8Array =>
    into.fill(value);

test('the layout of RFC 9562 is kept: time, version 7, variant', () => {
  assert.equal(uuidv7(0x017f22e279b0, filled(0xff)), '017f22e2-79b0-7fff-bfff-ffffffffffff');
  assert.equal(uuidv7(0, filled(0)), '00000000-0000-7000-8000-000000000000');
});

test('a later id sorts after an earlier one, and tells its time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 1e9 }), (time, later) => {
      const first = uuidv7(time, filled(0xff));
      const second = uuidv7(time + later, filled(0));
      assert.ok(first < second);
      assert.equal(uuidv7Time(first), time);
      assert.ok(isUuidv7(first) && isUuid(first));
    }),
  );
});

test('ten thousand made at the same moment are all different', () => {
  assert.equal(new Set(Array.from({ length: 10_000 }, () => uuidv7(1_800_000_000_000))).size, 10_000);
});

test('what is not a UUIDv7 is not taken for one', () => {
  for (const bad of [
    '',
    '017f22e2-79b0-4fff-bfff-ffffffffffff',
    '017f22e2-79b0-7fff-7fff-ffffffffffff',
    '017f22e279b07fffbfffffffffffffff',
    ' 017f22e2-79b0-7fff-bfff-ffffffffffff',
    '017f22e2-79b0-7fff-bfff-ffffffffffff\n',
    'urn:uuid:017f22e2-79b0-7fff-bfff-ffffffffffff',
    null,
    7,
  ]) {
    assert.equal(isUuidv7(bad), false, String(bad));
  }
  assert.equal(isUuid('017f22e2-79b0-4fff-bfff-ffffffffffff'), true);
});

test('a secret holds 256 bits and fits into a header', () => {
  assert.match(bookingSecret(), /^[\w-]{43}$/);
  assert.notEqual(bookingSecret(), bookingSecret());
  assert.ok(isBookingSecret(bookingSecret(filled(0xfb))));
  for (const bad of ['', 'short', 'x'.repeat(129), 'a b'.repeat(10), undefined]) assert.equal(isBookingSecret(bad), false);
});
