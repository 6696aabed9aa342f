import type { AccessRow, AccessTable, ChainHead } from './access.ts';
import type { Sql, SqlValue } from './sql.ts';

interface AccessColumns {
  chain_id: string;
  n: number;
  at: string;
  who: string;
  role: string;
  organisation_id: string | null;
  purpose: string | null;
  operation: string;
  outcome: AccessRow['outcome'];
  plan_id: string;
  about: string | null;
  emergency: number;
  hash: string;
}

const accessRow = (row: AccessColumns): AccessRow => ({
  chainId: row.chain_id,
  n: row.n,
  at: row.at,
  who: row.who,
  role: row.role,
  organisationId: row.organisation_id ?? undefined,
  purpose: row.purpose ?? undefined,
  operation: row.operation,
  outcome: row.outcome,
  planId: row.plan_id,
  about: row.about ?? undefined,
  emergency: row.emergency === 1,
  hash: row.hash,
});

export function accessTable(sql: Sql): AccessTable {
  const many = async (text: string, values: SqlValue[]) => (await sql.all<AccessColumns>(text, values)).map(accessRow);
  return {
    async lock(chainId, personId) {
      const begin = 'INSERT INTO access_chains (id, person_id, length, head) VALUES (?, ?, 0, ?) ON CONFLICT DO NOTHING';
      await sql.run(begin, [chainId, personId ?? null, '']);
      return (await sql.get<ChainHead>(`SELECT id, length, head FROM access_chains WHERE id = ?${sql.forUpdate}`, [chainId]))!;
    },

    async append(row) {
      const text = `INSERT INTO access_log (chain_id, n, at, who, role, organisation_id, purpose, operation, outcome, plan_id, about, emergency, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      await sql.run(text, [
        row.chainId, row.n, row.at, row.who, row.role, row.organisationId ?? null, row.purpose ?? null, row.operation, row.outcome,
        row.planId, row.about ?? null, Number(row.emergency), row.hash,
      ]);
      const moved = await sql.run('UPDATE access_chains SET length = ?, head = ? WHERE id = ? AND length = ?', [row.n, row.hash, row.chainId, row.n - 1]);
      if (moved !== 1) throw new Error('The chain of accesses has moved on.');
    },

    heads: () => sql.all<ChainHead>('SELECT id, length, head FROM access_chains ORDER BY id'),

    rows: (chainId, after, limit) => many('SELECT * FROM access_log WHERE chain_id = ? AND n > ? ORDER BY n LIMIT ?', [chainId, after, limit]),

    newest(chainId, before, limit) {
      const onwards = before === undefined ? '' : ' AND n < ?';
      const text = `SELECT * FROM access_log WHERE chain_id = ?${onwards} ORDER BY n DESC LIMIT ?`;
      return many(text, [chainId, ...(before === undefined ? [] : [before]), limit]);
    },

    async chainsOf(personId) {
      return (await sql.all<{ id: string }>('SELECT id FROM access_chains WHERE person_id = ? ORDER BY id', [personId])).map(({ id }) => id);
    },

    isChain: async (id) => (await sql.get('SELECT 1 AS one FROM access_chains WHERE id = ?', [id])) !== undefined,

    async wasTheirs(planId, personId) {
      return (await sql.get('SELECT 1 AS one FROM access_chains WHERE id = ? AND person_id = ?', [planId, personId])) !== undefined;
    },
  };
}
