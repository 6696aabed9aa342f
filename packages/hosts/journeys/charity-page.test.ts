import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';
import { bookingsInFile, everythingTyped, openTheTable, robin, sayHow, sayWho, table } from './ways.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

test('somebody finds a group by place, kind and words, books without an account, takes the calendar file along, and cancels', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());

  await tab.see('groups and activities found');
  await tab.fill('Where?', robin.town);
  await tab.fill('What are you looking for?', robin.words);
  await tab.click('checkbox', 'Arts and culture');
  await tab.click('button', 'Show results');
  await tab.find('button', 'Remove Arts and culture');
  await tab.see('Nearest first');
  await tab.click('link', table.title);
  await tab.see('Bea or Tom. They sit nearest the door');

  await tab.click('button', 'Book a place');
  await sayWho(tab);
  await tab.find('heading', 'When would you like to come?');
  await tab.click('radio', 'Tuesday 24 November 2026, 10am to midday');
  await tab.click('button', 'Keep this place');
  await tab.find('heading', 'Check and book');
  await tab.see('We are keeping this place for you until');
  await tab.see(table.free.words);
  await sayHow(tab);
  await tab.click('button', 'Book this place');
  await tab.find('heading', 'Your place is booked');
  await tab.see('You do not need to do anything else.');

  const [booking, ...others] = bookingsInFile(stage, table.free.startsAt);
  assert.deepEqual(others, [], 'one booking and no other');
  assert.equal(booking?.status, 'confirmed');
  assert.match(booking.details, new RegExp(robin.name));

  await tab.click('button', 'Add to your calendar');
  await tab.until(async () => tab.driver.seen.downloads().length > 0, () => 'no file was downloaded');
  const file = tab.driver.seen.downloads()[0]!;
  assert.match(file, /appointment\.ics$/, 'a neutral name');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8'))).getFirstSubcomponent('vevent')!);
  assert.equal(event.startDate.toJSDate().toISOString(), table.free.startsAt);
  assert.equal(event.endDate.toJSDate().toISOString(), '2026-11-24T12:00:00.000Z');
  assert.match(event.uid, new RegExp(booking.id));
  assert.doesNotMatch(event.summary, /paint|mental|Canary/i, 'a neutral title');

  await tab.click('button', 'Cancel this booking');
  await tab.find('heading', 'Do you want to cancel');
  await tab.click('button', 'Yes, cancel it');
  await tab.find('heading', 'Your booking is cancelled');
  assert.equal(bookingsInFile(stage, table.free.startsAt)[0]?.status, 'cancelled');

  await assertGoodConduct(stage, tab, { typed: everythingTyped });
});

test('somebody joins the waiting list of a full date and leaves it again', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());

  await openTheTable(tab);
  await tab.click('button', table.full.button);
  await sayWho(tab);
  await tab.click('button', 'Go on to the waiting list');
  await tab.find('heading', 'Check and join the waiting list');
  await sayHow(tab);
  await tab.click('button', 'Join the waiting list');
  await tab.find('heading', 'You are on the waiting list');
  await tab.see('If a place comes up we will text you, and keep it for 24 hours');
  assert.equal(bookingsInFile(stage, table.full.startsAt).at(-1)?.status, 'waiting');

  await tab.click('button', 'Leave the waiting list');
  await tab.click('button', 'Yes, leave the list');
  await tab.find('heading', 'You are no longer on the waiting list');
  assert.equal(bookingsInFile(stage, table.full.startsAt).at(-1)?.status, 'cancelled');

  await assertGoodConduct(stage, tab, { typed: everythingTyped });
});

test('forgotten answers are named at the top of the step, and nothing that was given is lost', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());

  await openTheTable(tab);
  await tab.click('button', 'Book a place');
  await tab.click('radio', 'Someone I help');
  await tab.fill('What are they called?', robin.name);
  await tab.click('button', 'Continue');
  await tab.find('heading', 'There is a problem');
  await tab.click('link', 'Choose how they agreed');
  assert.deepEqual((await tab.focus()).role, 'radio', 'the link leads to the question');
  assert.equal(await tab.value('What are they called?'), robin.name);

  await tab.click('radio', 'By phone');
  await tab.click('radio', 'Friend or family');
  await tab.click('button', 'Continue');
  await tab.find('heading', `When would ${robin.name} like to come?`);
  await assertGoodConduct(stage, tab, { typed: everythingTyped });
});
