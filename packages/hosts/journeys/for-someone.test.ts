import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';
import { bookingsInFile, openTheTable, sayWhoElse, table } from './ways.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

test('a carer books four dates for somebody they help, and what goes on record is who agreed, how, and whose number it is', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await openTheTable(tab);
  await tab.click('button', 'Book a place');
  await sayWhoElse(tab, 'Sam Canary', 'I care for them', 'By phone');
  await tab.click('button', 'Book several dates at once');
  await tab.find('heading', 'Which dates would Sam Canary like?');
  await tab.click('checkbox', table.free.words);
  await tab.click('checkbox', 'Tuesday 15 December 2026, 10am to midday');
  await tab.click('button', 'Keep these 2 places');
  await tab.find('heading', 'Check and book');
  await tab.see('Sam Canary agreed by phone');
  await tab.see('Our messages speak of an appointment and not of what it is, for example “Appointment at');
  await tab.click('radio', 'Me', { exact: true });
  await tab.click('radio', 'Text message');
  await tab.fill('Mobile number', '07700 900 123');
  await tab.click('button', 'Book these 2 places');
  await tab.find('heading', 'Sam Canary’s 2 places are booked');

  const [made] = bookingsInFile(stage, table.free.startsAt);
  const { agreement, contact, tellOrganiser } = JSON.parse(made!.details) as { agreement: object; contact: object; tellOrganiser: string };
  assert.deepEqual(agreement, { how: 'by phone', relationship: 'carer', messagesTo: 'helper' });
  assert.deepEqual([contact, tellOrganiser], [{ channel: 'text', value: '07700 900 123' }, 'name-only']);

  await tab.click('button', 'Look at or change Tuesday 24 November');
  await tab.click('button', 'Cancel this booking');
  await tab.click('button', 'Yes, cancel it');
  await tab.click('button', 'Back to all dates');
  await tab.see('Cancelled by you');
  await assertGoodConduct(stage, tab, { typed: ['Sam Canary', '07700 900 123'] });
});
