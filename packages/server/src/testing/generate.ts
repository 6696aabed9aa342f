import type { Contract } from '../contract/contract.ts';
import { follow } from '../contract/document.ts';
import type { Schema } from '../contract/document.ts';

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SAMPLES: Record<string, string> = {
  uuid: '0199b000-0000-7000-8000-00000000ffff', date: '2026-10-13', 'date-time': '2026-10-13T18:30:00+01:00', email: 'asha@example.org', uri: 'https://charity.example/page',
};
const PATTERNS: [RegExp, string][] = [[/A-Z\]\{1,2\}\[0-9\]\[A-Z0-9\]\?\$/, 'KM5'], [/\[01\]\[0-9\]\|2/, '18:30'], [/A-Za-z\]\{2,3\}/, 'en'], [/A-Za-z_\]\+\(/, 'Europe/London'], [/\+0-9/, '01632 960100'], [/A-Z\]\[A-Za-z\]\+/, 'LifeDomain'], [/A-Za-z0-9_-\]\+\$/, 'x'.repeat(32)]];
const TEXT = ['tea', 'Tŷ', 'naïve 😀', '  spaced ', '<b>&amp;', 'a\nb', "O'Neill"];

/** Makes values that the request side of a schema allows, and breaks them one rule at a time. */
export class Maker {
  readonly #contract: Contract;
  readonly #random: () => number;

  constructor(contract: Contract, seed: number) {
    this.#contract = contract;
    this.#random = randomFrom(seed);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  make(given: Schema): unknown {
    const schema = follow<Schema>(this.#contract.document, given);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return this.pick(schema.enum);
    if (schema.oneOf) return this.make(this.pick(schema.oneOf));
    if (schema.type === 'object') return this.#object(schema);
    if (schema.type === 'array') return this.#array(schema);
    if (schema.type === 'boolean') return this.#random() < 0.5;
    if (schema.type === 'integer' || schema.type === 'number') return this.#number(schema);
    return this.#text(schema);
  }

  /** Breaks a value that was made from this schema. */
  *breaks(given: Schema, value: unknown, at = ''): Generator<{ how: string; value: unknown }> {
    const schema = follow<Schema>(this.#contract.document, given);
    yield { how: `${at} of another type`, value: schema.type === 'object' || schema.oneOf ? 7 : { unexpected: true } };
    if (schema.enum) yield { how: `${at} not in the list`, value: 'no-such-code' };
    if (schema.type === 'string' && typeof schema['maxLength'] === 'number') yield { how: `${at} too long`, value: 'x'.repeat(schema['maxLength'] + 1) };
    if (schema.format !== undefined) yield { how: `${at} not a ${schema.format}`, value: 'not right' };
    if (typeof schema['maximum'] === 'number') yield { how: `${at} too large`, value: schema['maximum'] + 1 };
    if (schema.type === 'integer') yield { how: `${at} not whole`, value: 1.5 };
    if (schema['uniqueItems'] && Array.isArray(value) && value.length > 0) yield { how: `${at} twice`, value: [...value, value[0]] };
    if (schema.type !== 'object' || !schema.properties) return;
    const object = value as Record<string, unknown>;
    yield { how: `${at} with a field nobody knows`, value: { ...object, surprise: 1 } };
    for (const [name, property] of Object.entries(schema.properties)) {
      if (property.readOnly) yield { how: `${at}/${name} written by the client`, value: { ...object, [name]: this.make(property) } };
      if (schema.required?.includes(name) && !property.readOnly) yield { how: `${at} without ${name}`, value: without(object, name) };
      if (object[name] === undefined || property.readOnly) continue;
      for (const inner of this.breaks(property, object[name], `${at}/${name}`)) yield { how: inner.how, value: { ...object, [name]: inner.value } };
    }
  }

  #object(schema: Schema): Record<string, unknown> {
    const fields = Object.entries(schema.properties ?? {}).filter(([, property]) => property.readOnly !== true);
    const chosen = fields.filter(([name]) => schema.required?.includes(name) || this.#random() < 0.4);
    return Object.fromEntries(chosen.map(([name, property]) => [name, this.make(property)]));
  }

  #array(schema: Schema): unknown[] {
    const most = Math.min(3, (schema['maxItems'] as number | undefined) ?? 3);
    const length = Math.max((schema['minItems'] as number | undefined) ?? 0, Math.floor(this.#random() * (most + 1)));
    const items = Array.from({ length }, () => this.make(schema.items!));
    return schema['uniqueItems'] ? [...new Map(items.map((item) => [JSON.stringify(item), item])).values()] : items;
  }

  #number(schema: Schema): number {
    const least = (schema['minimum'] as number | undefined) ?? ((schema['exclusiveMinimum'] as number | undefined) ?? 0) + 1;
    const most = Math.min(least + 50, (schema['maximum'] as number | undefined) ?? least + 50);
    return Math.floor(least + this.#random() * (most - least));
  }

  #text(schema: Schema): string {
    if (schema.format !== undefined) return SAMPLES[schema.format] ?? 'text';
    const pattern = schema['pattern'] as string | undefined;
    if (pattern !== undefined) return PATTERNS.find(([match]) => match.test(pattern))?.[1] ?? 'pattern';
    const text = this.pick(TEXT);
    return text.slice(0, (schema['maxLength'] as number | undefined) ?? 300);
  }
}

const without = (object: Record<string, unknown>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
