import { problems } from '@daybridge/domain/generated/problems';
import assert from 'node:assert/strict';
import { loadContract } from '../contract/contract.ts';
import { follow } from '../contract/document.ts';
import type { Schema, SourceResponse } from '../contract/document.ts';
import type { Operation } from '../contract/operations.ts';
import { pathLookup, PREFIX } from '../http/paths.ts';
import { recordSeen, recordViolation } from './record-answers.ts';

const contract = loadContract({ strict: true });
const operationsAt = pathLookup(contract.operations);
const problemSchema = { $ref: '#/components/schemas/Problem' };

export interface Answer {
  method: string;
  /** Path and query. */
  url: string;
  status: number;
  header(name: string): string | undefined;
  /** The body as it came, before anybody read anything into it. */
  bytes: Uint8Array;
}

const isShared = (code: string): boolean => (problems as Record<string, { shared?: boolean }>)[code]?.shared === true;

/** Holds one answer against the contract: its status, its headers, and each byte of its body. */
export function checkAnswer(answer: Answer): void {
  try {
    check(answer);
  } catch (error) {
    recordViolation(`${answer.method} ${answer.url.split('?')[0]} ${answer.status}: ${(error as Error).message}`);
    throw error;
  }
}

function check(answer: Answer): void {
  const path = answer.url.split('?')[0]!;
  if (!path.startsWith(PREFIX) || path === `${PREFIX}/openapi.json`) return;
  const method = answer.method.toLowerCase();
  if (method === 'options') return;
  assert.ok(answer.header('x-request-id'), 'every answer has a request id');
  const operation = operationsAt(path).find((one) => one.method === (method === 'head' ? 'get' : method));
  if (answer.status >= 400) return checkProblem(answer, operation);
  assert.ok(operation, `no operation for ${method} ${path}`);
  const declared = operation.answers.get(answer.status);
  assert.ok(declared, `${operation.id} does not answer ${answer.status}`);
  assert.ok(answer.header('cache-control'), 'every answer says how it may be kept');
  if (operation.cache === 'private') assert.match(answer.header('cache-control')!, /no-store/);
  if (declared.headers.includes('ETag')) assert.match(answer.header('etag') ?? '', /^"[0-9a-f-]+\.(en|cy)\.(public|person|guest)"$/);
  checkHeaders(answer, operation, String(answer.status));
  if (method !== 'head') recordSeen(`${operation.id} ${answer.status}`);
  if (declared.schema === undefined || method === 'head') return assert.equal(answer.bytes.length, 0);
  if (declared.mediaType?.startsWith('image/')) return assert.equal(answer.header('content-type'), declared.mediaType);
  assert.equal(answer.header('content-type'), `${declared.mediaType}; charset=utf-8`);
  const body: unknown = declared.mediaType === 'application/json' ? parse(answer.bytes) : new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes);
  assert.deepEqual(contract.check(`answer ${operation.id} ${answer.status}`, declared.schema, 'answer')(body), [], `${operation.id} ${answer.status}`);
}

function checkProblem(answer: Answer, operation: Operation | undefined): void {
  assert.equal(answer.header('content-type'), 'application/problem+json; charset=utf-8');
  if (answer.method === 'HEAD') return;
  const body = parse(answer.bytes) as { code: string; status: number; instance: string };
  assert.deepEqual(contract.check('Problem', problemSchema, 'answer')(body), []);
  assert.equal(body.status, answer.status);
  assert.equal(body.instance, `urn:uuid:${answer.header('x-request-id')}`);
  assert.notEqual(body.code, 'internal-error', 'the service made a mistake');
  if (!operation) return;
  checkHeaders(answer, operation, isShared(body.code) ? 'default' : String(answer.status));
  if (body.code === 'not-built-yet') assert.ok(operation.notBuiltYet, `${operation.id} answers 501 and does not stand in the list`);
  recordSeen(`${operation.id} ${answer.status} ${body.code}`);
  if (!isShared(body.code)) assert.ok(operation.answers.get(answer.status)?.codes.includes(body.code), `${operation.id} does not say that it answers ${body.code}`);
}

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));

interface Header { required?: boolean; schema: Schema }

/** The declared headers of this answer: those that must be there are, and each is as its schema says. */
function checkHeaders(answer: Answer, operation: Operation, status: string): void {
  const source = contract.document.paths[operation.path]![operation.method]!.responses[status]!;
  const { headers = {} } = follow<SourceResponse>(contract.document, source);
  for (const [name, given] of Object.entries(headers)) {
    const { required, schema } = follow<Header>(contract.document, given as Header);
    const value = answer.header(name.toLowerCase());
    if (value === undefined) assert.notEqual(required, true, `${operation.id} ${answer.status} lacks ${name}`);
    else assert.deepEqual(contract.check(`header ${name}`, schema, 'answer')(value), [], `${operation.id} ${answer.status} ${name}: ${value}`);
  }
}
