import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Goal, Plan, PlanCreate, Section } from './generated/model.ts';
import { planAccess } from './plan-access.ts';
import { asWritten, canonical } from './plan-authorship.ts';
import type { Writer } from './plan-authorship.ts';
import { markCrisisRead, mayCommentOn, putProposal, putReview } from './plan-beside.ts';
import type { KeptPlan, PlanChange } from './plan-change.ts';
import { patchGoal, patchStep, putGoal, removeGoal } from './plan-goals.ts';
import { orderPlan, putSection, removeSection } from './plan-sections.ts';
import { startPlan, writePlan, writtenPlan } from './plan-writing.ts';

const today = '2026-10-13';
const share = (scopes: string[], parts: readonly string[] | 'all' = 'all') => [{ personId: 'ash', scopes, parts, reveal: false }];
const writer = (id: string, isPerson: boolean, access = planAccess({ personId: 'ash' }, { personId: id, shares: share(['see-plan', 'edit-plan']) }, today)): Writer =>
  ({ id, author: isPerson ? { name: 'Ash', isPerson } : { name: id, role: 'Friend', isPerson }, today, access });
const ash = writer('ash', true);
const mo = writer('mo', false);
const dee = writer('dee', false);

const mine = { author: ash.author, authoredOn: '2026-09-01' };
const goal: Goal = { id: 'g', statement: 'Paint again', status: 'doing', steps: [{ id: 's', text: 'Look in', who: 'Me', status: 'to-do' }], ...mine };
const section = (id: string, sensitive = false): Section => ({ id, heading: id, text: 'x', sensitive, ...mine });
const kept: KeptPlan = {
  made: {},
  plan: {
    id: 'p', personId: 'ash', personName: 'Ash', title: 'Mine', status: 'active', version: 1, updatedAt: '2026-10-01T08:00:00Z',
    whatMatters: [{ id: 'w1', text: 'Mornings', ...mine }], whatHelps: [], sections: [section('a'), section('b', true)], order: ['goals', 'b', 'a'],
    goals: [goal], supporters: [], crisis: { wishes: 'Ring Jo', ...mine },
    ...{ fromLater: { kept: true } },
  } as Plan,
};

const done = (change: PlanChange): KeptPlan => (change.ok ? change.kept : assert.fail(change.code));
const code = (change: PlanChange): string => (change.ok ? (change.created ? 'created' : change.changed ? 'changed' : 'unchanged') : change.code);
const made = { by: 'ash', content: 'one' };

describe('a plan', () => {
  test('is started in the words of its person, signed by them, with every part the contract wants', () => {
    const identity = { id: 'p', personId: 'ash', personName: 'Ash', version: 1, updatedAt: '2026-10-13T09:00:00Z' };
    const { plan } = done(startPlan(identity, { title: 'Mine', whatMatters: [{ id: 'w', text: 'Mornings' }] }, ash, made));
    assert.deepEqual([plan.status, plan.goals, plan.whatMatters], ['draft', [], [{ id: 'w', text: 'Mornings', author: ash.author, authoredOn: today }]]);
  });

  test('keeps who wrote what when a list is written anew: only what is new or different is signed', () => {
    const body = { whatMatters: [{ id: 'w1', text: 'Mornings' }, { id: 'w2', text: 'Evenings' }] };
    const { plan } = done(writePlan(kept, body, mo));
    assert.deepEqual((plan.whatMatters as { author: unknown; authoredOn: string }[]).map(({ author, authoredOn }) => [author, authoredOn]), [[ash.author, '2026-09-01'], [mo.author, today]]);
    assert.equal(code(writePlan(kept, { whatMatters: [{ id: 'w1', text: 'Mornings' }] }, ash)), 'unchanged');
  });

  test('of which a part could not be loaded keeps that part: it cannot be written over, nor taken away', () => {
    const away: KeptPlan = { ...kept, plan: { ...kept.plan, whatMatters: { unavailable: { source: 'Trust' } }, goals: { unavailable: { source: 'Trust' } } } };
    assert.equal(code(writePlan(away, { whatMatters: [] }, ash)), 'not-ready');
    assert.equal(code(writePlan(away, { whatMatters: undefined }, ash)), 'not-ready');
    assert.equal(code(putGoal(away, 'g2', { statement: 'x', status: 'doing', steps: [] }, ash, { made, replaces: false })), 'not-ready');
    assert.deepEqual(done(writePlan(away, { title: 'Other' }, ash)).plan.goals, { unavailable: { source: 'Trust' } });
  });

  test('keeps what it holds beyond this contract, whatever is written', () => {
    const after = done(putGoal(kept, 'g2', { statement: 'x', status: 'doing', steps: [] }, ash, { made, replaces: false }));
    assert.deepEqual((after.plan as unknown as { fromLater: unknown }).fromLater, { kept: true });
  });

  test('takes no two things under one id, no pointer to two places, no budget that ends before it begins', () => {
    assert.equal(code(writePlan(kept, { whatHelps: [{ id: 'g', text: 'x' }] }, ash)), 'does-not-fit');
    assert.equal(code(writePlan(kept, { pointers: [{ why: 'x', text: 'a', opportunityId: 'b' }] }, ash)), 'does-not-fit');
    assert.equal(code(putGoal(kept, 'w1', { statement: 'x', status: 'doing', steps: [] }, ash, { made, replaces: false })), 'id-in-use');
  });
});

