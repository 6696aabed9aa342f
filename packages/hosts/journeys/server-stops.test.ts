import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';
import { bookingsInFile, everythingTyped, holdAPlace, openTheTable, robin, sayHow, table } from './ways.ts';

let stage: Stage;
beforeEach(async () => void (stage = await startStage()));
afterEach(() => stage.end());

const unreachable = [/^net::ERR_/, /^inspector /];

test('when the service stops, the list that was loaded stays, with plain words, a number to ring and what was typed', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await tab.find('link', 'Borrow a drill');
  await stage.stop();

  await tab.fill('Where?', robin.town);
  await tab.fill('What are you looking for?', robin.words);
  await tab.click('button', 'Show results');
  await tab.see('this is not working at the moment');
  await tab.find('link', '01632 960 010', { nth: 0 });
  await tab.find('link', 'Borrow a drill');
  assert.equal(await tab.value('What are you looking for?'), robin.words);
  assert.equal(await tab.value('Where?'), robin.town);

  await stage.goOn();
  await tab.click('button', 'Try again');
  await tab.find('link', table.title);
  await assertGoodConduct(stage, tab, { typed: everythingTyped, refusals: unreachable });
});

test('when the service stops during a booking, nobody is told that it is lost, and it goes through once when the service is back', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await openTheTable(tab);
  await holdAPlace(tab, table.free.button);
  await sayHow(tab);
  await stage.stop();

  await tab.click('button', 'Book this place');
  await tab.see('We are checking whether your booking went through');
  await tab.see('Do not book again yet.');
  await tab.find('button', 'Ask again');
  await tab.find('link', '01632 960 010', { nth: 0 });

  await stage.goOn();
  await tab.click('button', 'Ask again');
  // The place is still kept and every answer is still there.
  await tab.find('heading', 'Check and book');
  await tab.see('Your booking did not go through');
  assert.equal(await tab.value('Mobile number'), robin.phone);
  await tab.click('button', 'Book this place');
  await tab.find('heading', 'Your place is booked');
  assert.deepEqual(bookingsInFile(stage, table.free.startsAt).map(({ status }) => status), ['confirmed']);
  await assertGoodConduct(stage, tab, { typed: everythingTyped, refusals: unreachable });
});

test('a page that is opened while the API is down shows the author’s own words and number, and goes on when it is back', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await tab.see('groups and activities found');
  await tab.driver.cutOff(new URL(stage.api).origin);
  await tab.reload();
  await tab.see('this is not working at the moment');
  await tab.see('and we will tell you what is on near you');
  await tab.driver.cutOff();
  await tab.click('button', 'Try again');
  await tab.see('groups and activities found');
  await assertGoodConduct(stage, tab, { refusals: unreachable });
});
