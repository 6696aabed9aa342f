import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { startStage, type Stage } from './stage.ts';
import { reportTheTime, wish } from './telling-ways.ts';
import { assertGoodConduct, visit } from './visit.ts';
import { openTheTable, robin, table } from './ways.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

const chess = 'Somewhere to play chess, says Canary';
const later = 'They begin at eleven now, says Canary';

/** What stands in a table of the database file, as text. */
function stored(from: 'wishes' | 'reports'): string[] {
  const database = new DatabaseSync(stage.database, { readOnly: true });
  try {
    return database.prepare(`SELECT * FROM ${from}`).all().map((row) => JSON.stringify(row));
  } finally {
    database.close();
  }
}

test('somebody finds a group, opens it, says what is wrong with it, and goes back to it', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await openTheTable(tab);
  await tab.click('button', 'Something here is wrong');
  await tab.find('heading', 'Something here is wrong');
  await tab.click('button', 'Send');
  await tab.find('link', 'Choose what is wrong');
  await reportTheTime(tab, later);
  await tab.see('will check it and put it right');
  const reports = stored('reports');
  assert.equal(reports.filter((row) => row.includes(later)).length, 1, 'one report and no other');
  assert.match(reports.find((row) => row.includes(later))!, /wrong-time/);
  await tab.click('button', table.title);
  await tab.find('heading', 'How to join');
  await assertGoodConduct(stage, tab, { typed: [robin.town, later] });
});

test('somebody finds nothing that fits, says what they would like to do, and is told what happens next', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await tab.see('groups and activities found');
  await wish(tab, chess, 'KM5 1AB', robin.phone);
  await tab.see(`They will send a text message to ${robin.phone}.`);
  await tab.see('You do not need to do anything else.');
  const [made, ...others] = stored('wishes').filter((row) => row.includes(chess));
  assert.deepEqual(others, [], 'one wish and no other');
  assert.match(made!, /KM5/);
  assert.doesNotMatch(made!, /1AB/, 'of the postcode only its first part');
  await tab.click('button', 'Back to the list');
  await tab.see('groups and activities found');
  await assertGoodConduct(stage, tab, { typed: [chess, 'KM5 1AB', robin.phone] });
});

test('a page tells search engines what is on, under the strictest policy, and somebody takes a short list along', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await tab.see('groups and activities found');
  await tab.driver.run(`document.querySelector('day-opportunity-finder').jsonLd = true`);
  await tab.click('button', 'Show 3 at a time');
  await tab.see('Show 10 at a time');
  const script = `document.querySelector('day-opportunity-finder > script[type="application/ld+json"]')`;
  await tab.until(async () => tab.driver.run<boolean>(`Boolean(${script}) && JSON.parse(${script}.text)['@graph'].length > 0`), () => 'nothing was written for search engines');

  await tab.click('button', 'Add to short list', { nth: 0 });
  await tab.click('button', 'Your short list (1)');
  await tab.find('heading', 'Your short list');
  await tab.click('button', 'Copy a link to it');
  const field = `document.querySelector('day-opportunity-finder').shadowRoot.querySelector('#link')`;
  await tab.until(async () => tab.driver.run<boolean>(`Boolean(${field})`), () => 'there is no link');
  const link = await tab.driver.run<string>(`${field}.value`);
  assert.match(link, /#day-short-list=[0-9a-f-]{36}$/);
  await assertGoodConduct(stage, tab);

  const other = await visit(link);
  t.after(() => other.driver.close());
  await other.find('heading', 'Your short list');
  await other.find('button', 'See everything about it');
  await assertGoodConduct(stage, other);
});
