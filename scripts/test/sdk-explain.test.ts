/** `explain()` says of a body what the service would: the same codes at the same places, over every example of the contract, broken. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as schemas from '@daybridge/sdk/schemas';
import type * as z from 'zod';
import { loadContract } from '../../packages/server/src/contract/contract.ts';
import { inputErrors } from '../../packages/server/src/http/input-errors.ts';

const contract = loadContract({ strict: true });

type Json = Record<string, unknown>;
/** Each body of the contract with its zod schema and its examples. */
function bodies(): { name: string; check: ReturnType<typeof contract.check>; zod: z.ZodType; examples: unknown[] }[] {
  const all = schemas as unknown as Record<string, z.ZodType>;
  return contract.operations.flatMap(({ id, body }) => {
    const name = body && String((body.schema as { $ref?: string }).$ref).split('/').at(-1)!;
    return name ? [{ name, check: contract.check(`body ${id}`, body.schema, 'request'), zod: all[`${name}Write`] ?? all[name]!, examples: Object.values(body.examples) }] : [];
  });
}

/** One thing wrong at a time, at every place of a body. */
function* broken(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [n, item] of value.entries()) for (const one of broken(item)) yield value.toSpliced(n, 1, one);
    if (value.length > 0) yield [...value, value[0]];
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, colour: 'blue' };
    for (const [key, member] of Object.entries(value)) {
      const { [key]: _gone, ...rest } = value as Json;
      yield rest;
      for (const one of broken(member)) yield { ...value, [key]: one };
    }
  } else if (typeof value === 'string') yield* ['', 7, 'x'.repeat(100_000), 'not it'];
  else if (typeof value === 'number') yield* [-1, 1e9, 0.123456789, 'seven'];
  else yield 'neither';
}

test('explain() gives codes and places the service gives, for every body of the contract broken in every place', () => {
  const differing: string[] = [];
  let compared = 0;
  for (const { name, check, zod, examples } of bodies()) {
    for (const example of examples) {
      for (const body of broken(example)) {
        const ours = zod.safeParse(body);
        const faults = check(structuredClone(body));
        if (ours.success || faults.length === 0) continue;
        compared++;
        const told = (errors: { pointer?: string; code: string }[] = []): string[] => errors.map(({ pointer, code }) => `${pointer} ${code}`);
        const [mine, theirs] = [told(schemas.explain(ours.error, body).errors), told(inputErrors(faults))];
        // The service says twice what zod says once (a number where a code belongs is no code either).
        if (mine.length === 0 || !mine.every((one) => theirs.includes(one))) differing.push(`${name}: ${mine.join(' · ')}  |  ${theirs.join(' · ')}`);
      }
    }
  }
  assert.ok(compared > 1000, `only ${compared} were compared`);
  assert.equal(differing.length, 0, `${differing.length} of ${compared} differ:\n${[...new Set(differing)].slice(0, 25).join('\n')}`);
});

test('what explain() gives is a problem document, without a word of the input', () => {
  const body = { intent: 'hold', sessionId: 'canary', places: 99, bookedFor: { kind: 'guest' }, canary: 'canary' };
  const { error } = schemas.BookingCreate.safeParse(body);
  const problem = schemas.explain(error!, body);
  assert.ok(schemas.Problem.safeParse(problem).success);
  assert.deepEqual(problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort(), ['/bookedFor/name required', '/canary unknown-field', '/places too-large', '/sessionId wrong-format']);
  assert.ok(!problem.errors?.some(({ message }) => message.includes('canary')));
  assert.ok(schemas.explain(error!).errors?.some(({ code }) => code === 'required'), 'it does without the input too');
});
