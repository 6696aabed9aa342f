/** sdk/src/generated/schemas.ts: one zod schema a body and answer, agreeing with Ajv on the same view. */
import { formatPattern } from '../../../packages/server/src/contract/formats.ts';
import type { Schema } from '../contract.ts';
import { fail } from '../contract.ts';
import type { NamedSchema } from '../names.ts';
import { refsIn } from '../names.ts';
import type { Side } from '../views.ts';
import { refName } from '../views.ts';
import { banner, doc, literal, propertyKey, quote } from './text.ts';

const prelude = `import * as z from 'zod';
import type * as R from './resources.ts';

// No code is made from strings, so that a strict Content-Security-Policy is enough.
z.config({ jitless: true });
`;

/** Helpers of the generated file by the word that shows that one is used. */
const helpers: Record<string, string> = {
  atLeast: `// Lengths count whole characters (code points), not UTF-16 halves: the service counts the same way.
const atLeast = (minimum: number) => (payload: z.core.ParsePayload<string>): void => {
  if ([...payload.value].length < minimum) payload.issues.push({ code: 'too_small', origin: 'string', minimum, inclusive: true, input: payload.value });
};`,
  atMost: `const atMost = (maximum: number) => (payload: z.core.ParsePayload<string>): void => {
  if ([...payload.value].length > maximum) payload.issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input: payload.value });
};`,
  unique: `const unique = (payload: z.core.ParsePayload<unknown[]>): void => {
  if (new Set(payload.value.map((item) => JSON.stringify(item))).size < payload.value.length) {
    payload.issues.push({ code: 'custom', message: 'The same thing stands here twice', input: payload.value });
  }
};`,
  entries: `const entries = (minimum: number, maximum: number) => (payload: z.core.ParsePayload<object>): void => {
  const count = Object.keys(payload.value).length;
  if (count < minimum || count > maximum) payload.issues.push({ code: 'custom', message: \`Between \${minimum} and \${maximum} entries\`, input: payload.value });
};`,
  laterKind: `// A kind this version does not know: kept as it is, and never one of the known kinds in another shape.
const laterKind = (key: string, known: string[]) =>
  z.looseObject({ [key]: z.string().check((payload) => {
    if (known.includes(payload.value)) payload.issues.push({ code: 'custom', message: 'Not in the shape of its kind', input: payload.value });
  }) }) as unknown as z.ZodType<never>;`,
};

/** `types` are the names of resources.ts: a schema answers to the type of its own name, or of the name it shares. */
export function emitSchemas(named: NamedSchema[], types: NamedSchema[]): string {
  const typeNames = new Set(types.map((one) => one.name));
  const byName = new Map(named.map((one) => [one.name, one]));
  const written: string[] = [];
  const done = new Set<string>();
  const write = (one: NamedSchema, chain: string[]): void => {
    if (done.has(one.name)) return;
    if (chain.includes(one.name)) fail(one.name, `refers to itself by way of ${chain.join(', ')}: the zod emitter does not do that yet`);
    for (const ref of refsIn(one.schema)) write(byName.get(ref) ?? fail(one.name, `refers to ${ref}, which has no name`), [...chain, one.name]);
    done.add(one.name);
    const use = one.side === 'request' ? 'As a body: nothing but these fields and codes.' : '';
    const text = [one.schema.description, use].filter(Boolean).join(' ');
    written.push(`${doc(text)}export const ${one.name} = /* @__PURE__ */ (() => ${expression(one.schema, one.side)})() satisfies z.ZodType<R.${typeNames.has(one.name) ? one.name : one.source}>;\n`);
  };
  for (const one of named) write(one, []);
  const body = written.join('\n');
  const used = Object.entries(helpers).filter(([word]) => new RegExp(`\\b${word}\\b`).test(body)).map(([, helper]) => `${helper}\n`);
  return `${banner}${prelude}\n${used.join('')}\n${body}`;
}

