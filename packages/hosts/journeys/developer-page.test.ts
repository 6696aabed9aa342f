import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

test('each example of the developer’s page shows its own code, runs, and shows what it was answered', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/developer/`);
  t.after(() => tab.driver.close());
  await tab.see('day.opportunities.search(');
  await tab.see('day.bookings.hold(');

  await tab.click('button', 'Find something to do with art');
  await tab.see('"title":');
  await tab.click('button', 'Book the next free place');
  await tab.see('"status": "confirmed"');
  await tab.click('button', 'Cancel that booking');
  await tab.see('"after": "cancelled"');
  await tab.click('button', 'Ask for a session that is not there');
  await tab.see('"code": "not-found"');
  assert.doesNotMatch(await tab.text(), /\[\]|undefined/, 'every example had something to show');
  await assertGoodConduct(stage, tab, { typed: ['Robin', '07700 900 123'], refusals: [/^404 GET \/v1\/sessions\//] });
});
