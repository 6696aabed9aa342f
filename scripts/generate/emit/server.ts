/** server/src/generated: the contract as it is served, its two strict views for Ajv, and the closed lists whole. */
import type { Bundle, Schema, Vocabulary } from '../contract.ts';
import { formatPattern } from '../formats.ts';
import { toJsonSchema } from '../json-schema.ts';
import { mapSchema } from '../names.ts';
import type { ReadOperation } from '../operations.ts';
import type { View } from '../views.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export const emitContract = (bundle: Bundle): string => json(bundle);
export const emitVocabularyData = (lists: Record<string, Vocabulary>): string => json(Object.values(lists));

export function emitRequestView(view: View, operations: ReadOperation[]): string {
  return json({
    $comment: 'What the service accepts: closed, without readOnly fields. formats: name to regular expression (flag u).',
    formats: formatsIn(view, operations),
    components: { schemas: strictSchemas(view) },
    operations: Object.fromEntries(operations.map((one) => [one.id, {
      method: one.method.toUpperCase(),
      path: one.path,
      scope: one.scope,
      guest: one.guest,
      cache: one.cache,
      ...(one.states && { states: one.states }),
      parameters: one.parameters.map(({ name, in: where, required, schema }) => ({ name, in: where, required, schema: toJsonSchema(schema, true) })),
      ...(one.body && { body: { mediaType: one.body.mediaType, required: one.body.required, schema: toJsonSchema(one.body.schema, true) } }),
    }])),
  });
}

export function emitResponseView(view: View, operations: ReadOperation[]): string {
  return json({
    $comment: 'What the service says: exactly the declared fields and codes, without writeOnly fields. formats as in request-view.json.',
    formats: formatsIn(view, operations),
    components: { schemas: strictSchemas(view) },
    operations: Object.fromEntries(operations.map((one) => [one.id, {
      responses: Object.fromEntries(one.responses.map((answer) => [answer.status, {
        ...(answer.mediaType && { mediaType: answer.mediaType }),
        ...(answer.schema && { schema: toJsonSchema(answer.schema, true) }),
        ...(answer.codes.length > 0 && { codes: answer.codes }),
        ...(Object.keys(answer.headers).length > 0 && { headers: Object.keys(answer.headers) }),
      }])),
    }])),
  });
}

function strictSchemas(view: View): Record<string, object> {
  return Object.fromEntries(Object.entries(view.schemas).map(([name, schema]) => [name, toJsonSchema(schema, true)]));
}

/** Every format the view uses, with the regular expression it stands for. */
export function formatsIn(view: View, operations: ReadOperation[]): Record<string, string> {
  const names = new Set<string>();
  const collect = (schema: Schema): Schema => {
    if (schema.format) names.add(schema.format);
    return schema;
  };
  for (const schema of Object.values(view.schemas)) mapSchema(schema, collect);
  for (const one of operations) for (const parameter of one.parameters) mapSchema(parameter.schema, collect);
  return Object.fromEntries([...names].sort().map((name) => [name, formatPattern(name)]));
}
