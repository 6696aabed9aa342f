import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

interface StoredRequest {
  readonly id: string;
  readonly status: string;
  readonly kind: string;
  readonly details: string;
}

function requests(): StoredRequest[] {
  const database = new DatabaseSync(stage.database, { readOnly: true });
  try {
    return database.prepare("SELECT id, status, kind, details FROM requests WHERE details LIKE '%Canary%'").all() as unknown as StoredRequest[];
  } finally {
    database.close();
  }
}

test('somebody asks to meet someone first where there is no date to book, and takes it back later with the link', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await tab.see('groups and activities found');
  await tab.fill('What are you looking for?', 'a plot of your own');
  await tab.click('button', 'Show results');
  await tab.click('link', 'A plot of your own');
  await tab.click('button', 'Ask to join');
  await tab.find('heading', 'Who is this place for?');
  await tab.click('radio', 'Me', { exact: true });
  await tab.fill('What should we call you?', 'Robin Canary');
  await tab.click('button', 'Continue');
  await tab.find('heading', 'What would you like to ask for?');
  await tab.click('radio', 'To meet someone first');
  await tab.click('button', 'Continue');
  await tab.find('heading', 'Check and ask');
  await tab.see('This is a question, not a booking.');
  await tab.click('radio', 'Text message');
  await tab.fill('Mobile number', '07700 900 123');
  await tab.click('button', 'Ask', { exact: true });
  await tab.find('heading', 'Requested, not booked yet');
  const [made, ...more] = requests();
  assert.deepEqual([made!.status, made!.kind, more.length], ['requested', 'meet-first', 0]);
  await assertGoodConduct(stage, tab, { typed: ['Robin Canary', '07700 900 123'] });

  const later = await visit(stage.manageLink(made!.id, 'request'));
  t.after(() => later.driver.close());
  await later.find('heading', 'Requested, not booked yet');
  await later.click('button', 'Take this request back');
  await later.click('button', 'Yes, take it back');
  await later.find('heading', 'You have taken your request back');
  assert.equal(requests()[0]!.status, 'withdrawn');
  await assertGoodConduct(stage, later, { typed: ['Robin Canary', '07700 900 123'] });
});
