import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { testService } from '../testing/service.ts';
import { testPlaces } from '../testing/stores.ts';
import { readPostcodeDirectory } from './postcode-directory.ts';
import { readTowns } from './towns.ts';

async function file(t: { after(done: () => Promise<void>): void }, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'daybridge-postcodes-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'ONSPD.csv');
  await writeFile(path, text);
  return path;
}

// Invented: there is no outcode ZX9. One line has ended, one is not on the map, one is no postcode.
const old = `\uFEFF"pcd","pcd2","pcds","dointr","doterm","lat","long"\r
"ZX9 1AA","ZX9  1AA","ZX9 1AA","198001","",52.10,-1.50\r
"ZX9 1AB","ZX9  1AB","ZX9 1AB","198001","",52.30,-1.70\r
"ZX9 9ZZ","ZX9  9ZZ","ZX9 9ZZ","198001","199006",57.00,-4.00\r
"ZX8 1AA","ZX8  1AA","ZX8 1AA","198001","",99.999999,0.000000\r
"nothing","","","198001","",52.00,-1.00\r
`;

test('The middle of each outcode comes from the live postcodes of the file that are on the map', async (t) => {
  assert.deepEqual((await readPostcodeDirectory(await file(t, old))).map(({ outcode, latitude, longitude }) => [outcode, latitude.toFixed(2), longitude.toFixed(2)]), [['ZX9', '52.20', '-1.60']]);
});

test('Newer names of the columns, and files with three columns, are read too', async (t) => {
  assert.deepEqual(await readPostcodeDirectory(await file(t, 'PCD7,Lat,Long\nZX91AA,52.1,-1.5\n')), [{ outcode: 'ZX9', latitude: 52.1, longitude: -1.5 }]);
});

test('Another file is refused by its name', async (t) => {
  await assert.rejects(readPostcodeDirectory(await file(t, 'name,telephone\nAsh,1\n')), /ONSPD\.csv has no columns pcds, lat and long/);
});

test('A service that is given the file knows its outcodes, and one given a file that is not there does not start', async (t) => {
  const service = await testService(testPlaces[0]!, t, { postcodes: await file(t, old) });
  const ask = async () => (await service.send('POST', '/v1/opportunities/search', { body: { near: { outcode: 'ZX9' } } })).json();
  let answer = await ask();
  for (let tries = 0; tries < 100 && !answer.resolvedPlace; tries += 1) {
    await wait(20);
    answer = await ask();
  }
  assert.deepEqual(answer.resolvedPlace, { name: 'ZX9', outcode: 'ZX9', latitude: 52.2, longitude: -1.6 });
  await assert.rejects(testService(testPlaces[0]!, t, { postcodes: '/nowhere/ONSPD.csv' }), /ONSPD\.csv/);
});

test('The table of towns has every town on the map of Britain, and those of one name told apart', () => {
  const towns = readTowns();
  assert.ok(towns.length > 3000);
  for (const { name, latitude, longitude } of towns) {
    assert.ok(name && latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2, name);
  }
  const named = towns.map(({ name, within }) => `${name}, ${within}`);
  assert.equal(new Set(named).size, named.length);
});
