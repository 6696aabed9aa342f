import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, fillPlanWorld } from '../testing/plan-world.ts';
import { bookingId as newId, testService } from '../testing/service.ts';
import type { Answered, TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';

const url = `/v1/plans/${around.plan}`;

interface World {
  service: TestService;
  as(person: string, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
}

async function world(place: TestPlace, t: Parameters<typeof testService>[1], options: Parameters<typeof testService>[2] = {}): Promise<World> {
  const service = await testService(place, t, { world: fillPlanWorld, ...options });
  const tokens = new Map<string, Record<string, string>>();
  return {
    service,
    async as(person, method, path, body, headers = {}) {
      if (!tokens.has(person)) tokens.set(person, await service.signedIn(person));
      const type = { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' };
      return service.send(method, path, { headers: { ...tokens.get(person), ...type, 'purpose-of-use': 'support', ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) });
    },
  };
}

const dog = { id: '0199b000-0000-7000-8000-0000000000d0', text: 'A dog' };
const withoutInstance = (answer: Answered): unknown => ({ ...answer.json(), instance: undefined });
const now = (n: number): Record<string, string> => ({ 'if-match': `"${n}.en.person"` });

onEachStore('Somebody else', (place) => {
  test('sees the parts that were shared with them and no trace of the rest', async (t) => {
    const { as } = await world(place, t);
    const jo = (await as(around.jo, 'GET', url)).json();
    assert.deepEqual([jo.goals.length, jo.crisis.wishes, jo.sections.map(({ id }: { id: string }) => id), jo.budget, jo.wrap, jo.whatMatters, jo.order], [
      2, 'Ring Jo first', [around.section], undefined, undefined, [], ['next', 'goals', around.section]]);
    assert.deepEqual(jo.reader, { isPerson: false, mayChange: false, mayReview: false, mayPropose: false });
    const dee = (await as(around.dee, 'GET', url)).json();
    assert.deepEqual([dee.sections.length, dee.budget, dee.wrap.wellLooksLike, dee.reader.somethingHidden], [1, undefined, 'I answer the door', true]);
    const shanice = (await as(around.shanice, 'GET', url)).json();
    assert.deepEqual([shanice.budget.pence, shanice.goals, shanice.reader.mayPropose], [120_000, [], true]);
  });

  test('under 18 sees no budget and changes nothing, whatever a share says', async (t) => {
    const { as } = await world(place, t);
    const kai = (await as(around.kai, 'GET', url)).json();
    assert.deepEqual([kai.budget, kai.reader.mayChange, kai.goals.length], [undefined, false, 2]);
    assert.equal((await as(around.kai, 'PUT', `${url}/goals/${newId()}`, { statement: 'x', status: 'doing', steps: [] })).statusCode, 404);
  });

  test('finds what was shared in their list, and says why they look', async (t) => {
    const { as, service } = await world(place, t);
    assert.deepEqual((await as(around.dee, 'GET', '/v1/plans')).json().items.map(({ id, personName }: { id: string; personName: string }) => [id, personName]), [[around.plan, 'Ash']]);
    assert.deepEqual((await as(around.priya, 'GET', '/v1/plans')).json().items, []);
    const silent = await service.get(url, await service.signedIn(around.dee));
    assert.deepEqual([silent.statusCode, silent.json().code], [428, 'purpose-required']);
    assert.equal((await service.get(url, { ...(await service.signedIn(around.dee)), 'purpose-of-use': 'curiosity' })).statusCode, 400);
  });

  test('out of reach hears the same as of a plan that is not there, whatever they ask', async (t) => {
    const { as } = await world(place, t);
    const nowhere = `/v1/plans/${newId()}`;
    for (const who of [around.priya, around.stranger, around.late, '0199b000-0000-7000-8000-000000000031']) {
      for (const [method, rest, body] of [['GET', ''], ['GET', '/summary'], ['GET', '/export'], ['GET', '/comments'], ['GET', '/shares'], ['GET', '/access-log'], ['POST', '/crisis/read'],
        ['PUT', `/comments/${newId()}`, { on: 'goals', text: 'x', kind: 'comment' }], ['PATCH', '', { title: 'x' }]] as const) {
        const [hidden, absent] = [await as(who, method, url + rest, body, now(1)), await as(who, method, nowhere + rest, body, now(1))];
        assert.deepEqual([hidden.statusCode, withoutInstance(hidden)], [404, withoutInstance(absent)], `${method} ${rest}`);
      }
    }
  });

  test('is not told that a part changed which they do not see: not by version, time, order of the list, card or tag', async (t) => {
    const { as, service } = await world(place, t);
    const told = async (): Promise<unknown[]> => {
      const [whole, card] = [await as(around.jo, 'GET', url), await as(around.jo, 'GET', `${url}/summary`)];
      const { updatedAt } = (await as(around.jo, 'GET', '/v1/plans')).json().items[0];
      return [whole.json().version, whole.headers['etag'], card.headers['etag'], whole.json().updatedAt, card.json().updatedAt, updatedAt];
    };
    const before = await told();
    service.pass(1);
    assert.equal((await as(around.ash, 'PATCH', url, { healthyLiving: [dog] }, now(2))).statusCode, 200);
    assert.equal((await as(around.ash, 'PUT', `${url}/sections/${newId()}`, { heading: 'Diary', text: 'Mine', sensitive: true })).statusCode, 201);
    assert.deepEqual(await told(), before);
    service.pass(1);
    const ticked = await as(around.ash, 'PATCH', `${url}/goals/${around.goal}/steps/${around.step}`, { status: 'done' }, now(4));
    assert.deepEqual([ticked.json().version, (await told())[0], (await told())[3], (await told())[5]], [5, 3, ticked.json().updatedAt, ticked.json().updatedAt]);
  });

  test('leaves nothing with the plan when they ask to be forgotten', async (t) => {
    const { as, service } = await world(place, t);
    await as(around.ash, 'PATCH', url, { healthyLiving: [dog] }, now(2));
    const readers = async (): Promise<string[]> => Object.keys((await service.store.plans.get(around.plan, around.ash))!.seen).sort();
    assert.ok((await readers()).includes(around.jo) && !(await readers()).includes(around.late), 'those who may see it now');
    const me = await as(around.jo, 'GET', '/v1/people/me');
    assert.equal((await as(around.jo, 'DELETE', '/v1/people/me', undefined, { 'if-match': String(me.headers['etag']) })).statusCode, 204);
    assert.ok(!(await readers()).includes(around.jo));
    assert.ok((await readers()).includes(around.mo));
  });

  test('changes a part under the version they were told, whatever else has changed, and is refused when that part has', async (t) => {
    const { as } = await world(place, t);
    await as(around.ash, 'PATCH', url, { healthyLiving: [dog] }, now(2));
    const step = `${url}/goals/${around.goal}/steps/${around.step}`;
    const ticked = await as(around.mo, 'PATCH', step, { status: 'done' }, now(2));
    assert.deepEqual([ticked.statusCode, ticked.json().version], [200, 3]);
    assert.equal((await as(around.ash, 'GET', url)).json().version, 4);
    const late = await as(around.mo, 'PATCH', step, { status: 'doing' }, now(2));
    assert.deepEqual([late.statusCode, late.json().currentVersion], [412, '"3.en.person"']);
    assert.equal((await as(around.ash, 'PATCH', step, { status: 'doing' }, now(4))).statusCode, 200);
    assert.equal((await as(around.mo, 'PATCH', step, { status: 'done' }, now(3))).statusCode, 412);
    assert.equal((await as(around.ash, 'GET', url)).json().healthyLiving[0].text, 'A dog');
  });

  test('changes what they were asked to, signs it, and never words of the person', async (t) => {
    const { as } = await world(place, t);
    const added = (await as(around.mo, 'PUT', `${url}/goals/${newId()}`, { statement: 'Go with Mo', status: 'doing', steps: [] })).json();
    assert.deepEqual([added.goals.at(-1).author, added.goals.at(-1).authoredOn], [{ name: 'Mo', role: 'Carer or friend', isPerson: false }, '2026-10-05']);
    const ticked = await as(around.mo, 'PATCH', `${url}/goals/${around.goal}/steps/${around.step}`, { status: 'done' }, now(3));
    assert.equal(ticked.json().goals[0].steps[0].status, 'done');
    const own = await as(around.mo, 'PATCH', `${url}/goals/${around.goal}`, { statement: 'Mine now' }, now(4));
    assert.deepEqual([own.statusCode, own.json().code], [409, 'not-your-words']);
    assert.equal((await as(around.mo, 'PATCH', url, { crisis: { wishes: 'x' } }, now(4))).statusCode, 404, 'a part that was not shared is not there');
    assert.equal((await as(around.mo, 'DELETE', url, undefined, now(4))).statusCode, 404);
    assert.equal((await as(around.jo, 'PATCH', url, { title: 'x' }, now(4))).statusCode, 404, 'who may only look changes nothing');
  });

  test('at work comments, reviews and proposes; another challenges, and the person decides', async (t) => {
    const { as } = await world(place, t);
    assert.equal((await as(around.dee, 'PUT', `${url}/comments/${newId()}`, { on: around.goal, text: 'Well done', kind: 'comment' })).statusCode, 201);
    assert.equal((await as(around.dee, 'PUT', `${url}/comments/${newId()}`, { on: around.sensitive, text: 'x', kind: 'comment' })).statusCode, 422, 'it is hidden from them');
    const reviewed = (await as(around.dee, 'PUT', `${url}/reviews/${newId()}`, { on: '2026-10-05', whatChanged: 'The table', nextReviewOn: '2027-01-04' })).json();
    assert.deepEqual([reviewed.lastReviewedOn, reviewed.nextReviewOn, reviewed.reviews[0].by], ['2026-10-05', '2027-01-04', { name: 'Dee Okoro', role: 'Helps you get going again', isPerson: false }]);
    const at = `${url}/proposals/${newId()}`;
    assert.equal((await as(around.dee, 'PUT', at, { text: 'A taxi' })).statusCode, 201);
    const challenged = await as(around.shanice, 'PUT', at, { text: 'A taxi', challenge: { said: 'Ash wants the bus' } }, now(4));
    assert.equal(challenged.json().proposals.at(-1).challenge.by.name, 'Shanice Grant');
    assert.equal(challenged.json().reader.proposed, undefined);
    const mine = (await as(around.dee, 'GET', url)).json();
    assert.deepEqual(mine.reader.proposed, [mine.proposals.at(-1).id], 'who proposed is told so, because they are the one to answer');
    const answered = await as(around.dee, 'PUT', at, { text: 'A taxi', challenge: { said: 'Ash wants the bus', answer: 'Only if it does not come' } }, now(5));
    assert.deepEqual([answered.json().proposals.at(-1).challenge.answer, answered.json().reader.proposed], ['Only if it does not come', mine.reader.proposed]);
    const decided = await as(around.ash, 'PUT', at, { text: 'A taxi', decidedOn: '2026-10-05' }, now(6));
    assert.deepEqual([decided.json().proposals.at(-1).decidedOn, decided.json().proposals.at(-1).challenge.said, decided.json().reader.proposed], ['2026-10-05', 'Ash wants the bus', undefined]);
    assert.equal((await as(around.dee, 'PUT', `${url}/goals/${newId()}`, { statement: 'x', status: 'doing', steps: [] })).statusCode, 404, 'workers write beside, not inside');
    assert.deepEqual((await as(around.jo, 'GET', `${url}/comments`)).json().items.length, 1);
    assert.deepEqual((await as(around.shanice, 'GET', `${url}/comments`)).json().items, [], 'what is said of a part is for those who may see it');
  });

  test('who has read the crisis wishes is noted, once a day, for the person to see', async (t) => {
    const { as, service } = await world(place, t);
    await as(around.jo, 'POST', `${url}/crisis/read`);
    const again = (await as(around.jo, 'POST', `${url}/crisis/read`)).json();
    assert.deepEqual([again.crisis.readBy, again.version], [[{ who: 'Jo Wells, carer or friend', on: '2026-10-05' }], 3]);
    service.pass(24 * 60);
    assert.equal((await service.send('POST', `${url}/crisis/read`, { headers: { ...(await service.signedIn(around.jo)), 'purpose-of-use': 'support' } })).json().crisis.readBy.length, 2);
    assert.equal((await as(around.shanice, 'POST', `${url}/crisis/read`)).statusCode, 404);
  });

  test('in an emergency says why, sees what is needed for a while, and the person is told', async (t) => {
    const { as, service } = await world(place, t, { config: { emergencyHours: 2 } });
    const at = `${url}/emergency-access/${newId()}`;
    const body = { reason: 'Ash is at the emergency department and cannot speak.' };
    assert.equal((await as(around.priya, 'GET', url)).statusCode, 404);
    const [first, again] = [await as(around.priya, 'PUT', at, body), await as(around.priya, 'PUT', at, body)];
    assert.deepEqual([first.statusCode, again.statusCode, first.json().until], [201, 200, '2026-10-05T11:00:00.000Z']);
    const seen = (await as(around.priya, 'GET', url, undefined, { 'purpose-of-use': 'emergency' })).json();
    assert.deepEqual([seen.crisis.wishes, seen.supporters[0].telephone, seen.budget, seen.goals, seen.sections], ['Ring Jo first', '01632 960012', undefined, [], []]);
    const [notice] = await service.store.outbox.claim('2026-10-05T09:00:01.000Z', '2026-10-05T09:01:00.000Z', 5);
    assert.deepEqual([notice!.kind, notice!.to, notice!.facts['reason'], notice!.facts['until']], ['emergency-access', { kind: 'person', personId: around.ash }, body.reason, '2026-10-05T11:00:00.000Z']);
    const log = (await as(around.ash, 'GET', `${url}/access-log`)).json().items;
    assert.deepEqual(log.map(({ what, outcome, emergency, reason }: Record<string, unknown>) => [what, outcome, emergency, reason]), [
      ['looked', 'seen', true, undefined], ['asked to look in an emergency', 'seen', true, body.reason], ['asked to look in an emergency', 'seen', true, body.reason], ['looked', 'refused', undefined, undefined]]);
    assert.equal((await as(around.jo, 'PUT', `${url}/emergency-access/${newId()}`, body)).statusCode, 404, 'friends have no such way');
    assert.equal((await as(around.priya, 'PUT', at, { reason: 'short' })).statusCode, 400);
    service.pass(121);
    assert.equal((await service.get(url, { ...(await service.signedIn(around.priya)), 'purpose-of-use': 'support' })).statusCode, 404);
  });
});
