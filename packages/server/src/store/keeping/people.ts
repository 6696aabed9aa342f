import type { Kept } from './kept.ts';

export const sharesKept: Kept = {
  table: 'shares',
  holds: 'who may see and do what for whom',
  until: 'keepDelegationsMonths after the delegation ended',
  end: (sql, { delegations }) => sql.run(
    'DELETE FROM shares WHERE delegation_id IN (SELECT id FROM delegations WHERE revoked_at < ? OR ends_on < ?)', [delegations, delegations]),
  erasePerson: (sql, personId) => sql.run(
    'DELETE FROM shares WHERE delegation_id IN (SELECT id FROM delegations WHERE person_id = ? OR delegate_id = ?) OR plan_id IN (SELECT id FROM plans WHERE person_id = ?)',
    [personId, personId, personId]),
};

export const delegationsKept: Kept = {
  table: 'delegations',
  holds: 'who acts for whom, and how it was agreed',
  until: 'keepDelegationsMonths after it ended or was taken back',
  end: (sql, { delegations }) => sql.run('DELETE FROM delegations WHERE revoked_at < ? OR ends_on < ?', [delegations, delegations]),
  erasePerson: (sql, personId) => sql.run('DELETE FROM delegations WHERE person_id = ? OR delegate_id = ?', [personId, personId]),
};

export const peopleKept: Kept = {
  table: 'people',
  holds: 'name, contact, access needs, languages',
  until: 'the person asks to be forgotten',
  erasePerson: (sql, personId) => sql.run('DELETE FROM people WHERE id = ?', [personId]),
};
