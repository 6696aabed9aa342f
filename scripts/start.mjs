// `npm start`: works on a machine with nothing but Node and npm, so it is plain JavaScript without imports from packages.
import { installIfNeeded } from './prepare/install.mjs';
import { continueIn, lasting, requireSupportedNode } from './prepare/node-version.mjs';

requireSupportedNode();
await installIfNeeded();
continueIn('scripts/start/main.ts', process.argv.slice(2), lasting);
