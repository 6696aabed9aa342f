// `node scripts/run.mjs scripts/some.ts …`: runs one of our TypeScript files on Node 24.
import { continueIn, giveUp, requireSupportedNode } from './prepare/node-version.mjs';
import { installIfNeeded } from './prepare/install.mjs';

const [script, ...args] = process.argv.slice(2);
if (!script) giveUp('Name the script to run: node scripts/run.mjs scripts/some.ts');
requireSupportedNode();
await installIfNeeded();
continueIn(script, args);
