import type { Kept } from './kept.ts';

export const outboxKept: Kept = {
  table: 'outbox',
  holds: 'whom a message goes to, and what it tells of',
  until: 'keepMessagesDays after it was sent or given up',
  end: (sql, { messages }) => sql.run('DELETE FROM outbox WHERE sent_at < ? OR failed_at < ?', [messages, messages]),
  async erasePerson(sql, personId) {
    // Before bookings, requests and plans go: they say which messages are about them.
    const about = [
      'SELECT id FROM bookings WHERE person_id = ? OR attendee_id = ?', 'SELECT id FROM requests WHERE person_id = ? OR for_person_id = ?',
      'SELECT id FROM plans WHERE person_id = ?', 'SELECT id FROM wishes WHERE person_id = ?'];
    const named = `%${personId}%`;
    return sql.run(
      `DELETE FROM outbox WHERE about IN (${about.join(' UNION ')}) OR CAST(recipient AS text) LIKE ? OR CAST(facts AS text) LIKE ?`,
      [...Array<string>(6).fill(personId), named, named]);
  },
  eraseMade: (sql, id) => sql.run('DELETE FROM outbox WHERE about = ?', [id]),
};
