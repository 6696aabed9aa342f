import type { Directory } from '../directory/directory.ts';
import type { Handlers } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import type { Store } from '../store/store.ts';
import { byUrgency, compare, directoryTasks, reportTasks, wishTasks } from '../upkeep/maintenance.ts';
import { ownOrganisations } from '../upkeep/own.ts';
import { readsWishes } from '../wishes/readers.ts';

const ORDINARY_LIMIT = 20;

/** What one worker has to look at so that the directory stays true: of their own organisations, and of nobody else's. */
export function maintenanceHandlers(store: Store, directory: Directory): Handlers {
  return {
    listMaintenance: async (call) => {
      const own = ownOrganisations(call);
      const [snapshot, reports, wishes] = await Promise.all([directory.current(), store.reports.open(own), store.wishes.open()]);
      const tasks = [
        ...reportTasks(snapshot, reports), ...await directoryTasks(snapshot, own, call.now), ...wishTasks(wishes.filter(readsWishes(snapshot, own))),
      ].sort(byUrgency);
      const limit = (call.query['limit'] as number | undefined) ?? ORDINARY_LIMIT;
      const of = JSON.stringify(['listMaintenance', [...own].sort()]);
      const after = readCursor(of, call.query['cursor'] as string | undefined, ['count', 'text', 'text']);
      const rest = after ? tasks.filter(({ key }) => compare(key, after) > 0) : tasks;
      const page = rest.slice(0, limit);
      const nextCursor = rest.length > limit ? writeCursor(of, page.at(-1)!.key) : undefined;
      return { body: { items: page.map(({ item }) => item), nextCursor, total: tasks.length }, nextCursor };
    },
  };
}
