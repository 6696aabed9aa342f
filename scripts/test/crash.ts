// `npm run test:crash`: promises 5, 6 and 29. The service is killed twenty times in the middle of the work, on both stores: what was
// acknowledged as booked has to be there afterwards, and a mail server counts the messages: each at least once, twice only after a crash
// between its acceptance and the note of it. Then every write and sync of the service is noted down: no answer may leave before the disk has
// what it says; the control, whose disk is not waited for, has to be caught. With `--quick` two kills. Ends with one JSON line.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '@daybridge/server';
import { SMTPServer } from 'smtp-server';
import { afterCrashes, killUnderLoad } from '../../packages/server/src/testing/crash.ts';
import { someDay } from '../../packages/server/src/testing/stores.ts';
import { fillWorld } from '../../packages/server/src/testing/world.ts';
import { earlyAnswers, findStrace } from './crash/order.ts';
import { startMortal } from './crash/start.ts';
import { withPlaces } from './stores.ts';

const rounds = process.argv.includes('--quick') ? 2 : 20;
const figures = { acknowledged: 0, missing: 0, acknowledgedBeforeSync: 0, controlCaught: false, messagesTwice: 0 };
const faults: string[] = [];

/** Counts what arrives, by whom it is for: each booking has an address of its own. */
async function countingMailServer(): Promise<{ url: string; got: Map<string, Map<string, number>>; close(): Promise<void> }> {
  const got = new Map<string, Map<string, number>>();
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => {
        const id = /^Message-ID: (\S+)/im.exec(text)?.[1] ?? 'none';
        const to = session.envelope.rcptTo[0]!.address;
        const mine = got.get(to) ?? new Map<string, number>();
        got.set(to, mine.set(id, (mine.get(id) ?? 0) + 1));
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`, got, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

const addressOf = (id: string): string => `${id}@example.org`;
/** A message that a killed process had claimed is sent again when its lease is over: each round's clock is that much later. */
const AHEAD = 11;

await withPlaces(async (kind) => {
  const { place, remove } = await kind.make();
  const store = await openStore(place, someDay);
  const mail = await countingMailServer();
  try {
    await fillWorld(store);
    const acknowledged = await killUnderLoad((round) => startMortal([place, String(round * AHEAD), mail.url]), {
      rounds, clients: 8, contact: (id) => ({ channel: 'email', value: addressOf(id) }) });
    const { missing, addsUp } = await afterCrashes(store, acknowledged);
    figures.acknowledged += acknowledged.size;
    figures.missing += missing;
    if (!addsUp) faults.push(`${kind.name}: places do not add up after the crashes`);

    const last = await startMortal([place, String(rounds * AHEAD), mail.url]);
    const silent = (): string[] => [...acknowledged].filter((id) => !mail.got.has(addressOf(id)));
    const until = Date.now() + 120_000;
    while (silent().length > 0 && Date.now() < until) await wait(100);
    await last.kill('SIGTERM');
    const lost = silent().length;
    if (lost > 0) faults.push(`${kind.name}: ${lost} confirmations were never sent`);
    const twice = [...mail.got.values()].flatMap((ids) => [...ids.values()]).filter((count) => count > 1).length;
    figures.messagesTwice += twice;
    // A process that is killed has at most one message on its way that it could not note any more.
    if (twice > rounds) faults.push(`${kind.name}: ${twice} messages came twice after ${rounds} crashes`);
    if ([...mail.got.values()].some((ids) => ids.size > 1)) faults.push(`${kind.name}: a message was sent again under another id`);
    console.log(`${kind.name}: ${rounds} kills, ${acknowledged.size} acknowledged, ${twice} messages twice`);
  } finally {
    await mail.close();
    await store.close();
    await remove();
  }
});

const strace = findStrace();
if (strace) {
  const folder = await mkdtemp(path.join(tmpdir(), 'daybridge-order-'));
  try {
    for (const unsynced of [false, true]) {
      const place = path.join(folder, `${unsynced ? 'control' : 'ours'}.sqlite`);
      const store = await openStore(place, someDay);
      await fillWorld(store);
      await store.close();
      const { answers, early } = await earlyAnswers(strace, place, path.join(folder, 'calls.txt'), unsynced);
      console.log(`${unsynced ? 'control' : 'ours'}: ${answers} answers seen leaving, ${early} before a sync`);
      if (answers === 0) faults.push('no answer was seen leaving');
      if (unsynced) figures.controlCaught = early > 0;
      else figures.acknowledgedBeforeSync = early;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
} else {
  console.log('  skipped: the order of system calls, because strace was not found (on Debian or Ubuntu: apt install strace)');
}

for (const fault of faults) console.log(fault);
const everythingMustBeThere = /^(1|true)$/i.test(process.env['CI'] ?? '');
if (faults.length > 0 || figures.missing > 0 || figures.acknowledgedBeforeSync > 0 || (!figures.controlCaught && (strace !== undefined || everythingMustBeThere))) process.exitCode = 1;
console.log(JSON.stringify(figures));
process.exit();
