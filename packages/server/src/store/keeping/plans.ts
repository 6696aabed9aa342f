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
  holds: 'who looked in an emergency, and why',
  until: asThePlan,
  erasePerson: (sql, personId) => sql.run(`DELETE FROM emergency_access WHERE person_id = ? OR ${OF_THEIR_PLANS}`, [personId, personId]),
};

/** Random ids alone: which account looked at which plan. Taking a row out would break the chain that shows that none was taken out. */
export const accessKept: Kept = { table: 'access_log', holds: undefined, until: 'always: it names nobody, and a gap would hide a look' };

export const chainsKept: Kept = {
  table: 'access_chains',
  holds: undefined,
  until: 'always; whose plan it is about until the person asks to be forgotten',
  erasePerson: (sql, personId) => sql.run('UPDATE access_chains SET person_id = NULL WHERE person_id = ?', [personId]),
};

export const plansKept: Kept = {
  table: 'plans',
  holds: 'a person\'s plan in their own words',
  until: 'the person deletes it, or asks to be forgotten',
  erasePerson: (sql, personId) => sql.run('DELETE FROM plans WHERE person_id = ?', [personId]),
};
