// `npm run bench:sdk`: CPU time of one call for a page of 100 over a stub of `fetch`, as a ratio to bare `fetch` and `JSON.parse` in the
// same round. All clients take turns in every round, in another order each time; the figure is the median over the rounds.
// With `--quick` a few rounds. Ends with one JSON line.
import { loadContract } from '../../packages/server/src/contract/contract.ts';
import { peersOver, type Fetch } from './sdk-peers.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? 8 : 100;
const callsPerTurn = 20;

const { answers } = loadContract({ strict: false }).operation('listOpportunities');
const example = Object.values(answers.get(200)!.examples)[0] as { items: object[] };
const text = JSON.stringify({ ...example, items: Array.from({ length: 100 }, (_, n) => example.items[n % example.items.length]), total: 100 });
const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=30', etag: '"0123456789ab.en.public"', 'x-request-id': '1' };
const stub: Fetch = async () => new Response(text, { headers });

const peers = await peersOver(stub);
const names = Object.keys(peers);
for (const name of names) {
  const page = (await peers[name]!()) as { items?: unknown[] } | undefined;
  if (page?.items?.length !== 100) throw new Error(`${name} did not answer the page`);
}

/** Microseconds of CPU a call. */
async function turn(name: string): Promise<number> {
  const ask = peers[name]!;
  const before = process.cpuUsage();
  for (let n = 0; n < callsPerTurn; n++) await ask();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / callsPerTurn;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ratios = new Map<string, number[]>(names.map((name) => [name, []]));
const overKy: number[] = [];
const bare: number[] = [];
// The first rounds only warm up.
for (let round = -Math.ceil(rounds / 10); round < rounds; round++) {
  const took: Record<string, number> = {};
  for (let n = 0; n < names.length; n++) {
    const name = names[(n + round + names.length * rounds) % names.length]!;
    took[name] = await turn(name);
  }
  if (round < 0) continue;
  bare.push(took['bare']!);
  overKy.push(took['daybridge']! / took['ky']!);
  for (const name of names) ratios.get(name)!.push(took[name]! / took['bare']!);
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
console.log(`${rounds} rounds of ${callsPerTurn} calls each; ${Math.round(text.length / 1024)} kB a page; bare fetch and JSON.parse take ${Math.round(median(bare))} µs of CPU a call.`);
console.log(`daybridge takes ${rounded(median(overKy))} times what ky alone takes.`);
const { bare: _one, ...theirs } = Object.fromEntries([...ratios].map(([name, values]) => [name, rounded(median(values))]));
console.log(JSON.stringify({ ratios: theirs }));
process.exit();
