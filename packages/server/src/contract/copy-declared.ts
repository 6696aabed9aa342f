import type { Schema } from './document.ts';
import { formatName, formatPattern } from './formats.ts';
import { componentOf, mergedObject } from './views.ts';

type Copy = (value: unknown, at: string) => unknown;

/** A field in an answer that the contract does not declare. Only thrown where `strict`: in tests. */
export class UndeclaredField extends Error {
  override name = 'UndeclaredField';
}

/** An address that an answer may not carry, where it cannot be left out. Says where it stood, never what it was. */
export class WrongAddress extends Error {
  override name = 'WrongAddress';
  readonly code: string;

  constructor(at: string) {
    super(`The address at ${at} is not of a kind the contract allows.`);
    this.code = at;
  }
}

const asItIs: Copy = (value) => value;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Records that nobody alters, by which what was made of them can be found again. */
const unchanging = new WeakSet<object>();

/** Promises that a record is never altered: it is copied once, and the copy serves until the record is replaced. */
export function neverChanges<T extends object>(record: T): T {
  unchanging.add(record);
  return record;
}

/**
 * Builds, for schemas of the answer side, functions that copy what is declared and nothing else, in the order it is declared.
 * A column added to a table, or a field added to a record, so never leaves by accident. An address of another kind than the contract
 * allows (`javascript:`) is left out too, wherever it came from.
 */
export class DeclaredCopies {
  readonly #schemas: Record<string, Schema>;
  readonly #strict: boolean;
  readonly #named = new Map<string, Copy>();
  /** Where addresses were left out of the value that is being copied. */
  #leftOut: string[] = [];

  constructor(schemas: Record<string, Schema>, strict: boolean) {
    this.#schemas = schemas;
    this.#strict = strict;
  }

  /** A copy function; where it left out an address, it tells. */
  of(schema: Schema): (value: unknown, tell?: (pointers: string[]) => void) => unknown {
    const copy = this.#copy(schema);
    return (value, tell) => {
      this.#leftOut = [];
      const result = copy(value, '');
      if (this.#leftOut.length > 0) tell?.(this.#leftOut);
      return result;
    };
  }

  #copy(schema: Schema): Copy {
    // A name for a number or a word needs no copy either.
    const target = schema.$ref === undefined ? schema : this.#schemas[componentOf(schema.$ref)]!;
    if (target.type !== undefined && target.type !== 'object' && target.type !== 'array' && target.format !== 'uri') return asItIs;
    if (schema.$ref !== undefined) return this.#byName(componentOf(schema.$ref));
    if (schema.oneOf) return this.#union(schema);
    if (schema.items) {
      const item = this.#copy(schema.items);
      if (item === asItIs) return asItIs;
      return (value, at) => (Array.isArray(value) ? value.map((entry, n) => item(entry, `${at}/${n}`)).filter((entry) => entry !== undefined) : value);
    }
    if (schema.format === 'uri') return this.#address(schema);
    if (schema.type !== 'object' && !schema.allOf) return asItIs;
    return this.#object(mergedObject(schema, this.#schemas));
  }

  #address(schema: Schema): Copy {
    const allowed = formatPattern(formatName('uri', schema['x-schemes'], undefined)!);
    return (value, at) => {
      if (typeof value === 'string' && allowed.test(value)) return value;
      if (this.#strict) throw new WrongAddress(at);
      this.#leftOut.push(at);
      return undefined;
    };
  }

  /** Components may hold each other, so a name is resolved when it is first used. */
  #byName(name: string): Copy {
    const made = new WeakMap<object, unknown>();
    return (value, at) => {
      let copy = this.#named.get(name);
      if (!copy) {
        copy = this.#copy(this.#schemas[name]!);
        this.#named.set(name, copy);
      }
      if (!isObject(value) || !unchanging.has(value)) return copy(value, at);
      const before = made.get(value);
      if (before !== undefined) return before;
      const leftOut = this.#leftOut.length;
      const copied = copy(value, at);
      // Where an address was left out it is told of each time.
      if (this.#leftOut.length === leftOut) made.set(value, copied);
      return copied;
    };
  }

  #object(schema: Schema): Copy {
    if (typeof schema.additionalProperties === 'object') {
      const each = this.#copy(schema.additionalProperties);
      if (each === asItIs) return asItIs;
      return (value, at) => (isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, each(entry, `${at}/${key}`)]))
        : value);
    }
    const shown = Object.entries(schema.properties ?? {}).filter(([, property]) => property.writeOnly !== true);
    const fields = new Map(shown.map(([name, property]) => [name, this.#copy(property)]));
    return (value, at) => {
      if (!isObject(value)) return value;
      const result: Record<string, unknown> = {};
      for (const [name, copy] of fields) {
        const given = value[name];
        if (given === undefined) continue;
        const copied = copy(given, `${at}/${name}`);
        if (copied !== undefined) result[name] = copied;
        else if (schema.required?.includes(name)) throw new WrongAddress(`${at}/${name}`);
      }
      if (this.#strict) refuseUndeclared(value, fields, at);
      return result;
    };
  }

  #union(schema: Schema): Copy {
    const members = schema.oneOf!.map((member) => ({ fits: this.#test(schema, member), copy: this.#copy(member) }));
    return (value, at) => (members.find(({ fits }) => fits(value))?.copy ?? ((given: unknown) => given))(value, at);
  }

  /** Which member a value is: by the discriminator, else by its kind and the fields it cannot be without. */
  #test(union: Schema, member: Schema): (value: unknown) => boolean {
    let target = member;
    while (target.$ref !== undefined) target = this.#schemas[componentOf(target.$ref)]!;
    if (union.discriminator) {
      const { propertyName } = union.discriminator;
      const name = target.properties?.[propertyName]?.const;
      return (value) => isObject(value) && value[propertyName] === name;
    }
    if (target.type === 'array') return Array.isArray;
    if (target.type !== 'object') return (value) => !isObject(value) && !Array.isArray(value);
    const required = target.required ?? [];
    return (value) => isObject(value) && required.every((name) => value[name] !== undefined);
  }
}

function refuseUndeclared(value: Record<string, unknown>, fields: ReadonlyMap<string, unknown>, at: string): void {
  for (const [name, given] of Object.entries(value)) {
    if (given !== undefined && !fields.has(name)) throw new UndeclaredField(`The contract declares no ${at}/${name}.`);
  }
}
