import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import ICAL from 'ical.js';
import type { Tab } from './browser.ts';
import { linkIn, openMailbox, partOf, type Mail, type Mailbox } from './mailbox.ts';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';
import { book, bookingsInFile, cancel, everythingTyped, holdAPlace, openTheTable, robin, table } from './ways.ts';

// Nothing is handed over behind the service's back: what opens a booking here is what came over the wire.

let mailbox: Mailbox;
let stage: Stage;
before(async () => {
  mailbox = await openMailbox();
  stage = await startStage({ smtpUrl: mailbox.url });
});
after(async () => {
  await stage?.end();
  await mailbox.close();
});

const address = 'robin.canary@example.org';
const moved = { words: 'Tuesday 15 December 2026, 10am to midday', button: 'Tuesday 15 December 2026, 10am to midday' };

async function someone(t: TestContext, url: string): Promise<Tab> {
  const tab = await visit(url);
  t.after(() => tab.driver.close());
  return tab;
}

/** The appointment that goes with an email. Calendars take it from within the message or from the file: both are the same. */
function appointmentIn(mail: Mail): { uid: string; from: string; to: string; status: string; sequence: number } {
  const [within, file] = [partOf(mail, 'text/calendar'), partOf(mail, 'application/ics')];
  assert.equal(file, within);
  const component = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!;
  const { uid, startDate, endDate, sequence } = new ICAL.Event(component);
  assert.doesNotMatch(file, /painting|Canary|health/i);
  return { uid, from: startDate.toJSDate().toISOString(), to: endDate.toJSDate().toISOString(), status: String(component.getFirstPropertyValue('status')), sequence };
}

test('a guest moves and then cancels a booking with the links in the emails that came, each of which says the right day', async (t) => {
  const tab = await someone(t, `${stage.pages}/hosts/charity/`);
  await openTheTable(tab);
  await holdAPlace(tab, table.free.button);
  await tab.click('radio', 'Email');
  await tab.fill('Email address', address);
  await book(tab);
  const { id } = bookingsInFile(stage, table.free.startsAt).find(({ status }) => status === 'confirmed')!;

  const booked = await mailbox.next();
  assert.deepEqual(booked.to, [address]);
  assert.match(booked.subject, /^Appointment at .+, Tuesday 24 November, 10am$/);
  assert.ok(partOf(booked, 'text/plain').includes(`Your appointment is booked: ${table.free.words} at `), partOf(booked, 'text/plain'));
  const first = appointmentIn(booked);
  assert.deepEqual({ ...first, sequence: 0 }, { uid: id, from: '2026-11-24T10:00:00.000Z', to: '2026-11-24T12:00:00.000Z', status: 'CONFIRMED', sequence: 0 });

  const changing = await someone(t, linkIn(booked));
  await changing.find('heading', 'Your place is booked');
  await changing.see(table.free.words);
  await changing.click('button', 'Move to another date');
  await changing.click('radio', moved.button);
  await changing.click('button', 'Move to this date');
  await changing.see('It is moved');

  const changed = await mailbox.next();
  assert.deepEqual(changed.to, [address]);
  assert.match(changed.subject, /^Changed: Appointment at .+, Tuesday 15 December, 10am$/);
  const words = partOf(changed, 'text/plain');
  assert.ok(words.includes(`It is now ${moved.words} at `) && words.includes(`It was ${table.free.words}.`), words);
  const second = appointmentIn(changed);
  assert.deepEqual({ ...second, sequence: 0 }, { uid: id, from: '2026-12-15T10:00:00.000Z', to: '2026-12-15T12:00:00.000Z', status: 'CONFIRMED', sequence: 0 });
  assert.ok(second.sequence > first.sequence, 'a calendar takes it for news');

  const ending = await someone(t, linkIn(changed));
  await ending.find('heading', 'Your place is booked');
  await ending.see(moved.words);
  await cancel(ending);

  const cancelled = await mailbox.next();
  assert.deepEqual(cancelled.to, [address]);
  assert.match(cancelled.subject, /^Cancelled: Appointment at .+, Tuesday 15 December, 10am$/);
  assert.ok(partOf(cancelled, 'text/plain').includes(`Your appointment on ${moved.words} is cancelled.`), partOf(cancelled, 'text/plain'));
  const last = appointmentIn(cancelled);
  assert.deepEqual({ ...last, sequence: 0 }, { ...second, status: 'CANCELLED', sequence: 0 });
  assert.ok(last.sequence > second.sequence);
  const late = await someone(t, linkIn(cancelled));
  await late.find('heading', 'Your booking is cancelled');

  assert.equal(mailbox.unread(), 0, 'each is sent once');
  for (const each of [booked, changed, cancelled]) assert.doesNotMatch(JSON.stringify(each), /painting|Robin Canary|health/i, 'it may be read over a shoulder');
  for (const each of [tab, changing, ending, late]) await assertGoodConduct(stage, each, { typed: [...everythingTyped, address, robin.name] });
});
