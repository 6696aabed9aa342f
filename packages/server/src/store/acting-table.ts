import type { DelegationRow, DelegationTable, ShareRow, ShareTable } from './acting.ts';
import { readDocument } from './rows.ts';
import type { Sql, SqlValue } from './sql.ts';
import type { Document } from './store.ts';

interface DelegationColumns {
  id: string;
  person_id: string;
  delegate_id: string;
  ends_on: string;
  revoked_at: string | null;
  created_at: string;
  version: number;
  record: string | Document;
}

const delegationRow = (row: DelegationColumns): DelegationRow => ({
  id: row.id,
  personId: row.person_id,
  delegateId: row.delegate_id,
  endsOn: row.ends_on,
  revokedAt: row.revoked_at ?? undefined,
  createdAt: row.created_at,
  version: row.version,
  record: readDocument(row.record),
});

export function delegationTable(sql: Sql): DelegationTable {
  const many = async (text: string, values: SqlValue[]) => (await sql.all<DelegationColumns>(text, values)).map(delegationRow);
  return {
    get: async (id) => (await many('SELECT * FROM delegations WHERE id = ?', [id]))[0],

    async insert(d) {
      const text = `INSERT INTO delegations (id, person_id, delegate_id, ends_on, revoked_at, created_at, version, record)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
      return (await sql.run(text, [d.id, d.personId, d.delegateId, d.endsOn, d.revokedAt ?? null, d.createdAt, d.version, JSON.stringify(d.record)])) === 1;
    },

    async update(d) {
      const text = 'UPDATE delegations SET ends_on = ?, revoked_at = ?, record = ?, version = version + 1 WHERE id = ? AND version = ?';
      return (await sql.run(text, [d.endsOn, d.revokedAt ?? null, JSON.stringify(d.record), d.id, d.version])) === 1;
    },

    listOf(personId, after, limit) {
      const onwards = after ? ' AND (created_at, id) < (?, ?)' : '';
      const text = `SELECT * FROM delegations WHERE (person_id = ? OR delegate_id = ?)${onwards} ORDER BY created_at DESC, id DESC LIMIT ?`;
      return many(text, [personId, personId, ...(after ? [after.createdAt, after.id] : []), limit]);
    },

    liveBetween(personId, delegateId, day) {
      const text = `SELECT * FROM delegations WHERE person_id = ? AND delegate_id = ? AND revoked_at IS NULL AND ends_on >= ?
        ORDER BY created_at, id`;
      return many(text, [personId, delegateId, day]);
    },
  };
}

interface ShareColumns {
  id: string;
  delegation_id: string;
  plan_id: string | null;
  scopes: string | string[];
  parts: string | string[] | null;
  reveal: number;
  ends_on: string;
  created_at: string;
  version: number;
}

const readList = (value: string | string[]): string[] => (typeof value === 'string' ? (JSON.parse(value) as string[]) : value);

const shareRow = (row: ShareColumns): ShareRow => ({
  id: row.id,
  delegationId: row.delegation_id,
  planId: row.plan_id ?? undefined,
  scopes: readList(row.scopes),
  parts: row.parts === null ? undefined : readList(row.parts),
  reveal: row.reveal === 1,
  endsOn: row.ends_on,
  createdAt: row.created_at,
  version: row.version,
});

/** A share holds as long as both it and its delegation do. */
const HOLDS = `FROM shares s JOIN delegations d ON d.id = s.delegation_id
  WHERE d.revoked_at IS NULL AND d.ends_on >= ? AND s.ends_on >= ?`;
const LIVE = `${HOLDS} AND d.delegate_id = ?`;

export function shareTable(sql: Sql): ShareTable {
  const many = async (text: string, values: SqlValue[]) => (await sql.all<ShareColumns>(text, values)).map(shareRow);
  const changing = (s: ShareRow): SqlValue[] => [JSON.stringify(s.scopes), s.parts === undefined ? null : JSON.stringify(s.parts), Number(s.reveal), s.endsOn];
  return {
    get: async (id) => (await many('SELECT * FROM shares WHERE id = ?', [id]))[0],

    async insert(s) {
      const text = `INSERT INTO shares (id, delegation_id, plan_id, scopes, parts, reveal, ends_on, created_at, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
      return (await sql.run(text, [s.id, s.delegationId, s.planId ?? null, ...changing(s), s.createdAt, s.version])) === 1;
    },

    async update(s) {
      const text = 'UPDATE shares SET scopes = ?, parts = ?, reveal = ?, ends_on = ?, version = version + 1 WHERE id = ? AND version = ?';
      return (await sql.run(text, [...changing(s), s.id, s.version])) === 1;
    },

    ofPlan: (planId) => many('SELECT * FROM shares WHERE plan_id = ? ORDER BY created_at DESC, id DESC', [planId]),

    async liveOfPlan(planId, day) {
      const text = `SELECT s.*, d.delegate_id AS delegate_id ${HOLDS} AND s.plan_id = ? ORDER BY s.created_at, s.id`;
      const rows = await sql.all<ShareColumns & { delegate_id: string }>(text, [day, day, planId]);
      return rows.map((row) => ({ ...shareRow(row), delegateId: row.delegate_id }));
    },

    ofDelegation: (delegationId) => many('SELECT * FROM shares WHERE delegation_id = ? ORDER BY created_at DESC, id DESC', [delegationId]),

    live(personId, delegateId, day, planId) {
      const ofPlan = planId === undefined ? '' : ' AND s.plan_id = ?';
      const text = `SELECT s.* ${LIVE} AND d.person_id = ?${ofPlan} ORDER BY s.created_at, s.id`;
      return many(text, [day, day, delegateId, personId, ...(planId === undefined ? [] : [planId])]);
    },

    async liveOfDelegate(delegateId, day) {
      const text = `SELECT s.*, d.person_id AS person_id ${LIVE} ORDER BY s.created_at, s.id`;
      const rows = await sql.all<ShareColumns & { person_id: string }>(text, [day, day, delegateId]);
      return rows.map((row) => ({ ...shareRow(row), personId: row.person_id }));
    },

    async removeOfPlan(planId) {
      await sql.run('DELETE FROM shares WHERE plan_id = ?', [planId]);
    },
  };
}
