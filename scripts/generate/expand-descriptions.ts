/**
 * Writes into the description of each property its unit and where it comes from: a document, a standard, or this contract.
 * What a property lacks is a fault for check:contract to count.
 */
import type { SourceEntry, SourceSchema } from './contract.ts';
import { fail } from './contract.ts';
import { refName } from './views.ts';

export function describeProperties(schemas: Record<string, SourceSchema>, sources: Record<string, SourceEntry>): void {
  if (Object.keys(sources).length === 0) return;
  const done = new Set<SourceSchema>();
  for (const [name, schema] of Object.entries(schemas)) describe(schema, name, undefined, { schemas, sources, done });
}

interface Around { schemas: Record<string, SourceSchema>; sources: Record<string, SourceEntry>; done: Set<SourceSchema> }

/** Properties of objects written inside another have the source of the schema around them. */
function describe(schema: SourceSchema, at: string, around: string | undefined, all: Around): void {
  const named = schema['x-sources'] ?? {};
  for (const [property, source] of Object.entries(named)) {
    if (!all.sources[source]) fail(at, `x-sources names ${source}, which sources.yaml does not know`);
    if (property !== '*' && !schema.properties?.[property]) fail(at, `x-sources names ${property}, which is no property`);
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (all.done.has(property)) continue;
    all.done.add(property);
    const source = named[name] ?? named['*'] ?? around;
    const target = property.$ref ? all.schemas[refName(property.$ref)] : undefined;
    const unit = property['x-unit'] ?? target?.['x-unit'];
    const text = property.description ?? target?.description;
    if (text) property.description = [sentence(text), ...(unit ? [`Unit: ${unit}.`] : []), ...(source ? [`Source: ${source}.`] : [])].join(' ');
    describe(property, `${at}.${name}`, source, all);
  }
  for (const member of [...(schema.allOf ?? []), ...(schema.oneOf ?? [])]) describe(member, at, named['*'] ?? around, all);
  if (schema.items) describe(schema.items, `${at}[]`, named['*'] ?? around, all);
}

const sentence = (text: string): string => (/[.!?"]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
