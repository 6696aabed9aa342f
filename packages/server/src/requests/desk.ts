import { commandRequest } from '@daybridge/domain/requests';
import type { RequestCommand } from '@daybridge/domain/generated/states';
import { opens } from '../bookings/desk.ts';
import type { Desk } from '../bookings/desk.ts';
import { Problem } from '../http/problems.ts';
import type { Viewer } from '../identity/viewer.ts';
import { mayBookFor } from '../people/acting.ts';
import type { Document, RequestRow, Tables } from '../store/store.ts';

/** Whether a request is theirs: made by or for the person who is signed in, or opened by what they hold. */
export async function isTheirRequest({ store, config }: Desk, row: RequestRow | undefined, viewer: Viewer, now: Date): Promise<boolean> {
  if (opens(row, viewer, config.linkKey)) return true;
  if (row === undefined || viewer.kind !== 'person') return false;
  if (row.forPersonId === viewer.personId) return true;
  if (row.personId !== viewer.personId) return false;
  return row.forPersonId === undefined || mayBookFor(store, viewer.personId, row.forPersonId, now);
}

/** The request, if it is theirs; a wrong id and a wrong secret answer the same. */
export async function theirRequest(desk: Desk, id: string, viewer: Viewer, now: Date): Promise<RequestRow> {
  const row = await desk.store.requests.get(id);
  if (!(await isTheirRequest(desk, row, viewer, now))) throw new Problem('not-found');
  return row!;
}

/** Carries out a command on a request; what is done already is answered as it stands. Two at once do it once. */
export async function command(
  desk: Desk, id: string, name: RequestCommand, now: Date, { answer, told }: { answer?: Document; told?: (tables: Tables, row: RequestRow) => Promise<void> } = {},
): Promise<RequestRow> {
  return desk.store.transaction(async (tables) => {
    await tables.requests.lock(id);
    const row = (await tables.requests.get(id))!;
    const outcome = commandRequest(name, row, now.toISOString());
    if (!outcome) throw new Problem('not-allowed-in-state');
    if (!outcome.changed) return row;
    const after = { ...outcome.request, ...(answer && { answer }) };
    await tables.requests.update(after);
    await told?.(tables, after);
    return (await tables.requests.get(id))!;
  });
}
