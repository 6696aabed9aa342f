/** domain/src/generated/model.ts: the resources as plain TypeScript, as they come in answers. */
import type { Schema } from '../contract.ts';
import type { NamedSchema } from '../names.ts';
import { refName } from '../views.ts';
import { banner, doc, literal, propertyKey } from './text.ts';

export function emitModel(named: NamedSchema[]): string {
  const parts = [
    banner,
    '/** The name of a member a later version of the contract may add. No value has this type: it keeps `switch` honest. */',
    'declare const later: unique symbol;',
    "export type Later = '(later)' & { readonly [later]: true };",
    '/** A code of a closed list, or one that a later version adds. */',
    'export type Open<Code extends string> = Code | (string & {});',
    '',
  ];
  for (const { name, schema } of named) {
    const plainObject = schema.type === 'object' && schema.properties;
    parts.push(doc(schema.description) + (plainObject ? `export interface ${name} ${typeText(schema, '')}` : `export type ${name} = ${typeText(schema, '')};`), '');
  }
  return parts.join('\n');
}

/** The type a schema stands for. */
function typeText(schema: Schema, indent: string): string {
  if (schema.$ref) return refName(schema.$ref);
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) {
    const codes = schema.enum.map(literal).join(' | ');
    return schema['x-open'] ? `Open<${codes}>` : codes;
  }
  if (schema.oneOf) {
    const members = schema.oneOf.map((member) => typeText(member, indent));
    if (schema['x-open'] && schema.discriminator) members.push(`{ ${propertyKey(schema.discriminator.propertyName)}: Later }`);
    return members.join(' | ');
  }
  if (schema.type === 'array') {
    const item = typeText(schema.items as Schema, indent);
    return /[ |&]/.test(item) && !item.startsWith('Open<') ? `(${item})[]` : `${item}[]`;
  }
  if (schema.type === 'object') {
    if (schema.additionalProperties) return `{ [key: string]: ${typeText(schema.additionalProperties, indent)} }`;
    const inner = `${indent}  `;
    const members = Object.entries(schema.properties ?? {}).map(([key, property]) => {
      const mark = schema.required?.includes(key) ? '' : '?';
      return `${doc(property.description, inner)}${inner}${propertyKey(key)}${mark}: ${typeText(property, inner)};\n`;
    });
    return members.length > 0 ? `{\n${members.join('')}${indent}}` : 'Record<string, never>';
  }
  return schema.type === 'integer' ? 'number' : schema.type ?? 'unknown';
}
