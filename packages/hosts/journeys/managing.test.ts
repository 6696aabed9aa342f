import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Tab } from './browser.ts';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';
import { bookingsInFile, everythingTyped, holdAPlace, openTheTable, robin, sayHow, sayWho, table } from './ways.ts';

// A guest has no account: what they booked is looked after with the link in the message.

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

async function someone(t: TestContext, url = `${stage.pages}/hosts/charity/`): Promise<Tab> {
  const tab = await visit(url);
  t.after(() => tab.driver.close());
  return tab;
}

/** Books, closes the window, and gives the id that a message would carry. */
async function booked(t: TestContext, name: string): Promise<string> {
  const tab = await someone(t);
  await openTheTable(tab);
  await holdAPlace(tab, table.free.button, name);
  await sayHow(tab);
  await tab.click('button', 'Book this place');
  await tab.find('heading', 'Your place is booked');
  const { id } = bookingsInFile(stage, table.free.startsAt).find(({ details, status }) => details.includes(name) && status === 'confirmed')!;
  return id;
}

test('a guest books, and later moves and cancels with the link alone, whose key leaves the address at once', async (t) => {
  const id = await booked(t, robin.name);
  const link = stage.manageLink(id);
  const tab = await someone(t, link);
  await tab.find('heading', 'Your place is booked');
  await tab.see(table.free.words);
  const key = link.slice(link.indexOf('.', link.indexOf('#')) + 1);
  assert.ok(!(await tab.driver.ask<string>('titleAndAddress()')).includes(key), 'the key is in the address no more');
  assert.ok(!tab.driver.seen.requests.some(({ url, referrer }) => url.split('#')[0]!.includes(key) || referrer.includes(key)), 'what stands after the sign is sent to nobody');
  assert.ok(!(await tab.everyWord()).includes(key), 'it stands nowhere in the page');

  await tab.click('button', 'Move to another date');
  await tab.find('heading', 'Which date would suit you better?');
  await tab.see(`The place on ${table.free.words} stays booked until the new one is.`);
  await tab.click('radio', 'Tuesday 15 December 2026, 10am to midday');
  await tab.click('button', 'Move to this date');
  await tab.see('It is moved');
  await tab.see('Tuesday 15 December 2026, 10am to midday');
  assert.deepEqual(bookingsInFile(stage, table.free.startsAt).filter((each) => each.id === id), [], 'the old place is free');

  await tab.click('button', 'Cancel this booking');
  await tab.click('button', 'Yes, cancel it');
  await tab.find('heading', 'Your booking is cancelled');
  await tab.click('button', 'Close this appointment');
  await tab.see('Open the link in our message');
  await assertGoodConduct(stage, tab, { typed: everythingTyped });
});

test('a guest corrects where messages go; the link that went to the old number opens nothing any more, and that is said', async (t) => {
  const id = await booked(t, 'Second Canary');
  const tab = await someone(t, stage.manageLink(id));
  await tab.click('button', 'Change your details');
  await tab.find('heading', 'Change your details');
  await tab.fill('Mobile number', '07700 900 456');
  await tab.click('button', 'Save changes');
  await tab.see('Your changes are saved');
  await tab.see('The link you came with no longer works');
  assert.match(bookingsInFile(stage, table.free.startsAt).find((each) => each.id === id)!.details, /07700 900 ?456/);
  const again = await someone(t, stage.manageLink(id));
  await again.find('heading', 'We cannot find this');
  await assertGoodConduct(stage, tab, { typed: [...everythingTyped, '900 456'], refusals: [/^404 GET \/v1\/bookings\//] });
});

test('a wrong link shows nothing, and where to turn', async (t) => {
  const id = await booked(t, 'Third Canary');
  const tab = await someone(t, stage.manageLink(id).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
  await tab.find('heading', 'We cannot find this');
  await tab.see('01632 960 001');
  assert.ok(!(await tab.everyWord()).includes('Canary'));
});

test('who waits is offered the place that comes up, and takes it with the link', async (t) => {
  const first = await someone(t);
  await openTheTable(first);
  await holdAPlace(first, table.lastPlace.button, 'Fourth Canary');
  await sayHow(first);
  await first.click('button', 'Book this place');
  await first.find('heading', 'Your place is booked');

  const second = await someone(t);
  await openTheTable(second);
  await second.click('button', 'Join the waiting list for Tuesday 24 November, 2pm to 4pm');
  await sayWho(second, 'Fifth Canary');
  await second.click('button', 'Go on to the waiting list');
  await sayHow(second);
  await second.click('button', 'Join the waiting list');
  await second.find('heading', 'You are on the waiting list');
  await second.see('You are next.');

  await first.click('button', 'Cancel this booking');
  await first.click('button', 'Yes, cancel it');
  await first.find('heading', 'Your booking is cancelled');

  const waiting = bookingsInFile(stage, table.lastPlace.startsAt).find(({ details }) => details.includes('Fifth Canary'))!;
  const tab = await someone(t, stage.manageLink(waiting.id));
  await tab.find('heading', 'A place has come up');
  await tab.see('We are keeping it for you until 2:3');
  await tab.click('button', 'Take this place');
  await tab.find('heading', 'Your place is booked');
  assert.equal(bookingsInFile(stage, table.lastPlace.startsAt).find((each) => each.id === waiting.id)!.status, 'confirmed');
  await assertGoodConduct(stage, tab, { typed: [...everythingTyped, 'Canary'] });
});
