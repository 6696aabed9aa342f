import { access, readFile } from 'node:fs/promises';
import { exportCheckpoint, readCheckpoint, verifyChains } from '../audit/checkpoint.ts';
import type { ChainFault, Checkpoint } from '../audit/checkpoint.ts';
import { storeOver } from '../store/open.ts';
import type { Database } from '../store/sql.ts';
import { CommandError, reasonOf } from './command.ts';
import type { Given, Terminal } from './command.ts';
import type { Finding } from './doctor-command.ts';
import { writeWhole } from './whole-file.ts';

const inWords: Record<ChainFault['fault'], string> = {
  'row-changed': 'a row was changed',
  'row-missing': 'a row is missing',
  'head-differs': 'its end does not fit',
  'tail-cut': 'its end was cut off',
  'chain-missing': 'all of it is gone',
};

/**
 * Whether the record of who looked at plans is whole. With `--checkpoint` also against the file where its ends were written down the
 * last time, which then gets the ends of today; a file that shows a fault is left as it is.
 */
export async function lookAtAccesses(database: Database, { configuration, text }: Given, { now }: Terminal): Promise<Finding> {
  const store = storeOver(database);
  const file = text('checkpoint');
  const key = configuration.config.auditKey;
  const checkpoint = file === undefined ? undefined : await checkpointIn(file);
  const { chains, rows, faults } = await verifyChains(store, { ...(checkpoint && { checkpoint }), ...(key !== undefined && { key }) });
  if (faults.length > 0) {
    const told = faults.slice(0, 5).map(({ chain, row, fault }) => `${inWords[fault]} (plan ${chain}${row === undefined ? '' : `, row ${row}`})`);
    return { wrong: true, says: `${told.join('; ')}${faults.length > 5 ? ` and ${faults.length - 5} more` : ''}: somebody wrote to the database past the service` };
  }
  const found = `${rows} ${rows === 1 ? 'row' : 'rows'} about ${chains} ${chains === 1 ? 'plan' : 'plans'}, nothing changed`;
  if (file === undefined) return { wrong: false, says: `${found}; only --checkpoint sees an end that was cut off` };
  await write(file, await exportCheckpoint(store, now(), key));
  return { wrong: false, says: `${found}${checkpoint ? ` since ${checkpoint.at}` : ''}; written to ${file}` };
}

async function checkpointIn(file: string): Promise<Checkpoint | undefined> {
  if (!(await access(file).then(() => true, () => false))) return undefined;
  try {
    return readCheckpoint(await readFile(file, 'utf8'));
  } catch (error) {
    throw new CommandError(`${file} is not a checkpoint: ${reasonOf(error)}`);
  }
}

const write = (file: string, checkpoint: Checkpoint): Promise<void> => writeWhole(file, (async function* () {
  yield JSON.stringify(checkpoint);
})());
