import { access, mkdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfiguration } from '../configuration/configuration.ts';
import type { Configuration, Environment } from '../configuration/configuration.ts';
import { openDatabase } from '../store/open.ts';
import type { Database } from '../store/sql.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

/** Where a command reads and writes; handed in, so that tests see it. */
export interface Terminal {
  environment: Environment;
  now: () => Date;
  out: (line: string) => void;
  /** For progress: a line that is written over where somebody looks on. */
  error: { write(text: string): void; isTTY?: boolean };
  /** Asks whoever looks on; `undefined` when nobody does. */
  ask?: (question: string) => Promise<string>;
}

/** What somebody can put right; said as one sentence. */
export class CommandError extends Error {
  override name = 'CommandError';
}

interface Option {
  type: 'string' | 'boolean';
  short?: string;
  /** What it does, for --help. */
  does: string;
}

export interface Given {
  words: string[];
  text(option: string): string | undefined;
  flag(option: string): boolean;
  configuration: Configuration;
}

export interface Command {
  /** `backup <file>`. */
  usage: string;
  does: string;
  /** More to know, a paragraph each. */
  more?: string[];
  options?: Record<string, Option>;
  /** How many words have to follow. */
  words: number;
  run(given: Given, terminal: Terminal): Promise<void>;
}

export const commonOptions: Record<string, Option> = {
  config: { type: 'string', does: 'a file of settings, YAML or JSON (otherwise DAYBRIDGE_CONFIG)' },
  store: { type: 'string', does: 'the store, in place of the one in the settings' },
  help: { type: 'boolean', short: 'h', does: 'this' },
};

/** Reads what follows a command's name. */
export function readGiven(command: Command, args: readonly string[], terminal: Terminal): Given | 'help' {
  const options = { ...command.options, ...commonOptions };
  const types = Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }]));
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: types, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${(error as Error).message.split(/\. (?=To )/)[0]!.replace(/\.$/, '')}; daybridge ${command.usage}`);
  }
  if (parsed.values['help']) return 'help';
  if (parsed.positionals.length !== command.words) throw new CommandError(`Use it as: daybridge ${command.usage}`);
  const text = (option: string): string | undefined => parsed.values[option] as string | undefined;
  const configuration = readConfiguration(terminal.environment, text('config'));
  return { words: parsed.positionals, text, flag: (option) => parsed.values[option] === true, configuration: { ...configuration, store: text('store') ?? configuration.store } };
}

/** A place as it may be shown: without its password. */
export const placeInWords = (place: string): string => place.replace(/\/\/([^@/:]*):[^@/]*@/, '//$1:…@').replaceAll(/([?&]\w*password=)[^&]*/gi, '$1…');

/** A SQLite file that is not there must not be made by looking at it. */
export async function mustBeThere(place: string): Promise<void> {
  if (/^postgres(ql)?:/.test(place)) return;
  const found = await stat(place).catch(() => {
    throw new CommandError(`There is no store at ${place}.`);
  });
  if (found.isDirectory()) throw new CommandError(`${place} is a folder and no store.`);
}

/** The same, and a file that was not there before is not there after a failure either, nor are the folders made for it. */
export async function withNewDatabase<T>(place: string, work: (database: Database) => Promise<T>): Promise<T> {
  const isNew = !/^postgres(ql)?:/.test(place) && !(await access(place).then(() => true, () => false));
  if (!isNew) return withDatabase(place, work);
  const firstMade = await mkdir(dirname(place), { recursive: true });
  return wholeOrNothing(async () => {
    for (const end of ['', '-wal', '-shm']) await rm(place + end, { force: true });
    if (firstMade === undefined) return;
    // Whatever somebody else has put into them meanwhile stays, with them.
    for (let folder = resolve(dirname(place)); folder.length >= firstMade.length; folder = dirname(folder)) await rmdir(folder).catch(() => undefined);
  }, () => withDatabase(place, work));
}

/** Works with a database and closes it whatever happens. */
export async function withDatabase<T>(place: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(place);
  try {
    // Asked first, so that a store that is not there is told apart from work that fails.
    await database.get('SELECT 1 AS one').catch((error: unknown) => {
      throw new CommandError(`The store ${placeInWords(place)} does not answer: ${reasonOf(error)}.`);
    });
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Why, in a few words: errors of networks come in bundles, those of databases over several lines. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ECONNREFUSED') return 'nothing answers there';
  if (code === 'ENOTFOUND') return 'there is no such host';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'part of the path is not a folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'this account may not';
  if (code === 'EADDRINUSE') return 'something else listens there';
  if (code === 'ENOSPC') return 'the disk is full';
  return (message ?? String(error)).split('\n')[0]!.replace(/[\s.:]+$/, '');
}

const EVERY_MS = 200;
const EVERY_LINE_MS = 10_000;

/** Says how far long work has come: over and over on one line for who looks on, a line now and then for a log. */
export function progress({ error }: Terminal, what: string): { to(count: number, of?: string): void; done(): void } {
  // Whoever looks on sees at once that it has begun.
  let last = error.isTTY ? -Infinity : performance.now();
  let shown = false;
  return {
    to(count, of = what) {
      const now = performance.now();
      if (now - last < (error.isTTY ? EVERY_MS : EVERY_LINE_MS)) return;
      last = now;
      shown = true;
      const words = `${of}: ${count.toLocaleString('en-GB')}`;
      error.write(error.isTTY ? `\r\u001B[K${words}` : `${words}\n`);
    },
    done() {
      if (shown && error.isTTY) error.write('\r\u001B[K');
    },
  };
}
