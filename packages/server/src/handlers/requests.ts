import type { Desk } from '../bookings/desk.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { mayBookFor } from '../people/acting.ts';
import { personIdOf } from '../people/me.ts';
import { acceptRequest, declineRequest } from '../requests/answer.ts';
import { putRequest } from '../requests/create.ts';
import { command, theirRequest } from '../requests/desk.ts';
import { requestForOrganiser, requestView } from '../requests/view.ts';
import type { RequestRow } from '../store/store.ts';
import { requireOwn } from '../upkeep/own.ts';

const ORDINARY_LIMIT = 20;

type After = { createdAt: string; id: string } | undefined;

/** What is asked for because it has no date, from both sides. */
export function requestHandlers(desk: Desk): Handlers {
  const { store } = desk;
  const shown = async (row: RequestRow, status = 200): Promise<Answered> => ({ status, body: await requestView(store, row), version: row.version });
  const organiser = async (row: RequestRow): Promise<Answered> => ({ body: await requestForOrganiser(store, row), version: row.version });

  return {
    putRequest: async (call) => {
      const { row, created } = await putRequest(desk, call);
      return shown(row, created ? 201 : 200);
    },
    getRequest: async (call) => shown(await theirRequest(desk, idOf(call), call.viewer, call.now)),
    withdrawRequest: async (call) => {
      const { id } = await theirRequest(desk, idOf(call), call.viewer, call.now);
      return shown(await command(desk, id, 'withdraw', call.now));
    },
    listRequests: async (call) => {
      const personId = personIdOf(call);
      // Whoever asked for somebody sees it as long as that person lets them.
      const seen = async (row: RequestRow): Promise<boolean> =>
        row.forPersonId === undefined || row.forPersonId === personId || mayBookFor(store, personId, row.forPersonId, call.now);
      const page = await pageOf(call, `requests ${personId}`, (after, limit) => store.requests.listOf(personId, after, limit));
      const rows: RequestRow[] = [];
      for (const row of page.rows) if (await seen(row)) rows.push(row);
      return { body: { items: await Promise.all(rows.map((row) => requestView(store, row))), nextCursor: page.nextCursor }, nextCursor: page.nextCursor };
    },
    listOpportunityRequests: async (call) => {
      const id = idOf(call);
      requireOwn(call, (await desk.directory.current()).opportunities.get(id)?.record.organisationId);
      const { rows, nextCursor } = await pageOf(call, `requests of ${id}`, (after, limit) => store.requests.listOfOpportunity(id, after, limit));
      const items = await Promise.all(rows.map((row) => requestForOrganiser(store, row)));
      return { body: { items, nextCursor, total: await store.requests.countOfOpportunity(id) }, nextCursor };
    },
    acceptRequest: async (call) => organiser(await acceptRequest(desk, call)),
    declineRequest: async (call) => organiser(await declineRequest(desk, call)),
  };
}

async function pageOf(call: Call, of: string, list: (after: After, limit: number) => Promise<RequestRow[]>): Promise<{ rows: RequestRow[]; nextCursor: string | undefined }> {
  const limit = (call.query['limit'] as number | undefined) ?? ORDINARY_LIMIT;
  const [createdAt, id] = readCursor(of, call.query['cursor'] as string | undefined, ['instant', 'id']) ?? [];
  const rows = await list(createdAt !== undefined && id !== undefined ? { createdAt, id } : undefined, limit + 1);
  const last = rows.slice(0, limit).at(-1);
  return { rows: rows.slice(0, limit), nextCursor: rows.length > limit && last ? writeCursor(of, [last.createdAt, last.id]) : undefined };
}
