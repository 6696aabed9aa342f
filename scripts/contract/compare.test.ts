import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contract, SourceSchema } from '../generate/contract.ts';
import { expand } from '../generate/expand.ts';
import { brokenKites, kites, operationOf, propertiesOf } from '../generate/fixtures/kites.ts';
import { allowsBreaking, compareContracts } from './compare.ts';

const before = expand(kites);

/** The kites as they were, against kites in which something was changed: `weight kind name: what`. */
const changed = (change: (contract: Contract, schemas: Record<string, SourceSchema>) => void): string[] =>
  compareContracts(before, expand(brokenKites(change))).map(({ weight, kind, name, what }) => `${weight} ${kind} ${name}: ${what}`);

test('nothing has changed in the same contract', () => {
  assert.deepEqual(changed(() => undefined), []);
});

test('other words are no change', () => {
  assert.deepEqual(changed((contract, schemas) => {
    operationOf(contract, 'get', '/kites').summary = 'See the kites';
    propertiesOf(schemas['PlacePoint'])['latitude']!.description = 'Up.';
  }), []);
});

test('what is taken away breaks: an operation, a filter, a status, a field, a code', () => {
  assert.deepEqual(changed((contract) => delete contract.bundle.paths['/kites/{id}.ics']), ['breaking operation getKiteCalendar: is gone']);
  assert.deepEqual(changed((contract) => (operationOf(contract, 'get', '/kites').parameters = [])),
    ['breaking operation listKites: no longer takes colour', 'breaking operation listKites: no longer takes If-None-Match']);
  assert.deepEqual(changed((contract) => delete operationOf(contract, 'get', '/kites').responses!['304']), ['breaking operation listKites: no longer answers 304']);
  assert.deepEqual(changed((_contract, schemas) => delete propertiesOf(schemas['KnotTail'])['colour']),
    ['breaking schema KnotTail: as sent: colour is gone', 'breaking schema KnotTail: as answered: colour is gone']);
  assert.deepEqual(changed((contract) => (operationOf(contract, 'post', '/kites/{id}/fly-up')['x-problems'] = ['kite-wet'])),
    ['breaking operation flyKite: no longer refuses with kite-lost', 'breaking code kite-lost: is gone']);
  assert.deepEqual(changed((contract) => contract.vocabularies['Colour']!.terms.shift()).map((one) => one.replace(/: .*/, '')),
    ['breaking schema Colour', 'breaking schema Colour']);
});

test('what is asked for more strictly breaks, what is answered more loosely too', () => {
  assert.deepEqual(changed((_contract, schemas) => (schemas['Kite']!.required = ['tail', 'name', 'size'])),
    ['breaking schema Kite: as sent: size is now required', 'changed schema Kite: as answered: size is now required']);
  assert.deepEqual(changed((_contract, schemas) => (schemas['Kite']!.required = ['tail'])),
    ['changed schema Kite: as sent: name is no longer required', 'breaking schema Kite: as answered: name is no longer required']);
  assert.deepEqual(changed((_contract, schemas) => (propertiesOf(schemas['PlacePoint'])['latitude']!.maximum = 60)),
    ['breaking schema PlacePoint: as sent: latitude: maximum was 90 and is 60', 'changed schema PlacePoint: as answered: latitude: maximum was 90 and is 60']);
  assert.deepEqual(changed((_contract, schemas) => (propertiesOf(schemas['KnotTail'])['colour'] = { type: 'integer', description: 'A number.' })),
    ['breaking schema KnotTail: as sent: colour was string and is integer', 'breaking schema KnotTail: as answered: colour was string and is integer']);
  assert.deepEqual(changed((contract) => (operationOf(contract, 'get', '/kites')['x-scope'] = 'bookings')), ['breaking operation listKites: needed the scope none and needs bookings']);
  assert.deepEqual(changed((contract) => (operationOf(contract, 'post', '/kites/{id}/fly-up')['x-guest'] = false)), ['breaking operation flyKite: is no longer open to guests']);
  assert.deepEqual(changed((contract) => (operationOf(contract, 'post', '/kites/{id}/fly-up')['x-states'] = { of: 'Kite', from: [], to: 'up' })), ['breaking operation flyKite: is no longer allowed when down']);
  assert.deepEqual(changed((contract) => (contract.problems['kite-wet']!.status = 422)).filter((one) => one.includes('code ')), ['breaking code kite-wet: had the status 409 and has 422']);
});

test('what comes in addition is said and breaks nothing', () => {
  assert.deepEqual(changed((contract, schemas) => {
    contract.vocabularies['Colour']!.terms.push({ code: 'mauve', plainLabel: { en: 'Mauve', cy: 'Porffor' }, description: 'Between.' });
    propertiesOf(schemas['KnotTail'])['length'] = { type: 'integer', description: 'In centimetres.' };
    operationOf(contract, 'patch', '/kites/{id}')['x-problems'] = ['kite-wet'];
  }), [
    'added operation patchKite: also answers 409 (kite-wet)',
    'added schema Colour: as sent: also has mauve', 'added schema KnotTail: as sent: length is new',
    'added schema Colour: as answered: also has mauve', 'added schema KnotTail: as answered: length is new',
  ]);
});

test('a break needs the first number to go up, and below 1.0 the second', () => {
  for (const [was, is, allowed] of [
    ['0.1.0', '0.1.1', false], ['0.1.0', '0.2.0', true], ['0.9.0', '1.0.0', true], ['1.2.0', '1.3.0', false], ['1.2.0', '2.0.0', true], ['2.0.0', '1.9.0', false],
  ] as const) assert.equal(allowsBreaking(was, is), allowed, `${was} to ${is}`);
});
