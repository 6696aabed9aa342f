import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Tab } from './browser.ts';
import { startStage, type Stage } from './stage.ts';
import { visit } from './visit.ts';
import { openTheTable } from './ways.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

/** What axe finds on the page as it is now, in every open shadow root. */
async function assertAccessible(tab: Tab): Promise<void> {
  const found = await tab.driver.run<{ id: string; nodes: { html: string; failureSummary: string }[] }[]>(
    `(async () => { ${axe}; return (await axe.run()).violations; })()`,
  );
  assert.deepEqual(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`), []);
}

const pages: readonly [name: string, at: string, loaded: string][] = [
  ['the way in', '/', 'See it on three sites'],
  ['the charity’s page', '/hosts/charity/', 'groups and activities found'],
  ['the trust’s page', '/hosts/trust/', 'Ash Morgan'],
  ['the developer’s page', '/hosts/developer/', 'day.bookings.hold('],
];

for (const scheme of ['light', 'dark']) {
  for (const [name, at, loaded] of pages) {
    test(`axe has nothing to say against ${name} where the device is ${scheme}`, async (t) => {
      const tab = await visit(`${stage.pages}${at}`, { media: { 'prefers-color-scheme': scheme } });
      t.after(() => tab.driver.close());
      await tab.see(loaded);
      await assertAccessible(tab);
    });
  }
}

test('axe has nothing to say against an opened group on the charity’s page', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await openTheTable(tab);
  await assertAccessible(tab);
});

test('axe has nothing to say against a plan on the trust’s page', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/trust/`);
  t.after(() => tab.driver.close());
  await tab.click('button', 'Naz');
  await tab.find('button', 'Hide plan', { nth: 0 });
  await assertAccessible(tab);
});
