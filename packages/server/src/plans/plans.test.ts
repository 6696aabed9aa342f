import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, fillPlanWorld, richPlan } from '../testing/plan-world.ts';
import { bookingId as newId, testService } from '../testing/service.ts';
import type { Answered, TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';

const url = `/v1/plans/${around.plan}`;

interface Page {
  service: TestService;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  /** The same with the ETag of the plan as it is now. */
  change(method: string, path: string, body?: unknown): Promise<Answered>;
}

async function page(place: TestPlace, t: Parameters<typeof testService>[1], personId: string = around.ash): Promise<Page> {
  const service = await testService(place, t, { world: fillPlanWorld });
  const who = await service.signedIn(personId);
  const ask: Page['ask'] = (method, path, body, headers = {}) => service.send(method, path, {
    headers: { ...who, 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json', ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const change: Page['change'] = async (method, path, body) => ask(method, path, body, { 'if-match': String((await ask('GET', url)).headers['etag']) });
  return { service, ask, change };
}

onEachStore('A person', (place) => {
  test('starts a plan, which is theirs, and the same again is the same plan', async (t) => {
    const { ask } = await page(place, t);
    const at = `/v1/plans/${newId()}`;
    const body = { title: 'Winter', whatMatters: [{ id: newId(), text: 'Light' }] };
    const [first, again, other] = [await ask('PUT', at, body), await ask('PUT', at, body), await ask('PUT', at, { title: 'Summer' })];
    assert.deepEqual([first.statusCode, again.statusCode, again.body, other.json().code], [201, 200, first.body, 'id-in-use']);
    assert.deepEqual([first.json().status, first.json().whatMatters[0].author, first.json().version], ['draft', { name: 'Ash', isPerson: true }, 1]);
    assert.equal((await ask('GET', '/v1/plans')).json().items.length, 2);
  });

  test('cannot take the id of somebody else\'s plan, and learns nothing of it', async (t) => {
    const { ask, service } = await page(place, t);
    const answer = await ask('PUT', '/v1/plans/0199b000-0000-7000-8000-000000000041', { title: 'Mine' });
    assert.deepEqual([answer.statusCode, answer.json().code], [404, 'not-found']);
    assert.equal((await service.store.plans.ownerOf('0199b000-0000-7000-8000-000000000041')), '0199b000-0000-7000-8000-000000000031');
  });

  test('changes what they wrote; what a patch does not name stays, and null takes away', async (t) => {
    const { change, ask } = await page(place, t);
    const { title, next, crisis, goals, version } = (await change('PATCH', url, { title: 'Staying well', next: null, crisis: { wishes: 'Ring Mei' } })).json();
    assert.deepEqual([title, next, crisis.wishes, crisis.avoid, goals.length, version], ['Staying well', undefined, 'Ring Mei', 'Two people at the door', 2, 3]);
    const wrong = await change('PATCH', url, { title: null });
    assert.deepEqual([wrong.statusCode, wrong.json().errors[0].pointer], [400, '/title']);
    const put = await change('PUT', url, { title: 'Anew' });
    assert.deepEqual([put.statusCode, put.json().title, put.json().goals.length], [200, 'Anew', 2]);
    assert.equal((await ask('GET', url)).json().version, 4);
  });

  test('who changes what somebody has changed since is told which version is there now, and nothing is lost', async (t) => {
    const { ask, change } = await page(place, t);
    const seen = String((await ask('GET', url)).headers['etag']);
    await change('PATCH', `${url}/goals/${around.goal}`, { status: 'paused' });
    const stale = await ask('PATCH', url, { title: 'Other' }, { 'if-match': seen });
    assert.deepEqual([stale.statusCode, stale.json().code, stale.json().currentVersion], [412, 'changed-meanwhile', '"3.en.person"']);
    assert.equal((await ask('PATCH', url, { title: 'Other' })).json().code, 'precondition-required');
    assert.equal((await ask('GET', url)).json().title, 'My plan');
  });

  test('adds a goal, changes it, ticks off a step and celebrates, and takes it away', async (t) => {
    const { ask, change } = await page(place, t);
    const [at, stepId] = [`${url}/goals/${newId()}`, newId()];
    const body = { statement: 'Swim', status: 'doing', steps: [{ id: stepId, text: 'Find the costume', status: 'to-do' }] };
    const [added, again] = [await ask('PUT', at, body), await ask('PUT', at, body)];
    assert.deepEqual([added.statusCode, again.statusCode, again.json().version], [201, 200, 3]);
    const ticked = (await change('PATCH', `${at}/steps/${stepId}`, { status: 'done', celebration: { text: 'It fits', on: '2026-10-05' } })).json();
    const goal = ticked.goals.at(-1);
    assert.deepEqual([goal.steps[0].doneOn, goal.celebrations[0].text, goal.author.isPerson], ['2026-10-05', 'It fits', true]);
    assert.equal((await change('PATCH', `${at}/steps/${stepId}`, { status: 'to-do' })).json().goals.at(-1).steps[0].doneOn, undefined);
    assert.equal((await change('PATCH', at, { whyItMatters: 'Water' })).json().goals.at(-1).whyItMatters, 'Water');
    assert.deepEqual([(await change('DELETE', at)).statusCode, (await ask('DELETE', at)).statusCode], [204, 204]);
    assert.equal((await ask('GET', url)).json().goals.length, 2);
  });

  test('writes sections of their own and puts everything in their order', async (t) => {
    const { ask, change } = await page(place, t);
    const id = newId();
    assert.equal((await ask('PUT', `${url}/sections/${id}`, { heading: 'Music', text: 'Loud', sensitive: true })).statusCode, 201);
    assert.deepEqual((await change('PUT', `${url}/order`, { order: [id, 'goals', 'next'] })).json().order, [id, 'goals', 'next']);
    assert.equal((await change('PATCH', `${url}/sections/${id}`, { text: 'Louder' })).json().sections.at(-1).text, 'Louder');
    await change('DELETE', `${url}/sections/${id}`);
    assert.deepEqual((await ask('GET', url)).json().order, ['goals', 'next']);
  });

  test('looks at how things are, in words and without scores, and says what helps and who', async (t) => {
    const { change } = await page(place, t);
    const body = {
      selfAssessment: [{ id: newId(), on: '2026-10-05', area: 'Evenings', howItIs: 'Long', importance: 'Most', wantToChange: 'yes' }],
      supporters: [{ name: 'Mei', role: 'Sister', mainContact: true }], healthyLiving: [{ id: newId(), text: 'Breakfast' }],
      outcomes: [{ measure: 'Evenings', question: 'How were they?', ratings: [{ on: '2026-10-05', value: 3, scale: { from: 0, to: 10 }, by: 'person' }] }],
    };
    const plan = (await change('PATCH', url, body)).json();
    for (const name of Object.keys(body)) assert.deepEqual([plan[name][0].author.isPerson, plan[name][0].authoredOn], [true, '2026-10-05'], name);
    assert.equal((await change('PATCH', url, { selfAssessment: [{ ...body.selfAssessment[0], score: 3 }] })).statusCode, 400);
  });

  test('cannot write over a part that could not be loaded', async (t) => {
    const { change, service, ask } = await page(place, t);
    const record = { ...richPlan, goals: { unavailable: { source: 'Trust' } } };
    await service.store.plans.put({ id: around.plan, personId: around.ash, updatedAt: '2026-10-01T08:00:00.000Z', record });
    assert.equal((await change('PATCH', `${url}/goals/${around.goal}`, { status: 'paused' })).statusCode, 503);
    assert.deepEqual((await change('PATCH', url, { title: 'Still here' })).json().goals, { unavailable: { source: 'Trust' } });
    assert.equal((await ask('GET', `${url}/summary`)).json().goalsDoing, undefined, 'unknown is not none');
  });

  test('takes a plan away with everything beside it; sent again it is gone', async (t) => {
    const { ask, change, service } = await page(place, t);
    await ask('PUT', `${url}/comments/${newId()}`, { on: 'goals', text: 'Good', kind: 'comment' });
    assert.equal((await ask('DELETE', url)).json().code, 'precondition-required');
    assert.deepEqual([(await change('DELETE', url)).statusCode, (await ask('DELETE', url)).statusCode, (await ask('GET', url)).statusCode], [204, 204, 404]);
    assert.deepEqual(await service.store.shares.ofPlan(around.plan), []);
    assert.equal((await ask('DELETE', `/v1/plans/${newId()}`)).statusCode, 404);
  });

  test('shares, sees with whom, and stops: it holds at once', async (t) => {
    const { ask, service } = await page(place, t);
    const at = `${url}/shares/${newId()}`;
    const { delegationId } = (await ask('GET', `${url}/shares`)).json().items.find(({ parts }: { parts?: string[] }) => parts?.includes('proposals'));
    const body = { delegationId, scopes: ['see-plan'], parts: ['crisis'], reveal: false, endsOn: '2026-12-31' };
    const [first, again] = [await ask('PUT', at, body), await ask('PUT', at, body)];
    assert.deepEqual([first.statusCode, again.statusCode, again.body], [201, 200, first.body]);
    const shanice = { ...(await service.signedIn(around.shanice)), 'purpose-of-use': 'support' };
    assert.equal((await service.get(url, shanice)).json().crisis.wishes, 'Ring Jo first');
    const stopped = await ask('PUT', at, { ...body, endsOn: '2026-10-04' }, { 'if-match': String((await ask('GET', at)).headers['etag']) });
    assert.deepEqual([stopped.statusCode, (await service.get(url, shanice)).json().crisis], [200, undefined]);
    const delegation = (await service.store.delegations.get(delegationId))!;
    await service.store.delegations.update({ ...delegation, revokedAt: service.now.toISOString() });
    assert.equal((await service.get(url, shanice)).statusCode, 404, 'a delegation that is taken back ends every share');
  });

  test('takes everything away in one file, with what was said', async (t) => {
    const { ask } = await page(place, t);
    await ask('PUT', `${url}/comments/${newId()}`, { on: around.sensitive, text: 'Only mine', kind: 'comment' });
    const { plan, comments } = (await ask('GET', `${url}/export`)).json();
    assert.deepEqual([plan.sections.length, comments[0].text, comments[0].by], [2, 'Only mine', { name: 'Ash', isPerson: true }]);
  });
});
