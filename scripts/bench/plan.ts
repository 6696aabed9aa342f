// `npm run bench:plan`: the plan viewer as it is built, from being put into a page to the plan painted, for plans of 10 and 200 goals,
// beside the floor: the same nodes by DOM calls, after the same two answers. Both take turns in one Chromium whose processor is slowed
// down four times. With `--quick` few rounds. Ends with one JSON line.
import { samplePlan } from '../../packages/elements/src/plan-viewer/sample-plans/make.ts';
import { ashStayingWell } from '../../packages/elements/src/plan-viewer/sample-plans/ash.ts';
import { median, openLab, ratio, takeTurns, whereItGoes } from './browser/lab.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? 2 : 9;
const sizes = [10, 200];

const { id: _id, goals: theirs, ...notes } = ashStayingWell;
const goals = Array.isArray(theirs) ? theirs : [];
/** Ash's plan with as many goals, each with its steps, allies and celebrations. */
const planOf = (count: number) => ({
  ...samplePlan(`plan-${count}`, '2026-09-05', { personName: notes.personName, title: notes.title, order: notes.order }),
  ...notes,
  id: `0190a000-0000-7000-8000-${String(count).padStart(12, '0')}`,
  goals: Array.from({ length: count }, (_, n) => {
    const goal = goals[n % goals.length]!;
    return { ...goal, id: `goal-${n}`, order: n, steps: goal.steps.map((step, i) => ({ ...step, id: `step-${n}-${i}` })) };
  }),
});
const plans = new Map(sizes.map((count) => [count, planOf(count)]));

const lab = await openLab(['plan-viewer'], ({ path }) => {
  const [, , count, , , id] = path.split('/');
  const plan = plans.get(Number(count))!;
  if (id) return plan;
  const { id: planId, kind, title, status, personId, personName, version } = plan;
  return { items: [{ id: planId, kind, title, status, personId, personName, version }] };
});
const ask = (call: string): Promise<number> => lab.page.evaluate(`lab.${call}`) as Promise<number>;
const figures = { ratioToFloor: {} as Record<string, number> };
let failed = false;
try {
  for (const count of sizes) {
    const viewer = `component('day-plan-viewer', { api: '{origin}/plan/${count}/v1' }, '.h-goal', ${count}, { token: 'a-token' })`;
    await ask(viewer);
    const nodes = await ask(`record('plan')`);
    const headers = `headers: { Authorization: 'Bearer a-token' }`;
    const floor = `floor([{ name: 'plan', asks: [{ url: '/plan/${count}/v1/plans', ${headers} }, { url: '/plan/${count}/v1/plans/${plans.get(count)!.id}', ${headers} }] }])`;
    const took = await takeTurns(rounds, { viewer: () => ask(viewer), floor: () => ask(floor) });
    figures.ratioToFloor[count] = ratio(took['viewer']!, took['floor']!);
    console.log(`${count} goals, ${nodes} nodes: plan viewer ${Math.round(median(took['viewer']!))} ms, floor ${Math.round(median(took['floor']!))} ms`);
    console.log(`  where the viewer's time goes, in ms: ${await whereItGoes(lab, () => ask(viewer))}; the floor's: ${await whereItGoes(lab, () => ask(floor))}`);
  }
} catch (error) {
  failed = true;
  console.log(error instanceof Error ? error.stack : error);
} finally {
  await lab.end();
}
console.log(JSON.stringify(figures));
process.exit(failed ? 1 : 0);
