/**
 * Our additions to OpenAPI, written out: `x-vocabulary` and `x-problem-codes` become enums,
 * `x-problems` becomes one response a status with one example a code, `x-patch` makes a merge patch of the schema in `allOf` or of itself.
 * What comes out is plain OpenAPI 3.1.
 */
import type { Bundle, Contract, Operation, ProblemEntry, Response, SourceSchema } from './contract.ts';
import { fail, methods } from './contract.ts';
import { refName } from './views.ts';

const problemMedia = 'application/problem+json';

/** Returns the expanded document; the given one is left as it is. */
export function expand(contract: Contract): Bundle {
  const bundle = structuredClone(contract.bundle);
  const problems = contract.problems;
  const shared = Object.keys(problems).filter((code) => problems[code]?.shared);
  bundle.components ??= {};
  bundle.components.schemas ??= {};
  bundle.components.responses ??= {};
  walkSchemas(bundle, (schema, at) => expandSchema(schema, at, contract));

  for (const [name, schema] of Object.entries(bundle.components.schemas)) expandPatch(schema, name, bundle.components.schemas);

  if (shared.length > 0) {
    bundle.components.responses['SharedProblem'] = {
      description: `What every operation may answer: ${shared.join(', ')}.`,
      ...problemResponse(shared, contract),
    };
  }
  for (const [path, item] of Object.entries(bundle.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation) expandOperation(operation, `${method.toUpperCase()} ${path}`, shared, contract);
    }
  }
  markNotBuilt(bundle, contract.notBuiltYet);
  nameInlineBodies(bundle);
  return bundle;
}

function expandSchema(schema: SourceSchema, at: string, contract: Contract): void {
  const list = schema['x-vocabulary'];
  if (typeof list === 'string') {
    const vocabulary = contract.vocabularies[list] ?? fail(at, `there is no vocabulary called ${list}`);
    schema.type ??= 'string';
    schema.enum = vocabulary.terms.map((term) => term.code);
    schema['x-open'] = true;
    schema.description ??= vocabulary.description;
  }
  if (schema['x-problem-codes'] === true) {
    schema.type ??= 'string';
    schema.enum = Object.keys(contract.problems);
    schema['x-open'] = true;
  }
}

/** A merge patch (RFC 7396) of a schema: each field a body may hold, none required, and null where a field may be taken away. */
function expandPatch(schema: SourceSchema, at: string, schemas: Record<string, SourceSchema>): void {
  if (schema['x-patch'] !== true) return;
  const [of, ...more] = schema.allOf ?? [];
  const whole = of?.$ref ? schemas[refName(of.$ref)] : schema;
  if (!whole?.properties || more.length > 0) fail(at, 'a patch has fields of its own, or one schema in allOf to change');
  const fields = Object.entries(whole.properties);
  delete schema.allOf;
  schema.type = 'object';
  schema.properties = {};
  for (const [name, property] of fields) {
    if (property.readOnly) continue;
    const { description, ...field } = structuredClone(property);
    schema.properties[name] = whole.required?.includes(name) ? { ...field, description } : { description, oneOf: [field, { type: 'null' }] };
  }
}

function expandOperation(operation: Operation, at: string, shared: string[], contract: Contract): void {
  operation.responses ??= {};
  const byStatus = new Map<string, string[]>();
  for (const code of operation['x-problems'] ?? []) {
    const problem = contract.problems[code] ?? fail(at, `x-problems names ${code}, which problems.yaml does not know`);
    if (problem.shared) fail(at, `${code} is shared: it stands in the default response of every operation`);
    const status = String(problem.status);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  for (const [status, codes] of byStatus) {
    if (operation.responses[status]) fail(at, `${status} is written by hand and follows from x-problems as well`);
    operation.responses[status] = {
      description: codes.map((code) => contract.problems[code]?.title).join(' · '),
      'x-codes': codes,
      ...problemResponse(codes, contract),
    };
  }
  if (shared.length > 0) operation.responses['default'] = { $ref: '#/components/responses/SharedProblem' };
}

function problemResponse(codes: string[], contract: Contract): Pick<Response, 'content' | 'x-codes'> {
  const examples = Object.fromEntries(codes.map((code) => [code, problemExample(code, contract)]));
  return { 'x-codes': codes, content: { [problemMedia]: { schema: { $ref: '#/components/schemas/Problem' }, examples } } };
}

function problemExample(code: string, contract: Contract): { summary: string; value: unknown } {
  const problem: ProblemEntry = contract.problems[code] ?? fail(code, 'unknown problem code');
  const value = {
    type: `${contract.problemBase}${code}`,
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    instance: 'urn:uuid:01920000-0000-7000-8000-00000000beef',
    code,
    ...problem.example,
  };
  return { summary: problem.title, value };
}

function markNotBuilt(bundle: Bundle, ids: readonly string[]): void {
  const operations = new Map(Object.values(bundle.paths).flatMap((item) => methods.flatMap((method) => (item[method] ? [[item[method].operationId, item[method]] as const] : []))));
  for (const id of ids) (operations.get(id) ?? fail('not-built-yet.yaml', `there is no operation called ${id}`))['x-not-built-yet'] = true;
}

/** Bodies get a name each, so that every body has one type and one schema: `HoldBookingBody`, `ListAreasAnswer`. */
function nameInlineBodies(bundle: Bundle): void {
  const schemas = (bundle.components ??= {}).schemas ??= {};
  const name = (wanted: string, schema: SourceSchema): SourceSchema => {
    if (schema.$ref || schema.type === 'string') return schema;
    if (schemas[wanted]) fail(wanted, 'an inline body would take the name of a schema');
    schemas[wanted] = schema;
    return { $ref: `#/components/schemas/${wanted}` };
  };
  for (const item of Object.values(bundle.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation?.operationId) continue;
      const stem = operation.operationId.charAt(0).toUpperCase() + operation.operationId.slice(1);
      const body = operation.requestBody;
      if (body && !('$ref' in body)) for (const media of Object.values(body.content)) media.schema = name(`${stem}Body`, media.schema);
      for (const response of Object.values(operation.responses ?? {})) {
        if ('$ref' in response) continue;
        for (const media of Object.values(response.content ?? {})) media.schema = name(`${stem}Answer`, media.schema);
      }
    }
  }
}

/** Calls `visit` on each schema in the document, wherever it stands. Examples are not schemas and are passed over. */
export function walkSchemas(bundle: Bundle, visit: (schema: SourceSchema, at: string) => void): void {
  const seen = new Set<object>();
  const inSchema = (schema: unknown, at: string): void => {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
    seen.add(schema);
    const node = schema as SourceSchema;
    visit(node, at);
    for (const [key, property] of Object.entries(node.properties ?? {})) inSchema(property, `${at}.${key}`);
    for (const key of ['allOf', 'oneOf', 'anyOf'] as const) node[key]?.forEach((member, n) => inSchema(member, `${at}/${key}/${n}`));
    inSchema(node.items, `${at}[]`);
    inSchema(node.additionalProperties, `${at}{}`);
  };
  const elsewhere = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === 'example' || key === 'examples') continue;
      if (key === 'schema') inSchema(member, at);
      else elsewhere(member, `${at}/${key}`);
    }
  };
  for (const [name, schema] of Object.entries(bundle.components?.schemas ?? {})) inSchema(schema, name);
  elsewhere(bundle.paths, 'paths');
  for (const [kind, members] of Object.entries(bundle.components ?? {})) if (kind !== 'schemas') elsewhere(members, kind);
}
