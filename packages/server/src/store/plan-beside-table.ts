import type { CommentRow, CommentTable, EmergencyRow, EmergencyTable } from './plans.ts';
import { readDocument } from './rows.ts';
import type { Sql, SqlValue } from './sql.ts';
import type { Document } from './store.ts';

interface CommentColumns {
  plan_id: string;
  id: string;
  person_id: string;
  content_hash: string;
  at: string;
  record: string | Document;
}

const commentRow = (row: CommentColumns): CommentRow => ({
  planId: row.plan_id, id: row.id, personId: row.person_id, contentHash: row.content_hash, at: row.at, record: readDocument(row.record) });

export function commentTable(sql: Sql): CommentTable {
  const many = async (text: string, values: SqlValue[]) => (await sql.all<CommentColumns>(text, values)).map(commentRow);
  return {
    get: async (planId, id) => (await many('SELECT * FROM plan_comments WHERE plan_id = ? AND id = ?', [planId, id]))[0],

    async insert(c) {
      const text = 'INSERT INTO plan_comments (plan_id, id, person_id, content_hash, at, record) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
      return (await sql.run(text, [c.planId, c.id, c.personId, c.contentHash, c.at, JSON.stringify(c.record)])) === 1;
    },

    ofPlan(planId, after, limit) {
      const onwards = after ? ' AND (at, id) < (?, ?)' : '';
      const text = `SELECT * FROM plan_comments WHERE plan_id = ?${onwards} ORDER BY at DESC, id DESC LIMIT ?`;
      return many(text, [planId, ...(after ? [after.at, after.id] : []), limit]);
    },

    async removeOfPlan(planId) {
      await sql.run('DELETE FROM plan_comments WHERE plan_id = ?', [planId]);
    },
  };
}

interface EmergencyColumns {
  plan_id: string;
  id: string;
  person_id: string;
  reason: string;
  starts_at: string;
  ends_at: string;
}

const emergencyRow = (row: EmergencyColumns): EmergencyRow => ({
  planId: row.plan_id, id: row.id, personId: row.person_id, reason: row.reason, startsAt: row.starts_at, endsAt: row.ends_at });

export function emergencyTable(sql: Sql): EmergencyTable {
  const many = async (text: string, values: SqlValue[]) => (await sql.all<EmergencyColumns>(text, values)).map(emergencyRow);
  return {
    get: async (planId, id) => (await many('SELECT * FROM emergency_access WHERE plan_id = ? AND id = ?', [planId, id]))[0],

    async insert(e) {
      const text = 'INSERT INTO emergency_access (plan_id, id, person_id, reason, starts_at, ends_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
      return (await sql.run(text, [e.planId, e.id, e.personId, e.reason, e.startsAt, e.endsAt])) === 1;
    },

    ofPlan: (planId) => many('SELECT * FROM emergency_access WHERE plan_id = ? ORDER BY starts_at, id', [planId]),

    async isOpen(planId, personId, now) {
      const text = 'SELECT 1 AS one FROM emergency_access WHERE person_id = ? AND plan_id = ? AND ends_at > ? LIMIT 1';
      return (await sql.get(text, [personId, planId, now])) !== undefined;
    },

    async removeOfPlan(planId) {
      await sql.run('DELETE FROM emergency_access WHERE plan_id = ?', [planId]);
    },
  };
}
