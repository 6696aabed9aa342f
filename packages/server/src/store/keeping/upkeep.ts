import { readDocument } from '../rows.ts';
import type { Document } from '../store.ts';
import { AT_ONCE } from './kept.ts';
import type { Kept } from './kept.ts';

export const reportsKept: Kept = {
  table: 'reports',
  holds: 'what somebody wrote, and how to reach them',
  until: 'keepGuestDetailsDays after it was dealt with, at most keepReportsMonths',
  end: (sql, { guestDetails, reports }) => sql.run('DELETE FROM reports WHERE handled_at < ? OR created_at < ?', [guestDetails, reports]),
  eraseMade: (sql, id) => sql.run('DELETE FROM reports WHERE id = ?', [id]),
};

export const wishesKept: Kept = {
  table: 'wishes',
  holds: 'what somebody wishes for, roughly where, and how to reach them',
  until: 'the contact keepGuestDetailsDays after the answer, the wish keepWishesMonths',

  async end(sql, { guestDetails, wishes, now }) {
    const gone = await sql.run('DELETE FROM wishes WHERE created_at < ?', [wishes]);
    const rows = await sql.all<{ id: string; record: string | Document }>(
      `SELECT id, record FROM wishes WHERE erased_at IS NULL AND answered_at < ? ORDER BY id LIMIT ${AT_ONCE}`, [guestDetails]);
    for (const row of rows) {
      const { contact: _contact, ...record } = readDocument(row.record);
      await sql.run('UPDATE wishes SET erased_at = ?, content_hash = \'erased\', record = ?, version = version + 1 WHERE id = ?', [now, JSON.stringify(record), row.id]);
    }
    return gone + rows.length;
  },

  erasePerson: (sql, personId) => sql.run('DELETE FROM wishes WHERE person_id = ?', [personId]),
  eraseMade: (sql, id) => sql.run('DELETE FROM wishes WHERE id = ?', [id]),
};
