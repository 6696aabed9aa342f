import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { ordinaryConfig } from '../config.ts';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { environmentName, settingRows, settings } from './settings.ts';

async function file(t: TestContext, text: string, name = 'daybridge.yaml'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'daybridge-config-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

const faultsOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof ConfigurationError);
    return error.message;
  }
  return '';
};

test('without anything said a service runs with what is ordinary', () => {
  const { store, host, port, identity, origins, metrics, config } = readConfiguration({});
  assert.deepEqual({ store, host, port, identity, origins, metrics }, { store: '.data/daybridge.sqlite', host: '127.0.0.1', port: 4400, identity: undefined, origins: [], metrics: undefined });
  assert.deepEqual(config, ordinaryConfig);
});

test('a file says it in YAML or JSON, and the environment wins', async (t) => {
  const yaml = await file(t, 'port: 5000\norigins: [https://www.trust.example]\nholds:\n  minutes: 20\nrequestsPerMinute: 100\n');
  const read = readConfiguration({ DAYBRIDGE_CONFIG: yaml, PORT: '5001', DAYBRIDGE_HOLDS_EXTENSIONS: '15', DAYBRIDGE_TRUST_PROXY: 'true' });
  assert.deepEqual([read.port, read.origins, read.config.holds, read.config.requestsPerMinute, read.config.trustProxy],
    [5001, ['https://www.trust.example'], { minutes: 20, extensions: 15 }, 100, true]);
  const json = await file(t, JSON.stringify({ store: '/var/lib/daybridge/store.sqlite', trustProxy: 1 }), 'daybridge.json');
  assert.deepEqual([readConfiguration({}, json).store, readConfiguration({}, json).config.trustProxy], ['/var/lib/daybridge/store.sqlite', 1]);
});

test('everything can be said in the environment, and every number has an end', () => {
  for (const [key, { form, ordinarily }] of Object.entries(settings)) {
    if (typeof ordinarily !== 'number') continue;
    assert.equal(form.read(String(ordinarily)), ordinarily, key);
    for (const wrong of ['-1', '1.5', 'many', '99999999999', NaN, null]) assert.equal(form.read(wrong), undefined, `${key} ${wrong}`);
    assert.match(faultsOf(() => readConfiguration({ [environmentName(key)]: 'many' })), new RegExp(`^${environmentName(key)} has to be a whole number from [\\d,]+ to [\\d,]+, and is "many"\\.$`));
  }
});

test('every mistake is named at once, in a sentence each', async (t) => {
  const yaml = await file(t, 'prot: 80\nholds: { minutes: 5 }\norigins: trust\nissuer: https://sign-in.example/\ncolour: green\n');
  const message = faultsOf(() => readConfiguration({ DAYBRIDGE_REQUESTS_PER_MINUT: '5', PORT: '70000' }, yaml));
  assert.deepEqual(message.split('\n'), [
    '7 settings are not right:',
    `  - prot in ${yaml} is not a setting; did you mean port?`,
    `  - holds.minutes in ${yaml} has to be a whole number from 15 to 120, and is 5.`,
    `  - origins in ${yaml} has to be a list of origins, such as https://www.example.org, and is "trust".`,
    `  - colour in ${yaml} is not a setting.`,
    '  - DAYBRIDGE_REQUESTS_PER_MINUT is not a setting; did you mean DAYBRIDGE_REQUESTS_PER_MINUTE?',
    '  - PORT has to be a whole number from 0 to 65,535, and is "70000".',
    '  - issuer, audience and jwksUrl go together.',
  ]);
});

test('a secret is never repeated, and what cannot be read is said', async (t) => {
  const message = faultsOf(() => readConfiguration({ DAYBRIDGE_LINK_KEY: 'short-Zinnwaldite' }));
  assert.equal(message, 'DAYBRIDGE_LINK_KEY has to be at least 32 characters.');
  assert.equal(faultsOf(() => readConfiguration({}, '/nowhere/daybridge.yaml')), '/nowhere/daybridge.yaml is not there.');
  const broken = await file(t, 'port: [');
  assert.match(faultsOf(() => readConfiguration({}, broken)), /cannot be read: /);
  assert.match(faultsOf(() => readConfiguration({}, broken.replace('daybridge.yaml', ''))), /cannot be read: /);
});

test('the table for operators has every setting with its name in the environment', () => {
  const rows = settingRows();
  assert.equal(new Set(rows.map(({ environment }) => environment)).size, rows.length);
  assert.deepEqual(rows.find(({ key }) => key === 'keepGuestDetailsDays')!.ordinarily, '30');
  assert.ok(rows.every(({ means }) => means.endsWith('.')));
});
