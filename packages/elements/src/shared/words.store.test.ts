import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOf } from './lists.ts';
import { count, toLang } from './messages.ts';
import { safeHref } from './outward-links.ts';
import { problemOf, wordsOf } from './problems.ts';
import { cy } from './shared.messages.cy.ts';
import { en } from './shared.messages.ts';
import { Store } from './store.ts';
import { eventFields } from './events.ts';

test('a message agrees with its number', () => {
  const say = count('en', { one: '{n} place left', other: '{n} places left' });
  assert.deepEqual([0, 1, 2].map(say), ['0 places left', '1 place left', '2 places left']);
});

test('a list reads as a sentence', () => {
  assert.equal(listOf('en', ['tea', 'cake', 'company']), 'tea, cake and company');
  assert.equal(listOf('en', ['tea']), 'tea');
});

test('any Welsh is Welsh, and everything else is English', () => {
  assert.deepEqual(['cy', 'cy-GB', 'CY', 'en-GB', 'cym', ''].map(toLang), ['cy', 'cy', 'cy', 'en', 'en', 'en']);
});

test('only https, mailto and tel are linked to', () => {
  for (const url of ['https://example.org/', 'mailto:a@example.org', 'tel:01632960001']) assert.equal(safeHref(url), url);
  for (const url of ['http://example.org/', 'javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '/path', 'vbscript:x', 'JaVaScRiPt:x', '', undefined]) assert.equal(safeHref(url), undefined);
});

test('each failure is one of a few kinds, and offline only when the device says so', () => {
  const kind = (error: object, online = true) => problemOf(error, online).kind;
  assert.equal(kind({ kind: 'http', status: 401 }), 'session-lost');
  assert.equal(kind({ kind: 'http', status: 403 }), 'forbidden');
  assert.equal(kind({ kind: 'http', status: 404 }), 'not-found');
  assert.equal(kind({ kind: 'http', status: 429 }), 'busy');
  assert.equal(kind({ kind: 'http', status: 409 }), 'refused');
  assert.equal(kind({ kind: 'http', status: 503 }), 'server');
  assert.equal(kind({ kind: 'network' }), 'server');
  assert.equal(kind({ kind: 'network' }, false), 'offline');
  assert.equal(kind({ kind: 'aborted' }), 'aborted');
  assert.equal(kind(new TypeError('x')), 'server');
  assert.equal(problemOf('a string', true).kind, 'server');
});

test('a problem holds nothing of what was sent or of the error’s own text', () => {
  const problem = problemOf(Object.assign(new Error('https://api/canary?token=canary'), { kind: 'http', status: 500, text: 'canary' }), true);
  assert.doesNotMatch(JSON.stringify(problem), /canary/);
});

test('every kind of problem has words in both languages, none of them a code', () => {
  for (const words of [en, cy]) {
    for (const kind of ['offline', 'server', 'busy', 'forbidden', 'not-found', 'session-lost', 'refused', 'aborted'] as const) {
      const [title, text] = wordsOf({ kind }, words);
      assert.ok(title && text);
      assert.doesNotMatch(title + text, /\b[45]\d\d\b|failed|invalid/i);
    }
  }
});

test('urgent help names the same numbers in both languages', () => {
  const numbers = (words: typeof en) => [words.urgentRisk, words.urgentMental, words.urgentSamaritans, words.urgentShout].join(' ').match(/\{[\d ]+\}/g);
  assert.deepEqual(numbers(en), ['{999}', '{111}', '{116 123}', '{85258}']);
  assert.deepEqual(numbers(cy), numbers(en));
});

test('events carry ids, counts and statuses and nothing else', () => {
  const allowed = /^(\w+Id|total|status|step|kind|code|heldUntil)$/;
  for (const [type, fields] of Object.entries(eventFields)) for (const field of fields) assert.match(field, allowed, `${type}.${field}`);
});

test('a store tells its listeners once for each change, until they stop listening', () => {
  class Counter extends Store<{ n: number }> {
    add() {
      this.set({ n: this.state.n + 1 });
    }
  }
  const store = new Counter({ n: 0 });
  const seen: number[] = [];
  const stop = store.subscribe(({ n }) => seen.push(n));
  const before = store.state;
  store.add();
  stop();
  store.add();
  assert.deepEqual(seen, [1]);
  assert.equal(before.n, 0);
});
