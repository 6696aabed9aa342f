// Component tests: real Chromium, under the policy host pages are promised.
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { chromiumFlags, findChromium, howToGetChromium } from './scripts/shared/browsers.ts';
import { browserResults } from './scripts/test/browser-results.ts';

const executablePath = findChromium();
if (!executablePath) {
  console.error(howToGetChromium);
  process.exit(1);
}

/**
 * The runner needs inline scripts, so `script-src` is proved in the journeys. Policies: Lit's own name, because tests run
 * the unbuilt source, and ours.
 */
const policy = "style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html daybridge";

async function underThePolicy(context, next) {
  await next();
  if (context.response.is('html')) context.set('Content-Security-Policy', policy);
}

/** Said by Lit's development build on every page; it is not news. */
const expected = /Lit is in dev mode|Multiple versions of Lit loaded/;

const resultsFile = process.env.DAYBRIDGE_RESULTS;

export default {
  rootDir: import.meta.dirname,
  files: ['packages/elements/src/**/*.test.ts', '!packages/elements/src/**/*.store.test.ts'],
  nodeResolve: { browser: true, exportConditions: ['source', 'development'], extensions: ['.ts', '.mjs', '.js'] },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: path.join(import.meta.dirname, 'tsconfig.json') })],
  middleware: [underThePolicy],
  browsers: [chromeLauncher({ launchOptions: { executablePath, args: [...chromiumFlags] } })],
  concurrency: 2,
  // Long, so that a slow machine is not mistaken for a broken component.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && expected.test(arg)),
  reporters: resultsFile ? [browserResults(resultsFile)] : [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY })],
};
