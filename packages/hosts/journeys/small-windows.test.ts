import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sites } from '../src/index.ts';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';
import { holdAPlace, openTheTable, sayHow, table } from './ways.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

const loaded: Record<string, string> = { home: 'See it on three sites', charity: 'groups and activities found', trust: 'Ash Morgan', developer: 'day.bookings.hold(', manage: 'Open the link in our message' };

for (const site of sites) {
  test(`nothing sticks out of the ${site.folder} page in a window 320 pixels wide`, async (t) => {
    const tab = await visit(`${stage.pages}${site.at}`, { width: 320, height: 640 });
    t.after(() => tab.driver.close());
    await tab.see(loaded[site.folder]!);
    assert.equal(await tab.overflow(), 0);
    await assertGoodConduct(stage, tab);
  });
}

test('nothing sticks out on the whole way to a booking in a window 320 pixels wide', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`, { width: 320, height: 640 });
  t.after(() => tab.driver.close());
  const fits = async (where: string) => assert.equal(await tab.overflow(), 0, where);
  await openTheTable(tab);
  await fits('the opened group');
  await holdAPlace(tab, table.free.button);
  await fits('check');
  await sayHow(tab);
  await tab.click('button', 'Book this place');
  await tab.find('heading', 'Your place is booked');
  await fits('done');
});

test('nothing sticks out of a plan, of what is written in it and of its card in a window 320 pixels wide', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/trust/`, { width: 320, height: 640 });
  t.after(() => tab.driver.close());
  const fits = async (where: string) => assert.equal(await tab.overflow(), 0, where);
  await tab.click('button', 'Ash Morgan');
  await tab.click('button', 'My staying well plan');
  await tab.see('What happens next');
  await fits('the plan');
  await tab.click('button', 'Change my plan');
  await tab.find('button', 'Add a goal');
  await fits('everything that can be changed');
  await tab.click('button', 'Back to the plan');
  await tab.click('button', 'Who can see this plan');
  await tab.find('button', 'Share with somebody');
  await fits('sharing');
  await tab.click('link', 'Front page');
  await tab.find('link', 'Open the plan');
  await fits('the card');
});
