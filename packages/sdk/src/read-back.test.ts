import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from './index.ts';
import { covers } from './read-back.ts';
import { json, loopback, problem, reset } from './testing/loopback.ts';

const sent = { title: 'My plan', order: ['goals', 'next'], next: { what: 'Ring Dee' } };
const changeTitle = { id: 'putPlan', method: 'PUT', path: '/plans/{id}' } as const;

test('a resource covers what was sent when every value of it stands there', () => {
  assert.ok(covers({ ...sent, id: 'p', version: 4 }, sent, true));
  assert.ok(!covers({ ...sent, title: 'Another' }, sent, true));
  assert.ok(!covers({ ...sent, order: ['goals', 'next', 'budget'] }, sent, true));
  assert.ok(!covers({ ...sent, next: {} }, sent, true));
});

test('what a resource never shows is passed over unless every value is asked for', () => {
  assert.ok(covers({ sessionId: 's' }, { sessionId: 's', intent: 'hold' }, false));
  assert.ok(!covers({ sessionId: 's' }, { sessionId: 's', intent: 'hold' }, true));
  assert.ok(covers({}, { note: null }, true), 'null takes a field away');
});

test('412 on a second attempt is a success when what was sent is there, and a conflict when it is not', async (t) => {
  for (const [now, status] of [[sent, undefined], [{ ...sent, title: 'Theirs' }, 412]] as const) {
    let puts = 0;
    const refused = () => (++puts === 1 ? reset : problem(412, 'changed-meanwhile'));
    const { url } = await loopback(t, ({ method }) => (method === 'GET' ? json(now) : refused()));
    const answer = connect({ baseUrl: url, token: 'mine', random: () => 0 }).request(changeTitle, { path: { id: 'p' }, body: sent });
    if (status) await assert.rejects(answer, { status });
    else assert.deepEqual(await answer, now);
  }
});
