import type { Organisation, Service } from '@daybridge/domain/generated/model';
import type { Directory, Versioned } from '../directory/directory.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { Problem } from '../http/problems.ts';

const ORDINARY_LIMIT = 20;

interface Named {
  id: string;
  name: string;
}

const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const chosen = (call: Call, filter: string): readonly string[] => (call.query[filter] as string[] | undefined) ?? [];

/** True when a filter is not used, or one of the record's codes is among the chosen ones. */
const fits = (call: Call, filter: string, codes: readonly string[]): boolean => {
  const wanted = chosen(call, filter);
  return wanted.length === 0 || codes.some((code) => wanted.includes(code));
};

/** A page in order of name, going on after the one the cursor names. */
function pageOf<T extends Named>(call: Call, records: readonly T[]): Answered {
  const limit = (call.query['limit'] as number | undefined) ?? ORDINARY_LIMIT;
  const of = JSON.stringify([call.operation.id, ...Object.entries(call.query).filter(([name]) => name !== 'cursor' && name !== 'limit').sort()]);
  const after = readCursor(of, call.query['cursor'] as string | undefined, ['text', 'id']);
  const rest = after ? records.filter((record) => byName(record, { name: after[0], id: after[1] }) > 0) : records;
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const nextCursor = rest.length > limit && last ? writeCursor(of, [last.name, last.id]) : undefined;
  return { body: { items, nextCursor, total: records.length }, nextCursor };
}

function one<T extends { language: string }>(found: Versioned<T> | undefined): Answered {
  if (!found) throw new Problem('not-found');
  return { body: found.record, version: found.version, language: found.record.language };
}

const inOrder = <T extends Named>(records: ReadonlyMap<string, Versioned<T>>): T[] => [...records.values()].map(({ record }) => record).sort(byName);

/** Areas, organisations, services and venues. */
export function directoryHandlers(directory: Directory): Handlers {
  return {
    listAreas: async () => ({ body: { items: inOrder((await directory.current()).areas) } }),

    listOrganisations: async (call) => {
      const { organisations } = await directory.current();
      const suits = ({ kind, roles }: Organisation): boolean => fits(call, 'kind', [kind]) && fits(call, 'role', roles);
      return pageOf(call, inOrder(organisations).filter(suits));
    },
    getOrganisation: async (call) => one((await directory.current()).organisations.get(idOf(call))),

    listServices: async (call) => {
      const { services } = await directory.current();
      const suits = ({ component, areaIds }: Service): boolean => fits(call, 'component', [component]) && fits(call, 'area', areaIds);
      return pageOf(call, inOrder(services).filter(suits));
    },
    getService: async (call) => one((await directory.current()).services.get(idOf(call))),

    getVenue: async (call) => one((await directory.current()).venues.get(idOf(call))),
  };
}
