import type { RequestRow, RequestTable } from './requests.ts';
import { readDocument } from './rows.ts';
import type { Sql, SqlValue } from './sql.ts';
import type { Document } from './store.ts';

interface RequestColumns {
  id: string;
  opportunity_id: string | null;
  service_id: string | null;
  kind: string;
  status: RequestRow['status'];
  person_id: string | null;
  for_person_id: string | null;
  secret_hash: string | null;
  content_hash: string;
  created_at: string;
  answered_at: string | null;
  withdrawn_at: string | null;
  erased_at: string | null;
  key_version: number;
  version: number;
  details: string | Document;
  answer: string | Document | null;
}

const requestRow = (row: RequestColumns): RequestRow => ({
  id: row.id,
  opportunityId: row.opportunity_id ?? undefined,
  serviceId: row.service_id ?? undefined,
  kind: row.kind,
  status: row.status,
  personId: row.person_id ?? undefined,
  forPersonId: row.for_person_id ?? undefined,
  secretHash: row.secret_hash ?? undefined,
  contentHash: row.content_hash,
  createdAt: row.created_at,
  answeredAt: row.answered_at ?? undefined,
  withdrawnAt: row.withdrawn_at ?? undefined,
  erasedAt: row.erased_at ?? undefined,
  keyVersion: row.key_version,
  version: row.version,
  details: readDocument(row.details),
  answer: row.answer === null ? undefined : readDocument(row.answer),
});

const INSERT = `INSERT INTO requests (id, opportunity_id, service_id, kind, status, person_id, for_person_id, secret_hash, content_hash,
    created_at, answered_at, withdrawn_at, erased_at, key_version, version, details, answer)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;

const UPDATE = `UPDATE requests SET status = ?, answered_at = ?, withdrawn_at = ?, erased_at = ?, details = ?, answer = ?, version = version + 1
  WHERE id = ? AND version = ?`;

const answerOf = ({ answer }: RequestRow): SqlValue => (answer === undefined ? null : JSON.stringify(answer));

export function requestTable(sql: Sql): RequestTable {
  const many = async (text: string, values: SqlValue[]) => (await sql.all<RequestColumns>(text, values)).map(requestRow);
  const count = async (text: string, values: SqlValue[]) => (await sql.get<{ n: number }>(text, values))!.n;
  const newestFirst = (where: string, values: SqlValue[], after: { createdAt: string; id: string } | undefined, limit: number) =>
    many(
      `SELECT * FROM requests WHERE ${where}${after ? ' AND (created_at, id) < (?, ?)' : ''} ORDER BY created_at DESC, id DESC LIMIT ?`,
      [...values, ...(after ? [after.createdAt, after.id] : []), limit]);

  return {
    get: async (id) => (await many('SELECT * FROM requests WHERE id = ?', [id]))[0],

    async insert(r) {
      const values: SqlValue[] = [
        r.id, r.opportunityId ?? null, r.serviceId ?? null, r.kind, r.status, r.personId ?? null, r.forPersonId ?? null, r.secretHash ?? null,
        r.contentHash, r.createdAt, r.answeredAt ?? null, r.withdrawnAt ?? null, r.erasedAt ?? null, r.keyVersion, r.version,
        JSON.stringify(r.details), answerOf(r),
      ];
      return (await sql.run(INSERT, values)) === 1;
    },

    async lock(id) {
      await sql.get(`SELECT id FROM requests WHERE id = ?${sql.forUpdate}`, [id]);
    },

    async update(r) {
      const values: SqlValue[] = [
        r.status, r.answeredAt ?? null, r.withdrawnAt ?? null, r.erasedAt ?? null, JSON.stringify(r.details), answerOf(r), r.id, r.version,
      ];
      return (await sql.run(UPDATE, values)) === 1;
    },

    listOf: (personId, after, limit) => newestFirst('(person_id = ? OR for_person_id = ?)', [personId, personId], after, limit),

    countOf: (personId) => count('SELECT COUNT(*) AS n FROM requests WHERE person_id = ? OR for_person_id = ?', [personId, personId]),

    listOfOpportunity: (opportunityId, after, limit) => newestFirst('opportunity_id = ?', [opportunityId], after, limit),

    countOfOpportunity: (opportunityId) => count('SELECT COUNT(*) AS n FROM requests WHERE opportunity_id = ?', [opportunityId]),

    guestsToErase(endedBefore, limit) {
      const text = `SELECT * FROM requests WHERE erased_at IS NULL AND status <> 'requested' AND (for_person_id IS NULL OR person_id <> for_person_id)
        AND COALESCE(withdrawn_at, answered_at) < ? ORDER BY id LIMIT ?`;
      return many(text, [endedBefore, limit]);
    },
  };
}
