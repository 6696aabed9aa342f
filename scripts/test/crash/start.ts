import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Mortal } from '../../../packages/server/src/testing/crash.ts';

const server = new URL('./server.ts', import.meta.url).pathname;

/** Starts the service of the crash test, behind another program if one is named: that one ends with it. */
export async function startMortal(args: readonly string[], behind: readonly string[] = []): Promise<Mortal> {
  const [program, ...rest] = [...behind, process.execPath, '--conditions=source', server, ...args] as [string, ...string[]];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const line = await Promise.race([once(child.stdout, 'data').then(([part]) => String(part)), ended.then(() => Promise.reject(new Error('the service did not start')))]);
  const [, address, pid] = /listening (\S+) (\d+)/.exec(line)!;
  return {
    address: address!,
    async kill(signal) {
      // The service itself: a program in front of it would let it go on.
      process.kill(Number(pid), signal);
      await ended;
    },
  };
}
