// `npm run check`: what can be said about the tree without running it. One line for each check; names as arguments choose some.
import { embedBuild } from '../build/embed.ts';
import { packagesBuild } from '../build/packages.ts';
import { runNode, runTool, type ToolResult } from '../shared/run-tool.ts';
import { doIfStale } from '../shared/stamp.ts';
import { arrowFaults } from './arrows.ts';
import { manifestFaults } from './manifest.ts';
import { measure, sizeFaults } from './sizes.ts';

interface Check {
  readonly name: string;
  readonly says: string;
  /** Answers what is wrong; nothing means good. */
  run(): Promise<string>;
}

const wrong = async (tool: Promise<ToolResult>): Promise<string> => {
  const { code, output } = await tool;
  return code === 0 ? '' : output.trim() || `ended with ${code}`;
};

const script = (file: string, ...args: string[]): Promise<string> => wrong(runNode(['--conditions=source', file, ...args], { env: { REDOCLY_TELEMETRY: 'off' } }));

/** The long ones first, so that two at a time end together. */
const checks: readonly Check[] = [
  { name: 'types', says: 'every file type-checks', run: () => wrong(runTool('typescript', 'tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo', '--pretty', 'false'])) },
  { name: 'lint', says: 'eslint finds nothing', run: () => wrong(runTool('eslint', 'eslint', ['.', '--max-warnings=0', '--cache', '--cache-location', '.cache/eslint', '--cache-strategy', 'content'])) },
  { name: 'contract', says: 'the contract is sound', run: () => script('scripts/generate/check-contract.ts') },
  { name: 'changes', says: 'nothing breaks partners without a new major version', run: () => script('scripts/contract/changes.ts') },
  { name: 'generated', says: 'generated code is what the contract gives', run: () => script('scripts/generate/generate.ts', '--check') },
  { name: 'sizes', says: 'no file grew', run: sizes },
  { name: 'packages', says: 'the npm packages compile without Node types', run: packages },
  { name: 'manifest', says: 'the custom-elements manifest says everything', run: async () => (await manifestFaults()).join('\n') },
  { name: 'dead code', says: 'nothing is unused', run: () => wrong(runTool('knip', 'knip', ['--no-progress', '--no-config-hints'])) },
  { name: 'arrows', says: 'packages know only what they may', run: async () => arrowFaults().join('\n') },
];

async function sizes(): Promise<string> {
  await doIfStale(embedBuild);
  return sizeFaults(await measure()).join('\n');
}

async function packages(): Promise<string> {
  await doIfStale(packagesBuild);
  return '';
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const asked = process.argv.slice(2);
const waiting = checks.filter((check) => asked.length === 0 || asked.includes(check.name.replace(' ', '-')));
let failed = asked.length > 0 && waiting.length === 0 ? 1 : 0;
const began = Date.now();
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function worker(): Promise<void> {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const start = Date.now();
    const fault = await check.run().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    if (fault) failed += 1;
    console.log(`${fault ? '✗' : '✓'} ${check.name.padEnd(9)} ${fault ? 'failed' : check.says} (${seconds(start)})`);
    if (fault) console.log(fault.replace(/^/gm, '    '));
  }
}

await Promise.all([worker(), worker()]);
console.log(failed > 0 ? `\n${failed} of the checks failed (${seconds(began)}).` : `\nAll checks passed in ${seconds(began)}.`);
process.exit(failed > 0 ? 1 : 0);
