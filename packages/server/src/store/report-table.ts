import { readDocument } from './rows.ts';
import { placeholders } from './sql.ts';
import type { Sql } from './sql.ts';
import type { Document, ReportRow, ReportTable } from './store.ts';

interface ReportColumns {
  id: string;
  opportunity_id: string;
  organisation_id: string | null;
  content_hash: string;
  created_at: string;
  handled_at: string | null;
  record: string | Document;
}

const reportRow = (row: ReportColumns): ReportRow => ({
  id: row.id,
  opportunityId: row.opportunity_id,
  organisationId: row.organisation_id ?? undefined,
  contentHash: row.content_hash,
  createdAt: row.created_at,
  handledAt: row.handled_at ?? undefined,
  record: readDocument(row.record),
});

export function reportTable(sql: Sql): ReportTable {
  return {
    async get(id) {
      const row = await sql.get<ReportColumns>('SELECT * FROM reports WHERE id = ?', [id]);
      return row && reportRow(row);
    },

    async insert(report) {
      const text = `INSERT INTO reports (id, opportunity_id, organisation_id, content_hash, created_at, record)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
      const { id, opportunityId, organisationId, contentHash, createdAt, record } = report;
      return (await sql.run(text, [id, opportunityId, organisationId ?? null, contentHash, createdAt, JSON.stringify(record)])) === 1;
    },

    async open(organisationIds) {
      if (organisationIds.length === 0) return [];
      const text = `SELECT * FROM reports WHERE handled_at IS NULL AND organisation_id IN ${placeholders(organisationIds)} ORDER BY created_at, id`;
      return (await sql.all<ReportColumns>(text, organisationIds)).map(reportRow);
    },

    handle: (opportunityId, at) => sql.run('UPDATE reports SET handled_at = ? WHERE opportunity_id = ? AND handled_at IS NULL', [at, opportunityId]),
  };
}
