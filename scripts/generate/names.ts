/**
 * Which name a schema goes by in generated code. Answers keep the plain name (`Booking`); where a body differs from the
 * answer of the same name, the body is called `BookingWrite`. A schema only bodies use keeps its plain name too.
 */
import type { Schema } from './contract.ts';
import { fail } from './contract.ts';
import type { ReadOperation } from './operations.ts';
import type { View } from './views.ts';
import { refName, refTo } from './views.ts';

export interface NamedSchema { name: string; source: string; side: 'request' | 'response'; schema: Schema }

/** `types`: closed and open count as the same, since a type says nothing of unknown fields. `schemas`: they differ. */
export function namesFor(use: 'types' | 'schemas', request: View, response: View, operations: ReadOperation[]): NamedSchema[] {
  const same = (body: Schema, answer: Schema): boolean => use === 'schemas'
    ? !hasOpenEnum(body) && JSON.stringify(body) === JSON.stringify(answer)
    : JSON.stringify(openedUp(body)) === JSON.stringify(openedUp(answer));
  const inBodies = reach(operations.flatMap((one) => [one.body?.schema, ...one.parameters.map((parameter) => parameter.schema)]), request);
  const answers = operations.flatMap((one) => one.responses);
  const inAnswers = reach(answers.flatMap((answer) => [answer.schema, ...Object.values(answer.headers).map((header) => header.schema)]), response);
  const all = Object.keys(response.schemas);
  const inBoth = all.filter((name) => inBodies.has(name) && inAnswers.has(name));
  const differing = new Set(inBoth.filter((name) => !same(request.schemas[name] as Schema, response.schemas[name] as Schema)));
  // A schema that refers to a differing one differs as well.
  for (let before = -1; before !== differing.size;) {
    before = differing.size;
    for (const name of inBoth) {
      if (refsIn(request.schemas[name] as Schema).some((ref) => differing.has(ref))) differing.add(name);
    }
  }
  const writeName = (name: string): string => differing.has(name) ? `${name}Write` : name;
  const named: NamedSchema[] = [];
  for (const name of all) {
    const onlyBodies = inBodies.has(name) && !inAnswers.has(name);
    if (!onlyBodies) named.push({ name, source: name, side: 'response', schema: response.schemas[name] as Schema });
    if (onlyBodies || differing.has(name)) {
      if (!onlyBodies && response.schemas[writeName(name)]) fail(name, `${writeName(name)} is taken by another schema`);
      named.push({ name: writeName(name), source: name, side: 'request', schema: renameRefs(request.schemas[name] as Schema, writeName) });
    }
  }
  return named;
}

function hasOpenEnum(schema: Schema): boolean {
  let found = false;
  mapSchema(schema, (node) => {
    if (node.enum && node['x-open']) found = true;
    return node;
  });
  return found;
}

/** Without what only says whether objects are closed; unions stay, for an open one has a member more. */
function openedUp(schema: Schema): Schema {
  return mapSchema(schema, (node) => {
    if (node.additionalProperties === false) delete node.additionalProperties;
    return node;
  });
}

/** The name a body's schema has among the named ones. */
export function bodyName(named: NamedSchema[], source: string): string {
  const all = named.filter((one) => one.source === source);
  return (all.find((one) => one.side === 'request') ?? all[0])?.name ?? fail(source, 'has no name');
}

export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy: Schema = { ...schema };
  if (copy.items) copy.items = mapSchema(copy.items, change);
  if (copy.additionalProperties) copy.additionalProperties = mapSchema(copy.additionalProperties, change);
  if (copy.oneOf) copy.oneOf = copy.oneOf.map((member) => mapSchema(member, change));
  if (copy.properties) copy.properties = Object.fromEntries(Object.entries(copy.properties).map(([key, value]) => [key, mapSchema(value, change)]));
  return change(copy);
}

export function refsIn(schema: Schema): string[] {
  const refs = new Set<string>();
  mapSchema(schema, (node) => {
    if (node.$ref) refs.add(refName(node.$ref));
    return node;
  });
  return [...refs];
}

function renameRefs(schema: Schema, rename: (name: string) => string): Schema {
  return mapSchema(schema, (node) => {
    if (node.$ref) node.$ref = refTo(rename(refName(node.$ref)));
    if (node.discriminator?.mapping) {
      const mapping = Object.fromEntries(Object.entries(node.discriminator.mapping).map(([value, ref]) => [value, refTo(rename(refName(ref)))]));
      node.discriminator = { ...node.discriminator, mapping };
    }
    return node;
  });
}

function reach(from: (Schema | undefined)[], view: View): Set<string> {
  const found = new Set<string>();
  const visit = (schema: Schema): void => {
    for (const name of refsIn(schema)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(view.schemas[name] as Schema);
    }
  };
  for (const schema of from) if (schema) visit(schema);
  return found;
}
