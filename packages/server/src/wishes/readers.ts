import { wishReaders } from '@daybridge/domain/wish-readers';
import type { Snapshot } from '../directory/directory.ts';
import type { WishRow } from '../store/store.ts';

const records = <T>(kept: ReadonlyMap<string, { record: T }>): T[] => [...kept.values()].map(({ record }) => record);

/** Tells, for one state of the directory, whether one of these organisations reads a wish. The same place is looked up once. */
export function readsWishes({ areas, services, venues, opportunities }: Snapshot, organisationIds: readonly string[]): (wish: WishRow) => boolean {
  const directory = { areas: records(areas), services: records(services), venues: records(venues), opportunities: records(opportunities) };
  const byPlace = new Map<string | undefined, boolean>();
  return ({ record }) => {
    const outcode = record['outcode'] as string | undefined;
    let reads = byPlace.get(outcode);
    if (reads === undefined) {
      const readers = wishReaders({ outcode }, directory);
      reads = organisationIds.some((id) => readers.has(id));
      byPlace.set(outcode, reads);
    }
    return reads;
  };
}
