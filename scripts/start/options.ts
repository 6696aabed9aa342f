import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../shared/root.ts';

/** Something a person can put right; shown as it is, without a stack. */
export class StartProblem extends Error {}

export interface StartOptions {
  readonly port: number;
  /** `postgres://…`, or the path of a SQLite file. */
  readonly store: string;
  readonly reset: boolean;
  /** Folder for what is kept beside the database: messages, and the key of the links in them. */
  readonly folder: string;
}

export const usage = 'npm start -- [--port 4400] [--store postgres://user:password@host/database | file.sqlite] [--reset]';

export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): StartOptions {
  const values = parse(args);
  const portText = values.port ?? env['PORT'] ?? '4400';
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port < 1 || port > 65_535) throw new StartProblem(`"${portText}" is not a port: give a number from 1 to 65535.`);
  const store = values.store ?? '.data/daybridge.sqlite';
  return { port, store: isPostgres(store) ? store : path.resolve(root, store), reset: values.reset ?? false, folder: path.join(root, '.data') };
}

function parse(args: readonly string[]): { port?: string; store?: string; reset?: boolean } {
  try {
    return parseArgs({ args: [...args], options: { port: { type: 'string' }, store: { type: 'string' }, reset: { type: 'boolean' } } }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\. (?=To )/)[0]?.replace(/\.$/, '') : String(error);
    throw new StartProblem(`${reason}. Use: ${usage}`);
  }
}

export const isPostgres = (store: string): boolean => /^postgres(ql)?:/.test(store);

/** A store as it may be shown: without its password, and short. */
export function storeInWords(store: string): string {
  if (isPostgres(store)) return store.replace(/\/\/([^@/:]*):[^@/]*@/, '//$1:…@');
  const relative = path.relative(root, store);
  return relative === '' || relative.startsWith('..') ? store : relative;
}
