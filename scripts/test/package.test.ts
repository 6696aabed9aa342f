/** What npm would get: packed, judged, and used in an empty project, with a bundler and without, by every compiler we name. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import vm from 'node:vm';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { buildPackage } from '../build/packages.ts';
import { findChromium } from '../shared/browsers.ts';
import { root } from '../shared/root.ts';
import { runNode, runProgram, runTool } from '../shared/run-tool.ts';
import { doIfStale } from '../shared/stamp.ts';

const project = mkdtempSync(path.join(os.tmpdir(), 'daybridge-package-'));
const packed = path.join(project, 'packed');
const tarball = (name: string): string => path.join(packed, readdirSync(packed).find((file) => file.startsWith(name) && file.endsWith('.tgz'))!);
const npm = async (cwd: string, ...args: string[]): Promise<void> => {
  const { code, output } = await runProgram('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, timeoutMs: 120_000 });
  assert.equal(code, 0, output);
};
const write = (name: string, text: string): string => {
  writeFileSync(path.join(project, name), text);
  return path.join(project, name);
};

before(async () => {
  await doIfStale({
    name: 'packages-to-install', inputs: ['packages/{domain,sdk}/{package.json,src/**/*.ts}', 'scripts/build/packages.ts', 'tsconfig.json'],
    outputs: ['packages/domain/dist/index.js', 'packages/sdk/dist/index.js', 'packages/sdk/dist/stand-in.js'],
    run: async () => {
      for (const name of ['domain', 'sdk'] as const) buildPackage(name);
    },
  });
  write('package.json', '{"name": "somebody-else", "version": "1.0.0", "type": "module", "private": true}');
  await runNode(['-e', `require('node:fs').mkdirSync(${JSON.stringify(packed)})`]);
  // What npm would fetch from the registry is packed from what is installed here, so that nothing is downloaded.
  for (const folder of ['packages/domain', 'packages/sdk', 'node_modules/ky', 'node_modules/zod']) {
    await npm(root, 'pack', `./${folder}`, '--pack-destination', packed, '--silent');
  }
  await npm(project, 'install', '--offline', ...['daybridge-domain', 'daybridge-sdk', 'ky', 'zod'].map(tarball));
});
after(() => rmSync(project, { recursive: true, force: true }));

/** What somebody writes in their first ten minutes; ends by printing one line. */
const program = `
import { createClient, isDaybridgeError, isKnown, newId } from '@daybridge/sdk';
import { connect, searchOpportunities } from '@daybridge/sdk/operations';
import { createTestService, testIds } from '@daybridge/sdk/testing';
import { BookingCreate, explain } from '@daybridge/sdk/schemas';
import { dateAndTimes } from '@daybridge/sdk/time';
import { toNear } from '@daybridge/sdk/places';
import { textBlocks } from '@daybridge/sdk/text';
import { partsInOrder } from '@daybridge/sdk/plans';
import { LifeDomain } from '@daybridge/sdk/vocabularies';
import { LifeDomain as Cymraeg } from '@daybridge/sdk/vocabularies/cy';

const service = createTestService();
const day = createClient({ baseUrl: 'https://api.example/v1', fetch: service.fetch, token: testIds.person });
const found = await day.opportunities.search({ q: 'paint', near: toNear('KM5 1AB') });
const same = await searchOpportunities(connect({ baseUrl: 'https://api.example/v1', fetch: service.fetch }), { q: 'paint' });
const session = await day.sessions.get(testIds.paintingSession);
const held = await day.bookings.hold({ id: newId(), sessionId: session.id, bookedFor: { kind: 'me' } });
const wrong = BookingCreate.safeParse({ intent: 'hold' });
let code = '';
try {
  await day.bookings.get(newId());
} catch (error) {
  if (isDaybridgeError(error)) code = String(error.code);
}
const said = [
  found.items.length + same.items.length, held.status, code, dateAndTimes(session), isKnown(LifeDomain, 'arts'), Cymraeg.length === LifeDomain.length,
  textBlocks('a\\n\\n- b').length, wrong.success ? 0 : explain(wrong.error).errors?.length, typeof partsInOrder,
].join(' | ');
console.log(said);
`;
const expected = '2 | held | not-found | Tuesday 13 October 2026, 6:30pm to 8pm | true | true | 2 | 3 | function';

