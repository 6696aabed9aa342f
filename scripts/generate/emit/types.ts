/** sdk/src/generated/types.ts, by openapi-typescript over the views, and resources.ts: the plain names. */
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Bundle, Schema } from '../contract.ts';
import type { NamedSchema } from '../names.ts';
import { bodyName, mapSchema } from '../names.ts';
import type { ReadOperation } from '../operations.ts';
import { refName, refTo } from '../views.ts';
import { banner, doc } from './text.ts';

type Marked = Schema & { anyOf?: Marked[]; 'x-type'?: 'later' | 'any-code' };

export async function emitTypes(bundle: Bundle, operations: ReadOperation[], named: NamedSchema[]): Promise<string> {
  const document = {
    openapi: '3.1.0',
    info: { title: bundle.info.title, version: bundle.info.version },
    paths: pathsOf(operations, named),
    components: { schemas: Object.fromEntries(named.map(({ name, schema }) => [name, forTypes(schema)])) },
  };
  const nodes = await openapiTS(document as unknown as Parameters<typeof openapiTS>[0], {
    alphabetize: false,
    defaultNonNullable: false,
    inject: "import type { Later } from '@daybridge/domain/generated/model';\n",
    silent: true,
    transform(schema) {
      const mark = (schema as Marked)['x-type'];
      if (mark === 'later') return ts.factory.createTypeReferenceNode('Later');
      if (mark === 'any-code') {
        const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
        return ts.factory.createParenthesizedType(ts.factory.createIntersectionTypeNode([string, ts.factory.createTypeLiteralNode([])]));
      }
      return undefined;
    },
  });
  return banner + astToString(nodes);
}

export function emitResources(named: NamedSchema[]): string {
  const aliases = named.map(({ name, schema }) => `${doc(schema.description)}export type ${name} = components['schemas']['${name}'];\n`);
  return `${banner}import type { components } from './types.ts';\n\n${aliases.join('')}`;
}

/** Open enums and unions in words openapi-typescript prints as we want them; the discriminator is in the members' consts. */
function forTypes(schema: Schema): Schema {
  return mapSchema(schema, (node) => {
    if (node.enum && node['x-open']) {
      const { enum: codes, description } = node;
      return { description, anyOf: [{ type: 'string', enum: codes }, { type: 'string', 'x-type': 'any-code' }] } as Marked;
    }
    if (!node.discriminator) return node;
    const { discriminator, oneOf = [], ...rest } = node;
    const key = discriminator.propertyName;
    const later: Marked = { type: 'object', required: [key], properties: { [key]: { type: 'string', 'x-type': 'later' } as Marked } };
    return { ...rest, oneOf: node['x-open'] ? [...oneOf, later] : oneOf };
  });
}

function pathsOf(operations: ReadOperation[], named: NamedSchema[]): object {
  const paths: Record<string, Record<string, unknown>> = {};
  const asBody = (schema: Schema): Schema => mapSchema(schema, (node) => node.$ref ? { ...node, $ref: refTo(bodyName(named, refName(node.$ref))) } : node);
  for (const one of operations) {
    const responses = one.responses.map((answer) => [answer.status, {
      description: answer.description,
      ...(answer.schema && answer.mediaType && { content: { [answer.mediaType]: { schema: forTypes(answer.schema) } } }),
    }]);
    (paths[one.path] ??= {})[one.method] = {
      operationId: one.id,
      summary: one.summary,
      description: one.description,
      parameters: one.parameters.map((parameter) => ({ ...parameter, schema: forTypes(asBody(parameter.schema)) })),
      ...(one.body && { requestBody: { required: one.body.required, content: { [one.body.mediaType]: { schema: forTypes(asBody(one.body.schema)) } } } }),
      responses: Object.fromEntries(responses),
    };
  }
  return paths;
}
