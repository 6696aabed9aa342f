import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Goal, Plan } from './generated/model.ts';
import { dueSteps, goalsInOrder, isUnavailable, listOf, mainContact, missingSources, overdueReview, partsInOrder, reviewState } from './plan.ts';

const today = '2026-10-13';
const author = { name: 'Ash', isPerson: true };
const goal = (id: string, status: string, steps: Goal['steps']): Goal => ({
  id,
  statement: `Goal ${id}`,
  status,
  steps,
  author,
  authoredOn: today,
});
const section = (
  id: string,
  sensitive = false,
): { id: string; heading: string; text: string; author: typeof author; authoredOn: string; sensitive: boolean } => ({
  id,
  heading: id,
  text: 'x',
  author,
  authoredOn: today,
  sensitive,
});
const plan: Plan = {
  id: 'p',
  personId: 'ash',
  personName: 'Ash',
  title: 'My plan',
  status: 'active',
  version: 1,
  updatedAt: '2026-10-01T00:00:00Z',
  whatMatters: [],
  whatHelps: [],
  sections: [section('s1'), section('s2', true)],
  order: [],
  goals: [],
  supporters: [],
};

describe('a review', () => {
  const cases: [Partial<Plan>, string, string | undefined][] = [
    [{ nextReviewOn: '2026-06-03' }, 'overdue', 'This plan was due a review on 3 June'],
    [{ nextReviewOn: '2025-12-03' }, 'overdue', 'This plan was due a review on 3 December 2025'],
    [{ nextReviewOn: '2026-10-12' }, 'overdue', 'This plan was due a review on 12 October'],
    [{ nextReviewOn: '2026-10-13' }, 'today', undefined],
    [{ nextReviewOn: '2026-10-14' }, 'planned', undefined],
    [{}, 'none', undefined],
    [{ nextReviewOn: '2026-06-03', status: 'ended' }, 'none', undefined],
    [{ nextReviewOn: '2026-06-03', lastReviewedOn: '2026-06-03' }, 'none', undefined],
    [{ nextReviewOn: '2026-06-03', lastReviewedOn: '2026-03-03' }, 'overdue', 'This plan was due a review on 3 June'],
  ];
  for (const [more, state, sentence] of cases) {
    test(`${JSON.stringify(more)} is ${state}`, () => {
      assert.equal(reviewState({ ...plan, ...more }, today), state);
      assert.equal(overdueReview({ ...plan, ...more }, today), sentence);
    });
  }
  test('is said in Welsh', () =>
    assert.equal(
      overdueReview({ ...plan, nextReviewOn: '2026-06-03' }, today, 'cy'),
      "Roedd adolygiad o'r cynllun hwn i fod ar 3 Mehefin",
    ));
});

describe('what is due', () => {
  const step = (id: string, status: string, due?: string): Goal['steps'][number] => ({ id, text: id, status, ...(due ? { due } : {}) });
  test('is every open step with a day, the earliest first', () => {
    const goals = [
      goal('a', 'doing', [
        step('late', 'doing', '2026-12-01'),
        step('past', 'to-do', '2026-10-12'),
        step('done', 'done', '2026-10-01'),
        step('free', 'to-do'),
      ]),
      goal('b', 'paused', [step('x', 'to-do', '2026-10-01')]),
    ];
    assert.deepEqual(
      dueSteps({ goals }, today).map(({ step: { id }, past }) => [id, past]),
      [
        ['past', true],
        ['late', false],
      ],
    );
  });
  test('is unknown, not none, when the source does not answer', () => {
    const goals = { unavailable: { source: 'South Borough Trust' } };
    assert.deepEqual(dueSteps({ goals }, today), []);
    assert.ok(isUnavailable(goals) && !isUnavailable([]) && !isUnavailable(undefined));
    assert.deepEqual(listOf(goals), []);
    assert.deepEqual(
      missingSources({
        ...plan,
        goals,
        budget: { unavailable: { source: 'South Borough Trust' } },
        wrap: { unavailable: { source: 'Council', since: '2026-10-01T00:00:00Z' } },
      }),
      [
        { source: 'South Borough Trust', parts: ['goals', 'budget'] },
        { source: 'Council', since: '2026-10-01T00:00:00Z', parts: ['wrap'] },
      ],
    );
  });
});

describe('the person to ring', () => {
  const supporter = (name: string, main: boolean): { name: string; role: string; mainContact: boolean } => ({
    name,
    role: 'friend',
    mainContact: main,
  });
  test('is the one who is named so, or the only one', () => {
    assert.equal(mainContact({ supporters: [supporter('Jo', false), supporter('Dee', true)] })!.name, 'Dee');
    assert.equal(mainContact({ supporters: [supporter('Jo', false)] })!.name, 'Jo');
    assert.equal(mainContact({ supporters: [supporter('Jo', false), supporter('Dee', false)] }), undefined);
    assert.equal(mainContact({ supporters: { unavailable: { source: 'x' } } }), undefined);
  });
});

describe('the order', () => {
  const names = (p: Plan): string[] => partsInOrder(p).map((part) => ('part' in part ? part.part : part.sectionId));
  test('is the ordinary one unless the person wants another', () =>
    assert.deepEqual(names(plan), ['whatMatters', 'whatHelps', 's1', 's2', 'goals', 'supporters']));
  test('is for goals too, where the person placed them by their ids', () =>
    assert.deepEqual(
      goalsInOrder(
        { order: ['goals', 'c', 'a'] },
        ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      ).map(({ id }) => id),
      ['c', 'a', 'b', 'd'],
    ));
  test("is the person's, with what they did not place after it", () => {
    assert.deepEqual(names({ ...plan, order: ['goals', 's2', 'budget', 'gone', 'goals'] }), [
      'goals',
      's2',
      'whatMatters',
      'whatHelps',
      's1',
      'supporters',
    ]);
  });
});