describe('words of the person', () => {
  const cases: [string, () => PlanChange][] = [
    ['title', () => writePlan(kept, { title: 'Theirs' }, mo)],
    ['what matters', () => writePlan(kept, { whatMatters: [{ id: 'w1', text: 'Nights' }] }, mo)],
    ['a word that goes', () => writePlan(kept, { whatMatters: undefined }, mo)],
    ['crisis wishes', () => writePlan(kept, { crisis: { wishes: 'Ring Mo' } }, mo)],
    ['a goal', () => patchGoal(kept, 'g', { statement: 'Paint walls' }, mo, () => undefined)],
    ['a step', () => patchStep(kept, { goalId: 'g', stepId: 's' }, { text: 'Look out' }, mo)],
    ['a celebration in their name', () => patchStep(kept, { goalId: 'g', stepId: 's' }, { status: 'done', celebration: { text: 'We did it', on: today } }, mo)],
    ['a goal that goes', () => removeGoal(kept, 'g', mo)],
    ['a section', () => putSection(kept, 'a', { heading: 'a', text: 'y', sensitive: false }, mo, { made, replaces: true })],
    ['a section that goes', () => removeSection(kept, 'a', mo)],
  ];
  for (const [what, change] of cases) test(`are changed by nobody else: ${what}`, () => assert.equal(code(change()), 'not-your-words'));

  test('stay theirs when somebody ticks off a step for them, or puts a goal down', () => {
    const ticked = done(patchStep(kept, { goalId: 'g', stepId: 's' }, { status: 'done' }, mo)).plan.goals as Goal[];
    assert.deepEqual([ticked[0]!.steps[0]!.doneOn, ticked[0]!.author], [today, ash.author]);
    const paused = done(patchGoal(kept, 'g', { status: 'paused' }, mo, () => undefined)).plan.goals as Goal[];
    assert.deepEqual([paused[0]!.status, paused[0]!.authoredOn], ['paused', '2026-09-01']);
  });

  const text = fc.string({ minLength: 1, maxLength: 5 });
  const words = fc.uniqueArray(fc.record({ id: fc.constantFrom('w1', 'w2', 'w3', 'w4'), text }), { selector: ({ id }) => id, maxLength: 4 });
  test('survive whatever somebody else writes, in any order: each is there unchanged, or the change was refused', () => {
    fc.assert(fc.property(fc.array(fc.record({ by: fc.constantFrom(ash, mo, dee), words }), { maxLength: 8 }), (changes) => {
      let now = kept;
      for (const { by, words: body } of changes) {
        const change = writePlan(now, { whatMatters: body }, by);
        const before = now.plan.whatMatters as { author: { isPerson: boolean } }[];
        if (change.ok) now = change.kept;
        else assert.equal(by.author.isPerson, false);
        if (by.author.isPerson) continue;
        const after = (now.plan.whatMatters as unknown[]).map(canonical);
        for (const one of before.filter(({ author }) => author.isPerson)) assert.ok(after.includes(canonical(one)));
      }
    }));
  });
  test('are signed by exactly those who wrote them', () => {
    fc.assert(fc.property(words, words, (first, second) => {
      const one = done(writePlan({ ...kept, plan: { ...kept.plan, whatMatters: [] } }, { whatMatters: first }, ash));
      const two = done(writePlan(one, { whatMatters: second }, { ...ash, author: { name: 'Ash M', isPerson: true } }));
      for (const word of two.plan.whatMatters as { id: string; text: string; author: { name: string } }[]) {
        assert.equal(word.author.name, first.some(({ id, text: said }) => id === word.id && said === word.text) ? 'Ash' : 'Ash M');
      }
    }));
  });
});

