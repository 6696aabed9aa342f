import type { Person, PersonPatch } from '@daybridge/domain/generated/model';
import { mergePatch } from '@daybridge/domain/merge-patch';
import type { Config } from '../config.ts';
import type { Call } from '../http/call.ts';
import { requireVersion, saysVersion } from '../http/preconditions.ts';
import { Problem } from '../http/problems.ts';
import { erasePerson } from '../keeping/erase.ts';
import { canonical } from '../store/directory-table.ts';
import type { Document, PersonRow, Store } from '../store/store.ts';

/** What a person can tell us; whatever else is kept beside it is not theirs to write. */
const TOLD = ['preferredName', 'pronouns', 'contact', 'accessNeeds', 'languages', 'communication', 'communicationNote', 'mySafePlaces'] as const;

/** Somebody who has not said what they want to be called. */
const UNNAMED = { en: 'You', cy: 'Chi' } as const;

const toldOf = (record: Document): Document =>
  Object.fromEntries(TOLD.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]));

/** What a person has told us, as the contract shows it. */
export const personView = ({ id, record, updatedAt }: PersonRow, language: 'en' | 'cy'): Person => ({
  preferredName: UNNAMED[language], accessNeeds: [], languages: [], communication: [],
  ...(toldOf(record) as Partial<Person>),
  id,
  updatedAt,
});

export function personIdOf({ viewer }: Call): string {
  if (viewer.kind !== 'person') throw new Problem('not-signed-in');
  return viewer.personId;
}

export const me = async (store: Store, call: Call): Promise<PersonRow> => (await store.people.get(personIdOf(call)))!;

/** Changes what a person has told us, if nobody changed it since they read it. */
export function patchMe(store: Store, call: Call): Promise<PersonRow> {
  const id = personIdOf(call);
  return store.transaction(async (tables) => {
    await tables.people.lock(id);
    const row = (await tables.people.get(id))!;
    requireVersion(call, row.version);
    const told = withoutUnused(mergePatch(toldOf(row.record), call.body as PersonPatch) as Document);
    const others = Object.fromEntries(Object.entries(row.record).filter(([name]) => !(TOLD as readonly string[]).includes(name)));
    const record = { ...others, ...told };
    if (canonical(record) === canonical(row.record)) return row;
    await tables.people.update({ ...row, record, updatedAt: call.now.toISOString() });
    return (await tables.people.get(id))!;
  });
}

/** A number of somebody who does not wish to be reached is not kept. */
function withoutUnused(told: Document): Document {
  const { channel } = (told['contact'] ?? {}) as { channel?: string };
  return channel === 'none' ? { ...told, contact: { channel } } : told;
}

/** Forgets a person. Who has told us nothing came to exist by asking: they are gone already, whatever version they name. */
export async function deleteMe(store: Store, config: Config, call: Call): Promise<void> {
  const row = await me(store, call);
  const isNew = row.version === 1 && row.updatedAt === undefined && Object.keys(row.record).length === 0;
  if (!isNew || !saysVersion(call)) requireVersion(call, row.version);
  await erasePerson(store, config, row.id, call.now);
}
