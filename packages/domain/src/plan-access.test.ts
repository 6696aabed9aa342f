import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Goal, Plan } from './generated/model.ts';
import { planAccess, planFor } from './plan-access.ts';
import type { ShareFacts } from './plan-access.ts';

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

describe('who may see a plan', () => {
  const full: Plan = {
    ...plan,
    goals: [goal('a', 'doing', [])],
    order: ['budget', 's2', 'goals'],
    crisis: { wishes: 'x' },
    budget: { unavailable: { source: 'Council' } },
  };
  const share = (more: Partial<ShareFacts> = {}): ShareFacts => ({
    personId: 'ash',
    scopes: ['see-plan'],
    parts: 'all',
    reveal: false,
    ...more,
  });
  const seen = (shares: ShareFacts[], more: object = {}): Plan | undefined =>
    planFor(full, planAccess(full, { personId: 'jo', shares, ...more }, today));
  test('the person sees and changes everything', () => {
    const access = planAccess(full, { personId: 'ash' }, today);
    assert.deepEqual(planFor(full, access), { ...full, reader: { isPerson: true, mayChange: true, mayReview: true, mayPropose: true } });
    assert.deepEqual([access.edit, access.part('s2', true)], [true, true]);
  });
  test('nobody else may know of it', () => {
    for (const viewer of [{}, { personId: 'jo' }, { personId: 'jo', shares: [] }, { personId: '' }])
      assert.equal(planFor(full, planAccess(full, viewer, today)), undefined);
  });
  test('unless the person shared it, until the day it ends', () => {
    assert.equal(seen([share({ personId: 'sam' })]), undefined);
    assert.equal(seen([share({ scopes: ['book'] })]), undefined);
    assert.equal(seen([share({ revoked: true })]), undefined);
    assert.equal(seen([share({ endsOn: '2026-10-12' })]), undefined);
    assert.equal(seen([share({ endsOn: '2026-10-13' })])?.id, 'p');
  });
  test('everything but the budget and what is kept apart', () => {
    const { sections, budget, goals, order } = seen([share()])!;
    assert.deepEqual(
      [(sections as { id: string }[]).map(({ id }) => id), budget, (goals as Goal[]).length, order],
      [['s1'], undefined, 1, ['goals']],
    );
  });
  test('the budget, and sensitive sections, by name', () => {
    assert.ok(seen([share({ scopes: ['see-plan', 'see-budget'] })])!.budget);
    assert.deepEqual(
      (seen([share({ parts: ['s2'] })])!.sections as { id: string }[]).map(({ id }) => id),
      ['s2'],
    );
    assert.equal(seen([share({ scopes: ['see-plan', 'see-budget'] })], { under18: true })!.budget, undefined);
  });
  test('only the parts that were named', () => {
    const { goals, crisis, sections, order } = seen([share({ parts: ['crisis'] })])!;
    assert.deepEqual([goals, crisis, sections, order], [[], { wishes: 'x' }, [], []]);
  });
  test('the plan says what whoever reads it may do, and that something is hidden only where the person agreed to it', () => {
    const reader = (one: Partial<ShareFacts>, ...roles: string[]): Plan['reader'] => seen([share(one)], { roles: new Set(roles) })!.reader;
    assert.deepEqual(reader({}, 'carer-or-friend'), { isPerson: false, mayChange: false, mayReview: false, mayPropose: false });
    assert.deepEqual(reader({ reveal: true, scopes: ['edit-plan'] }, 'carer-or-friend'), { isPerson: false, mayChange: true, mayReview: false, mayPropose: false, somethingHidden: true });
    assert.deepEqual(reader({}, 'worker'), { isPerson: false, mayChange: false, mayReview: true, mayPropose: true });
    assert.deepEqual(reader({}, 'advocate'), { isPerson: false, mayChange: false, mayReview: false, mayPropose: true });
  });
  test('whoever proposed something is told which proposals are theirs, where they see proposals; the person needs no telling', () => {
    const proposed = (...viewer: Parameters<typeof planAccess>) => planFor({ ...full, proposals: [] }, planAccess(...viewer), ['one'])!.reader!.proposed;
    assert.deepEqual(proposed(full, { personId: 'jo', shares: [share({ parts: ['proposals'] })] }, today), ['one']);
    assert.equal(proposed(full, { personId: 'jo', shares: [share({ parts: ['goals'] })] }, today), undefined);
    assert.equal(proposed(full, { personId: full.personId }, today), undefined);
  });
  test('an emergency opens what is needed then, and nothing that is kept apart', () => {
    const { crisis, goals, budget, sections, reader } = planFor(full, planAccess(full, { personId: 'jo', emergency: true }, today))!;
    assert.deepEqual([crisis, goals, budget, sections, reader!.mayChange], [{ wishes: 'x' }, [], undefined, [], false]);
  });
  test('changing and knowing of hidden parts are for those who were given it', () => {
    const access = (one: ShareFacts, under18 = false): boolean[] => {
      const { edit, mayKnowOfHidden } = planAccess(full, { personId: 'jo', shares: [one], under18 }, today);
      return [edit, mayKnowOfHidden];
    };
    assert.deepEqual(access(share()), [false, false]);
    assert.deepEqual(access(share({ scopes: ['edit-plan'], reveal: true })), [true, true]);
    assert.deepEqual(access(share({ scopes: ['edit-plan'] }), true), [false, false]);
  });
});
