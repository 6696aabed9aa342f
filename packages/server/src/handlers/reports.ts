import type { ReportWrite } from '@daybridge/domain/generated/model';
import type { Call, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import { messageId } from '../messages/tell.ts';
import type { Document, ReportRow, Store, Tables } from '../store/store.ts';
import { contentHash } from '../upkeep/content.ts';

const view = ({ id, record, createdAt }: ReportRow): Document => ({ id, ...record, createdAt });

/** "Something here is wrong": kept, and told to whose record it is, in one transaction. */
export function reportHandlers(store: Store): Handlers {
  return {
    putReport: async (call) => {
      const { row, created } = await store.transaction((tables) => report(tables, call));
      return { status: created ? 201 : 200, body: view(row) };
    },
  };
}

async function report(tables: Tables, call: Call): Promise<{ row: ReportRow; created: boolean }> {
  const opportunity = await tables.directory.get('opportunity', idOf(call));
  if (!opportunity) throw new Problem('not-found');
  const { organisationId } = opportunity;
  const record = call.body as ReportWrite;
  const createdAt = call.now.toISOString();
  const row: ReportRow = {
    id: call.params['reportId']!.toLowerCase(), opportunityId: opportunity.id, organisationId,
    contentHash: contentHash([opportunity.id, record]), createdAt, handledAt: undefined, record: record as unknown as Document };
  if (!(await tables.reports.insert(row))) {
    const there = await tables.reports.get(row.id);
    if (there?.contentHash !== row.contentHash) throw new Problem('id-in-use');
    return { row: there, created: false };
  }
  if (organisationId !== undefined) {
    // What was said stays in the report: whoever keeps the record reads it there.
    await tables.outbox.add([{
      id: messageId('report', row.id), kind: 'report', about: row.id, to: { kind: 'organisation', organisationId }, language: 'en',
      facts: { opportunityId: opportunity.id, what: record.what }, createdAt, dueAt: createdAt }]);
  }
  return { row, created: true };
}
