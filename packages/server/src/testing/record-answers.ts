import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the service answered counts; what something else answered, held against the same contract by another package's test, does not. */
const ofService = process.argv[1]?.replaceAll('\\', '/').includes('/packages/server/') ?? false;

/** Where the suite writes down what it saw, for `npm run test:contract` to sum up; nowhere when this is not set. */
const folder = ofService ? process.env['DAYBRIDGE_ANSWERS'] : undefined;

/** `getBooking 200`, `putBooking 409 session-full`: what was answered and found to be as the contract says. */
const seen = new Set<string>();
let answers = 0;

const file = (kind: string): string => join(folder!, `${process.pid}.${kind}`);

export function recordSeen(what: string): void {
  answers += 1;
  seen.add(what);
}

/** Written at once, because a process that gave a wrong answer may not come to its end. */
export function recordViolation(what: string): void {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  appendFileSync(file('violations'), `${what.replaceAll('\n', ' ')}\n`);
}

if (folder !== undefined) {
  process.once('exit', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file('json'), JSON.stringify({ answers, seen: [...seen] }));
  });
}
