// `npm run test:audit`: every operation on plans, asked by everybody but the person, on both stores; each has to leave exactly one row,
// refusals and wrong ids too. A chain that is broken and one whose tail is cut have to be seen, and so has a service that writes nothing
// (the control). `-- --quick` asks once. Ends with one JSON line.
import { parseArgs } from 'node:util';
import type { AuditFigures } from './audit-reads.ts';
import { everythingMustBeThere } from './kinds.ts';
import { inEachPlace } from './each-store.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const rounds = values.quick ? 1 : 10;
const sum: AuditFigures = { reads: 0, rows: 0, tamperingDetected: true, readsWithoutAudit: 0 };
let controlSeen = true;
const stores = await inEachPlace(async (places) => {
  // Only now: it looks for the stores when it is loaded.
  const { countReads } = await import('./audit-reads.ts');
  for (const place of places) {
    const figures = await countReads(place, { rounds });
    console.error(`${place.name}: ${JSON.stringify(figures)}`);
    sum.reads += figures.reads;
    sum.rows += figures.rows;
    sum.readsWithoutAudit += figures.readsWithoutAudit;
    sum.tamperingDetected &&= figures.tamperingDetected;
    const control = await countReads(place, { rounds: 1, recording: false });
    controlSeen &&= control.readsWithoutAudit > 0;
  }
  return places.length;
});
if (!controlSeen) console.error('The control wrote nothing and nobody noticed.');
const good = controlSeen && sum.tamperingDetected && sum.readsWithoutAudit === 0 && sum.reads === sum.rows && (stores === 2 || !everythingMustBeThere);
if (!good) process.exitCode = 1;
console.log(JSON.stringify(sum));
