import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';
import { bookingsInFile, everythingTyped, holdAPlace, openTheTable, robin, sayHow, sayWho, table } from './ways.ts';

/** Held back until it is let go: a slow line in the middle of a commit. */
let gate: Promise<void> | undefined;
let stage: Stage;
before(async () => {
  stage = await startStage({
    prepare: (app) => void app.addHook('onSend', async (request) => {
      if (gate && (request.method === 'POST' && request.url.endsWith('/confirm'))) await gate;
    }),
  });
});
after(() => stage.end());

function closeGate(): () => void {
  let open!: () => void;
  gate = new Promise((resolve) => (open = resolve));
  return () => {
    gate = undefined;
    open();
  };
}

test('a double click on every button of the way books once', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await openTheTable(tab);
  await tab.click('button', table.free.button);
  await sayWho(tab);
  await tab.find('heading', 'When would you like to come?');
  await tab.clickTwice('button', 'Keep this place');
  await tab.find('heading', 'Check and book');
  await sayHow(tab);
  await tab.clickTwice('button', 'Book this place');
  await tab.find('heading', 'Your place is booked');
  const made = bookingsInFile(stage, table.free.startsAt);
  assert.deepEqual(made.map(({ status }) => status), ['confirmed']);
  const sent = tab.driver.seen.requests.filter(({ url, method }) => method === 'POST' && url.endsWith('/confirm'));
  assert.equal(sent.length, 1, 'sent once');
  await tab.click('button', 'Cancel this booking');
  await tab.click('button', 'Yes, cancel it');
  await tab.find('heading', 'Your booking is cancelled');
  await assertGoodConduct(stage, tab, { typed: everythingTyped });
});

test('a reload while the booking is on its way finds it booked, and never books again', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await openTheTable(tab);
  await holdAPlace(tab, table.free.button);
  const address = await tab.driver.ask<string>('titleAndAddress()');
  await sayHow(tab);
  const open = closeGate();
  await tab.click('button', 'Book this place');
  await tab.see('Booking…');
  assert.deepEqual(await tab.stored(), ['day-attempt'], 'only the attempt is remembered, while it is open');
  await tab.reload();
  open();
  assert.equal(await tab.driver.ask<string>('titleAndAddress()'), address, 'the address says nothing more than before');

  // The page begins anew; whoever goes back to book the same group is shown what came of the attempt.
  await openTheTable(tab);
  await tab.click('button', 'Book a place');
  await tab.find('heading', 'Your place is booked');
  assert.deepEqual(bookingsInFile(stage, table.free.startsAt).filter(({ status }) => status === 'confirmed').length, 1);
  await assertGoodConduct(stage, tab, { typed: everythingTyped, refusals: [/ABORTED/] });
});

test('a reload while a place is kept goes on with that place', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await openTheTable(tab);
  await holdAPlace(tab, table.lastPlace.button);
  await tab.reload();
  await openTheTable(tab);
  await tab.click('button', 'Book a place');
  await tab.find('heading', 'Check and book');
  await tab.see(table.lastPlace.words);
  await tab.see(robin.name);
  await sayHow(tab);
  await tab.click('button', 'Book this place');
  await tab.find('heading', 'Your place is booked');
  assert.deepEqual(bookingsInFile(stage, table.lastPlace.startsAt).map(({ status }) => status), ['confirmed']);
  await assertGoodConduct(stage, tab, { typed: everythingTyped });
});
