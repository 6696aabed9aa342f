// `npm run daybridge -- <command>`, and `npm run serve`: the service's command on Node 24.
import { installIfNeeded } from './prepare/install.mjs';
import { continueIn, lasting, requireSupportedNode } from './prepare/node-version.mjs';

requireSupportedNode();
await installIfNeeded();
continueIn('packages/server/src/commands/daybridge.ts', process.argv.slice(2), lasting);
