import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Opportunity } from '@daybridge/domain/generated/model';
import { openStore } from '../store/open.ts';
import type { DirectoryKind, Document, Store } from '../store/store.ts';
import { onEachStore, someDay } from '../testing/stores.ts';
import type { TestPlace } from '../testing/stores.ts';
import { fillWorld, ids } from '../testing/world.ts';
import { Directory } from './directory.ts';

async function filled(place: TestPlace, t: TestContext): Promise<{ directory: Directory; change: (kind: DirectoryKind, id: string, more: Document) => Promise<void> }> {
  const { place: where, remove } = await place.make();
  const store: Store = await openStore(where, someDay);
  t.after(async () => {
    await store.close();
    await remove();
  });
  await fillWorld(store);
  const directory = new Directory(store, () => someDay);
  const change = async (kind: DirectoryKind, id: string, more: Document): Promise<void> => {
    const { record, organisationId } = (await store.directory.get(kind, id))!;
    await store.directory.put([{ id, kind, organisationId, record: { ...record, ...more } }]);
  };
  await change('opportunity', ids.walking, { status: 'closed' });
  await change('opportunity', ids.painting, { serviceId: ids.service });
  await directory.current();
  return { directory, change };
}

const nameShown = async (directory: Directory, id: string): Promise<Opportunity['organisationName']> =>
  (await directory.current()).opportunities.get(id)?.record.organisationName;

onEachStore('A directory that is read already', (place) => {
  test('shows the new name of an organisation with all it offers, also with what is over or closed', async (t) => {
    const { directory, change } = await filled(place, t);
    assert.equal(await nameShown(directory, ids.walking), 'Kingsmead Makers');
    await change('organisation', ids.organisation, { name: 'Makers of Kingsmead' });
    for (const id of [ids.painting, ids.walking, ids.closedGroup]) assert.equal(await nameShown(directory, id), 'Makers of Kingsmead');
  });

  test('finds by the new name of a venue', async (t) => {
    const { directory, change } = await filled(place, t);
    const found = (): string[] => directory.index.search({ q: 'Zinnwaldite' }, someDay).items.map(({ id }) => id);
    assert.deepEqual(found(), []);
    await change('venue', ids.venue, { name: 'Zinnwaldite Hall' });
    await directory.current();
    assert.deepEqual(found().toSorted(), [ids.painting, ids.justCome]);
  });

  test('finds under the new component of a service', async (t) => {
    const { directory, change } = await filled(place, t);
    const found = (component: 'hub' | 'employment'): string[] => directory.index.search({ component: [component] }, someDay).items.map(({ id }) => id);
    assert.deepEqual([found('hub'), found('employment')], [[ids.painting], []]);
    await change('service', ids.service, { component: 'employment' });
    await directory.current();
    assert.deepEqual([found('hub'), found('employment')], [[], [ids.painting]]);
  });

  test('counts for the area an area has become a part of', async (t) => {
    const { directory, change } = await filled(place, t);
    const wider = '0199b000-0000-7000-8000-000000000099';
    await change('area', ids.area, { partOf: wider });
    await directory.current();
    assert.ok(directory.index.search({ area: [wider] }, someDay).items.some(({ id }) => id === ids.painting));
  });
});
