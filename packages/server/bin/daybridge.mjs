#!/usr/bin/env node
// `npx daybridge <command>`: continues under Node 24 in the folder where it was called.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findNode, giveUp, lasting, requireSupportedNode } from '../../../scripts/prepare/node-version.mjs';

requireSupportedNode();
const node = findNode();
const script = fileURLToPath(new URL('../src/commands/daybridge.ts', import.meta.url));
const args = ['--conditions=source', '--disable-warning=ExperimentalWarning', script, ...process.argv.slice(2)];
const env = { ...lasting, ...process.env };

if (process.execve && process.platform !== 'win32') {
  // In place of this process: one is to be watched, stopped and counted.
  process.removeAllListeners('warning');
  process.execve(node, [node, ...args], env);
}
const child = spawn(node, args, { stdio: 'inherit', env });
// Ctrl-C reaches both; a signal sent to this process alone must reach the other one too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => giveUp(`Node could not be started (${error.message}).`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
