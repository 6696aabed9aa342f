import type { Sql } from './sql.ts';
import type { MediaRow, MediaTable } from './store.ts';

interface MediaColumns {
  id: string;
  organisation_id: string | null;
  media_type: MediaRow['mediaType'];
  bytes: string;
}

export function mediaTable(sql: Sql): MediaTable {
  return {
    async get(id) {
      const row = await sql.get<MediaColumns>('SELECT * FROM media WHERE id = ?', [id]);
      return row && { id: row.id, organisationId: row.organisation_id ?? undefined, mediaType: row.media_type, bytes: Buffer.from(row.bytes, 'base64') };
    },

    async put({ id, organisationId, mediaType, bytes }) {
      await sql.run(
        `INSERT INTO media (id, organisation_id, media_type, bytes) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET organisation_id = excluded.organisation_id, media_type = excluded.media_type, bytes = excluded.bytes`,
        [id, organisationId ?? null, mediaType, bytes.toString('base64')]);
    },
  };
}
