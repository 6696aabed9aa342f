import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined } from './json-text.ts';

test('texts and bytes become one text, whatever is in them', () => {
  assert.equal(joined(['{"a":"', Buffer.from('Tŷ – “ok” 😀'), '","b":', '"ŵ"', '}', Buffer.from(' ')]).toString(), '{"a":"Tŷ – “ok” 😀","b":"ŵ"} ');
  assert.equal(joined([]).length, 0);
});
