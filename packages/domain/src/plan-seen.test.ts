import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from './generated/model.ts';
import { planAccess } from './plan-access.ts';
import type { PlanAccess } from './plan-access.ts';
import { asSeenBy, seenAfter } from './plan-seen.ts';
import type { SeenChanges } from './plan-seen.ts';

const [ash, jo, dee] = ['ash', 'jo', 'dee'] as const;
const plan = {
  id: 'plan', personId: ash, personName: 'Ash', title: 'My plan', status: 'active', version: 3, updatedAt: '2026-10-01T08:00:00.000Z',
  whatMatters: [{ id: 'w', text: 'The sea' }], whatHelps: [], goals: [], supporters: [], order: ['goals', 'whatMatters', 'diary'],
  sections: [{ id: 'diary', heading: 'Diary', text: 'Mine', sensitive: true }],
} as unknown as Plan;
const access = (personId: string, parts: string[] | 'all', reveal = false): PlanAccess =>
  planAccess(plan, { personId, shares: [{ personId: ash, scopes: ['see-plan'], parts, reveal }] }, '2026-10-05');
const readers = new Map([[jo, access(jo, ['goals'])], [dee, access(dee, 'all', true)]]);

/** A plan after some changes, with what its readers are told. */
function after(changes: readonly Partial<Plan>[], who: ReadonlyMap<string, PlanAccess> = readers, began: SeenChanges = {}): { plan: Plan; seen: SeenChanges } {
  return changes.reduce<{ plan: Plan; seen: SeenChanges }>(({ plan: before, seen }, change) => {
    const next = { ...before, ...change, version: before.version + 1, updatedAt: `2026-10-0${before.version - 1}T08:00:00.000Z` };
    return { plan: next, seen: seenAfter(seen, before, next, who) };
  }, { plan, seen: began });
}
const told = ({ plan: now, seen }: ReturnType<typeof after>, who: string): [number, string] => {
  const { version, updatedAt } = asSeenBy(now, who, seen);
  return [version, updatedAt.slice(0, 10)];
};
const words = (text: string) => ({ whatMatters: [{ id: 'w', text }] }) as unknown as Partial<Plan>;
const goals = (statement: string) => ({ goals: [{ id: 'g', statement, status: 'doing', steps: [] }] }) as unknown as Partial<Plan>;

test('a change that somebody does not see raises nothing for them, and one that they see raises it by one, whatever came between', () => {
  const hidden = after([words('The hills'), words('The woods')]);
  assert.deepEqual([told(hidden, jo), told(hidden, dee), told(hidden, ash)], [[3, '2026-10-01'], [5, '2026-10-03'], [5, '2026-10-03']]);
  assert.deepEqual(told(after([words('The hills'), words('The woods'), goals('Swim')]), jo), [4, '2026-10-04']);
});

test('an order is changed for those who see what moved', () => {
  const moved = after([{ order: ['goals', 'diary', 'whatMatters'] }]);
  assert.deepEqual([told(moved, jo)[0], told(moved, dee)[0], told(moved, ash)[0]], [3, 3, 4]);
});

test('what is taken out of sight is a change for those who saw it', () => {
  const open = { sections: [{ id: 'diary', heading: 'Diary', text: 'Mine', sensitive: false }] } as unknown as Partial<Plan>;
  const shut = after([open, { sections: plan.sections }]);
  assert.deepEqual([told(shut, dee)[0], told(shut, jo)[0]], [5, 3]);
});

test('that something began to be hidden is told to those who may know', () => {
  const bare = { ...plan, sections: [], order: [] } as Plan;
  const hiding = { ...bare, sections: plan.sections, version: 4, updatedAt: '2026-10-02T08:00:00.000Z' };
  assert.equal(seenAfter({}, bare, hiding, readers)[dee]!.version, 4);
  assert.equal(seenAfter({}, bare, hiding, new Map([[dee, access(dee, 'all')]]))[dee]!.version, 3);
});

test('whoever was away and comes back finds a number that they never had', () => {
  const away = after([words('The hills'), goals('Swim')]);
  assert.equal(told(away, jo)[0], 4);
  const meanwhile = after([words('The woods'), goals('Walk')], new Map([[dee, readers.get(dee)!]]), away.seen);
  assert.equal(meanwhile.seen[jo], undefined);
  assert.equal(told({ ...meanwhile, plan: { ...meanwhile.plan, version: 7 } }, jo)[0], 7);
});
