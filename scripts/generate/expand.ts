/**
 * Our additions to OpenAPI, written out: `x-vocabulary`, `x-states` and `x-problem-codes` become enums, `x-vocabulary-properties` an object,
 * `x-problems` becomes one response a status with one example a code, `x-patch` makes a merge patch of the schema in `allOf` or of itself,
 * and each answer gets the headers that headers.yaml says stand on it.
 * What comes out is plain OpenAPI 3.1.
 */
import type { Bundle, Contract, Operation, ProfileEntry, SourceSchema } from './contract.ts';
import { fail, methods } from './contract.ts';
import { expandAnswers, shareProblems } from './expand-answers.ts';
import { describeProperties } from './expand-descriptions.ts';
import { refName } from './views.ts';

/** Returns the expanded document; the given one is left as it is. */
export function expand(contract: Contract): Bundle {
  const bundle = structuredClone(contract.bundle);
  bundle.components ??= {};
  bundle.components.schemas ??= {};
  bundle.components.responses ??= {};
  walkSchemas(bundle, (schema, at) => expandSchema(schema, at, contract));

  describeProperties(bundle.components.schemas, contract.sources);
  for (const [name, schema] of Object.entries(bundle.components.schemas)) expandPatch(schema, name, bundle.components.schemas);
  shareProblems(bundle, contract);
  markNotBuilt(bundle, contract.notBuiltYet);
  markProfiles(bundle, contract.profiles ?? {});
  for (const [path, item] of Object.entries(bundle.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation) expandAnswers(operation, { at: `${method.toUpperCase()} ${path}`, path, contract });
    }
  }
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
  const properties = schema['x-vocabulary-properties'];
  if (properties !== undefined) {
    const vocabulary = contract.vocabularies[properties] ?? fail(at, `there is no vocabulary called ${properties}`);
    const each = schema.additionalProperties;
    if (typeof each !== 'object') fail(at, 'x-vocabulary-properties stands beside additionalProperties, which says what each holds');
    delete schema.additionalProperties;
    schema.properties = Object.fromEntries(vocabulary.terms.map((term) => [term.code, { ...each, description: term.description }]));
  }
  const states = schema['x-states'];
  if (states && schema.type === 'string') {
    states.states ??= Object.fromEntries((contract.vocabularies[list ?? '']?.terms ?? []).map((term) => [term.code, term.description]));
    schema.enum = Object.keys(states.states);
    schema['x-open'] = true;
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

const byId = (bundle: Bundle): Map<string | undefined, Operation> =>
  new Map(Object.values(bundle.paths).flatMap((item) => methods.flatMap((method) => (item[method] ? [[item[method].operationId, item[method]] as const] : []))));

function markProfiles(bundle: Bundle, profiles: Record<string, ProfileEntry>): void {
  const operations = byId(bundle);
  for (const [profile, entry] of Object.entries(profiles)) {
    for (const id of entry.operations) ((operations.get(id) ?? fail('profiles.yaml', `there is no operation called ${id}`))['x-profiles'] ??= []).push(profile);
  }
}

function markNotBuilt(bundle: Bundle, entries: Contract['notBuiltYet']): void {
  const operations = byId(bundle);
  for (const entry of entries) {
    for (const [id, codes] of typeof entry === 'string' ? [[entry, undefined] as const] : Object.entries(entry)) {
      const operation = operations.get(id) ?? fail('not-built-yet.yaml', `there is no operation called ${id}`);
      const strange = codes?.find((code) => !operation['x-problems']?.includes(code));
      if (strange) fail('not-built-yet.yaml', `${id} has no refusal called ${strange}`);
      operation['x-not-built-yet'] = codes ?? true;
    }
  }
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
