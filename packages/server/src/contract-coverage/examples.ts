import assert from 'node:assert/strict';
import { testService } from '../testing/service.ts';
import type { Answered, TestService } from '../testing/service.ts';
import type { TestPlace } from '../testing/stores.ts';
import { exampleDay, fillFromExamples } from './examples-world.ts';
import { contract } from './story.ts';

/** The same moment may be written in several ways; everything else is to be the same. */
const asMoments = (value: unknown): unknown => {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toISOString();
  if (Array.isArray(value)) return value.map(asMoments);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asMoments(member)]));
};

const bodyOf = (answer: Answered): unknown => (String(answer.headers['content-type']).startsWith('application/json') ? answer.json() : answer.body);

/** Holds an answer against the example of its operation, status and name. */
export function like(id: string, name: string, answer: Answered): void {
  const example = contract.operation(id).answers.get(answer.statusCode)?.examples[name];
  assert.ok(example !== undefined, `${id} has no example ${name} of ${answer.statusCode}: ${answer.body}`);
  assert.deepEqual(asMoments(bodyOf(answer)), asMoments(example), `${id}, example ${name}`);
}

/** The body that the contract shows of a request. */
export const request = (id: string, name = 'full'): unknown => contract.operation(id).body!.examples[name];

/** The id in the example of an answer. */
export const one = (id: string): string => (contract.operation(id).answers.get(200)!.examples['full'] as { id: string }).id;

/** The world of the examples, at the time they happen. */
export async function stage(place: TestPlace, t: Parameters<typeof testService>[1]): Promise<TestService> {
  const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract) });
  service.now = exampleDay;
  return service;
}
