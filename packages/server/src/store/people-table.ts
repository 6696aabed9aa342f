import { personRow, planRow } from './rows.ts';
import type { PersonColumns, PlanColumns } from './rows.ts';
import { placeholders } from './sql.ts';
import type { Sql } from './sql.ts';
import type { PeopleTable, PlanTable, SampleTable } from './store.ts';

export function peopleTable(sql: Sql): PeopleTable {
  return {
    async get(id) {
      const row = await sql.get<PersonColumns>('SELECT * FROM people WHERE id = ?', [id]);
      return row && personRow(row);
    },

    async find(issuer, subject) {
      const row = await sql.get<PersonColumns>('SELECT * FROM people WHERE issuer = ? AND subject = ?', [issuer, subject]);
      return row && personRow(row);
    },

    async all(issuer) {
      return (await sql.all<PersonColumns>('SELECT * FROM people WHERE issuer = ? ORDER BY id', [issuer])).map(personRow);
    },

    async insert(person) {
      const text = 'INSERT INTO people (id, issuer, subject, record, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING';
      return (await sql.run(text, [person.id, person.issuer, person.subject, JSON.stringify(person.record), person.createdAt])) === 1;
    },

    async update(person) {
      const text = 'UPDATE people SET record = ?, updated_at = ?, version = version + 1 WHERE id = ? AND version = ?';
      return (await sql.run(text, [JSON.stringify(person.record), person.updatedAt ?? null, person.id, person.version])) === 1;
    },

    async remove(id) {
      await sql.run('DELETE FROM people WHERE id = ?', [id]);
    },

    async lock(id) {
      await sql.get(`SELECT id FROM people WHERE id = ?${sql.forUpdate}`, [id]);
    },
  };
}

export function planTable(sql: Sql): PlanTable {
  return {
    async get(id, personId) {
      const row = await sql.get<PlanColumns>('SELECT * FROM plans WHERE id = ? AND person_id = ?', [id, personId]);
      return row && planRow(row);
    },

    async listOf(personId, after, limit) {
      const onwards = after === undefined ? '' : ' AND id > ?';
      const text = `SELECT * FROM plans WHERE person_id = ?${onwards} ORDER BY id LIMIT ?`;
      return (await sql.all<PlanColumns>(text, [personId, ...(after === undefined ? [] : [after]), limit])).map(planRow);
    },

    many: async (ids) => (ids.length === 0 ? [] : (await sql.all<PlanColumns>(`SELECT * FROM plans WHERE id IN ${placeholders(ids)} ORDER BY id`, ids)).map(planRow)),

    async ownerOf(id) {
      return (await sql.get<{ person_id: string }>('SELECT person_id FROM plans WHERE id = ?', [id]))?.person_id;
    },

    async lock(id, personId) {
      const row = await sql.get<PlanColumns>(`SELECT * FROM plans WHERE id = ? AND person_id = ?${sql.forUpdate}`, [id, personId]);
      return row && planRow(row);
    },

    async insert(plan) {
      const text = 'INSERT INTO plans (id, person_id, version, updated_at, record, made) VALUES (?, ?, 1, ?, ?, ?) ON CONFLICT DO NOTHING';
      return (await sql.run(text, [plan.id, plan.personId, plan.updatedAt, JSON.stringify(plan.record), JSON.stringify(plan.made)])) === 1;
    },

    async update(plan) {
      const text = 'UPDATE plans SET record = ?, made = ?, seen = ?, updated_at = ?, version = version + 1 WHERE id = ? AND version = ?';
      const written = await sql.run(text, [JSON.stringify(plan.record), JSON.stringify(plan.made), JSON.stringify(plan.seen), plan.updatedAt, plan.id, plan.version]);
      if (written !== 1) throw new Error('The plan was not locked.');
    },

    async remove(id) {
      await sql.run('DELETE FROM plans WHERE id = ?', [id]);
    },

    async put(plan) {
      await sql.run(
        `INSERT INTO plans (id, person_id, version, updated_at, record) VALUES (?, ?, 1, ?, ?)
         ON CONFLICT (id) DO UPDATE SET record = excluded.record, updated_at = excluded.updated_at, version = plans.version + 1`,
        [plan.id, plan.personId, plan.updatedAt, JSON.stringify(plan.record)],
      );
    },
  };
}

export function sampleTable(sql: Sql): SampleTable {
  return {
    async sessionsUntil(name) {
      return (await sql.get<{ sessions_until: string }>('SELECT sessions_until FROM sample_loads WHERE name = ?', [name]))?.sessions_until;
    },

    async record(name, sessionsUntil) {
      await sql.run(
        `INSERT INTO sample_loads (name, sessions_until) VALUES (?, ?)
         ON CONFLICT (name) DO UPDATE SET sessions_until = excluded.sessions_until`,
        [name, sessionsUntil],
      );
    },
  };
}
