import { integrityFaults, ledgerFaults } from '../store/check.ts';
import { migrationNames } from '../store/migrate.ts';
import { outboxTable } from '../store/outbox-table.ts';
import type { Database } from '../store/sql.ts';
import { CommandError, mustBeThere, placeInWords, reasonOf, withDatabase } from './command.ts';
import type { Command, Given, Terminal } from './command.ts';
import { lookAtAccesses } from './look-at-accesses.ts';

/** What was found; `wrong` when somebody has to do something. */
export interface Finding {
  wrong: boolean;
  says: string;
}

const fine = (says: string): Finding => ({ wrong: false, says });
const wrong = (says: string): Finding => ({ wrong: true, says });

/** One thing the doctor looks at. */
export interface Check {
  name: string;
  look(database: Database, given: Given, terminal: Terminal): Promise<Finding>;
}

const SOME = 5;
const some = (list: readonly string[]): string => list.slice(0, SOME).join(', ') + (list.length > SOME ? ` and ${list.length - SOME} more` : '');

/** After this long something that carries messages has stopped. */
const LATE_MINUTES = 60;
const CLOCK_SECONDS = 30;

const checks: Check[] = [
  {
    name: 'tables',
    async look(database) {
      const done = new Set((await database.all<{ name: string }>('SELECT name FROM migrations')).map(({ name }) => name));
      const known = await migrationNames(database.kind);
      const due = known.filter((name) => !done.has(name));
      if ([...done].some((name) => !known.includes(name))) return wrong('the store was made by a newer version of Daybridge');
      return due.length === 0 ? fine('up to date') : wrong(`not up to date: daybridge migrate would run ${due.join(', ')}`);
    },
  },
  {
    name: 'integrity',
    async look(database) {
      if (database.kind === 'postgres') return fine('left to PostgreSQL, which checks its pages as it reads them');
      const faults = await integrityFaults(database);
      return faults.length === 0 ? fine('good') : wrong(`${some(faults)}; restore a backup`);
    },
  },
  {
    name: 'ledger of places',
    async look(database) {
      const faults = await ledgerFaults(database);
      return faults.length === 0 ? fine('adds up') : wrong(`does not add up for sessions ${some(faults)}`);
    },
  },
  {
    name: 'messages',
    async look(database, _given, { now }) {
      const waiting = await outboxTable(database).countWaiting();
      const before = new Date(now().getTime() - LATE_MINUTES * 60_000).toISOString();
      const late = (await database.get<{ n: number }>('SELECT COUNT(*) AS n FROM outbox WHERE sent_at IS NULL AND failed_at IS NULL AND due_at < ?', [before]))!.n;
      const givenUp = await outboxTable(database).countGivenUp();
      if (late === 0 && givenUp > 0) return wrong(`${givenUp} were given up: the log says why; is what carries messages set right?`);
      return late === 0 ? fine(`${waiting} waiting`) : wrong(`${late} of ${waiting} waiting should have gone over an hour ago: does a process run with timerSeconds over 0?`);
    },
  },
  { name: 'who looked at plans', look: lookAtAccesses },
  {
    name: 'clock',
    async look(database, _given, { now }) {
      if (database.kind === 'sqlite') return fine('the store is on this machine');
      const { at } = (await database.get<{ at: string }>('SELECT now() AS at'))!;
      const apart = Math.abs(Date.parse(at) - now().getTime()) / 1000;
      return apart <= CLOCK_SECONDS ? fine('agrees with the database') : wrong(`this machine and the database are ${Math.round(apart)} seconds apart: set both by NTP`);
    },
  },
];

export const doctorCommand: Command = {
  usage: 'doctor [--checkpoint <file>]',
  words: 0,
  does: 'looks whether settings, store, tables, places, messages, the record of who looked and clock are right',
  more: [
    'It changes nothing in the store, and may run while the service does.',
    'With --checkpoint it holds the record of who looked at plans against what the file says, and then writes how far the record has come. Keep the file where nobody who can change the database can change it too.'],
  options: { checkpoint: { type: 'string', does: 'the file with the ends of the record of who looked at plans' } },
  async run(given, terminal) {
    const { store } = given.configuration;
    terminal.out('ok     settings: read');
    await mustBeThere(store);
    let faults = 0;
    await withDatabase(store, async (database) => {
      terminal.out(`ok     store: ${placeInWords(store)} answers`);
      for (const { name, look } of checks) {
        const found = await look(database, given, terminal).catch((error: unknown) => wrong(reasonOf(error)));
        if (found.wrong) faults += 1;
        terminal.out(`${found.wrong ? 'WRONG ' : 'ok    '} ${name}: ${found.says}`);
      }
    });
    if (faults > 0) throw new CommandError(faults === 1 ? 'One thing is wrong.' : `${faults} things are wrong.`);
  },
};
