import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Goal, Plan, Section } from '@daybridge/sdk';
import * as schemas from '@daybridge/sdk/schemas';
import { listOf } from '@daybridge/sdk/plans';
import { planClient } from '../plan-client.ts';
import { PlanStore } from '../plan-viewer.store.ts';
import { ashStayingWell } from '../sample-plans/ash.ts';
import { nazWrap } from '../sample-plans/naz.ts';
import { pretendService, type Given } from '../sample-plans/pretend-service.ts';
import { PretendClock } from '../sample-plans/pretend.ts';
import * as change from './changes.ts';
import { fromDraft, missingIn, toDraft, writable } from './drafts.ts';
import type { Item } from './forms.ts';
import { WritingDesk } from './writing-desk.ts';

/** What the contract says may be sent, for everything the desk sends. */
const allowed: Record<string, { safeParse(body: unknown): { success: boolean; error?: { message: string } } }> = {
  'PATCH /plans/{id}': schemas.PlanPatch, 'PUT /plans/{id}': schemas.PlanCreate, 'PUT /plans/{id}/goals/{id}': schemas.GoalWrite, 'PATCH /plans/{id}/goals/{id}': schemas.GoalPatch,
  'PATCH /plans/{id}/goals/{id}/steps/{id}': schemas.StepPatch, 'PUT /plans/{id}/sections/{id}': schemas.SectionWrite, 'PATCH /plans/{id}/sections/{id}': schemas.SectionPatch,
  'PUT /plans/{id}/order': schemas.PlanOrder, 'PUT /plans/{id}/reviews/{id}': schemas.ReviewWrite, 'PUT /plans/{id}/proposals/{id}': schemas.ProposalWrite,
};
const uuid = (n: number) => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** The contract wants ids that are ids; the sample plans have names instead. */
function withIds(plan: Plan): Plan {
  let n = 0;
  const known = new Map<string, string>();
  const idOf = (name: string) => known.get(name) ?? (known.set(name, uuid((n += 1))), known.get(name)!);
  const walk = (value: unknown, key = ''): unknown => {
    if (['id', 'opportunityId', 'organisationId'].includes(key) && typeof value === 'string') return idOf(value);
    if (Array.isArray(value)) return value.map((each) => walk(each, key === 'order' ? 'name' : ''));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
    return key === 'name' && known.has(value as string) ? known.get(value as string) : value;
  };
  const made = walk({ ...plan, order: [] }) as Plan;
  return { ...made, order: plan.order.map((name) => known.get(name) ?? name) };
}

async function desk(plan: Plan, given: Omit<Given, 'plans'> = {}) {
  const wrong: string[] = [];
  const service = pretendService({
    plans: [plan], ...given,
    judge: (operation, body, request) => {
      const result = request.method === 'GET' || request.method === 'DELETE' ? { success: true } : allowed[operation]?.safeParse(body);
      if (!result?.success) wrong.push(`${operation} ${(result as { error?: { message: string } } | undefined)?.error?.message ?? 'is not allowed'}`);
      return given.judge?.(operation, body, request);
    },
  });
  const client = planClient(service.connect());
  const store = new PlanStore({ client: () => client, clock: new PretendClock(), online: () => true });
  await store.begin(true, plan.id);
  const made = new WritingDesk({ to: client.to!, store, online: () => true });
  return { desk: made, store, service, now: () => service.plan(plan.id), nothingWrong: () => assert.deepEqual(wrong, []) };
}

const ash = withIds(ashStayingWell);
const goalsOf = (plan: Plan) => listOf<Goal>(plan.goals);
const words = (plan: Plan, part: 'whatHelps' | 'whatMatters') => listOf(plan[part]).map(({ text }) => text);

test('words are added, changed, moved and removed, and everybody else’s stay whose they are', async () => {
  const { desk: writing, now, nothingWrong } = await desk(ash);
  const texts = words(ash, 'whatHelps');
  const list = () => listOf(now().whatHelps) as unknown as Item[];
  await writing.act([() => change.setItem('whatHelps', { id: uuid(900), text: 'The sea' })], 'added');
  assert.deepEqual(words(now(), 'whatHelps'), [...texts, 'The sea']);
  await writing.act([() => change.moveItem('whatHelps', list().at(-1)!, -1)], 'moved');
  assert.equal(words(now(), 'whatHelps')[3], 'The sea');
  await writing.act([() => change.setItem('whatHelps', { ...list()[3]!, text: 'The sea, in the morning' }, list()[3]!)], 'changed');
  assert.equal(words(now(), 'whatHelps')[3], 'The sea, in the morning');
  await writing.act([() => change.removeItem('whatHelps', list()[3]!)], 'removed');
  assert.deepEqual(words(now(), 'whatHelps'), texts);
  assert.equal(listOf(now().whatHelps).find(({ text }) => text.startsWith('Ash lights up'))!.author.name, 'Dee Okoro');
  nothingWrong();
});

