import type { Misfit } from '@daybridge/domain/directory-rules';
import type { DirectoryKind, Document, Tables } from '../store/store.ts';

/** The records that a record names: where, and of which kind. */
type Named = [pointer: string, kind: DirectoryKind, id: string];

const list = (record: Document, field: string, kind: DirectoryKind): Named[] =>
  ((record[field] ?? []) as string[]).map((id, n) => [`/${field}/${n}`, kind, id]);

const one = (record: Document, field: string, kind: DirectoryKind): Named[] =>
  (record[field] === undefined ? [] : [[`/${field}`, kind, record[field] as string]]);

function namedIn(kind: DirectoryKind, record: Document): Named[] {
  const always = [...one(record, 'organisationId', 'organisation'), ...list(record, 'areaIds', 'area')];
  if (kind === 'service') {
    const hours = (record['openingHours'] ?? []) as { venueId?: string }[];
    const { replacedBy = [] } = (record['closing'] ?? {}) as { replacedBy?: string[] };
    return [
      ...always,
      ...hours.flatMap(({ venueId }, n): Named[] => (venueId === undefined ? [] : [[`/openingHours/${n}/venueId`, 'venue', venueId]])),
      ...replacedBy.map((id, n): Named => [`/closing/replacedBy/${n}`, 'service', id]),
    ];
  }
  return kind === 'opportunity' ? [...always, ...one(record, 'serviceId', 'service'), ...list(record, 'venueIds', 'venue')] : always;
}

/** The pictures that a record shows. */
const picturesIn = (record: Document): [pointer: string, id: string][] =>
  (['logo', 'picture'] as const).flatMap((field): [string, string][] => {
    const { id } = (record[field] ?? {}) as { id?: string };
    return id === undefined ? [] : [[`/${field}/id`, id]];
  });

/** Each place where a record names something that is not there. */
export async function missingReferences(tables: Tables, kind: DirectoryKind, record: Document): Promise<Misfit[]> {
  const missing: Misfit[] = [];
  for (const [of, named] of Map.groupBy(namedIn(kind, record), ([, referred]) => referred)) {
    const there = new Set((await tables.directory.many(of, [...new Set(named.map(([, , id]) => id))])).map(({ id }) => id));
    for (const [pointer, , id] of named) if (!there.has(id)) missing.push({ pointer, code: 'not-there', message: `There is no such ${of}.` });
  }
  for (const [pointer, id] of picturesIn(record)) {
    if (!(await tables.media.get(id))) missing.push({ pointer, code: 'not-there', message: 'There is no such picture.' });
  }
  return missing;
}

/** Whether something else needs a record: it is named by another, or people have booked. */
export async function isNeeded(tables: Tables, kind: DirectoryKind, id: string, now: string): Promise<boolean> {
  if (kind === 'opportunity') return tables.sessions.anyBooked({ opportunityId: id, notOverAt: now });
  const naming: DirectoryKind[] = kind === 'organisation' ? ['service', 'opportunity', 'venue'] : kind === 'venue' ? ['service', 'opportunity'] : ['service', 'opportunity'];
  for (const other of naming) {
    if ((await tables.directory.all(other)).some((row) => row.id !== id && namedIn(other, row.record).some(([, , named]) => named === id))) return true;
  }
  return kind === 'venue' && tables.sessions.anyComingAt(id, now);
}
