// One device zone of `npm run test:time`, in a process of its own whose zone is that one too. Prints what was compared.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createService, openStore } from '@daybridge/server';
import puppeteer, { type Browser } from 'puppeteer-core';
import { fillWorld, ids, session } from '../../../packages/server/src/testing/world.ts';
import { chromiumFlags, findChromium, howToGetChromium } from '../../shared/browsers.ts';
import { addBookingPage, bookerScript, type Seen } from './booking-page.ts';
import { readEntry } from './calendar-program.ts';
import { onTheWall, weekends, zones, type Expected, type Weekend } from './sessions.ts';

interface Sent {
  to: string;
  subject: string;
  body: string;
  text: string;
  calendar?: string;
}

const zone = process.env['TZ']!;
const figures = { cases: 0, wrong: 0 };

function same(what: string, got: unknown, wanted: unknown): void {
  figures.cases += 1;
  if (got === wanted) return;
  figures.wrong += 1;
  console.log(`${zone}: ${what}\n  wanted ${String(wanted)}\n  got    ${String(got)}`);
}

const has = (what: string, text: string | undefined, words: string): void => same(what, text?.includes(words) ? words : text, words);

const quiet = (): void => undefined;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until<T>(find: () => T | undefined, what: string): Promise<T> {
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(50)) {
    const found = find();
    if (found !== undefined) return found;
  }
  throw new Error(`${zone}: waited in vain for ${what}`);
}

/** Books each session of a weekend in a browser of that zone, and reads screens, messages and calendar files. */
async function read(browser: Browser, weekend: Weekend): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'time-'));
  let ahead = Date.parse(weekend.bookedAt) - Date.now();
  const clock = () => new Date(Date.now() + ahead);
  const sent: Sent[] = [];
  const sessions = weekend.sessions.map((expected, n) => ({ expected, id: `0199b000-0000-7000-8000-${String(9000 + n).padStart(12, '0')}` }));
  const store = await openStore(path.join(folder, 'time.sqlite'), clock());
  await fillWorld(store);
  await store.sessions.put(sessions.map(({ id, expected: { startsAt, endsAt, online = false } }) => session(id, ids.painting, '2026-10-20', {
    startsAt, endsAt, capacity: 8,
    record: { startsAt, endsAt, timeZone: 'Europe/London', online, ...(online ? {} : { venueId: ids.venue }) },
  })));
  const most = 1_000_000;
  const app = await createService({
    store, clock, logger: { info: quiet, warn: quiet, error: quiet }, sender: { send: async (message) => void sent.push(message) },
    config: { timerSeconds: 0.1, requestsPerMinute: most, holdsPerAddress: most, bookingsPerAddressPerDay: most, placesPerContact: most },
  });
  addBookingPage(app, script, () => ahead);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 }).then(() => `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
  const page = await browser.newPage();
  try {
    await page.emulateTimezone(zone);
    await page.goto(`${origin}/time`);
    await page.waitForFunction('globalThis.book');
    for (const [n, { expected, id }] of sessions.entries()) {
      const email = `ash-${n}@example.org`;
      const seen = (await page.evaluate(`book(${JSON.stringify(`${origin}/v1`)}, ${JSON.stringify(ids.painting)}, ${JSON.stringify(id)}, ${JSON.stringify(email)})`)) as Seen;
      onScreen(expected, seen);
      const message = await until(() => sent.find(({ to }) => to === email), 'the confirmation');
      inMessage(expected, message, 'confirmation');
      const file = await (await fetch(`${origin}/v1/bookings/${seen.id}.ics`, { headers: { 'Booking-Secret': seen.secret } })).text();
      for (const text of [file, message.calendar ?? '']) inCalendar(expected, seen.id, text);
    }
    for (const [n, { expected }] of sessions.entries()) {
      ahead = Date.parse(expected.startsAt) - 23.9 * 3_600_000 - Date.now();
      const reminder = await until(() => sent.filter(({ to }) => to === `ash-${n}@example.org`)[1], 'the reminder');
      inMessage(expected, reminder, 'reminder');
    }
  } finally {
    await page.close();
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function onScreen({ words, online }: Expected, { slot, day, check, kept, done }: Seen): void {
  const whole = words + (online ? ' (UK time)' : '');
  has('the time that was chosen', slot, whole);
  same('its day in the month', day.slice(0, words.indexOf(',')), words.slice(0, words.indexOf(',')));
  has('the check', check, whole);
  has('the last screen', done, whole);
  // A place is kept 15 minutes: the clock time is the place's, too.
  same('until when it is kept, by the clock of the place', /until (10:1\d|9:1\d)am\./.test(kept), true);
}

function inMessage({ words, online }: Expected, { subject, body, text }: Sent, kind: string): void {
  const whole = words + (online ? ' (UK time)' : '');
  has(`the ${kind} by email`, body, whole);
  has(`the ${kind} by text`, text, whole);
  has(`the subject of the ${kind}`, subject, words.slice(0, words.indexOf(',')).replace(/ \d{4}$/, ''));
}

function inCalendar({ startsAt, endsAt }: Expected, id: string, file: string): void {
  const entry = readEntry(file);
  same('the id in the calendar', entry.uid, id);
  same('the start in the calendar', entry.startsAt, startsAt);
  same('the end in the calendar', entry.endsAt, endsAt);
  for (const device of Object.keys(zones)) {
    const [start, end] = entry.wall(device);
    same(`the start on a device in ${device}`, start, onTheWall(startsAt, device));
    same(`the end on a device in ${device}`, end, onTheWall(endsAt, device));
  }
}

const program = findChromium();
if (!program) throw new Error(howToGetChromium);
const script = await bookerScript();
const browser = await puppeteer.launch({ executablePath: program, args: [...chromiumFlags], headless: true, env: { ...process.env, TZ: zone } });
try {
  for (const weekend of weekends) await read(browser, weekend);
} finally {
  await browser.close();
}
console.log(JSON.stringify(figures));
