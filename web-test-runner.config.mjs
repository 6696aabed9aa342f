// Component tests: real Chromium, under the policy host pages are promised.
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver, webKitCapabilities } from './packages/hosts/journeys/engines/webkit.ts';
import { chromiumFlags, findChromium, findFirefox, findWebKitDriver, howToGetChromium } from './scripts/shared/browsers.ts';
import { browserResults } from './scripts/test/browser-results.ts';

/** Chromium, or the engines that are named: `DAYBRIDGE_ENGINES=chromium,firefox,webkit`. */
const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: required(findChromium()), args: [...chromiumFlags] }, concurrency: 2 }),
  firefox: () => puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: required(findFirefox()), headless: true }, concurrency: 1 }),
  async webkit() {
    const driver = await startWebKitDriver({ driver: required(findWebKitDriver()) });
    stopLater.push(driver.stop);
    return webdriverLauncher({ hostname: '127.0.0.1', port: driver.port, path: '/', logLevel: 'silent', capabilities: webKitCapabilities });
  },
};
const stopLater = [];

function required(program) {
  if (program) return program;
  console.error(howToGetChromium);
  process.exit(1);
}

const browsers = await Promise.all((process.env.DAYBRIDGE_ENGINES ?? 'chromium').split(',').map((name) => launchers[name]()));

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
  plugins: [{ name: 'stop-drivers', serverStop: async () => void (await Promise.all(stopLater.map((stop) => stop()))) }, esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: path.join(import.meta.dirname, 'tsconfig.json') })],
  middleware: [underThePolicy],
  browsers,
  // Long, so that a slow machine is not mistaken for a broken component.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && expected.test(arg)),
  reporters: resultsFile ? [browserResults(resultsFile)] : [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY })],
};
