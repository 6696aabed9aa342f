/**
 * The one reader of schemas. It makes two views of the contract:
 *   request   no readOnly fields; objects and unions closed
 *   response  no writeOnly fields; objects and discriminated unions open (marked `x-open`)
 * Open enums keep their mark in both: types are open everywhere, checks are open for answers only. Both come
 * with `allOf` merged away. What it does not know it refuses, so that nothing in the contract is ignored in silence.
 */
import { formatName, formatPattern } from '../../packages/server/src/contract/formats.ts';
import type { Bundle, Schema, SourceSchema } from './contract.ts';
import { fail } from './contract.ts';

export type Side = 'request' | 'response';
export interface View { side: Side; schemas: Record<string, Schema> }

const refPrefix = '#/components/schemas/';
export const refName = (ref: string): string => ref.startsWith(refPrefix) ? ref.slice(refPrefix.length) : fail(ref, 'only schemas are referred to here');
export const refTo = (name: string): string => refPrefix + name;

const words = ['title', 'description', 'deprecated'];
const aside = ['example', 'examples', 'default', 'readOnly', 'writeOnly', 'x-open', 'x-vocabulary', 'x-vocabulary-properties', 'x-problem-codes', 'x-unit', 'x-sources', 'x-text', 'x-schemes', 'x-states', 'x-patch'];
const keywords: Record<string, string[]> = {
  string: ['enum', 'const', 'format', 'pattern', 'minLength', 'maxLength'],
  integer: ['enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  boolean: ['const'],
  null: [],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
};

export function readView(bundle: Bundle, side: Side): View {
  const source = bundle.components?.schemas ?? {};
  const schemas: Record<string, Schema> = {};
  for (const name of Object.keys(source).sort()) schemas[name] = readSchema(source[name] as SourceSchema, name, side, source);
  return { side, schemas };
}

/** One schema as this side sees it. `source` is where its references lead. */
export function readSchema(schema: SourceSchema, at: string, side: Side, source: Record<string, SourceSchema>): Schema {
  if (schema.$ref !== undefined) {
    only(schema, ['$ref', ...words, ...aside], at);
    if (!source[refName(schema.$ref)]) fail(at, `${schema.$ref} leads nowhere`);
    return { $ref: schema.$ref, ...pick(schema, words) };
  }
  if (schema.allOf) return readObject(mergeAllOf(schema, at, source), at, side, source);
  if (schema.oneOf) return readUnion(schema, at, side, source);
  const type = typeof schema.type === 'string' ? schema.type : fail(at, 'type must be one name');
  const known = keywords[type] ?? fail(at, `unknown type ${type}`);
  only(schema, ['type', ...known, ...words, ...aside], at);
  if (type === 'object') return readObject(schema, at, side, source);
  if (type === 'array') {
    const items = schema.items ?? fail(at, 'an array says what its items are');
    return { ...pick(schema, ['type', 'minItems', 'maxItems', 'uniqueItems', ...words]), items: readSchema(items, `${at}[]`, side, source) };
  }
  const read: Schema = pick(schema, ['type', ...known, ...words]);
  if (schema['x-text'] !== undefined && (schema['x-text'] !== 'plain' || schema.format)) fail(at, 'x-text is plain and stands without a format');
  const format = formatName(schema.format, schema['x-schemes'], schema['x-text'] as string | undefined);
  if (format) read.format = knownFormat(format, at);
  if (read.enum && schema['x-open']) read['x-open'] = true;
  return read;
}

function readObject(schema: SourceSchema, at: string, side: Side, source: Record<string, SourceSchema>): Schema {
  const read: Schema = { ...pick(schema, ['minProperties', 'maxProperties', ...words]), type: 'object' };
  if (schema.additionalProperties !== undefined) {
    if (typeof schema.additionalProperties !== 'object') fail(at, 'additionalProperties is a schema or absent: the view decides what is open');
    if (schema.properties) fail(at, 'an object has named properties or is a map, not both');
    return { ...read, additionalProperties: readSchema(schema.additionalProperties, `${at}{}`, side, source) };
  }
  if (!schema.properties) fail(at, 'an object has properties or additionalProperties');
  const hidden = side === 'request' ? 'readOnly' : 'writeOnly';
  const properties: Record<string, Schema> = {};
  for (const [name, property] of Object.entries(schema.properties)) {
    if (property[hidden] === true || (property.$ref && source[refName(property.$ref)]?.[hidden] === true)) continue;
    properties[name] = readSchema(property, `${at}.${name}`, side, source);
  }
  const required = (schema.required ?? []).filter((name) => {
    if (!schema.properties?.[name]) fail(at, `${name} is required and not described`);
    return name in properties;
  });
  return { ...read, properties, ...(required.length > 0 && { required }), ...(side === 'request' && { additionalProperties: false as const }) };
}

function mergeAllOf(schema: SourceSchema, at: string, source: Record<string, SourceSchema>): SourceSchema {
  only(schema, ['allOf', 'type', 'properties', 'required', ...words, ...aside], at);
  const merged: SourceSchema = { type: 'object', properties: {}, required: [], ...pick(schema, words) as SourceSchema };
  const add = (part: SourceSchema, from: string): void => {
    const target = part.$ref ? source[refName(part.$ref)] ?? fail(from, `${part.$ref} leads nowhere`) : part;
    for (const member of target.allOf ?? []) add(member, from);
    only(target, ['allOf', 'type', 'properties', 'required', ...words, ...aside], from);
    for (const [name, property] of Object.entries(target.properties ?? {})) {
      const present = merged.properties?.[name];
      if (present && JSON.stringify(present) !== JSON.stringify(property)) fail(from, `${name} is described twice, differently`);
      (merged.properties ??= {})[name] = property;
    }
    merged.required = [...new Set([...(merged.required ?? []), ...(target.required ?? [])])];
  };
  add({ ...schema, allOf: undefined, properties: undefined, required: undefined }, at);
  schema.allOf?.forEach((member, n) => add(member, `${at}/allOf/${n}`));
  add({ properties: schema.properties, required: schema.required }, at);
  return merged;
}

function readUnion(schema: SourceSchema, at: string, side: Side, source: Record<string, SourceSchema>): Schema {
  only(schema, ['oneOf', 'discriminator', 'type', ...words, ...aside], at);
  const members = (schema.oneOf ?? []).map((member, n) => readSchema(member, `${at}/oneOf/${n}`, side, source));
  const resolved = members.map((member, n) => {
    const name = member.$ref && refName(member.$ref);
    return name ? readSchema(source[name] as SourceSchema, name, side, source) : readSchema(schema.oneOf?.[n] as SourceSchema, at, side, source);
  });
  const read: Schema = { ...pick(schema, words), oneOf: members };
  if (!schema.discriminator) {
    tellApart(resolved, at);
    return read;
  }
  const { propertyName, mapping } = schema.discriminator;
  if (!mapping) fail(at, 'a discriminator has an explicit mapping');
  const values = members.map((member, n) => {
    const value = resolved[n]?.properties?.[propertyName]?.const;
    if (typeof value !== 'string' || !resolved[n]?.required?.includes(propertyName)) fail(at, `member ${n} needs a required ${propertyName} with a const`);
    if (!member.$ref || mapping[value] !== member.$ref) fail(at, `the mapping does not lead from ${value} to ${member.$ref}`);
    return value;
  });
  if (Object.keys(mapping).length !== values.length || new Set(values).size !== values.length) fail(at, 'mapping and members differ');
  return { ...read, discriminator: { propertyName, mapping }, ...(side === 'response' && { 'x-open': true }) };
}

/** Without a discriminator no value may fit two members: of any two objects one requires something the other has not. */
function tellApart(members: Schema[], at: string): void {
  const requiresOwn = (one: Schema, other: Schema): boolean => (one.required ?? []).some((name) => !other.properties?.[name]);
  members.forEach((one, n) => {
    for (const other of members.slice(n + 1)) {
      if (one.type !== other.type) continue;
      if (one.type !== 'object' || !(requiresOwn(one, other) || requiresOwn(other, one))) {
        fail(at, `members ${n} and ${members.indexOf(other)} of this union cannot be told apart; give it a discriminator`);
      }
    }
  });
}

function knownFormat(format: string, at: string): string {
  try {
    formatPattern(format);
    return format;
  } catch (error) {
    return fail(at, (error as Error).message);
  }
}

function only(schema: SourceSchema, allowed: string[], at: string): void {
  for (const key of Object.keys(schema)) {
    if (schema[key] !== undefined && !allowed.includes(key)) fail(at, `${key} is not understood here`);
  }
}

function pick(schema: SourceSchema, keys: string[]): Schema {
  return Object.fromEntries(keys.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]])) as Schema;
}
