/** sdk/src/generated/functions.ts and functions/ (each operation as a function) and resources-of-client.ts (the same as members of a client). */
import type { Schema } from '../contract.ts';
import { fail } from '../contract.ts';
import type { NamedSchema } from '../names.ts';
import { bodyName } from '../names.ts';
import type { ReadOperation } from '../operations.ts';
import { refName } from '../views.ts';
import { banner, doc, quote } from './text.ts';

/** Where the verb cannot be read from the operationId by leaving out the name of the resource. */
const spoken: Record<string, string> = {
  listSessions: 'sessions', putReport: 'report', listOpportunityRequests: 'requests', listSessionBookings: 'bookings',
  recordAttendance: 'attendance', getBookingCalendar: 'calendar', getPlanSummary: 'summary', listComments: 'comments',
  listShares: 'shares', listAccess: 'accessLog', putEmergencyAccess: 'emergencyAccess', listMaintenance: 'list',
};
const singular: Record<string, string> = { opportunities: 'Opportunity', vocabularies: 'Vocabulary', wishes: 'Wish' };

interface Spoken { resource: string; verb: string; parameters: string[]; answer: string; builder: 'one' | 'many'; route: string; says: string; media: string; docs: string }

/** A file for each resource, by its path, so that a page loads with what it shows first only the resources it asks first. */
export function emitFunctions(operations: ReadOperation[], named: NamedSchema[], folder: string): [path: string, text: string][] {
  const byResource = new Map<string, string[]>();
  for (const one of operations) {
    const { resource, parameters, answer, builder, route, says, media, docs } = speak(one, named);
    const given = ['to: Connection', ...parameters].join(', ');
    const text = `${doc(docs)}export const ${one.id} = /* @__PURE__ */ ${builder}<(${given}) => ${answer}>(${[route, ...(says || media ? [says] : []), ...(media ? [media] : [])].map(quote).join(', ')});\n`;
    byResource.set(resource, [...(byResource.get(resource) ?? []), text]);
  }
  const all = [...byResource.keys()].map((name) => `export * from './functions/${name}.ts';\n`).join('');
  return [
    [`${folder}/functions.ts`, `${banner}${all}`],
    ...[...byResource].map(([name, functions]): [string, string] => [`${folder}/functions/${name}.ts`, functionsFile(functions.join('\n'))]),
  ];
}

function functionsFile(functions: string): string {
  const used = (name: string, from: string): string[] => (new RegExp(`\\b${name}\\b`).test(functions) ? [from] : []);
  const builders = ['many', 'one'].filter((name) => functions.includes(`__PURE__ */ ${name}<`));
  const types = ['CallOf', 'PagesOf', 'QueryOf'].filter((name) => functions.includes(`${name}<`));
  return `${banner}import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { ${builders.join(', ')} } from '../../verbs.ts';
import type { ${types.join(', ')} } from '../../operation-types.ts';
${used('R', "import type * as R from '../resources.ts';\n").join('')}
${functions}`;
}

export function emitResourcesOfClient(operations: ReadOperation[], named: NamedSchema[]): string {
  const resources = new Map<string, { members: string[]; verbs: string[] }>();
  for (const one of operations) {
    const { resource, verb, parameters, answer, docs } = speak(one, named);
    const { members, verbs } = resources.get(resource) ?? { members: [], verbs: [] };
    members.push(`${doc(docs, '    ')}    ${verb}(${parameters.join(', ')}): ${answer};\n`);
    verbs.push(`${verb}: all.${one.id}`);
    resources.set(resource, { members, verbs });
  }
  const interfaces = [...resources].map(([name, { members }]) => `  readonly ${name}: {\n${members.join('')}  };\n`);
  const verbs = [...resources].map(([name, { verbs: own }]) => `  ${name}: { ${own.join(', ')} },\n`);
  return `${banner}import type { CallOptions } from '../call.ts';
import type { CallOf, PagesOf, QueryOf } from '../operation-types.ts';
import * as all from './functions.ts';
import type * as R from './resources.ts';

/** Every operation of the contract as a verb of its resource. */
export interface Resources {
${interfaces.join('')}}

/** The functions behind them, before they know their connection. */
export const verbsOf = {
${verbs.join('')}};
`;
}

