import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSample } from '../sample/load.ts';
import { onEachStore, someDay } from '../testing/stores.ts';
import { emptySampleStore } from './empty.ts';
import { openStore } from './open.ts';

onEachStore('beginning the sample data afresh', ({ make }) => {
  test('everything of the sample world goes, and it can be loaded again', async (t) => {
    const { place, remove } = await make();
    t.after(remove);
    const first = await openStore(place, someDay);
    await loadSample(first, { today: someDay });
    await first.close();
    assert.equal(await emptySampleStore(place), true);
    const second = await openStore(place, someDay);
    assert.equal((await second.directory.all('opportunity')).length, 0);
    assert.ok((await loadSample(second, { today: someDay })) > 0);
    await second.close();
  });

  test('a database that was not filled with sample data is refused', async (t) => {
    const { place, remove } = await make();
    t.after(remove);
    await (await openStore(place, someDay)).close();
    await assert.rejects(emptySampleStore(place), /holds no sample data/);
  });

  test('an empty database stays empty', async (t) => {
    const { place, remove } = await make();
    t.after(remove);
    assert.equal(await emptySampleStore(place), false);
  });
});