function expression(schema: Schema, side: Side, indent = ''): string {
  if (schema.$ref) return refName(schema.$ref);
  if (schema.const !== undefined) return `z.literal(${literal(schema.const)})`;
  if (schema.enum) return schema['x-open'] && side === 'response' ? 'z.string()' : enumeration(schema.enum);
  if (schema.oneOf) return union(schema, side, indent);
  switch (schema.type) {
    case 'string': return text(schema);
    case 'integer': return `z.int()${numberChecks(schema)}`;
    case 'number': return `z.number()${numberChecks(schema)}`;
    case 'boolean': return 'z.boolean()';
    case 'null': return 'z.null()';
    case 'array': {
      const bounds = bound('min', schema.minItems) + bound('max', schema.maxItems);
      return `z.array(${expression(schema.items as Schema, side, indent)})${bounds}${schema.uniqueItems ? '.check(unique)' : ''}`;
    }
    case 'object': return object(schema, side, indent);
    default: return fail(String(schema.type), 'the zod emitter does not know this type');
  }
}

function enumeration(codes: unknown[]): string {
  return codes.every((code) => typeof code === 'string') ? `z.enum(${literal(codes)})` : `z.literal(${literal(codes)})`;
}

function text(schema: Schema): string {
  const start = schema.format === 'uuid' ? 'z.guid()'
    : schema.format === 'date' ? 'z.iso.date()'
    : schema.format === 'date-time' ? 'z.iso.datetime({ offset: true })'
    : schema.format ? `z.string()${regex(formatPattern(schema.format).source)}`
    : 'z.string()';
  const checks = [
    ...(schema.minLength !== undefined ? [`atLeast(${schema.minLength})`] : []),
    ...(schema.maxLength !== undefined ? [`atMost(${schema.maxLength})`] : []),
  ];
  return `${start}${schema.pattern === undefined ? '' : regex(schema.pattern)}${checks.length > 0 ? `.check(${checks.join(', ')})` : ''}`;
}

function regex(pattern: string): string {
  return `.regex(new RegExp(${quote(pattern)}, 'u'))`;
}

function numberChecks(schema: Schema): string {
  return bound('min', schema.minimum) + bound('max', schema.maximum) + bound('gt', schema.exclusiveMinimum) + bound('lt', schema.exclusiveMaximum)
    + bound('multipleOf', schema.multipleOf);
}

function bound(name: string, value: number | undefined): string {
  return value === undefined ? '' : `.${name}(${value})`;
}

function object(schema: Schema, side: Side, indent: string): string {
  const counts = schema.minProperties !== undefined || schema.maxProperties !== undefined
    ? `.check(entries(${schema.minProperties ?? 0}, ${schema.maxProperties ?? 'Infinity'}))` : '';
  if (schema.additionalProperties) return `z.record(z.string(), ${expression(schema.additionalProperties, side, indent)})${counts}`;
  const inner = `${indent}  `;
  const members = Object.entries(schema.properties ?? {}).map(([key, property]) =>
    `${inner}${propertyKey(key)}: ${expression(property, side, inner)}${schema.required?.includes(key) ? '' : '.optional()'},\n`);
  const kind = schema.additionalProperties === false ? 'strictObject' : 'looseObject';
  return `z.${kind}({\n${members.join('')}${indent}})${counts}`;
}

function union(schema: Schema, side: Side, indent: string): string {
  const members = (schema.oneOf ?? []).map((member) => expression(member, side, indent));
  if (!schema.discriminator) return `z.union([${members.join(', ')}])`;
  const key = schema.discriminator.propertyName;
  const known = `z.discriminatedUnion(${quote(key)}, [${members.join(', ')}])`;
  return schema['x-open'] ? `z.union([${known}, laterKind(${quote(key)}, ${literal(Object.keys(schema.discriminator.mapping ?? {}))})])` : known;
}
