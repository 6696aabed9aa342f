import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { newId } from '@daybridge/sdk';
import { ids } from '../../../packages/server/src/testing/world.ts';
import { startMortal } from './start.ts';

/** What is wanted to see what a process asks of the system. */
export const findStrace = (): string | undefined => ['/usr/bin/strace', '/bin/strace', '/usr/local/bin/strace'].find(existsSync);

const BOOKINGS = 40;

/**
 * Books one after another while every write and sync is noted down, and counts the answers that left before the disk had what they
 * say: before a sync that began after the last write to the log of the database.
 */
export async function earlyAnswers(strace: string, place: string, trace: string, unsynced: boolean): Promise<{ answers: number; early: number }> {
  const calls = 'trace=pwrite64,write,writev,sendto,sendmsg,fsync,fdatasync';
  const service = await startMortal([place, '0', 'none', ...(unsynced ? ['unsynced'] : [])], [strace, '-f', '-y', '-s', '24', '-e', calls, '-o', trace]);
  for (let n = 0; n < BOOKINGS; n += 1) {
    const response = await fetch(`${service.address}/v1/bookings/${newId()}`, {
      method: 'PUT', headers: { 'content-type': 'application/json', 'booking-secret': randomBytes(24).toString('base64url') },
      body: JSON.stringify({ intent: 'hold', sessionId: ids.sameHours, places: 1, bookedFor: { kind: 'guest', name: 'Asha' } }) });
    await response.arrayBuffer();
    if (response.status !== 201) throw new Error(`the service answered ${response.status}`);
  }
  await service.kill('SIGTERM');
  return judge(await readFile(trace, 'utf8'));
}

/** Reads the calls in order. A call that is cut in two counts where it ends: a sync is done when it returns. */
function judge(text: string): { answers: number; early: number } {
  let answers = 0;
  let early = 0;
  let unsynced = false;
  let written = false;
  const begun = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, thread, rest] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (thread === undefined || rest === undefined) continue;
    if (rest.includes('<unfinished')) {
      begun.set(thread, rest);
      continue;
    }
    const call = rest.startsWith('<...') ? begun.get(thread) ?? '' : rest;
    if (/^(pwrite64|write)\(\d+<[^>]*-wal>/.test(call)) unsynced = written = true;
    else if (/^f(data)?sync\(\d+<[^>]*-wal>/.test(call) && /= 0$/.test(rest)) unsynced = false;
    else if (/^(write|writev|sendto|sendmsg)\(\d+<(?:TCP|socket)/.test(call) && call.includes('HTTP/1.1 201')) {
      answers += 1;
      if (unsynced || !written) early += 1;
      written = false;
    }
  }
  return { answers, early };
}
