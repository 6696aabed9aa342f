import { readDocument } from './rows.ts';
import { placeholders } from './sql.ts';
import type { Sql, SqlValue } from './sql.ts';
import type { Document, ResponseQuery, ResponseRow, ResponseTable } from './store.ts';

interface ResponseColumns {
  id: string;
  organisation_id: string;
  content_hash: string;
  version: number;
  record: string | Document;
}

const responseRow = (row: ResponseColumns): ResponseRow => ({
  id: row.id, organisationId: row.organisation_id, contentHash: row.content_hash, version: row.version, record: readDocument(row.record),
});

/** What is sorted and filtered by, beside the record. */
const keysOf = (record: Document): SqlValue[] => [String(record['areaId']), String(record['about']), String(record['on'])];

function chosen({ areaIds, about }: Pick<ResponseQuery, 'areaIds' | 'about'>): { where: string[]; values: SqlValue[] } {
  return {
    where: [...(areaIds.length > 0 ? [`area_id IN ${placeholders(areaIds)}`] : []), ...(about.length > 0 ? [`about IN ${placeholders(about)}`] : [])],
    values: [...areaIds, ...about],
  };
}

const whereText = (where: readonly string[]): string => (where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '');

export function responseTable(sql: Sql): ResponseTable {
  const one = async (id: string, more = '') => {
    const row = await sql.get<ResponseColumns>(`SELECT * FROM responses WHERE id = ?${more}`, [id]);
    return row && responseRow(row);
  };
  return {
    get: (id) => one(id),

    lock: (id) => one(id, sql.forUpdate),

    async insert({ id, organisationId, contentHash, record }) {
      const text = `INSERT INTO responses (id, organisation_id, content_hash, area_id, about, said_on, record)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
      return (await sql.run(text, [id, organisationId, contentHash, ...keysOf(record), JSON.stringify(record)])) === 1;
    },

    async update({ id, record }) {
      await sql.run(
        'UPDATE responses SET area_id = ?, about = ?, said_on = ?, record = ?, version = version + 1 WHERE id = ?', [...keysOf(record), JSON.stringify(record), id]);
    },

    async list(query) {
      const { where, values } = chosen(query);
      if (query.after) {
        where.push('(said_on < ? OR (said_on = ? AND id < ?))');
        values.push(query.after.on, query.after.on, query.after.id);
      }
      const text = `SELECT * FROM responses${whereText(where)} ORDER BY said_on DESC, id DESC LIMIT ?`;
      return (await sql.all<ResponseColumns>(text, [...values, query.limit])).map(responseRow);
    },

    async count(query) {
      const { where, values } = chosen(query);
      return (await sql.get<{ n: number }>(`SELECT COUNT(*) AS n FROM responses${whereText(where)}`, values))!.n;
    },
  };
}
