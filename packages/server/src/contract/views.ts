import type { Schema } from './document.ts';
import { formatName } from './formats.ts';

/**
 * The contract as one side sees it, in plain JSON Schema for Ajv:
 * - `request`: no readOnly fields, every object closed;
 * - `answer`: no writeOnly fields, every object closed (what the service says is exactly what is declared).
 */
export type Side = 'request' | 'answer';

/** Keywords that mean the same in the contract and for Ajv. */
const KEPT = [
  'type', 'enum', 'const', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
  'multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties',
] as const;

const COMPONENT = '#/components/schemas/';

export const componentOf = (ref: string): string => {
  if (!ref.startsWith(COMPONENT)) throw new Error(`The contract refers to ${ref}; only schemas are referred to here.`);
  return ref.slice(COMPONENT.length);
};

/** The Ajv id of a component as one side sees it. */
export const viewId = (side: Side, name: string): string => `${side}:${name}`;

/** Fields that this side does not have are left out wherever they are declared. */
const isHidden = (property: Schema, side: Side): boolean => property[side === 'request' ? 'readOnly' : 'writeOnly'] === true;

/** The properties of a schema with those of its `allOf` parts. */
export function mergedObject(schema: Schema, schemas: Record<string, Schema>): Schema {
  if (!schema.allOf) return schema;
  const parts = [...schema.allOf, { properties: schema.properties, required: schema.required }].map((part) =>
    mergedObject(part.$ref ? schemas[componentOf(part.$ref)]! : part, schemas));
  return {
    type: 'object',
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<string, Schema>,
    required: [...new Set(parts.flatMap((part) => part.required ?? []))],
  };
}

/** A schema of the contract as one side sees it. */
export function viewOf(schema: Schema, side: Side, schemas: Record<string, Schema>): Schema {
  if (schema.$ref !== undefined) return { $ref: viewId(side, componentOf(schema.$ref)) };
  if (schema.oneOf) return unionView(schema, side, schemas);
  const merged = mergedObject(schema, schemas);
  const view: Schema = {};
  for (const keyword of KEPT) if (merged[keyword] !== undefined) (view as Record<string, unknown>)[keyword] = merged[keyword];
  const format = formatName(merged.format, merged['x-schemes'], merged['x-text']);
  if (format !== undefined) view.format = format;
  if (merged.items) view.items = viewOf(merged.items, side, schemas);
  if (merged.type === 'object') Object.assign(view, objectView(merged, side, schemas));
  return view;
}

function objectView(schema: Schema, side: Side, schemas: Record<string, Schema>): Schema {
  if (typeof schema.additionalProperties === 'object') {
    return { additionalProperties: viewOf(schema.additionalProperties, side, schemas) };
  }
  const shown = Object.entries(schema.properties ?? {}).filter(([, property]) => !isHidden(property, side));
  const properties = Object.fromEntries(shown.map(([name, property]) => [name, viewOf(property, side, schemas)]));
  const required = (schema.required ?? []).filter((name) => name in properties);
  return { properties, additionalProperties: false, ...(required.length > 0 && { required }) };
}

function unionView(schema: Schema, side: Side, schemas: Record<string, Schema>): Schema {
  const oneOf = schema.oneOf!.map((member) => viewOf(member, side, schemas));
  if (!schema.discriminator) return { oneOf };
  const { propertyName } = schema.discriminator;
  return { type: 'object', discriminator: { propertyName }, required: [propertyName], oneOf };
}
