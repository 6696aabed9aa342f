import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guest, testService } from '../testing/service.ts';
import type { Json, TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';
import { desk, newId, opportunity, refused, tagOf } from './testing.ts';

const waitingFor = (world: TestService) =>
  world.store.transaction(({ outbox }) => outbox.claim('2099-01-01T00:00:00.000Z', '2099-01-02T00:00:00.000Z', 100));
const chess = { text: 'Somewhere to play chess.', outcode: 'KM5', contact: { channel: 'text', value: '07700 900 123' } };

onEachStore('A report that something is wrong', (place) => {
  const wrong = { what: 'wrong-time', text: 'It starts at half past now.', contact: { channel: 'text', value: '07700 900 123' } };

  test('is kept once and told to whose record it is, without what was said', async (t) => {
    const world = await testService(place, t);
    const url = `/v1/opportunities/${ids.painting}/reports/${newId()}`;
    const made = await world.send('PUT', url, { body: wrong });
    assert.deepEqual([made.statusCode, made.json().what], [201, 'wrong-time']);
    const again = await world.send('PUT', url, { body: wrong });
    assert.deepEqual([again.statusCode, again.body], [200, made.body]);
    assert.deepEqual(refused(await world.send('PUT', url, { body: { ...wrong, text: 'Other words.' } })), [409, 'id-in-use']);
    assert.deepEqual(refused(await world.send('PUT', url.replace(ids.painting, ids.walking), { body: wrong })), [409, 'id-in-use']);
    assert.deepEqual(refused(await world.send('PUT', `/v1/opportunities/${newId()}/reports/${newId()}`, { body: wrong })), [404, 'not-found']);
    const messages = await waitingFor(world);
    assert.deepEqual(messages.map(({ kind, about, to }) => [kind, about, to]), [['report', url.split('/').at(-1), { kind: 'organisation', organisationId: ids.organisation }]]);
    assert.doesNotMatch(JSON.stringify(messages), /half past|07700/);
  });

  test('is written with its message or not at all', async (t) => {
    const world = await testService(place, t, { strict: false });
    const whole = world.store.transaction.bind(world.store);
    world.store.transaction = (work) => whole((tables) => work({ ...tables, outbox: { ...tables.outbox, add: async () => { throw new Error('the disk is full'); } } }));
    const id = newId();
    const answer = await world.app.inject({ method: 'PUT', url: `/v1/opportunities/${ids.painting}/reports/${id}`, payload: wrong });
    assert.equal(answer.statusCode, 500);
    assert.equal(await world.store.reports.get(id), undefined);
  });
});

onEachStore('A wish', (place) => {
  test('is read by whoever wished, and by nobody else', async (t) => {
    const world = await testService(place, t);
    const url = `/v1/wishes/${newId()}`;
    const mine = guest();
    const made = await world.send('PUT', url, { headers: mine, body: chess });
    assert.deepEqual([made.statusCode, made.json().status], [201, 'asked']);
    assert.equal((await world.send('PUT', url, { headers: mine, body: chess })).statusCode, 200);
    assert.deepEqual(refused(await world.send('PUT', url, { headers: mine, body: { text: 'Draughts.' } })), [409, 'id-in-use']);
    assert.equal((await world.get(url, mine)).body, made.body);
    for (const headers of [guest(), await world.signedIn(ids.ash)]) {
      assert.deepEqual(refused(await world.get(url, headers)), [404, 'not-found']);
      assert.deepEqual(refused(await world.send('PUT', url, { headers, body: chess })), [404, 'not-found']);
    }
    assert.deepEqual(refused(await world.get(url)), [401, 'not-signed-in']);
    const ash = await world.signedIn(ids.ash);
    const theirs = `/v1/wishes/${newId()}`;
    assert.equal((await world.send('PUT', theirs, { headers: ash, body: chess })).statusCode, 201);
    assert.equal((await world.get(theirs, ash)).statusCode, 200);
    assert.deepEqual(refused(await world.get(theirs, await world.signedIn(ids.sam))), [404, 'not-found']);
  });

  test('is answered by those whose work it is, and who wished is told', async (t) => {
    const world = await testService(place, t);
    const url = `/v1/wishes/${newId()}`;
    const mine = guest();
    await world.send('PUT', url, { headers: { ...mine, 'accept-language': 'cy' }, body: chess });
    const answer = { message: 'There is a board on Tuesdays.', opportunityIds: [ids.painting] };
    const reply = async (who: string, body: object = answer) => world.send('POST', `${url}/answer`, { headers: await world.signedIn(who), body });
    assert.deepEqual(refused(await reply(ids.otherEditor)), [404, 'not-found']);
    assert.deepEqual(refused(await reply(ids.editor, { ...answer, opportunityIds: [newId()] })), [422, 'does-not-fit']);
    const answered = await reply(ids.editor);
    assert.deepEqual([answered.statusCode, answered.json().status], [200, 'answered']);
    assert.equal((await reply(ids.editor)).body, answered.body);
    assert.deepEqual((await world.get(url, mine)).json().answer, answer);
    const messages = await waitingFor(world);
    assert.deepEqual(messages.map(({ kind, to, language }) => [kind, to, language]), [['wish-answer', { kind: 'contact', channel: 'text', value: '07700 900 123' }, 'cy']]);
    assert.doesNotMatch(JSON.stringify(messages.map(({ facts }) => facts)), /board|chess/);
    world.pass(60);
    assert.equal((await reply(ids.editor, { message: 'On Wednesdays now.' })).json().answer.message, 'On Wednesdays now.');
    assert.equal((await waitingFor(world)).length, 1, 'an answer that was put right is told again');
  });
});

onEachStore('What came of what people said', (place) => {
  const response = { about: 'wishes', areaId: ids.area, status: 'started', text: 'Several people wished for board games.', on: '2026-10-01', language: 'en' };

  test('is written and changed by who wrote it, and read by anybody, the newest first', async (t) => {
    const world = await testService(place, t);
    const { put, patch } = await desk(world);
    const url = `/v1/responses/${newId()}`;
    const made = await put(url, response);
    assert.equal(made.statusCode, 201);
    assert.equal((await put(url, response)).statusCode, 200);
    assert.deepEqual(refused(await put(url, { ...response, text: 'Else' })), [409, 'id-in-use']);
    assert.deepEqual(refused(await put(`/v1/responses/${newId()}`, { ...response, areaId: newId() })), [422, 'does-not-fit']);
    assert.deepEqual(refused(await (await desk(world, ids.otherEditor)).patch(url, { status: 'planned' }, '*')), [404, 'not-found']);
    assert.equal((await patch(url, { status: 'planned' }, tagOf(made))).json().status, 'planned');
    assert.deepEqual(refused(await patch(url, { status: 'heard' }, tagOf(made))), [412, 'changed-meanwhile']);
    for (const [n, about] of ['gap', 'feedback', 'wishes'].entries()) await put(`/v1/responses/${newId()}`, { ...response, about, on: `2026-10-0${n + 2}` });
    const first = (await world.get('/v1/responses?limit=2')).json();
    assert.deepEqual([first.items.map(({ about }: Json) => about), first.total], [['wishes', 'feedback'], 4]);
    const second = (await world.get(`/v1/responses?limit=2&cursor=${first.nextCursor}`)).json();
    assert.deepEqual([second.items.map(({ about }: Json) => about), second.nextCursor], [['gap', 'wishes'], undefined]);
    assert.equal((await world.get(`/v1/responses?about=gap&about=wishes&area=${ids.area}`)).json().total, 3);
    assert.equal((await world.get(`/v1/responses?area=${ids.venue}`)).json().total, 0);
    assert.equal((await world.get(`/v1/responses?about=gap&cursor=${first.nextCursor}`)).statusCode, 400, 'a cursor belongs to its question');
  });
});

onEachStore('What needs looking at', (place) => {
  test('is what was reported, what has no next date, what was wished for and what nobody has checked for six months', async (t) => {
    const world = await testService(place, t);
    const { put, post } = await desk(world);
    const list = async (who = ids.editor, query = '') => (await world.get(`/v1/maintenance${query}`, await world.signedIn(who))).json();
    assert.deepEqual((await list()).items, []);
    await put(`/v1/opportunities/${newId()}`, { ...opportunity, title: 'Old news', checkedOn: '2026-04-04' });
    await put(`/v1/opportunities/${newId()}`, { ...opportunity, title: 'Just in time', checkedOn: '2026-04-05' });
    await put(`/v1/opportunities/${newId()}`, { ...opportunity, title: 'Ended in June', schedule: { timeZone: 'Europe/London', every: { count: 1, unit: 'week' }, startTime: '10:00', endTime: '11:00', from: '2026-05-01', until: '2026-06-30' } });
    const group = `/v1/opportunities/${newId()}`;
    await put(group, { ...opportunity, title: 'Quiet group', peerGroup: { stage: 'independent', membership: 'closed' } });
    await world.send('PUT', `${group}/reports/${newId()}`, { body: { what: 'wrong-contact' } });
    await world.send('PUT', `/v1/wishes/${newId()}`, { headers: guest(), body: { ...chess, text: `Chess, ${'and more chess '.repeat(30)}` } });
    const { items, total } = await list();
    assert.deepEqual(items.map(({ why, title }: Json) => `${why}: ${title.slice(0, 13)}`), ['reported: Quiet group', 'no-next-date: Ended in June', 'wished-for: Chess, and mo', 'stale: Old news']);
    assert.deepEqual([total, items[0].report.what, items[2].title.length, items[2].wish.outcode, items[3].since], [4, 'wrong-contact', 300, 'KM5', '2026-04-04']);
    const theirs = await list(ids.otherEditor);
    assert.deepEqual(theirs.items, [], 'nobody else is told anything, of a closed group least of all');
    const pages = [await list(ids.editor, '?limit=3')];
    pages.push(await list(ids.editor, `?limit=3&cursor=${pages[0].nextCursor}`));
    assert.deepEqual(pages.flatMap((page) => page.items), items);
    await post(`${group}/checked`);
    assert.deepEqual((await list()).items.map(({ why }: Json) => why), ['no-next-date', 'wished-for', 'stale'], 'who has looked has dealt with what was reported');
  });
});

onEachStore('A picture', (place) => {
  test('is served as what it is, runs nothing, and may be kept', async (t) => {
    const world = await testService(place, t);
    const id = newId();
    const bytes = Buffer.from('RIFF\u001a\u0000\u0000\u0000WEBPVP8L\r\u0000\u0000\u0000/\u0000\u0000\u0000', 'latin1');
    await world.store.media.put({ id, organisationId: ids.organisation, mediaType: 'image/webp', bytes });
    const answer = await world.app.inject(`/v1/media/${id}`);
    assert.deepEqual([answer.statusCode, answer.headers['content-type'], answer.headers['x-content-type-options']], [200, 'image/webp', 'nosniff']);
    assert.deepEqual([answer.headers['content-security-policy'], answer.headers['cross-origin-resource-policy']], ["default-src 'none'; sandbox", 'cross-origin']);
    assert.ok(answer.rawPayload.equals(bytes));
    assert.equal((await world.get(`/v1/media/${id}`, { 'if-none-match': String(answer.headers['etag']) })).statusCode, 304);
    assert.equal((await world.get(`/v1/media/${newId()}`)).statusCode, 404);
    const { patch } = await desk(world);
    const organisation = `/v1/organisations/${ids.organisation}`;
    assert.deepEqual((await patch(organisation, { logo: { id, alt: 'Two paint brushes' } }, '*')).json().logo, { id, alt: 'Two paint brushes' });
    assert.deepEqual(refused(await patch(organisation, { logo: { id: newId(), alt: '' } }, '*')), [422, 'does-not-fit']);
  });
});
