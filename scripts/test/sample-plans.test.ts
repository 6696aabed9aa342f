import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { ashStayingWell, ashThirteenWeeks } from '../../packages/elements/src/plan-viewer/sample-plans/ash.ts';
import { colmHow } from '../../packages/elements/src/plan-viewer/sample-plans/colm.ts';
import { derekSupport } from '../../packages/elements/src/plan-viewer/sample-plans/derek.ts';
import { joyceCarer } from '../../packages/elements/src/plan-viewer/sample-plans/joyce.ts';
import { leahMe } from '../../packages/elements/src/plan-viewer/sample-plans/leah.ts';
import { marcySupport } from '../../packages/elements/src/plan-viewer/sample-plans/marcy.ts';
import { nazWrap } from '../../packages/elements/src/plan-viewer/sample-plans/naz.ts';
import { samGoingAgain } from '../../packages/elements/src/plan-viewer/sample-plans/sam.ts';
import { root } from '../shared/root.ts';

const folder = `${root}/packages/server/sample/plans`;

/** What the service adds by itself: names of whose it is and of what is linked to. */
const added = ['opportunityTitle', 'title', 'personId', 'personName'];

/** Every text in a plan that is long enough to be somebody's words. */
function wordsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (value.includes(' ')) found.add(value.trim());
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) if (!added.includes(name)) wordsIn(part, found);
  }
  return found;
}

const samples = readdirSync(folder).flatMap((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as { title: string }[]);
const served = wordsIn(samples);
const titles = new Set(samples.map(({ title }) => title));

// The components know no server, so that their stories have plans of their own: the same people, who say the same.
for (const plan of [ashStayingWell, ashThirteenWeeks, colmHow, derekSupport, joyceCarer, leahMe, marcySupport, nazWrap, samGoingAgain]) {
  test(`the stories’ “${plan.title}” says what the sample’s says`, () => {
    assert.ok(titles.has(plan.title));
    assert.deepEqual([...wordsIn(plan)].filter((words) => words !== plan.personName && !served.has(words)), []);
  });
}
