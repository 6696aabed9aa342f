/** Ajv over a view, as strict as the service or as open as its clients. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import { formatPattern } from '../../packages/server/src/contract/formats.ts';
import type { Schema } from './contract.ts';
import { toJsonSchema } from './json-schema.ts';
import { mapSchema } from './names.ts';
import type { View } from './views.ts';

/** Returns what compiles a schema of this view. The same object compiles once. */
export function compilerFor(view: View, strict: boolean): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: false, discriminator: true, multipleOfPrecision: 6, ownProperties: true });
  const formats = new Set<string>();
  const plain = (schema: Schema): object => {
    mapSchema(schema, (node) => {
      if (node.format) formats.add(node.format);
      return node;
    });
    return toJsonSchema(schema, strict);
  };
  const schemas = Object.fromEntries(Object.entries(view.schemas).map(([name, schema]) => [name, plain(schema)]));
  const addFormats = (): void => formats.forEach((name) => ajv.formats[name] ?? ajv.addFormat(name, formatPattern(name)));
  addFormats();
  ajv.addKeyword('components');
  ajv.addSchema({ $id: 'view.json', components: { schemas } });
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    const text = JSON.stringify(plain(schema)).replaceAll('"#/components/', '"view.json#/components/');
    addFormats();
    const validate = ajv.compile(JSON.parse(text) as object);
    compiled.set(schema, validate);
    return validate;
  };
}
