import type { Tables } from '../store/store.ts';

/** What a person wants to be called, if they have said. */
export async function nameOf({ people }: Pick<Tables, 'people'>, id: string | undefined): Promise<string | undefined> {
  const name = id === undefined ? undefined : (await people.get(id))?.record['preferredName'];
  return typeof name === 'string' ? name : undefined;
}
