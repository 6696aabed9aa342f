import { mergePatch } from '@daybridge/domain/merge-patch';
import type { Contract } from '../contract/contract.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { inputErrors } from '../http/input-errors.ts';
import { requireVersion, saysVersion } from '../http/preconditions.ts';
import { Problem } from '../http/problems.ts';
import type { InputError } from '../http/problems.ts';
import type { Document, ResponseRow, Store, Tables } from '../store/store.ts';
import { contentHash, isSameContent, withLowerIds } from '../upkeep/content.ts';
import { ownOrganisations, requireOwn } from '../upkeep/own.ts';

const ORDINARY_LIMIT = 20;

const shown = ({ id, record, version }: ResponseRow, status = 200): Answered =>
  ({ status, body: { id, ...record }, version, language: record['language'] as string });

const chosen = (call: Call, filter: string): string[] => ((call.query[filter] ?? []) as string[]).map((value) => value.toLowerCase()).sort();

/** "You said, we did": read by anybody, written by those who keep the directory. */
export function responseHandlers(store: Store, contract: Contract): Handlers {
  const check = contract.check('putResponse body', contract.operation('putResponse').body!.schema, 'request');

  return {
    listResponses: async (call) => {
      const limit = (call.query['limit'] as number | undefined) ?? ORDINARY_LIMIT;
      const query = { areaIds: chosen(call, 'area'), about: chosen(call, 'about') };
      const of = JSON.stringify(['listResponses', query]);
      const after = readCursor(of, call.query['cursor'] as string | undefined, ['day', 'id']);
      const [rows, total] = await Promise.all([
        store.responses.list({ ...query, after: after && { on: after[0], id: after[1] }, limit: limit + 1 }), store.responses.count(query)]);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const nextCursor = rows.length > limit && last ? writeCursor(of, [last.record['on'] as string, last.id]) : undefined;
      return { body: { items: page.map((row) => shown(row).body), nextCursor, total }, nextCursor };
    },

    getResponse: async (call) => {
      const row = await store.responses.get(idOf(call));
      if (!row) throw new Problem('not-found');
      return shown(row);
    },

    putResponse: (call) => store.transaction(async (tables) => {
      const id = idOf(call);
      const given = withLowerIds(call.body as Document);
      const row = await tables.responses.lock(id);
      if (row) {
        requireOwn(call, row.organisationId);
        if (saysVersion(call)) return change(tables, row, given, call);
        if (row.contentHash !== contentHash(given) && !isSameContent(row.record, given)) throw new Problem('id-in-use');
        return shown(row);
      }
      if (saysVersion(call)) throw new Problem('not-found');
      const [organisationId] = ownOrganisations(call);
      requireOwn(call, organisationId);
      await requireFit(tables, given);
      if (!(await tables.responses.insert({ id, organisationId: organisationId!, contentHash: contentHash(given), record: given }))) {
        throw new Problem('id-in-use');
      }
      return shown((await tables.responses.get(id))!, 201);
    }),

    patchResponse: (call) => store.transaction(async (tables) => {
      const row = await tables.responses.lock(idOf(call));
      if (!row) throw new Problem('not-found');
      requireOwn(call, row.organisationId);
      const patched = withLowerIds(mergePatch(row.record, call.body) as Document);
      const errors = inputErrors(check(patched));
      if (errors.length > 0) throw new Problem('invalid-request', { errors });
      return change(tables, row, patched, call);
    }),
  };
}

async function change(tables: Tables, row: ResponseRow, record: Document, call: Call): Promise<Answered> {
  requireVersion(call, row.version);
  await requireFit(tables, record);
  if (!isSameContent(record, row.record)) await tables.responses.update({ id: row.id, record });
  return shown((await tables.responses.get(row.id))!);
}

/** What it is about, and what has started, have to be there. */
async function requireFit(tables: Tables, { areaId, opportunityId }: Document): Promise<void> {
  const errors: InputError[] = [];
  if (!(await tables.directory.get('area', areaId as string))) errors.push({ pointer: '/areaId', code: 'not-there', message: 'There is no such area.' });
  if (opportunityId !== undefined && !(await tables.directory.get('opportunity', opportunityId as string))) {
    errors.push({ pointer: '/opportunityId', code: 'not-there', message: 'There is no such opportunity.' });
  }
  if (errors.length > 0) throw new Problem('does-not-fit', { errors });
}
