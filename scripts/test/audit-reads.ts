/** Accesses to plans by anybody but the person, as many kinds as there are, and what the record says of them. */
import { exportCheckpoint, verifyChains } from '../../packages/server/src/audit/checkpoint.ts';
import { WRONG_IDS } from '../../packages/server/src/audit/chain.ts';
import { loadContract } from '../../packages/server/src/contract/contract.ts';
import { migrate } from '../../packages/server/src/store/migrate.ts';
import { openDatabase, storeOver } from '../../packages/server/src/store/open.ts';
import type { Database } from '../../packages/server/src/store/sql.ts';
import { around, fillPlanWorld } from '../../packages/server/src/testing/plan-world.ts';
import { bookingId as newId, testService } from '../../packages/server/src/testing/service.ts';
import type { TestPlace } from '../../packages/server/src/testing/stores.ts';
import { Undoing } from './each-store.ts';

export interface AuditFigures {
  reads: number;
  rows: number;
  tamperingDetected: boolean;
  readsWithoutAudit: number;
}

const day = new Date('2026-10-05T09:00:00.000Z');
const others = [around.jo, around.mo, around.dee, around.shanice, around.kai, around.priya, around.stranger, around.late, around.bea, around.owen, around.editor];

const contract = loadContract({ strict: false });
const operations = contract.operations.filter(({ path }) => path.startsWith('/plans/{id}'));

/** `recording` false is the control: accesses that leave no trace have to be seen. */
export async function countReads(place: TestPlace, { rounds, recording = true }: { rounds: number; recording?: boolean }): Promise<AuditFigures> {
  const undoing = new Undoing();
  try {
    const { place: where, remove } = await place.make();
    undoing.after(remove);
    const database = await openDatabase(where);
    await migrate(database, day);
    const store = storeOver(database);
    const service = await testService(place, undoing, { store, world: fillPlanWorld, config: { requestsPerMinute: 10_000_000 } });
    const tokens = new Map(await Promise.all([around.ash, ...others].map(async (id) => [id, await service.signedIn(id)] as const)));
    const total = async (): Promise<number> => (await store.accesses.heads()).reduce((sum, { length }) => sum + length, 0);

    let [reads, readsWithoutAudit] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      for (const operation of operations) {
        const body = operation.body?.examples['full'];
        for (const who of others) {
          const plan = (reads + round) % 4 === 3 ? newId() : around.plan;
          const path = `/v1${operation.path.replace('{id}', plan).replace('{goalId}', around.goal).replace('{stepId}', around.step).replaceAll(/\{\w+\}/g, () => newId())}`;
          const headers: Record<string, string> = {
            ...tokens.get(who), ...(operation.body && { 'content-type': operation.body.mediaType }), 'if-match': '"1.en.person"', ...(reads % 5 > 0 && { 'purpose-of-use': 'support' }) };
          const before = recording ? await total() : -1;
          const first = await service.send(operation.method.toUpperCase(), path, { headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
          reads += 1;
          if (!recording) await forgetLast(database);
          if ((await total()) !== (recording ? before + 1 : reads)) readsWithoutAudit += 1;
          const etag = first.headers['etag'];
          if (operation.answers.has(304) && typeof etag === 'string' && recording) {
            const again = await service.get(path, { ...headers, 'if-none-match': etag });
            reads += 1;
            if (again.statusCode !== 304 || (await total()) !== before + 2) readsWithoutAudit += 1;
          }
        }
      }
      // The person's own leave no rows.
      const before = await total();
      for (const rest of ['', '/summary', '/comments', '/access-log', '/shares']) await service.get(`/v1/plans/${around.plan}${rest}`, tokens.get(around.ash));
      if ((await total()) !== before && recording) readsWithoutAudit += 1;
    }
    const rows = await total();
    const tamperingDetected = recording && (await seesTampering(database, store));
    return { reads, rows, tamperingDetected, readsWithoutAudit };
  } finally {
    await undoing.undo();
  }
}

const untriggered = (database: Database): string[] => (database.kind === 'sqlite'
  ? ['DROP TRIGGER IF EXISTS access_log_is_not_rewritten', 'DROP TRIGGER IF EXISTS access_log_is_not_shortened']
  : ['DROP TRIGGER IF EXISTS access_log_is_not_rewritten ON access_log']);

const runAll = (database: Database, ...statements: string[]): Promise<void> => database.transaction(async (sql) => {
  for (const statement of statements) await sql.run(statement);
});

/** The control's broken service: what it wrote goes again. */
const forgetLast = (database: Database): Promise<void> => runAll(database, ...untriggered(database), 'DELETE FROM access_log', 'UPDATE access_chains SET length = 0, head = \'\'');

/** Two controls: a row that is changed breaks its chain; a tail that is cut and whose head is put back is seen by what was written down. */
async function seesTampering(database: Database, store: ReturnType<typeof storeOver>): Promise<boolean> {
  const untouched = (await verifyChains(store)).faults.length === 0;
  const checkpoint = await exportCheckpoint(store, day);
  const [row] = await store.accesses.rows(WRONG_IDS, 4, 1);
  await runAll(database, ...untriggered(database), `UPDATE access_log SET who = '${around.ash}' WHERE chain_id = '${WRONG_IDS}' AND n = 5`);
  const broken = (await verifyChains(store)).faults.some(({ chain, row: at, fault }) => chain === WRONG_IDS && at === 5 && fault === 'row-changed');
  await runAll(database, `UPDATE access_log SET who = '${row!.who}' WHERE chain_id = '${WRONG_IDS}' AND n = 5`);
  const mended = (await verifyChains(store, { checkpoint })).faults.length === 0;
  const head = (await store.accesses.heads()).find(({ id }) => id === around.plan)!;
  const [last] = await store.accesses.rows(around.plan, head.length - 3, 1);
  await runAll(database, `DELETE FROM access_log WHERE chain_id = '${around.plan}' AND n > ${last!.n}`, `UPDATE access_chains SET length = ${last!.n}, head = '${last!.hash}' WHERE id = '${around.plan}'`);
  const fitsInItself = (await verifyChains(store)).faults.length === 0;
  const cut = (await verifyChains(store, { checkpoint })).faults.some(({ chain, fault }) => chain === around.plan && fault === 'tail-cut');
  return untouched && broken && mended && fitsInItself && cut;
}
