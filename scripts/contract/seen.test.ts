import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expand } from '../generate/expand.ts';
import { kites } from '../generate/fixtures/kites.ts';
import { readOperations } from '../generate/operations.ts';
import { documentedStatuses, sumUp } from './seen.ts';

const contract = structuredClone(kites);
contract.notBuiltYet = ['getKiteCalendar', { flyKite: ['kite-wet'] }];
for (const [code, on] of [['invalid-request', 'every'], ['not-found', 'path']] as const) contract.problems[code]!.on = on;
const operations = readOperations(expand(contract));
const statusOf = (code: string): number => contract.problems[code]?.status ?? 0;

const everything = (): Set<string> => new Set([
  ...documentedStatuses(operations, statusOf).flatMap(({ operation, status, codes }) => (codes.length === 0 ? [`${operation} ${status}`] : codes.map((code) => `${operation} ${status} ${code}`))),
  'getKiteCalendar 501 not-built-yet',
]);

test('what is built is counted by operation and status, the shared refusals where they apply', () => {
  const statuses = documentedStatuses(operations, statusOf).map(({ operation, status, codes }) => `${operation} ${status} ${codes.join(' ')}`.trim());
  assert.deepEqual(statuses.filter((one) => one.startsWith('flyKite')), ['flyKite 200', 'flyKite 409 kite-lost', 'flyKite 400 invalid-request', 'flyKite 404 not-found']);
  assert.ok(!statuses.some((one) => one.startsWith('getKiteCalendar') || one === 'listKites 404 not-found'));
});

test('a suite that saw everything is content', () => {
  const { figures, faults } = sumUp({ answers: 1, seen: everything(), violations: [] }, operations, statusOf);
  assert.deepEqual(faults, []);
  assert.equal(figures.statusesSeen, figures.statusesDocumented);
  assert.equal(figures.notBuiltYet, 1);
});

test('a refusal nobody saw, a wrong answer and a silent 501 are faults', () => {
  const seen = everything();
  seen.delete('putKite 409 kite-wet');
  seen.delete('getKiteCalendar 501 not-built-yet');
  const { figures, faults } = sumUp({ answers: 1, seen, violations: ['GET /v1/kites 200: colour is wrong'] }, operations, statusOf);
  assert.equal(figures.statusesSeen, figures.statusesDocumented - 1);
  assert.equal(figures.violations, 1);
  assert.deepEqual(faults, ['Not as the contract says: GET /v1/kites 200: colour is wrong', 'Never seen: putKite 409 kite-wet', 'Never seen: getKiteCalendar 501 not-built-yet']);
});