test('a goal with its steps is added, changed and taken away, and comes back with what was in it', async () => {
  const { desk: writing, now, nothingWrong } = await desk(ash);
  const sing = goalsOf(ash)[0]!;
  await writing.act([() => change.addGoal(uuid(901), { statement: 'Swim', status: 'doing', steps: [] })], 'added');
  await writing.act([() => change.setSteps(uuid(901), undefined, (steps) => [...steps, { id: uuid(902), text: 'Find my costume', status: 'to-do' }])], 'step');
  assert.equal(goalsOf(now()).at(-1)!.steps[0]!.text, 'Find my costume');
  await writing.act([() => change.changeGoal(sing.id, { statement: 'Sing again', whyItMatters: null })], 'changed');
  assert.deepEqual([goalsOf(now())[0]!.statement, goalsOf(now())[0]!.whyItMatters], ['Sing again', undefined]);
  await writing.act([() => change.removeGoal(sing.id)], 'removed', [() => change.addGoal(uuid(903), { ...sing, id: undefined, author: undefined, authoredOn: undefined } as unknown as Item)]);
  assert.equal(goalsOf(now()).some(({ id }) => id === sing.id), false);
  await writing.act(writing.state.done!.undo!, 'back');
  assert.deepEqual(goalsOf(now()).at(-1)!.steps.map(({ text }) => text), sing.steps.map(({ text }) => text));
  nothingWrong();
});

test('parts, own sections and goals are put in another order one place at a time, past the next that is seen', async () => {
  const { desk: writing, now, nothingWrong } = await desk(ash);
  const sections = listOf<Section>(ash.sections).map(({ id }) => id);
  await writing.act([() => change.moveInOrder('goals', -1, () => ['whatMatters', 'goals', sections[0]!])], 'moved');
  const { order } = now();
  assert.ok(order.indexOf('goals') < order.indexOf('whatMatters'));
  const ids = goalsOf(ash).map(({ id }) => id);
  await writing.act([() => change.moveInOrder(ids[1]!, -1, () => ids)], 'moved');
  assert.deepEqual(now().order.filter((name) => ids.includes(name)), [ids[1], ids[0], ids[2]]);
  nothingWrong();
});

test('a step is done, with what went well', async () => {
  const { desk: writing, now, nothingWrong } = await desk(ash);
  const [sing] = goalsOf(ash);
  await writing.act([() => change.stepIsDone(sing!.id, sing!.steps[1]!.id, '2026-11-21', 'All three.')], 'done');
  const after = goalsOf(now())[0]!;
  assert.deepEqual([after.steps[1]!.status, after.steps[1]!.doneOn, after.celebrations!.at(-1)!.text], ['done', '2026-11-21', 'All three.']);
  nothingWrong();
});

test('every part goes out as the contract takes it, and comes back the same', async () => {
  for (const plan of [ash, withIds(nazWrap)]) {
    const { desk: writing, now, nothingWrong } = await desk(plan);
    for (const part of ['whatMatters', 'whatHelps', 'healthyLiving', 'selfAssessment', 'supporters', 'pointers', 'risks'] as const) {
      const items = listOf(plan[part] as unknown as Item[]);
      if (!items.length) continue;
      await writing.act([() => change.moveItem(part, items[0]!, 1), () => change.moveItem(part, items[0]!, -1)], 'moved');
      assert.deepEqual(writable(now()[part] as never, part === 'pointers'), writable(plan[part] as never, part === 'pointers'));
    }
    for (const part of ['next', 'whatRecoveryMeansToMe', 'wrap', 'crisis'] as const) {
      if (plan[part]) await writing.act([() => change.setPart(part, plan[part])], 'written');
    }
    const [section] = listOf<Section>(plan.sections);
    if (section) await writing.act([() => change.changeSection(section.id, { text: 'Other words' })], 'written');
    nothingWrong();
  }
});

