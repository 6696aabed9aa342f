import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A PostgreSQL of our own for one run: empty, on a socket only, gone afterwards. */
export interface ThrowAwayPostgres {
  /** A connection string for `pg`, naming the socket's folder. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Where the system keeps the newest PostgreSQL programs, undefined where there are none. */
export function findPostgres(): string | undefined {
  const asked = process.env['POSTGRES_BIN'];
  const newestFirst = globSync(['/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin', '/opt/homebrew/opt/postgresql*/bin', '/usr/local/opt/postgresql*/bin']).sort(
    (one, other) => versionIn(other) - versionIn(one),
  );
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter);
  return [asked, ...newestFirst, ...onPath].find((folder) => folder !== undefined && ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))));
}

/** It stands where only root's PATH leads. */
const runuser = (): string => ['/usr/sbin/runuser', '/sbin/runuser'].find((file) => existsSync(file)) ?? 'runuser';

const versionIn = (folder: string): number => Number(/(\d+)/.exec(folder)?.[1] ?? 0);

/** Starts a fresh cluster. PostgreSQL refuses to run as root, so root starts it as the user `postgres`. */
export async function startPostgres(binaries: string): Promise<ThrowAwayPostgres> {
  // A socket's path may have about 100 characters, so it stands directly in /tmp.
  const folder = mkdtempSync(path.join(os.platform() === 'darwin' ? '/tmp' : os.tmpdir(), 'daybridge-pg-'));
  const data = path.join(folder, 'data');
  mkdirSync(data);
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    for (const place of [folder, data]) chownSync(place, id('-u'), id('-g'));
  }
  for (const place of [folder, data]) chmodSync(place, 0o700);
  const command = (name: string, args: readonly string[]): [string, string[]] =>
    asRoot ? [runuser(), ['-u', 'postgres', '--', path.join(binaries, name), ...args]] : [path.join(binaries, name), [...args]];

  let server: ChildProcess | undefined;
  const forget = () => rmSync(folder, { recursive: true, force: true });
  const kill = () => {
    // To the server itself, because runuser keeps this signal to itself; it means "fast": open sessions are ended.
    const pidFile = path.join(data, 'postmaster.pid');
    if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGINT');
  };
  const atExit = () => {
    kill();
    forget();
  };
  process.on('exit', atExit);
  try {
    const [initdb, initArgs] = command('initdb', ['-D', data, '-U', 'daybridge', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']);
    execFileSync(initdb, initArgs, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
    const [postgres, serverArgs] = command('postgres', [
      ...['-D', data, '-k', folder],
      ...['-c', 'listen_addresses=', '-c', 'max_connections=200', '-c', 'log_min_messages=fatal'],
    ]);
    server = spawn(postgres, serverArgs, { stdio: 'ignore', cwd: folder });
    const ended = new Promise<void>((resolve) => server?.once('exit', () => resolve()));
    await ready(folder, binaries, server);
    execFileSync(path.join(binaries, 'createdb'), ['-h', folder, '-U', 'daybridge', 'daybridge'], { stdio: 'ignore' });
    return {
      url: `postgres://daybridge@/daybridge?host=${encodeURIComponent(folder)}`,
      async stop() {
        kill();
        await ended;
        process.off('exit', atExit);
        forget();
      },
    };
  } catch (error) {
    kill();
    await wait(200);
    process.off('exit', atExit);
    forget();
    throw error;
  }
}

async function ready(folder: string, binaries: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (server.exitCode !== null) break;
    try {
      execFileSync(path.join(binaries, 'pg_isready'), ['-q', '-h', folder, '-U', 'daybridge'], { stdio: 'ignore' });
      return;
    } catch {
      await wait(200);
    }
  }
  throw new Error('PostgreSQL did not start within 30 seconds');
}
