// `npm run test:access`: every operation as every role of specs/access.csv, with what is theirs, shared with them, somebody else's, shared until
// yesterday, taken back, and with a token that has run out; then how long a plan out of reach and one that is not there take. On both stores.
// A service that takes everybody for the person is the control. `-- --quick` walks SQLite alone. Ends with one JSON line.
import { parseArgs } from 'node:util';
import { inEachPlace } from './each-store.ts';
import { everythingMustBeThere } from './kinds.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

/** Two answers that differ by less than this cannot be told apart over a network. */
const NOISE_MS = 2;

const figures = { cells: 0, wronglyAllowed: 0, wronglyRefused: 0, timingDifferenceMs: 0, timingNoiseMs: 0 };
const rounded = (ms: number): number => Math.round(ms * 1000) / 1000;
let controlSeen = false;
const stores = await inEachPlace(async (places) => {
  // Only now: it looks for the stores when it is loaded.
  const { timeRefusals, walkTable } = await import('./access-walk.ts');
  for (const place of values.quick ? places.slice(0, 1) : places) {
    const { cells, wronglyAllowed, wronglyRefused } = await walkTable(place);
    for (const fault of [...wronglyAllowed, ...wronglyRefused]) console.error(`${place.name}: ${fault}`);
    figures.cells += cells;
    figures.wronglyAllowed += wronglyAllowed.length;
    figures.wronglyRefused += wronglyRefused.length;
    const { difference, noise } = await timeRefusals(place, values.quick ? 60 : 600);
    console.log(`${place.name}: forbidden and absent differ by ${difference.toFixed(3)} ms, absent and absent by ${noise.toFixed(3)} ms`);
    figures.timingDifferenceMs = Math.max(figures.timingDifferenceMs, rounded(difference));
    figures.timingNoiseMs = Math.max(figures.timingNoiseMs, rounded(noise));
  }
  const control = await walkTable(places[0]!, { control: true });
  controlSeen = control.wronglyAllowed.length > 0;
  return places.length;
});
if (!controlSeen) console.error('The control takes everybody for the person, and the walk did not see it.');
const right = figures.wronglyAllowed === 0 && figures.wronglyRefused === 0;
// How long an answer takes on a busy machine is noise: only the full run judges it.
const even = values.quick || figures.timingDifferenceMs < NOISE_MS;
if (!right || !even || !controlSeen || (stores < 2 && everythingMustBeThere)) process.exitCode = 1;
console.log(JSON.stringify(figures));
