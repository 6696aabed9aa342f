import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface ChildService {
  process: ChildProcess;
  address: string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** The service in a process of its own, over a place that others may have open too. */
export async function startChild(place: string): Promise<ChildService> {
  const child = spawn(process.execPath, ['--conditions=source', new URL('./serve.ts', import.meta.url).pathname, place], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  const ended = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (part: Buffer) => {
      text += part.toString();
      const found = /listening (\S+)\n/.exec(text);
      if (found) resolve(found[1]!);
    });
    child.once('exit', () => reject(new Error('the service ended before it listened')));
  });
  return {
    process: child,
    address,
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
