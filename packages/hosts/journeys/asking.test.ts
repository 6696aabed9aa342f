import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { startStage, type Stage } from './stage.ts';
import { askToMeet, takeBack } from './telling-ways.ts';
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
  await askToMeet(tab, 'Robin Canary', '07700 900 123');
  const [made, ...more] = requests();
  assert.deepEqual([made!.status, made!.kind, more.length], ['requested', 'meet-first', 0]);
  await assertGoodConduct(stage, tab, { typed: ['Robin Canary', '07700 900 123'] });

  const later = await visit(stage.manageLink(made!.id, 'request'));
  t.after(() => later.driver.close());
  await later.find('heading', 'Requested, not booked yet');
  await takeBack(later);
  assert.equal(requests()[0]!.status, 'withdrawn');
  await assertGoodConduct(stage, later, { typed: ['Robin Canary', '07700 900 123'] });
});
