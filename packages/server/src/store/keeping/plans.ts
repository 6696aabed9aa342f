import { readDocument } from '../rows.ts';
import type { Sql } from '../sql.ts';
import type { Document } from '../store.ts';
import type { Kept } from './kept.ts';

const OF_THEIR_PLANS = 'plan_id IN (SELECT id FROM plans WHERE person_id = ?)';
const asThePlan = 'the plan is there';

export const commentsKept: Kept = {
  table: 'plan_comments',
  holds: 'what people said beside a plan',
  until: asThePlan,
  erasePerson: (sql, personId) => sql.run(`DELETE FROM plan_comments WHERE person_id = ? OR ${OF_THEIR_PLANS}`, [personId, personId]),
};

export const emergenciesKept: Kept = {
  table: 'emergency_access',
  holds: 'why somebody had to look in an emergency, for the person to read; of whoever looked an id alone',
  until: asThePlan,
  erasePerson: (sql, personId) => sql.run(`DELETE FROM emergency_access WHERE ${OF_THEIR_PLANS}`, [personId]),
};

/** Random ids alone: which account looked at which plan. Taking a row out would break the chain that shows that none was taken out. */
export const accessKept: Kept = { table: 'access_log', holds: undefined, until: 'always: it names nobody, and a gap would hide a look' };

export const chainsKept: Kept = {
  table: 'access_chains',
  holds: undefined,
  until: 'always; whose plan it is about until the person asks to be forgotten',
  erasePerson: (sql, personId) => sql.run('UPDATE access_chains SET person_id = NULL WHERE person_id = ?', [personId]),
};

/** Stands where the name of somebody stood who asked to be forgotten. */
const GONE = 'Somebody who has left';

/** Takes a name out of what its bearer wrote in the plan of somebody else, or read there. */
function without(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => without(name, one));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Document;
  if (fields['name'] === name && fields['isPerson'] === false) return { name: GONE, isPerson: false };
  const { who, on, ...more } = fields;
  const hasRead = typeof who === 'string' && on !== undefined && Object.keys(more).length === 0 && (who === name || who.startsWith(`${name}, `));
  return hasRead ? { who: GONE, on } : Object.fromEntries(Object.entries(fields).map(([key, member]) => [key, without(name, member)]));
}

interface Row {
  id: string;
  record: string | Document;
}

/** Plans of others that somebody wrote in, or whose crisis wishes they read: every such access is on record. */
const TOUCHED = 'SELECT id, record FROM plans WHERE person_id <> ? AND CAST(id AS TEXT) IN (SELECT chain_id FROM access_log WHERE who = ?)';

async function forgetName(sql: Sql, personId: string): Promise<number> {
  const person = await sql.get<{ record: string | Document }>('SELECT record FROM people WHERE id = ?', [personId]);
  const name = person && readDocument(person.record)['preferredName'];
  if (typeof name !== 'string') return 0;
  let count = 0;
  for (const row of await sql.all<Row>(TOUCHED, [personId, personId])) {
    const before = readDocument(row.record);
    const after = JSON.stringify(without(name, before));
    if (after !== JSON.stringify(before)) count += await sql.run('UPDATE plans SET record = ? WHERE id = ?', [after, row.id]);
  }
  return count;
}

/** Whoever is gone reads no more: that they did is on record elsewhere. */
async function forgetReader(sql: Sql, personId: string): Promise<number> {
  const rows = await sql.all<{ id: string; seen: string | Document }>('SELECT id, seen FROM plans WHERE CAST(seen AS TEXT) LIKE ?', [`%"${personId}"%`]);
  for (const row of rows) {
    const { [personId]: _gone, ...others } = readDocument(row.seen);
    await sql.run('UPDATE plans SET seen = ? WHERE id = ?', [JSON.stringify(others), row.id]);
  }
  return rows.length;
}

export const plansKept: Kept = {
  table: 'plans',
  holds: 'a person\'s plan in their own words, signed by those who wrote in it',
  until: 'the person deletes it, or asks to be forgotten; what others wrote in it stays without their names when they ask to be forgotten',
  async erasePerson(sql, personId) {
    const names = await forgetName(sql, personId);
    const readers = await forgetReader(sql, personId);
    return names + readers + (await sql.run('DELETE FROM plans WHERE person_id = ?', [personId]));
  },
};