test('somebody else’s change to another part is no conflict: both stand', async () => {
  const { desk: writing, service, now } = await desk(ash);
  service.elsewhere(ash.id, () => ({ title: 'Another title' }));
  assert.ok(await writing.act([() => change.setItem('whatHelps', { id: uuid(904), text: 'The sea' })], 'added'));
  assert.deepEqual([now().title, words(now(), 'whatHelps').at(-1)], ['Another title', 'The sea']);
});

test('the same thing changed by somebody else is a conflict: both versions are there, nothing is lost, and either can stay', async () => {
  const { desk: writing, service, now } = await desk(ash);
  const before = listOf(ash.whatHelps)[1] as unknown as Item;
  const find = (plan: Plan) => listOf(plan.whatHelps).find(({ id }) => id === before['id']) as unknown as Item;
  const form = { form: 'words' as const, from: '', about: '', before, now: find, make: (item: Item) => change.setItem('whatHelps', item, before) };
  writing.open(form);
  writing.write('text', 'Texts, please.');
  service.elsewhere(ash.id, (plan) => ({ whatHelps: listOf(plan.whatHelps).map((each) => (each.id === before['id'] ? { ...each, text: 'Calls, not texts.' } : each)) }));
  assert.equal(await writing.save('saved'), false);
  assert.equal(writing.state.conflict?.now?.['text'], 'Calls, not texts.');
  assert.equal(writing.state.open!.draft['text'], 'Texts, please.');
  assert.equal(find(now())['text'], 'Calls, not texts.');
  assert.equal(await writing.keepMine('saved'), true);
  assert.equal(find(now())['text'], 'Texts, please.');
});

test('what could not be sent stays in the form, and can be sent again', async () => {
  let down = true;
  const { desk: writing, now } = await desk(ash, { judge: (operation) => (down && operation.startsWith('PATCH') ? new Response('{}', { status: 503 }) : undefined) });
  writing.open({ form: 'words', from: '', about: '', before: undefined, now: () => undefined, make: (item) => change.setItem('whatHelps', { id: uuid(905), ...item }) });
  assert.equal(await writing.save('saved'), false);
  assert.deepEqual(writing.state.missing, ['text']);
  writing.write('text', 'The sea');
  assert.equal(await writing.save('saved'), false);
  assert.deepEqual([writing.state.problem?.kind, writing.state.open?.draft['text'], writing.state.busy], ['server', 'The sea', false]);
  down = false;
  assert.equal(await writing.save('saved'), true);
  assert.equal(words(now(), 'whatHelps').at(-1), 'The sea');
});

test('words that belong to the person are refused in words', async () => {
  const { desk: writing } = await desk(ash, {
    judge: (operation) => (operation.startsWith('PATCH') ? new Response(JSON.stringify({ status: 409, code: 'not-your-words', title: 'x', detail: 'Only the person can change these words.' }), { status: 409, headers: { 'Content-Type': 'application/problem+json' } }) : undefined),
  });
  assert.equal(await writing.act([() => change.setPart('title', 'Mine now')], 'written'), false);
  assert.equal(writing.state.problem?.detail, 'Only the person can change these words.');
});

test('a suggestion keeps its words when it is asked about or decided', async () => {
  const { desk: writing, now, nothingWrong } = await desk(ash);
  const proposal = (plan: Plan) => listOf(plan.proposals)[0]!;
  await writing.act([() => change.answerProposal(proposal(ash).id, { decidedOn: '2026-11-21' })], 'decided');
  assert.deepEqual([proposal(now()).text, proposal(now()).decidedOn, proposal(now()).challenge?.said], [proposal(ash).text, '2026-11-21', proposal(ash).challenge!.said]);
  nothingWrong();
});

test('a form is the thing and back: what it does not ask stays, what was emptied goes', () => {
  const crisis = ashStayingWell.crisis as unknown as Item;
  const draft = toDraft('crisis', crisis);
  assert.match(String(draft['contacts']), /^Jo Wells, 07700 900411\nDee Okoro, 01632 960141$/);
  assert.deepEqual(fromDraft('crisis', draft, crisis)['contacts'], crisis['contacts']);
  assert.deepEqual(fromDraft('crisis', { ...draft, contacts: 'Mum 01632 960199', avoid: ' ' }, crisis), { contacts: [{ name: 'Mum', telephone: '01632 960199' }], wishes: crisis['wishes'] });
  const goal = goalsOf(ashStayingWell)[0]! as unknown as Item;
  assert.deepEqual(fromDraft('goal', toDraft('goal', goal), goal), writable(goal));
  assert.deepEqual(missingIn('supporters', { name: ' ', role: 'friend' }), ['name']);
});
