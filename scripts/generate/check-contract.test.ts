import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAccess } from './check-access.ts';
import { checkContract } from './check-contract.ts';
import type { Contract } from './contract.ts';
import { expand } from './expand.ts';
import { brokenKites, kites, kitesFolder, operationOf, propertiesOf } from './fixtures/kites.ts';
import { readOperations } from './operations.ts';

const faultsOf = async (contract: Contract): Promise<string[]> => (await checkContract(contract, kitesFolder)).faults;

test('a contract that keeps every rule has no faults and its figures are counted', async () => {
  const { figures, faults } = await checkContract(kites, kitesFolder);
  assert.deepEqual(faults, []);
  assert.deepEqual(figures, {
    operations: 5, properties: 33, withoutDescription: 0, examples: 15, examplesInvalid: 0, statusesWithoutExample: 0, accessCells: 15, accessMissing: 0,
  });
});

test('every kind of carelessness is noticed, each by its own rule', async () => {
  const faults = await faultsOf(brokenKites((contract, schemas) => {
    const list = operationOf(contract, 'get', '/kites');
    delete list.summary;
    delete list.description;
    delete list['x-cache'];
    list.tags = ['Birds'];
    operationOf(contract, 'put', '/kites/{id}').operationId = 'make_kite';
    operationOf(contract, 'put', '/kites/{id}').summary = 'It ends in a full stop.';
    operationOf(contract, 'post', '/kites/{id}/fly-up')['x-scope'] = 'everything';
    delete propertiesOf(schemas['RibbonTail'])['length']?.description;
    schemas['Unused'] = { type: 'string', description: 'Nothing uses it.' };
  }));
  const expected = [
    'operation-summary', 'operation-description', 'rule/operation-says-its-scope', 'operation-tag-defined', 'rule/operation-id-is-a-verb-and-a-thing',
    'rule/summary-is-one-line', 'rule/scope-is-one-of-ours', 'rule/property-is-described', 'no-unused-components', 'RibbonTail.length has no description',
    'access.csv: make_kite says nothing for person', 'access.csv: putKite is no operation',
  ];
  for (const rule of expected) assert.ok(faults.some((fault) => fault.startsWith(rule)), `${rule} was not noticed in:\n${faults.join('\n')}`);
});

test('what holds between the parts of an operation is looked at too', async () => {
  const faults = await faultsOf(brokenKites((contract, schemas) => {
    const list = operationOf(contract, 'get', '/kites');
    list.parameters = list.parameters?.filter((one) => !('name' in one && one.name === 'If-None-Match'));
    list.security = [{ token: [] }];
    const page = list.responses?.['200'];
    if (page && 'content' in page) propertiesOf(page.content?.['application/json']?.schema)['nextCursor'] = { type: 'string', description: 'More.' };
    const fly = operationOf(contract, 'post', '/kites/{id}/fly-up');
    fly['x-states'] = { of: 'Kite', from: ['down', 'asleep'], to: 'up' };
    fly['x-problems'] = [];
    delete operationOf(contract, 'put', '/kites/{id}').security;
    propertiesOf(schemas['Kite'])['place'] = { type: 'string', enum: ['here', 'there'], description: 'A closed list.' };
  }));
  for (const fault of [
    'listKites: ETag, If-None-Match and 304 go together', 'listKites: nextCursor, cursor, limit and Link go together', 'listKites: x-scope none asks for no security, not token',
    'flyKite: asleep is no state of Kite', 'flyKite does not say how it refuses a Kite that is lost', 'putKite: x-scope bookings asks for token, not none',
    'Kite.place: a list of codes in an answer is x-open',
  ]) assert.ok(faults.includes(fault), `${fault} was not noticed in:\n${faults.join('\n')}`);
  const noStates = await faultsOf(brokenKites((contract) => delete operationOf(contract, 'post', '/kites/{id}/fly-up')['x-states']));
  assert.ok(noStates.includes('flyKite is a command and has no x-states'), noStates.join('\n'));
});

test('where a contract names its sources, each property says its own, and a number its unit', async () => {
  const faults = await faultsOf(brokenKites((contract, schemas) => {
    contract.sources = { Sky: { title: 'The sky' } };
    schemas['PlacePoint']!['x-sources'] = { '*': 'Sky' };
    propertiesOf(schemas['PlacePoint'])['latitude']!['x-unit'] = 'degrees';
  }));
  assert.ok(faults.includes('PlacePoint.longitude is a number without an x-unit'), faults.join('\n'));
  assert.ok(faults.includes('PlaceName.town does not say where it comes from (x-sources)'));
  assert.ok(!faults.some((fault) => fault.startsWith('PlacePoint.latitude')));
});

test('a status without an example and an example that breaks its view are faults', async () => {
  const faults = await faultsOf(brokenKites((contract) => {
    const put = operationOf(contract, 'put', '/kites/{id}').requestBody;
    if (put && 'content' in put) {
      const examples = put.content['application/json']?.examples ?? {};
      examples['withId'] = { value: { id: '01920000-0000-7000-8000-000000000001', colour: 'red', name: 'Ab', tail: { kind: 'knots' } } };
      examples['withCode'] = { value: { colour: 'mauve', name: 'Ab', tail: { kind: 'knots' } } };
      examples['tooLong'] = { value: { colour: 'red', name: '🪁🪁🪁🪁🪁🪁', tail: { kind: 'knots' } } };
    }
    const answer = operationOf(contract, 'patch', '/kites/{id}').responses?.['200'];
    if (answer && 'content' in answer) delete answer.content?.['application/json']?.examples;
  }));
  for (const part of ['putKite body, example withId', 'putKite body, example withCode', 'putKite body, example tooLong', 'patchKite 200 has no example']) {
    assert.ok(faults.some((fault) => fault.startsWith(part)), `${part} was not noticed in:\n${faults.join('\n')}`);
  }
});

test('the access table is complete and agrees with scopes and guests', () => {
  const operations = readOperations(expand(kites));
  const table = (change: (csv: string) => string): string[] => checkAccess(change(kites.access ?? ''), operations).faults;
  assert.deepEqual(table((csv) => csv), []);
  assert.deepEqual(table((csv) => csv.replace('putKite,401,401,own', 'putKite,401,401')), ['access.csv: putKite says nothing for person']);
  assert.deepEqual(table((csv) => csv.replace('putKite,401', 'putKite,allow')), ['access.csv: putKite, anonymous: allow, but the operation needs a scope']);
  assert.deepEqual(table((csv) => csv.replace('flyKite,401,own', 'flyKite,401,401')), ['access.csv: flyKite, guest: 401, but a guest opens their own']);
  assert.deepEqual(table((csv) => csv.replace('listKites,allow', 'listKites,401')), ['access.csv: listKites, anonymous: 401, but the operation needs no scope']);
  assert.deepEqual(checkAccess(undefined, operations), { cells: 0, faults: [] });
});
