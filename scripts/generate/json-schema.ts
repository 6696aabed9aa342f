/** A schema of a view as plain JSON Schema 2020-12 for Ajv: no words, no marks of ours. */
import type { Schema } from './contract.ts';
import { mapSchema } from './names.ts';

/**
 * `strict` (what the server says and accepts): exactly the codes and fields of the contract, answers included.
 * Otherwise open where the view is open: later codes, later kinds, later fields pass.
 */
export function toJsonSchema(schema: Schema, strict: boolean): object {
  return mapSchema(schema, (node) => {
    const plain: Schema & { anyOf?: unknown[] } = { ...node };
    for (const key of ['title', 'description', 'deprecated', 'x-open'] as const) delete plain[key];
    if (plain.properties && strict) plain.additionalProperties = false;
    if (plain.const !== undefined && !plain.type) plain.type = typeof plain.const;
    if (plain.discriminator) {
      const { propertyName, mapping = {} } = plain.discriminator;
      plain.type = 'object';
      plain.discriminator = { propertyName };
      plain.required = [propertyName];
      if (node['x-open'] && !strict) {
        const { oneOf, discriminator } = plain;
        const later = { type: 'object', required: [propertyName], properties: { [propertyName]: { type: 'string', not: { enum: Object.keys(mapping) } } } };
        return { anyOf: [{ type: 'object', required: [propertyName], discriminator, oneOf } as Schema, later as unknown as Schema] } as Schema;
      }
    } else if (plain.oneOf && !strict) {
      plain.anyOf = plain.oneOf;
      delete plain.oneOf;
    }
    if (node['x-open'] && node.enum && !strict) delete plain.enum;
    return plain;
  });
}
