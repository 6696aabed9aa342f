import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Tab } from './browser.ts';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';
import { bookingsInFile, everythingTyped, holdAPlace, openTheTable, sayHow, sayWho, table } from './ways.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

async function atTheDates(tab: Tab, name: string): Promise<void> {
  await openTheTable(tab);
  await tab.click('button', table.lastPlace.button);
  await sayWho(tab, name);
  await tab.find('heading', 'When would you like to come?');
}

test('two windows want the last place: one gets it, the other keeps its answers and is offered other dates and the waiting list', async (t) => {
  const [first, second] = await Promise.all([visit(`${stage.pages}/hosts/charity/`), visit(`${stage.pages}/hosts/charity/`)]);
  t.after(() => Promise.all([first.driver.close(), second.driver.close()]));
  await Promise.all([atTheDates(first, 'First Canary'), atTheDates(second, 'Second Canary')]);

  // Both press the button on the same last place.
  await Promise.all([first.click('button', 'Keep this place'), second.click('button', 'Keep this place')]);
  const got = async (tab: Tab) => (await tab.text()).includes('Check and book');
  const lost = async (tab: Tab) => (await tab.text()).includes('Someone else has taken the last place');
  for (const tab of [first, second]) await tab.until(async () => (await got(tab)) || (await lost(tab)), () => 'neither kept nor gone');
  const [winner, loser] = (await got(first)) ? [first, second] : [second, first];
  assert.deepEqual([await got(winner), await lost(loser)], [true, true], 'one of the two has it, the other not');

  await sayHow(winner);
  await winner.click('button', 'Book this place');
  await winner.find('heading', 'Your place is booked');

  await loser.see('You have not lost anything you told us');
  assert.match((await loser.focus()).name, /Someone else has taken the last place/, 'it is said where the focus is');
  await loser.find('radio', 'places left', { nth: 2 });
  await loser.click('radio', table.lastPlace.words);
  await loser.click('button', 'Go on to the waiting list');
  await loser.find('heading', 'Check and join the waiting list');
  await loser.see(loser === first ? 'First Canary' : 'Second Canary');
  await sayHow(loser);
  await loser.click('button', 'Join the waiting list');
  await loser.find('heading', 'You are on the waiting list');

  const standing = bookingsInFile(stage, table.lastPlace.startsAt).map(({ status }) => status).sort();
  assert.deepEqual(standing, ['confirmed', 'waiting'], 'one place, one booking');
  const typed = [...everythingTyped, 'First Canary', 'Second Canary'];
  await assertGoodConduct(stage, winner, { typed });
  await assertGoodConduct(stage, loser, { typed, refusals: [/^409 PUT \/v1\/bookings\//] });
});

test('whoever goes to another date after a place is gone is asked nothing twice', async (t) => {
  const [first, second] = await Promise.all([visit(`${stage.pages}/hosts/charity/`), visit(`${stage.pages}/hosts/charity/`)]);
  t.after(() => Promise.all([first.driver.close(), second.driver.close()]));
  await openTheTable(second);
  const button = 'Book Tuesday 24 November, 10am to midday';
  await second.click('button', button);
  await sayWho(second);
  // The other window takes places until none is left, as a group of friends would.
  const places = 4;
  for (let taken = 0; taken < places; taken += 1) {
    await first.goto(`${stage.pages}/hosts/charity/`);
    await openTheTable(first);
    await holdAPlace(first, button, 'Other Person');
    await sayHow(first);
    await first.click('button', 'Book this place');
    await first.find('heading', 'Your place is booked');
  }
  await second.click('button', 'Keep this place');
  await second.see('Someone else has taken the last place');
  await second.click('radio', 'Tuesday 1 December 2026, 2pm to 4pm');
  await second.click('button', 'Keep this place');
  await second.find('heading', 'Check and book');
  await sayHow(second);
  await second.click('button', 'Book this place');
  await second.find('heading', 'Your place is booked');
  assert.equal(bookingsInFile(stage, '2026-12-01T14:00:00.000Z').length, 1);
  await assertGoodConduct(stage, second, { typed: everythingTyped, refusals: [/^409 PUT \/v1\/bookings\//] });
});
