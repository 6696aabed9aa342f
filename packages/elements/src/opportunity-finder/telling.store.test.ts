import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactMistakes, contactOf, TellingStore, type Draft } from './telling.store.ts';
import { reportOf } from './report-screen.ts';
import { wishOf } from './wish-screen.ts';

const draft = (over: Partial<Draft>): Draft => ({ text: '', where: '', lifeDomain: '', what: '', channel: '', value: '', ...over });
const failing = Object.assign(new Error('gone'), { kind: 'network' });

function storeWith(send: (id: string, draft: Draft) => Promise<unknown>): TellingStore {
  let made = 0;
  return new TellingStore({ check: ({ text }) => (text ? [] : ['text']), send, newId: () => `id-${(made += 1)}`, online: () => true });
}

test('nothing is sent while something has to be put right, and nothing is checked before', async () => {
  const sent: string[] = [];
  const store = storeWith(async (id) => sent.push(id));
  store.answer({ where: 'nowhere' });
  assert.deepEqual(store.state.mistakes, []);
  await store.submit();
  assert.deepEqual([store.state.mistakes, store.state.phase, sent], [['text'], 'asking', []]);
});

test('a retry of the same words has the same id, changed words have a new one', async () => {
  const sent: string[] = [];
  let works = false;
  const store = storeWith(async (id) => {
    sent.push(id);
    if (!works) throw failing;
  });
  store.answer({ text: 'chess' });
  await store.submit();
  assert.equal(store.state.problem?.kind, 'server');
  await store.submit();
  store.answer({ text: 'chess in the evening' });
  works = true;
  await store.submit();
  assert.deepEqual(sent, ['id-1', 'id-1', 'id-2']);
  assert.equal(store.state.phase, 'done');
});

test('pressed twice it sends once', async () => {
  let sent = 0;
  let done!: () => void;
  const store = storeWith(() => new Promise<void>((resolve) => ((sent += 1), (done = resolve))));
  store.answer({ text: 'chess' });
  const first = store.submit();
  await store.submit();
  done();
  await first;
  assert.equal(sent, 1);
});

test('a contact is sent only where somebody wants an answer, and has to be one that can be reached', () => {
  assert.deepEqual(contactOf(draft({ channel: 'none', value: '07700 900 123' })), {});
  assert.deepEqual(contactOf(draft({ channel: 'text', value: ' 07700 900 123 ' })), { contact: { channel: 'text', value: '07700 900 123' } });
  assert.deepEqual(contactMistakes(draft({ channel: 'phone', value: '12' })), ['value']);
  assert.deepEqual(contactMistakes(draft({ channel: 'email', value: 'a@example.org' })), []);
  assert.deepEqual(contactMistakes(draft({})), []);
});

test('of a postcode only its first part is sent, and nothing that was left empty', () => {
  assert.deepEqual(wishOf(draft({ text: ' chess ', where: 'km5 1ab' })), { text: 'chess', outcode: 'KM5' });
  assert.deepEqual(wishOf(draft({ text: 'chess', lifeDomain: 'arts' })), { text: 'chess', lifeDomain: 'arts' });
  assert.deepEqual(reportOf(draft({ what: 'closed' })), { what: 'closed' });
});