function speak(one: ReadOperation, named: NamedSchema[]): Spoken {
  const resource = one.path.split('/')[1] ?? fail(one.id, 'has no resource');
  const name = singular[resource] ?? resource[0]!.toUpperCase() + resource.slice(1, -1);
  const plural = resource[0]!.toUpperCase() + resource.slice(1);
  const verb = spoken[one.id] ?? (one.id.replace(new RegExp(`(${plural}|${name})(?=[A-Z]|$)`), '') || fail(one.id, 'has no verb'));
  const success = one.responses.find((response) => response.status.startsWith('2')) ?? fail(one.id, 'has no answer');
  const page = success.schema && schemaOf(success.schema, named);
  const item = page?.properties?.['items']?.items;
  const builder = item ? 'many' : 'one';
  const value = answerType(success.mediaType, success.schema);
  const takesQuery = one.parameters.some((parameter) => parameter.in === 'query');
  const body = one.body?.schema.$ref === undefined ? undefined : bodyName(named, refName(one.body.schema.$ref));
  if (one.body && !body) fail(one.id, 'its body has no name');
  const required = one.body?.required && (one.method !== 'post' || (schemaOf(one.body.schema, named)?.required ?? []).length > 0);
  const ids = one.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => `${parameter.name}: string`);
  const media = success.mediaType === undefined || success.mediaType === 'application/json' ? '' : success.mediaType;
  return {
    resource, verb, builder,
    parameters: [...ids, ...(takesQuery ? [`query?: QueryOf<'${one.id}'>`] : []), ...(body ? [`body${required ? '' : '?'}: R.${body}`] : []), 'options?: CallOptions'],
    answer: item ? `PagesOf<'${one.id}', ${value}, ${item.$ref ? `R.${refName(item.$ref)}` : `${value}['items'][number]`}>` : `CallOf<'${one.id}', ${value}>`,
    route: `${one.method.toUpperCase()} ${one.path}`,
    says: [
      one.scope === 'none' && 'open', one.safe && 'safe', !one.repeatable && 'once', takesQuery && 'query',
      one.body && 'body', one.body && !one.body.required && 'may', one.method === 'put' && changesOnly(one) && 'match',
    ].filter(Boolean).join(' '),
    media, docs: docsOf(one),
  };
}

/** A PUT that never creates: what it changes is always there. */
const changesOnly = (one: ReadOperation): boolean =>
  one.parameters.some((parameter) => parameter.name === 'If-Match') && !one.responses.some((response) => response.status === '201');

function answerType(mediaType: string | undefined, schema: Schema | undefined): string {
  if (mediaType === undefined) return 'undefined';
  if (mediaType.startsWith('image/')) return 'Blob';
  return mediaType === 'application/json' && schema?.$ref ? `R.${refName(schema.$ref)}` : 'string';
}

function schemaOf(schema: Schema, named: NamedSchema[]): Schema | undefined {
  return schema.$ref ? named.find((one) => one.source === refName(schema.$ref!))?.schema : schema;
}

/** Meaning, states, who may, what it may be refused with, in the order in which a reader asks. */
function docsOf(one: ReadOperation): string {
  const own = one.responses.filter((response) => response.status !== 'default').flatMap((response) => response.codes);
  const code = (text: string): string => `\`${text}\``;
  const who = one.scope === 'none' ? 'Open to everybody.' : `Scope ${code(one.scope)}${one.guest ? ', or the secret of a guest' : ''}.`;
  const to = one.states?.to === undefined ? '' : ` to ${[one.states.to].flat().map(code).join(' or ')}`;
  const states = one.states && `${one.states.of}: from ${one.states.from.map(code).join(', ')}${to}.`;
  const given = one.parameters.some((parameter) => parameter.name === 'If-Match')
    ? one.method === 'put' && !changesOnly(one) ? 'With `ifMatch` it changes what is there.' : 'With the ETag remembered from reading, or `ifMatch`.' : undefined;
  const refused = own.length > 0 && `Refused with ${own.map(code).join(', ')}.`;
  const built = !one.built && 'The reference service answers `not-built-yet` so far.';
  return [`${one.summary}. ${one.description}`, states, given, who, refused, built].filter(Boolean).join(' ');
}
