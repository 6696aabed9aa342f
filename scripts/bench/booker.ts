// `npm run bench:booker`: the booker as it is built: from being put into a page to the times painted (its first screen, and the one after
// "Continue"), and from "Book this place" to the last screen painted; beside the floor: the same nodes by DOM calls after the same
// answers, and, for the times, FullCalendar's list with as many entries. All take turns in one Chromium whose processor is slowed down
// four times; the service is the SDK's own test service. With `--quick` few rounds. Ends with one JSON line.
import { createTestService, smallWorld, testIds } from '../../packages/sdk/src/stand-in.ts';
import { median, openLab, ratio, takeTurns, whereItGoes } from './browser/lab.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? 2 : 9;
const times = 60;

const world = smallWorld();
const first = world.sessions.find(({ id }) => id === testIds.paintingSession)!;
const day = 86_400_000;
const begins = Math.ceil(Date.now() / day) * day + 10 * 3_600_000;
const sessions = Array.from({ length: times }, (_, n) => {
  const startsAt = new Date(begins + Math.floor(n / 2) * day + (n % 2) * 4 * 3_600_000);
  return { ...first, id: n === 0 ? first.id : `0190c000-0000-7000-8000-${String(n).padStart(12, '0')}`, startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 2 * 3_600_000).toISOString(), status: 'scheduled' as const, capacity: 1000, placesLeft: 1000 };
});
const service = createTestService({ world: { sessions }, now: new Date() });
const entries = sessions.map(({ id, startsAt, endsAt }) => ({ id, title: 'Places left', start: startsAt, end: endsAt }));
const asked: string[] = [];
const lab = await openLab(['session-booker'], async ({ method, path, query, body, headers }) => {
  if (path === '/peer') return entries.slice(0, Number(query.get('count')));
  asked.push(`${method} ${path}`);
  const { authorization, 'booking-secret': secret, 'content-type': type } = headers as Record<string, string | undefined>;
  return service.fetch(`http://localhost${path}${query.size > 0 ? `?${query}` : ''}`, {
    method, headers: { ...(authorization && { Authorization: authorization }), ...(secret && { 'Booking-Secret': secret }), ...(type && { 'Content-Type': type }) }, ...(body && { body }),
  });
});
const ask = (call: string): Promise<number> => lab.page.evaluate(call.startsWith('(') ? call : `lab.${call}`) as Promise<number>;
const type = (id: string, text: string) => `{ const field = root.querySelector('${id}'); field.value = '${text}'; field.dispatchEvent(new Event('input', { bubbles: true })); }`;

const open = `component('day-session-booker', { api: '{origin}/v1', 'opportunity-id': '${first.opportunityId}' }, '#who-me', 1)`;
const me = `act((root) => root.querySelector('#who-me').click(), '#my-name')`;
const toTimes = `act((root) => { ${type('#my-name', 'Ash')} root.querySelector('form').requestSubmit(); }, 'input[name="session"]', 1)`;
const toCheck = `act((root) => { root.querySelector('input[name="session"]').click(); root.querySelector('form').requestSubmit(); }, '#channel-none')`;
const toDone = `(async () => {
  const element = lab.element();
  const booked = new Promise((resolve) => element.addEventListener('day-booked', resolve, { once: true }));
  const began = performance.now();
  element.shadowRoot.querySelector('form').requestSubmit();
  await booked;
  await element.updateComplete;
  await lab.painted();
  return performance.now() - began;
})()`;

async function ourTimes(): Promise<number> {
  const opened = await ask(open);
  await ask(me);
  return opened + (await ask(toTimes));
}
async function ourDone(): Promise<number> {
  await ourTimes();
  await ask(toCheck);
  await ask(`act((root) => root.querySelector('#channel-none').click(), '#channel-none')`);
  return ask(toDone);
}

const figures = { ratioToFloor: {} as Record<string, number>, ratioToPeer: {} as Record<string, number> };
let failed = false;
try {
  await ask(open);
  await ask(`record('who')`);
  const from = asked.length;
  await ask(me);
  await ask(toTimes);
  const nodes = await ask(`record('times')`);
  const shown = (await lab.page.evaluate(`lab.element().shadowRoot.querySelectorAll('input[name="session"]').length`)) as number;
  console.log(`${shown} times of ${times} on ${nodes} nodes; asked: ${asked.slice(0, from).join(', ')}, then ${asked.slice(from).join(', ')}`);
  await ask(toCheck);
  await ask(`act((root) => root.querySelector('#channel-none').click(), '#channel-none')`);
  const before = asked.length;
  await ask(toDone);
  await ask(`record('done')`);
  console.log(`confirming asks: ${asked.slice(before).join(', ')}`);
  const gets = (some: readonly string[]) => `[${[...new Set(some)].filter((line) => line.startsWith('GET')).map((line) => `{ url: '${line.slice(4)}' }`).join(', ')}]`;
  const floorTimes = `floor([{ name: 'who', asks: ${gets(asked.slice(0, from))} }, { name: 'times', asks: ${gets(asked.slice(from, before))} }])`;
  // The floor confirms nothing: it reads one answer of the service, which costs the page as much.
  const floorDone = `floor([{ name: 'done', asks: [{ url: '/v1/opportunities/${first.opportunityId}' }] }])`;
  const took = await takeTurns(rounds, { times: ourTimes, floorTimes: () => ask(floorTimes), peer: () => ask(`peer('/peer?count=${shown}', ${shown})`), done: ourDone, floorDone: () => ask(floorDone) });
  figures.ratioToFloor['times'] = ratio(took['times']!, took['floorTimes']!);
  figures.ratioToFloor['done'] = ratio(took['done']!, took['floorDone']!);
  figures.ratioToPeer['times'] = ratio(took['times']!, took['peer']!);
  for (const [name, values] of Object.entries(took)) console.log(`  ${name}: ${Math.round(median(values))} ms`);
  console.log(`  where the time to the times goes, in ms: ${await whereItGoes(lab, ourTimes)}`);
} catch (error) {
  failed = true;
  console.log(error instanceof Error ? error.stack : error);
} finally {
  await lab.end();
}
console.log(JSON.stringify(figures));
process.exit(failed ? 1 : 0);
