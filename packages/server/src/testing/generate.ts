import fc from 'fast-check';
import type { Contract } from '../contract/contract.ts';
import { follow } from '../contract/document.ts';
import type { Schema } from '../contract/document.ts';
import { formatName, formatPattern } from '../contract/formats.ts';
import { mergedObject } from '../contract/views.ts';

/** The least and the most a keyword of a schema allows. */
const bound = (schema: Schema, keyword: string, otherwise: number): number => (schema[keyword] as number | undefined) ?? otherwise;

const two = (n: number): string => String(n).padStart(2, '0');
const day = fc.tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(Math.min(date, new Date(Date.UTC(year, month, 0)).getUTCDate()))}`);
const oddDay = fc.constantFrom('2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1969-12-31');
const date = fc.oneof({ weight: 9, arbitrary: day }, oddDay);
const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const zone = fc.constantFrom('Z', '+00:00', '+01:00', '-11:30', '+14:00');
const instant = fc.tuple(date, time, fc.nat(59), fc.constantFrom('', '.5', '.123456'), zone).map(([on, at, second, part, offset]) => `${on}T${at}:${two(second)}${part}${offset}`);
const hex = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const newId = fc.tuple(hex(8), hex(4), hex(3), fc.constantFrom(...'89ab'), hex(3), hex(12)).map(([a, b, c, v, d, e]) => `${a}-${b}-7${c}-${v}${d}-${e}`);
const LINKS: Record<string, fc.Arbitrary<string>> = {
  https: fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
  mailto: fc.constant('mailto:hello@example.org'),
  tel: fc.constant('tel:+441632960100'),
  urn: fc.constant('urn:uuid:0199b000-0000-7000-8000-00000000ffff'),
};
/** Words people write, and what makes programs stumble: all of it is text and may be sent. */
const TRICKY = ['Tŷ', 'naïve 😀', '  spaced ', '<b>&amp;', 'a\nb', "O'Neill", '‮right to left', '__proto__', 'null', '${jndi:ldap}', '%00', '../..', "'; DROP TABLE", '\u200b', 'ﷺ', '0', '-1e999'];

/** Values the request side of a schema allows, ids often those that are there. */
export class Allowed {
  readonly #contract: Contract;
  readonly #ids: readonly string[];
  readonly #made = new Map<Schema, fc.Arbitrary<unknown>>();

  constructor(contract: Contract, ids: readonly string[]) {
    this.#contract = contract;
    this.#ids = ids;
  }

  of(given: Schema): fc.Arbitrary<unknown> {
    const schema = follow<Schema>(this.#contract.document, given);
    let made = this.#made.get(schema);
    if (!made) this.#made.set(schema, (made = this.#make(schema)));
    return made;
  }

  #make(given: Schema): fc.Arbitrary<unknown> {
    const schema = mergedObject(given, this.#contract.document.components.schemas);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.oneOf) return fc.oneof(...schema.oneOf.map((member) => this.of(member)));
    switch (schema.type as string) {
      case 'null': return fc.constant(null);
      case 'boolean': return fc.boolean();
      case 'integer': return fc.integer({ min: bound(schema, 'minimum', 0), max: bound(schema, 'maximum', 1000) });
      case 'number': return this.#number(schema);
      case 'array': return this.#list(schema);
      case 'object': return this.#object(schema);
      default: return this.#text(schema);
    }
  }

  #number(schema: Schema): fc.Arbitrary<number> {
    const step = bound(schema, 'multipleOf', 0.01);
    const least = bound(schema, 'minimum', bound(schema, 'exclusiveMinimum', 0) + step);
    return fc.integer({ min: Math.ceil(least / step), max: Math.floor(bound(schema, 'maximum', 1000) / step) }).map((n) => Number((n * step).toFixed(2)));
  }

  #list(schema: Schema): fc.Arbitrary<unknown[]> {
    const [minLength, maxLength] = [bound(schema, 'minItems', 0), Math.max(bound(schema, 'minItems', 0), Math.min(3, bound(schema, 'maxItems', 3)))];
    const item = this.of(schema.items!);
    return schema['uniqueItems'] ? fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) }) : fc.array(item, { minLength, maxLength });
  }

  #object(schema: Schema): fc.Arbitrary<Record<string, unknown>> {
    const fields = Object.entries(schema.properties ?? {}).filter(([, property]) => property.readOnly !== true);
    const requiredKeys = fields.map(([name]) => name).filter((name) => schema.required?.includes(name));
    return fc.record(Object.fromEntries(fields.map(([name, property]) => [name, this.of(property)])), { requiredKeys, noNullPrototype: true });
  }

  #text(schema: Schema): fc.Arbitrary<string> {
    const maxLength = Math.min(200, bound(schema, 'maxLength', 200));
    const fits = (text: string): boolean => [...text].length <= bound(schema, 'maxLength', Infinity) && [...text].length >= bound(schema, 'minLength', 0);
    switch (schema.format) {
      case 'uuid': return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...this.#ids) }, { weight: 1, arbitrary: newId });
      case 'date': return date;
      case 'date-time': return instant;
      case 'email': return fc.constantFrom('ash@example.org', "o'neill+tag@sub.example.org");
      case 'uri': {
        const pattern = formatPattern(formatName('uri', schema['x-schemes'], undefined)!);
        return fc.oneof(...(schema['x-schemes'] ?? ['https']).map((scheme) => LINKS[scheme]!)).filter((text) => fits(text) && pattern.test(text));
      }
      default:
    }
    const pattern = schema['pattern'] as string | undefined;
    if (pattern === '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$') return fc.constantFrom('Europe/London', 'UTC', 'Australia/Lord_Howe', 'Nowhere/At_All');
    if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern), { maxLength }).filter(fits);
    const plain = formatPattern('plain-text');
    return fc.oneof(fc.constantFrom(...TRICKY), fc.string({ unit: 'grapheme', maxLength: Math.min(40, maxLength) })).filter((text) => plain.test(text) && fits(text));
  }
}

export interface Break {
  how: string;
  value: unknown;
}

/** Each way to break one rule of a schema in a value that keeps them all. Whether it is broken indeed is for a validator to say. */
export function breaksOf(contract: Contract, given: Schema, value: unknown, at = ''): Break[] {
  const schema = mergedObject(follow<Schema>(contract.document, given), contract.document.components.schemas);
  if (schema.oneOf) return [{ how: `${at} of no kind`, value: 7 }, ...schema.oneOf.flatMap((member) => breaksOf(contract, member, value, at))];
  const breaks: Break[] = [{ how: `${at} of another type`, value: schema.type === 'object' ? [] : { unexpected: true } }];
  const add = (when: boolean, how: string, broken: () => unknown): void => {
    if (when) breaks.push({ how: `${at} ${how}`, value: broken() });
  };
  add(value !== null && value !== undefined, 'null', () => null);
  add(schema.enum !== undefined, 'not in the list', () => 'no-such-code');
  add(schema.format !== undefined, `no ${schema.format}`, () => 'not right');
  add(schema.format === 'date', 'on a day that does not exist', () => '2026-02-30');
  add(schema.format === 'date-time', 'at a time that does not exist', () => '2026-10-13T25:00:00Z');
  add(schema.format === 'uuid', 'of the wrong version', () => '0199b000-0000-4000-8000-00000000ffff');
  add(schema.format === 'uri', 'a script', () => 'javascript:alert(1)');
  add(schema['pattern'] !== undefined, 'not in the right form', () => '\u0001');
  add(schema['x-text'] === 'plain', 'with a control character', () => 'a\u0007b');
  add(schema.type === 'string' && schema['maxLength'] !== undefined, 'too long', () => 'x'.repeat(bound(schema, 'maxLength', 0) + 1));
  add(schema['minLength'] !== undefined, 'too short', () => '');
  add(schema['maximum'] !== undefined, 'too large', () => bound(schema, 'maximum', 0) + 1);
  add(schema['minimum'] !== undefined, 'too small', () => bound(schema, 'minimum', 0) - 1);
  add(schema['exclusiveMinimum'] !== undefined, 'too small', () => schema['exclusiveMinimum']);
  add(schema.type === 'integer', 'not whole', () => 1.5);
  add(schema['multipleOf'] !== undefined, 'too exact', () => bound(schema, 'multipleOf', 1) / 3);
  if (Array.isArray(value) && schema.items) {
    add(schema['uniqueItems'] === true && value.length > 0, 'twice', () => [...value, value[0]]);
    add(schema['maxItems'] !== undefined, 'too many', () => Array.from({ length: bound(schema, 'maxItems', 0) + 1 }, (_, n) => value[n] ?? n));
    for (const [n, item] of value.entries()) {
      for (const inner of breaksOf(contract, schema.items, item, `${at}/${n}`)) breaks.push({ how: inner.how, value: value.with(n, inner.value) });
    }
  }
  if (schema.type !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) return breaks;
  const object = value as Record<string, unknown>;
  add(true, 'with a field nobody knows', () => ({ ...object, surprise: 1 }));
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    add(property.readOnly === true, `${name} written by the client`, () => ({ ...object, [name]: 'mine' }));
    add(schema.required?.includes(name) === true && property.readOnly !== true, `without ${name}`, () => Object.fromEntries(Object.entries(object).filter(([key]) => key !== name)));
    if (object[name] === undefined || property.readOnly === true) continue;
    for (const inner of breaksOf(contract, property, object[name], `${at}/${name}`)) breaks.push({ how: inner.how, value: { ...object, [name]: inner.value } });
  }
  return breaks;
}