test('publint finds nothing to mend', async () => {
  const { code, output } = await runTool('publint', 'publint', ['run', tarball('daybridge-sdk'), '--strict']);
  assert.equal(code, 0, output);
  assert.match(output, /All good!/);
});

test('are the types wrong? They are not', async () => {
  const { code, output } = await runTool('@arethetypeswrong/cli', 'attw', [tarball('daybridge-sdk'), '--profile', 'esm-only', '--no-emoji', '--format', 'ascii']);
  assert.equal(code, 0, output);
});

test('the tarball holds what runs, its types, its maps and their sources, and no tests', async () => {
  const installed = path.join(project, 'node_modules/@daybridge/sdk');
  const { exports, sideEffects } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as { exports: Record<string, Record<string, string>>; sideEffects: boolean };
  assert.equal(sideEffects, false);
  const files = readdirSync(installed, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  for (const [subpath, conditions] of Object.entries(exports)) {
    for (const file of Object.values(conditions)) assert.ok(files.includes(file.replace('./', '')), `${subpath} leads to ${file}, which is not in the tarball`);
    const map = JSON.parse(readFileSync(path.join(installed, `${conditions['default']}.map`), 'utf8')) as { sources: string[] };
    for (const source of map.sources) assert.ok(files.includes(path.posix.join('dist', source)), `${source} is not in the tarball`);
  }
  assert.deepEqual(files.filter((file) => /\.test\.|(^|\/)testing\//.test(file)), []);
});

test('no public type is any', () => {
  const types = path.join(project, 'node_modules/@daybridge/sdk/dist');
  const files = readdirSync(types, { recursive: true }).map(String).filter((file) => file.endsWith('.d.ts'));
  const bare = (file: string): string => readFileSync(path.join(types, file), 'utf8').replace(/\/\*[^]*?\*\//g, '').replace(/'[^'\n]*'|"[^"\n]*"/g, "''");
  assert.ok(files.length > 20);
  assert.deepEqual(files.filter((file) => /\bany\b/.test(bare(file))), []);
});

test('it runs in Node without a bundler, in this Node and in Node 22 where there is one', async (t) => {
  const file = write('run.mjs', program);
  const nodes = [process.execPath, ...(process.env['DAYBRIDGE_NODE_22'] ? [process.env['DAYBRIDGE_NODE_22']] : [])];
  if (nodes.length === 1) t.diagnostic('Node 22 was not tried: DAYBRIDGE_NODE_22 says where it is');
  for (const node of nodes) {
    const { code, output } = await runProgram(node, [file], { cwd: project });
    assert.equal(output.trim(), expected, node);
    assert.equal(code, 0);
  }
});

/** The program bundled for the web, saying what it has to say to `say`. */
async function bundled(say: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program.replace('console.log(said);', say), resolveDir: project, loader: 'js' },
    bundle: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', legalComments: 'none',
  });
  return outputFiles[0]!.text;
}

/** What browsers and workers share. No Node, and no code from strings. */
const web = [
  'AbortController', 'AbortSignal', 'Blob', 'DOMException', 'Event', 'EventTarget', 'FormData', 'Headers', 'ReadableStream', 'Request', 'Response', 'TextDecoder', 'TextEncoder',
  'TransformStream', 'URL', 'URLSearchParams', 'atob', 'btoa', 'clearTimeout', 'crypto', 'fetch', 'performance', 'queueMicrotask', 'setTimeout', 'structuredClone',
] as const;

test('bundled it runs where there is no Node: a worker\'s globals, and no code from strings', async () => {
  const globals: Record<string, unknown> = Object.fromEntries(web.map((name) => [name, (globalThis as Record<string, unknown>)[name]]));
  const context = vm.createContext({ ...globals, console: { warn: () => undefined, log: () => undefined } }, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext('globalThis.self = globalThis', context);
  await assert.rejects(async () => vm.runInContext('new Function("return 1")()', context) as unknown, 'the policy is not on');
  await (vm.runInContext(`(async () => { ${await bundled('globalThis.said = said;')} })()`, context) as Promise<void>);
  assert.equal((context as { said?: string }).said, expected);
});

test('in a browser it runs in a page and in a worker of its own, under a policy that allows nothing but our file', async (t) => {
  const chromium = findChromium();
  if (!chromium) return t.skip('Chromium was not found');
  const files: Record<string, string> = {
    '/': '<!doctype html><meta charset="utf-8"><title>A page</title><script type="module" src="/page.js"></script>',
    '/page.js': await bundled('globalThis.said = said; new Worker(trustedTypes.createPolicy("page", { createScriptURL: (url) => url }).createScriptURL("/worker.js"), { type: "module" }).onmessage = ({ data }) => (globalThis.saidByWorker = data);'),
    '/worker.js': await bundled('self.postMessage(said);'),
  };
  const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types page";
  const server = createServer(({ url = '' }, response) => {
    const text = files[url];
    response.writeHead(text ? 200 : 404, { 'content-type': url === '/' ? 'text/html' : 'text/javascript', 'content-security-policy': policy }).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  try {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('favicon')) wrong.push(message.text()); });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.saidByWorker', { timeout: 20_000 }).catch(() => undefined);
    assert.deepEqual([wrong.filter((line) => !/404/.test(line)), await page.evaluate('[said, saidByWorker]')], [[], [expected, expected]]);
  } finally {
    await browser.close();
    server.close();
  }
});

test('one operation brings itself and not the others', async () => {
  const weigh = async (contents: string): Promise<string> => (await build({
    stdin: { contents, resolveDir: project, loader: 'js' }, bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', logLevel: 'error',
  })).outputFiles[0]!.text;
  const one = await weigh(`export { connect, searchOpportunities } from '@daybridge/sdk/operations';`);
  assert.ok(one.includes('/opportunities/search') && !one.includes('/plans/{id}/goals'));
  assert.equal((await weigh(`import '@daybridge/sdk'; import '@daybridge/sdk/operations'; import '@daybridge/sdk/testing';`)).trim(), '');
});

const consumer = `
import { createClient, DaybridgeError, type Booking, type Plan } from '@daybridge/sdk';
import { getPlan, connect } from '@daybridge/sdk/operations';
import { createTestService } from '@daybridge/sdk/testing';
import { BookingCreate, explain } from '@daybridge/sdk/schemas';
import { dateAndTimes } from '@daybridge/sdk/time';

type IsAny<T> = 0 extends 1 & T ? true : false;
const day = createClient({ baseUrl: 'https://api.example/v1', fetch: createTestService().fetch });
export async function book(sessionId: string): Promise<Booking | undefined> {
  const result = await day.bookings.hold({ sessionId, bookedFor: { kind: 'me' } }).safe();
  if (result.ok) return result.value;
  if (result.error.code === 'session-full') console.log(result.error.problem?.alternatives?.length);
  // @ts-expect-error keeping a place is never refused so
  if (result.error.code === 'hold-expired-and-full') return undefined;
  return undefined;
}
export async function change(plan: Plan): Promise<void> {
  const notAny: IsAny<Awaited<ReturnType<typeof day.plans.patchGoal>>> = false;
  await day.plans.patchGoal(plan.id, 'g', { statement: 'Sing' }, { ifMatch: true });
  // @ts-expect-error there is no such field
  await day.plans.patchGoal(plan.id, 'g', { colour: 'blue' });
  for await (const match of day.opportunities.list({ lifeDomain: ['arts'] })) console.log(match.opportunity.title, notAny);
  const { value, status } = await getPlan(connect({ baseUrl: 'https://api.example/v1' }), plan.id).raw();
  console.log(value.title, status, dateAndTimes({ startsAt: '2026-10-13T18:30:00+01:00', endsAt: '2026-10-13T20:00:00+01:00', timeZone: 'Europe/London' }));
}
export const check = (input: unknown) => {
  const parsed = BookingCreate.safeParse(input);
  return parsed.success ? parsed.data.sessionId : explain(parsed.error, input).errors;
};
export const known = (error: unknown): string | undefined => (error instanceof DaybridgeError ? error.code : undefined);
`;

for (const [compiler, module, moduleResolution] of [
  ['typescript', 'nodenext', 'nodenext'], ['typescript-6', 'esnext', 'bundler'], ['typescript-7', 'nodenext', 'nodenext'], ['typescript-7', 'esnext', 'bundler'],
] as const) {
  test(`the types are good for ${compiler} with the resolution of ${moduleResolution}, without skipping our declarations`, async () => {
    const file = write('consumer.ts', consumer);
    const config = write(`tsconfig.${compiler}.${module}.json`, JSON.stringify({
      compilerOptions: { module, moduleResolution, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [], strict: true, noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true },
      files: [file],
    }));
    const { code, output } = await runTool(compiler, 'tsc', ['-p', config]);
    assert.equal(code, 0, output);
  });
}
