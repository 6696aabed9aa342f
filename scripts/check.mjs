// `npm run check`: like start.mjs, it must work before anything is installed.
import { installIfNeeded } from './prepare/install.mjs';
import { continueIn, requireSupportedNode } from './prepare/node-version.mjs';

requireSupportedNode();
await installIfNeeded();
continueIn('scripts/check/main.ts', process.argv.slice(2));
