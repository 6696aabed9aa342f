/**
 * `npm run bench:start`: how long the service takes from its first breath to its first answer of what is on, with the sample data and
 * with 20,000 opportunities; what it holds in memory then; and whether stopping under load drops anything. Last line: one JSON object.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadSample } from '../../packages/server/src/sample/load.ts';
import { openStore } from '../../packages/server/src/store/open.ts';
import { root } from '../shared/root.ts';
import { loadMany } from './many-opportunities.ts';

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 1 : 5;
const MANY = 20_000;
const IDLE_SECONDS = quick ? 3 : 10;
const CLIENTS = 16;
const goals = { coldStartMs: 1000, idleMegabytes: 150, droppedOnStop: 0 };

interface Running {
  process: ChildProcess;
  address: string;
  /** From starting the process to the whole first answer. */
  ms: number;
}

/** As an operator starts it: a process of its own with the settings in the environment. */
async function start(store: string): Promise<Running> {
  const began = performance.now();
  const env = { PATH: process.env['PATH'], DAYBRIDGE_STORE: store, PORT: '0', DAYBRIDGE_REQUESTS_PER_MINUTE: '1000000' };
  const child = spawn(process.execPath, [path.join(root, 'packages/server/bin/daybridge.mjs'), 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (part: Buffer) => {
      text = (text + part.toString()).slice(-10_000);
      const found = /"address":"([^"]+)"/.exec(text);
      if (found) resolve(found[1]!);
    });
    child.once('exit', () => reject(new Error('the service ended before it listened')));
  });
  const { items, total } = (await (await fetch(`${address}/v1/opportunities`)).json()) as { items: unknown[]; total: number };
  const ms = performance.now() - began;
  if (items.length === 0) throw new Error(`the service knows of ${total} opportunities and shows none`);
  return { process: child, address, ms };
}

async function stop({ process: child }: Running): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Resident memory of a process in megabytes (10⁶ bytes), as its system counts. */
function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return NaN;
  return (Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))![1]) * 1024) / 1e6;
}

/** Requests that were begun and not answered while the service was told to stop. */
async function droppedOnStop(store: string): Promise<{ dropped: number; answered: number }> {
  const running = await start(store);
  let [dropped, answered] = [0, 0];
  const client = async (): Promise<void> => {
    for (;;) {
      try {
        const response = await fetch(`${running.address}/v1/opportunities?limit=5`);
        await response.arrayBuffer();
        if (response.status !== 200) dropped += 1;
        answered += 1;
      } catch (error) {
        // Nobody listens any more: it was never taken in.
        if ((error as { cause?: { code?: string } }).cause?.code !== 'ECONNREFUSED') dropped += 1;
        return;
      }
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  while (answered < 300) await wait(5);
  const ended = once(running.process, 'exit');
  running.process.kill('SIGTERM');
  await Promise.all(clients);
  await ended;
  return { dropped, answered };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function timed(store: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const running = await start(store);
    times.push(running.ms);
    await stop(running);
  }
  return Math.round(median(times));
}

const folder = mkdtempSync(path.join(tmpdir(), 'daybridge-bench-start-'));
try {
  const now = new Date();
  const [sample, many] = [path.join(folder, 'sample.sqlite'), path.join(folder, 'many.sqlite')];
  const first = await openStore(sample);
  await loadSample(first, { today: now });
  await first.close();
  const second = await openStore(many);
  const loaded = await loadMany(second, { count: MANY, today: now.toISOString().slice(0, 10) });
  await second.close();
  console.log(`${loaded.opportunities.toLocaleString('en-GB')} opportunities with ${loaded.sessions.toLocaleString('en-GB')} dates; the median of ${ROUNDS} starts each.`);

  // The very first start compiles, as after an update; the others do as operators see them day by day.
  await stop(await start(sample));
  const coldStartMs = await timed(sample);
  const coldStart20kMs = await timed(many);
  const idle = await start(many);
  await wait(IDLE_SECONDS * 1000);
  const idleMegabytes = Math.round(residentMegabytes(idle.process.pid!));
  await stop(idle);
  const { dropped, answered } = await droppedOnStop(many);
  console.log(`${answered.toLocaleString('en-GB')} requests of ${CLIENTS} clients were answered until it stopped.`);
  const figures = { coldStartMs, coldStart20kMs, idleMegabytes, droppedOnStop: dropped };
  // A machine that is slow or busy is no reason to refuse a change: in small numbers only what is dropped counts.
  const missed = Object.entries(goals).filter(([name, goal]) => figures[name as keyof typeof goals] > goal && (!quick || name === 'droppedOnStop'));
  for (const [name, goal] of missed) console.error(`${name} is over its goal of ${goal}.`);
  if (missed.length > 0) process.exitCode = 1;
  console.log(JSON.stringify(figures));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
