// `npm run test:time`: people with devices in four zones book sessions around both clock changes. The screens, the messages, the calendar
// files and what a calendar program makes of them have to say the same time, which is the place's. What is wanted is written by hand in
// `time/sessions.ts`, and has sessions that an offset of the day before would put an hour out. With `--quick` one zone.
// Ends with one JSON line.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTheWall, weekends, zones } from './time/sessions.ts';

const all = Object.keys(zones);
const wanted = process.argv.includes('--quick') ? ['Europe/Athens'] : all;
const run = promisify(execFile);

interface Figures {
  cases: number;
  wrong: number;
}

async function inZone(zone: string): Promise<Figures> {
  const script = path.join(import.meta.dirname, 'time/zone.ts');
  const { stdout } = await run(process.execPath, ['--conditions=source', script], { env: { ...process.env, TZ: zone }, maxBuffer: 1 << 24 });
  const lines = stdout.trim().split('\n');
  for (const line of lines.slice(0, -1)) console.log(line);
  return JSON.parse(lines.at(-1)!) as Figures;
}

const figures = { cases: 0, wrong: 0 };
for (const zone of wanted) {
  const { cases, wrong } = await inZone(zone);
  console.log(`${zone}: ${cases} compared, ${wrong} wrong`);
  figures.cases += cases;
  figures.wrong += wrong;
}

// Whoever takes the offset of the day before for the day of the change has to be seen: some sessions must tell the two apart.
const control = weekends.flatMap(({ sessions }) => sessions).filter(({ startsAt }) => {
  const dayBefore = new Date(Date.parse(startsAt) - 86_400_000).toISOString();
  return onTheWall(dayBefore, 'Europe/London').slice(11) !== onTheWall(startsAt, 'Europe/London').slice(11);
}).length;
console.log(`${control} of the sessions would be an hour out with the offset of the day before.`);
if (figures.wrong > 0 || figures.cases === 0 || control === 0) process.exitCode = 1;
console.log(JSON.stringify(figures));
