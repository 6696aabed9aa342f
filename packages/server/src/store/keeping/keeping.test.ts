import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachStore, someDay, testDatabase } from '../../testing/stores.ts';
import { migrate } from '../migrate.ts';
import { readShapes, tableNames } from '../portable/shape.ts';
import { whatIsKept } from './keeping.ts';

onEachStore('The list of what is kept', (place) => {
  test('has every table once: whoever adds a table says in store/keeping how long it is kept and how it is forgotten', async (t) => {
    const database = await testDatabase(place, t);
    await migrate(database, someDay);
    const listed = whatIsKept.map(({ table }) => table);
    assert.deepEqual([...listed].sort(), (await tableNames(database, database.kind)).sort());
    for (const kept of whatIsKept) {
      assert.notEqual(kept.until, '');
      if (kept.holds !== undefined) assert.ok(kept.erasePerson || kept.eraseMade, `${kept.table} says how it is forgotten`);
    }
  });

  test('forgets what refers to something before what it refers to', async (t) => {
    const database = await testDatabase(place, t);
    await migrate(database, someDay);
    const order = whatIsKept.map(({ table }) => table);
    for (const { name, parents } of await readShapes(database, database.kind, order)) {
      for (const parent of parents) assert.ok(parent === name || order.indexOf(name) < order.indexOf(parent), `${name} goes before ${parent}`);
    }
  });
});
