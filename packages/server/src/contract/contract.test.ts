import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Contract } from './contract.ts';
import { DeclaredCopies, UndeclaredField, WrongAddress } from './copy-declared.ts';
import type { Schema } from './document.ts';

const small = JSON.stringify({
  openapi: '3.1.1',
  info: { title: 'Small', version: '1' },
  paths: {
    '/things/{id}': {
      get: { operationId: 'getThing', 'x-scope': 'none', 'x-cache': 'public', parameters: [{ $ref: '#/components/parameters/Id' }], responses: {
        200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' }, examples: { full: { $ref: '#/components/examples/thing' } } } } },
        default: { $ref: '#/components/responses/None' } } },
    },
  },
  components: {
    parameters: { Id: { name: 'id', in: 'path', required: true, schema: { $ref: '#/components/schemas/Id' } } },
    examples: { thing: { value: { id: '0199b000-0000-7000-8000-000000000001' } } },
    responses: { None: {} },
    schemas: {
      Id: { type: 'string', format: 'uuid', description: 'An id.' },
      Thing: {
        type: 'object', required: ['id', 'name', 'for'],
        properties: {
          id: { $ref: '#/components/schemas/Id', readOnly: true },
          name: { type: 'string', maxLength: 5, 'x-text': 'plain' },
          url: { type: 'string', format: 'uri', 'x-schemes': ['https', 'tel'] },
          for: { $ref: '#/components/schemas/For' },
          secret: { type: 'string', writeOnly: true },
          counts: { type: 'object', additionalProperties: { type: 'integer' } },
          parts: { oneOf: [{ type: 'array', items: { $ref: '#/components/schemas/Part' } }, { $ref: '#/components/schemas/Missing' }] },
        },
      },
      Part: { allOf: [{ $ref: '#/components/schemas/Named' }], properties: { size: { type: 'integer' } } },
      Named: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      Missing: { type: 'object', required: ['unavailable'], properties: { unavailable: { type: 'string' } } },
      For: {
        oneOf: [{ $ref: '#/components/schemas/ForMe' }, { $ref: '#/components/schemas/ForGuest' }],
        discriminator: { propertyName: 'kind', mapping: { me: '#/components/schemas/ForMe', guest: '#/components/schemas/ForGuest' } },
      },
      ForMe: { type: 'object', required: ['kind'], properties: { kind: { type: 'string', const: 'me' } } },
      ForGuest: { type: 'object', required: ['kind', 'name'], properties: { kind: { type: 'string', const: 'guest' }, name: { type: 'string' } } },
    },
  },
});

const contract = new Contract(small, { strict: true });
const lenient = new Contract(small, { strict: false });
const thing = { $ref: '#/components/schemas/Thing' };
const id = '0199b000-0000-7000-8000-000000000001';
const codes = (side: 'request' | 'answer', value: unknown) => contract.check('Thing', thing, side)(value).map((fault) => fault.keyword);

test('An operation is read with its references followed', () => {
  const operation = contract.operation('getThing');
  assert.equal(operation.parameters[0]!.name, 'id');
  assert.deepEqual(operation.answers.get(200)!.examples, { full: { id } });
  assert.deepEqual([...operation.answers.keys()], [200]);
});

test('A request may not hold what only the service writes, nor anything that is not declared', () => {
  assert.deepEqual(codes('request', { name: 'a', for: { kind: 'me' }, secret: 'x' }), []);
  assert.deepEqual(codes('request', { id, name: 'a', for: { kind: 'me' } }), ['additionalProperties']);
  assert.deepEqual(codes('request', { name: 'a', for: { kind: 'me', more: 1 } }), ['additionalProperties']);
  assert.deepEqual(codes('request', JSON.parse('{"name":"a","for":{"kind":"me"},"__proto__":{}}')), ['additionalProperties']);
});

test('An answer has its id and never what is write-only', () => {
  assert.deepEqual(codes('answer', { id, name: 'a', for: { kind: 'guest', name: 'b' } }), []);
  assert.deepEqual(codes('answer', { id, name: 'a', for: { kind: 'me' }, secret: 'x' }), ['additionalProperties']);
});

test('Only the schemes that are named may stand in an address', () => {
  const withUrl = (url: string) => codes('request', { name: 'a', for: { kind: 'me' }, url });
  assert.deepEqual(withUrl('https://a.example/b'), []);
  assert.deepEqual(withUrl('tel:01632960100'), []);
  for (const url of ['http://a.example/', 'javascript:alert(1)', 'https://a b', 'HTTPS:a']) assert.deepEqual(withUrl(url), ['format'], url);
});

test('Text holds no control characters and no half of a pair', () => {
  for (const name of ['a\u0000', 'a\ud800', 'a\u001b']) assert.deepEqual(codes('request', { name, for: { kind: 'me' } }), ['format']);
});

test('Only declared fields are copied, in their order', () => {
  const row = { extra: 1, for: { kind: 'guest', name: 'b', email: 'c' }, name: 'a', id, parts: [{ size: 1, name: 'p', x: 1 }], counts: { a: 1 } };
  const copied = lenient.copies(thing)(row);
  assert.equal(JSON.stringify(copied), JSON.stringify({
    id, name: 'a', for: { kind: 'guest', name: 'b' }, counts: { a: 1 }, parts: [{ name: 'p', size: 1 }] }));
  assert.deepEqual(lenient.copies(thing)({ parts: { unavailable: 'x', y: 1 } }), { parts: { unavailable: 'x' } });
});

test('In tests an undeclared field is a fault', () => {
  assert.throws(() => contract.copies(thing)({ id, name: 'a', for: { kind: 'me', email: 'c' } }), UndeclaredField);
  assert.throws(() => contract.copies(thing)({ id, name: 'a', for: { kind: 'me' }, extra: null }), /no \/extra/);
});

test('An address of a kind the contract does not allow is left out where it may be, and else nothing is answered', () => {
  const url = { type: 'string', format: 'uri', 'x-schemes': ['https'] } as const;
  const schema = { type: 'object', required: ['needed'], properties: { needed: url, more: url, list: { type: 'array', items: url } } } as const;
  const copy = new DeclaredCopies({}, false).of(schema as unknown as Schema);
  const [good, bad] = ['https://trust.example/', 'javascript:alert(1)'];
  const told: string[] = [];
  const copied = copy({ needed: good, more: bad, list: [bad, good] }, (pointers) => told.push(...pointers));
  assert.deepEqual([copied, told], [{ needed: good, list: [good] }, ['/more', '/list/0']]);
  assert.throws(() => copy({ needed: bad }), (error: Error) => error instanceof WrongAddress && error.code === '/needed' && !error.message.includes('alert'));
});
