import { loadContract } from '../../../packages/server/src/contract/contract.ts';
import type { Schema } from '../../../packages/server/src/contract/document.ts';

/** What the contract says a field of this name holds, wherever it stands. */
export interface FieldKinds {
  readonly text: boolean;
  readonly url: boolean;
  /** Codes of an open list: more of them may come. */
  readonly codes: readonly string[];
}

/** Every field of every schema, by its name. */
export function fieldsOfTheContract(): Record<string, FieldKinds> {
  const { document } = loadContract({ strict: false });
  const found = new Map<string, { text: boolean; url: boolean; codes: Set<string> }>();
  const take = (name: string, schema: Schema): void => {
    const kinds = found.get(name) ?? { text: false, url: false, codes: new Set<string>() };
    found.set(name, kinds);
    if (schema.items) take(name, schema.items);
    for (const each of [...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) take(name, each);
    const named = schema.$ref && document.components.schemas[schema.$ref.split('/').at(-1)!];
    if (named && named.type === 'string') take(name, named);
    if (typeof schema.additionalProperties === 'object') take(name, schema.additionalProperties);
    if (schema.type !== 'string') return;
    if (schema.format === 'uri') kinds.url = true;
    else if (schema.enum) schema.enum.forEach((code) => kinds.codes.add(String(code)));
    else if (schema.const === undefined && !['uuid', 'date', 'date-time'].includes(schema.format ?? '')) kinds.text = true;
  };
  const walk = (schema: Schema, seen: Set<Schema>): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      take(name, property);
      walk(property, seen);
    }
    for (const inner of [schema.items, ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) if (inner) walk(inner, seen);
    if (typeof schema.additionalProperties === 'object') walk(schema.additionalProperties, seen);
  };
  const seen = new Set<Schema>();
  for (const schema of Object.values(document.components.schemas)) walk(schema, seen);
  for (const { answers } of loadContract({ strict: false }).operations) for (const { schema } of answers.values()) if (schema) walk(schema, seen);
  return Object.fromEntries([...found].map(([name, { text, url, codes }]) => [name, { text, url, codes: [...codes] }]));
}
