import { access } from 'node:fs/promises';
import { migrate } from '../store/migrate.ts';
import { hashContent } from '../store/portable/content.ts';
import { dumpLines } from '../store/portable/dump.ts';
import { restore } from '../store/portable/restore.ts';
import type { Database } from '../store/sql.ts';
import { CommandError, mustBeThere, placeInWords, progress, reasonOf, withDatabase, withNewDatabase } from './command.ts';
import type { Command, Terminal } from './command.ts';
import { readLines, writeWhole } from './whole-file.ts';

const counted = (count: number): string => count.toLocaleString('en-GB');

export const migrateCommand: Command = {
  usage: 'migrate',
  words: 0,
  does: 'brings the tables of the store up to this version',
  more: ['`daybridge serve` does the same when it starts. Make a backup before.'],
  async run({ configuration: { store } }, { out, now }) {
    const done = await withDatabase(store, (database) => migrate(database, now()));
    out(done.length === 0 ? `${placeInWords(store)} is up to date.` : `Done: ${done.join(', ')}.`);
  },
};

export const backupCommand: Command = {
  usage: 'backup <file>',
  words: 1,
  does: 'writes everything the store holds to a file, while the service goes on',
  more: [
    'All of it is as it stood at one moment. The file is there whole or not at all, and only its owner may read it; a name that ends in .gz packs it.',
    'It can be restored to SQLite and to PostgreSQL. It holds what people told you: keep it as safe as the store, and no longer than you have told them.'],
  async run({ configuration: { store }, words: [file] }, terminal) {
    await mustBeThere(store);
    const said = progress(terminal, 'Rows written');
    let rows = 0;
    await withDatabase(store, (database) => database.snapshot((sql) => writeWhole(file!, dumpLines(sql, database.kind, terminal.now(), (count) => said.to((rows = count))))))
      .catch((error: unknown) => {
        throw error instanceof CommandError ? error : new CommandError(`${file} was not written: ${reasonOf(error)}.`);
      }).finally(() => said.done());
    terminal.out(`${file} holds ${counted(rows)} rows.`);
  },
};

export const restoreCommand: Command = {
  usage: 'restore <file>',
  words: 1,
  does: 'fills the store from a backup, whole or not at all',
  more: [
    'A store that holds anything is refused, unless --replace says that the backup comes in its place. Stop the service first.',
    'What was erased after the backup was made comes back with it: erase it again. Periods of keeping are caught up with when the service starts.'],
  options: { replace: { type: 'boolean', does: 'take the place of what the store holds' } },
  async run({ configuration: { store }, words: [file], flag }, terminal) {
    await access(file!).catch(() => {
      throw new CommandError(`There is no file ${file}.`);
    });
    const said = progress(terminal, 'Rows restored');
    const restored = await withNewDatabase(store, (database) => restore(database, () => readLines(file!), { now: terminal.now(), replace: flag('replace'), told: said.to }))
      .catch((error: unknown) => {
        throw error instanceof CommandError ? error : new CommandError(`Nothing was restored: ${reasonOf(error)}.`);
      }).finally(() => said.done());
    terminal.out(`${placeInWords(store)} holds ${counted(restored.rows)} rows as of ${restored.madeAt}; content hash ${restored.hash}.`);
    terminal.out('What was erased since then has come back: erase it again.');
  },
};

export const copyCommand: Command = {
  usage: 'copy --to <store>',
  words: 0,
  does: 'copies the store to another one, SQLite or PostgreSQL, and compares both',
  more: ['Both are read whole and their content hashes compared before the copy counts. Stop the service first, or what is written meanwhile stays behind.'],
  options: {
    to: { type: 'string', does: 'a file, or postgres://user:password@host/database' },
    replace: { type: 'boolean', does: 'take the place of what the other store holds' },
  },
  async run({ configuration: { store }, text, flag }, terminal) {
    const to = text('to');
    if (to === undefined) throw new CommandError('Say where to: daybridge copy --to <store>');
    if (to === store) throw new CommandError('A store cannot be copied to itself.');
    await mustBeThere(store);
    const said = progress(terminal, 'Rows copied');
    const hash = await withDatabase(store, (from) => withNewDatabase(to, (target) => copy(from, target, flag('replace'), terminal, said.to)))
      .catch((error: unknown) => {
        throw error instanceof CommandError ? error : new CommandError(`Nothing was copied: ${reasonOf(error)}.`);
      }).finally(() => said.done());
    terminal.out(`${placeInWords(to)} holds ${counted(hash.rows)} rows, the same as ${placeInWords(store)}; content hash ${hash.hash}.`);
  },
};

async function copy(from: Database, to: Database, replace: boolean, { now }: Terminal, told: (rows: number) => void): Promise<{ rows: number; hash: string }> {
  await migrate(from, now());
  return from.snapshot(async (sql) => {
    await restore(to, () => dumpLines(sql, from.kind, now()), { now: now(), replace, told });
    const [one, other] = [await hashContent(sql, from.kind), await to.snapshot((read) => hashContent(read, to.kind))];
    if (one.hash !== other.hash) throw new Error('the copy is not the same as the store');
    return other;
  });
}