describe('a change', () => {
  test('is laid over what somebody could have written, and what was written gives the same plan again', () => {
    const written = writtenPlan(kept.plan);
    assert.equal(code(writePlan(kept, written, ash)), 'unchanged');
    assert.deepEqual(written.crisis, { wishes: 'Ring Jo' });
    assert.deepEqual(asWritten({ text: 'x', ...mine }), { text: 'x' });
  });

  test('reaches only parts that its writer may see', () => {
    const some = writer('mo', false, planAccess({ personId: 'ash' }, { personId: 'mo', shares: share(['edit-plan'], ['whatHelps', 'a']) }, today));
    assert.equal(code(writePlan(kept, { whatHelps: [{ id: 'h', text: 'x' }] }, some)), 'changed');
    assert.equal(code(writePlan(kept, { whatMatters: [] } as Partial<PlanCreate>, some)), 'not-found');
    assert.equal(code(removeGoal(kept, 'g', some)), 'not-found');
    assert.equal(code(putSection(kept, 'b', { heading: 'b', text: 'y', sensitive: true }, some, { made, replaces: true })), 'not-found');
  });

  test('of the order keeps the place of what its writer does not see, and names only what is there', () => {
    assert.deepEqual(done(orderPlan(kept, ['a', 'goals'], mo)).plan.order, ['a', 'b', 'goals']);
    assert.equal(code(orderPlan(kept, ['a', 'b'], mo)), 'does-not-fit', 'it is hidden from them');
    assert.equal(code(orderPlan(kept, ['nowhere'], ash)), 'does-not-fit');
    fc.assert(fc.property(fc.shuffledSubarray(['a', 'goals', 'next', 'crisis', 'whatMatters']), (order) => {
      const after = done(orderPlan(kept, order, mo)).plan.order;
      assert.deepEqual(after.filter((name) => order.includes(name)), order);
      assert.equal(after.filter((name) => name === 'b').length, 1);
    }));
  });

  test('that adds is the same again, another under its id is refused, and only what is there is replaced', () => {
    const body = { statement: 'Sing', status: 'doing', steps: [] };
    const once = done(putGoal(kept, 'n', body, ash, { made, replaces: false }));
    assert.equal(code(putGoal(once, 'n', body, ash, { made, replaces: false })), 'unchanged');
    assert.equal(code(putGoal(once, 'n', body, ash, { made: { ...made, content: 'two' }, replaces: false })), 'id-in-use');
    assert.equal(code(putGoal(kept, 'n', body, ash, { made, replaces: true })), 'not-found');
  });
});

describe('beside the words', () => {
  const worker = { made: { by: 'dee', content: 'p' }, replaces: false };
  test('a review tells when the plan was looked at, and when it is next', () => {
    const { plan } = done(putReview(kept, 'r', { on: today, whatChanged: 'x', nextReviewOn: '2027-01-01' }, dee, worker));
    assert.deepEqual([plan.lastReviewedOn, plan.nextReviewOn, (plan.reviews as { by: unknown }[])[0]!.by], [today, '2027-01-01', dee.author]);
  });

  test('a proposal is challenged by somebody else, answered by who proposed, and decided by the person', () => {
    const proposed = done(putProposal(kept, 'x', { text: 'A taxi' }, dee, worker));
    const put = (from: KeptPlan, body: Parameters<typeof putProposal>[2], by: Writer): PlanChange => putProposal(from, 'x', body, by, { made: { by: by.id, content: '' }, replaces: true });
    assert.equal(code(put(proposed, { text: 'A taxi', challenge: { said: 'no' } }, dee)), 'does-not-fit');
    assert.equal(code(put(proposed, { text: 'A bus' }, mo)), 'not-your-words');
    assert.equal(code(put(proposed, { text: 'A taxi', decidedOn: today }, mo)), 'not-your-words');
    const challenged = done(put(proposed, { text: 'A taxi', challenge: { said: 'Ash wants the bus' } }, mo));
    assert.equal(code(put(challenged, { text: 'A taxi', challenge: { said: 'Ash wants the bus', answer: 'so be it' } }, mo)), 'does-not-fit');
    const answered = done(put(challenged, { text: 'A taxi', challenge: { said: 'Ash wants the bus', answer: 'so be it' } }, dee));
    const { challenge, decidedOn } = (done(put(answered, { text: 'A taxi', decidedOn: today }, ash)).plan.proposals as { challenge?: unknown; decidedOn?: string }[])[0]!;
    assert.deepEqual([challenge, decidedOn], [{ by: mo.author, on: today, said: 'Ash wants the bus', answer: 'so be it' }, today]);
  });

  test('who has read the crisis wishes is noted once a day, and stays when the wishes change', () => {
    const read = done(markCrisisRead(kept, dee));
    assert.equal(code(markCrisisRead(read, dee)), 'unchanged');
    assert.equal(code(markCrisisRead(kept, ash)), 'unchanged');
    const { crisis } = done(writePlan(read, { crisis: { wishes: 'Ring Mei' } }, ash)).plan;
    assert.deepEqual((crisis as { readBy: unknown }).readBy, [{ who: 'dee, friend', on: today }]);
  });

  test('a comment is about something that may be seen', () => {
    const may = (on: string, by: Writer): boolean => mayCommentOn(kept.plan, on, by.access);
    assert.deepEqual(['goals', 'g', 's', 'a', 'b', 'w1', 'budget', 'nowhere'].map((on) => [may(on, ash), may(on, mo)]), [
      [true, true], [true, true], [true, true], [true, true], [true, false], [true, true], [true, false], [false, false]]);
  });
});
