// `npm run bench:finder`: the finder as it is built, from being put into a page to its results painted, for 20, 200 and 1,000 results in
// one answer; beside the floor (the same nodes by DOM calls, after the same answer) and FullCalendar's list with as many entries. All take
// turns in one Chromium whose processor is slowed down four times. Also what applying a filter takes, and what 50 searches leave behind.
// With `--quick` few rounds and no bound on figures of time. Ends with one JSON line.
import { matches, page as samplePage } from '../../packages/elements/src/opportunity-finder/sample-answers.ts';
import { median, openLab, ratio, takeTurns, whereItGoes } from './browser/lab.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? 2 : 9;
const sizes = quick ? [20] : [20, 200, 1000];
/** More than this a search would be growth, and not what a collector happens to leave. */
const tolerated = 1024;

const uuid = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const resultsOf = (count: number) => Array.from({ length: count }, (_, n) => {
  const match = matches[n % matches.length]!;
  return { ...match, opportunity: { ...match.opportunity, id: uuid(n + 1), title: `${match.opportunity.title} ${n + 1}` } };
});
const answers = new Map(sizes.map((count) => [count, JSON.stringify(samplePage({ items: resultsOf(count), total: count }))]));
const entries = new Map(sizes.map((count) => [count, JSON.stringify(resultsOf(count).map(({ opportunity }, n) => {
  const start = new Date(Date.now() + (n + 1) * 3_600_000 * 8);
  return { id: opportunity.id, title: opportunity.title, start: start.toISOString(), end: new Date(start.getTime() + 5_400_000).toISOString() };
}))]));

const lab = await openLab(['opportunity-finder'], ({ path }) => {
  const [, kind, count] = path.split('/');
  return kind === 'finder' ? answers.get(Number(count)) : kind === 'peer' ? entries.get(Number(count)) : undefined;
});
const ask = (call: string): Promise<number> => lab.page.evaluate(`lab.${call}`) as Promise<number>;
const figures = { ratioToFloor: {} as Record<string, number>, ratioToPeer: {} as Record<string, number>, leakBytesPerSearch: 0 };
let failed = false;
try {
  for (const count of sizes) {
    const finder = `component('day-opportunity-finder', { api: '{origin}/finder/${count}/v1', 'page-size': '100' }, '.list > li', ${count})`;
    // The floor makes what is there when the clock of the finder stops, not what is added to it afterwards.
    const nodes = await ask(`${finder}.then(() => lab.record('results'))`);
    const floor = `floor([{ name: 'results', asks: [{ url: '/finder/${count}/v1/opportunities' }] }])`;
    const took = await takeTurns(rounds, {
      finder: () => ask(finder),
      floor: () => ask(floor),
      peer: () => ask(`peer('/peer/${count}', ${count})`),
    });
    figures.ratioToFloor[count] = ratio(took['finder']!, took['floor']!);
    figures.ratioToPeer[count] = ratio(took['finder']!, took['peer']!);
    console.log(`${count} results, ${nodes} nodes: finder ${Math.round(median(took['finder']!))} ms, floor ${Math.round(median(took['floor']!))} ms, FullCalendar's list ${Math.round(median(took['peer']!))} ms`);
    console.log(`  where the finder's time goes, in ms: ${await whereItGoes(lab, () => ask(finder))}; the floor's: ${await whereItGoes(lab, () => ask(floor))}`);
  }

  await ask(`component('day-opportunity-finder', { api: '{origin}/finder/${sizes.at(1) ?? 20}/v1', 'page-size': '100' }, '.list > li', ${sizes.at(1) ?? 20})`);
  // The boxes to tick are loaded with the first search.
  await ask(`act((root) => root.querySelector('form').requestSubmit(), 'input[name="lifeDomain"]')`);
  const search = (before: string): Promise<number> => lab.page.evaluate(`new Promise((resolve) => {
    const element = lab.element();
    element.addEventListener('day-results', async () => { await element.updateComplete; await lab.painted(); resolve(performance.now() - began); }, { once: true });
    ${before};
    const began = performance.now();
    element.shadowRoot.querySelector('form').requestSubmit();
  })`) as Promise<number>;
  const applied: number[] = [];
  for (let n = 0; n < rounds; n += 1) applied.push(await search(`element.shadowRoot.querySelectorAll('input[name="lifeDomain"]')[${n % 4}].click()`));
  console.log(`applying a filter with ${sizes.at(1) ?? 20} results: ${Math.round(median(applied))} ms`);

  await ask(`component('day-opportunity-finder', { api: '{origin}/finder/20/v1' }, '.list > li', 20)`);
  const words = (n: number) => search(`element.shadowRoot.querySelector('input[name="q"]').value = 'search ${n}'`);
  const heap = async (): Promise<number> => {
    for (let n = 0; n < 3; n += 1) await lab.wire.send('HeapProfiler.collectGarbage');
    return (await lab.wire.send('Runtime.getHeapUsage')).usedSize;
  };
  for (let n = 0; n < (quick ? 5 : 20); n += 1) await words(n);
  const used = [await heap()];
  for (let n = 0; n < (quick ? 20 : 50); n += 1) {
    await words(100 + n);
    if (n % 10 === 9) used.push(await heap());
  }
  // By tens of searches, the middle one: what the collector only gets round to later is no growth, and no shrinking either.
  figures.leakBytesPerSearch = Math.round(median(used.slice(1).map((bytes, n) => bytes - used[n]!)) / 10);
  console.log(`heap before and during the searches: ${used.map((bytes) => Math.round(bytes / 1024)).join(', ')} kB`);
} catch (error) {
  failed = true;
  console.log(error instanceof Error ? error.stack : error);
} finally {
  await lab.end();
}
console.log(JSON.stringify(figures));
const missed = !quick && ((figures.ratioToFloor['200'] ?? 9) > 2 || Object.values(figures.ratioToPeer).some((value) => value >= 1) || figures.leakBytesPerSearch > tolerated);
process.exit(failed || missed ? 1 : 0);
