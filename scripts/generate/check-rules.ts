/** Rules of the data model that no line of the contract can break by itself: they hold between an operation's parts. */
import type { Bundle, Schema, States } from './contract.ts';
import type { ReadOperation } from './operations.ts';
import { readView, refName } from './views.ts';

export function checkRules(bundle: Bundle, operations: ReadOperation[]): string[] {
  const answers = readView(bundle, 'response').schemas;
  const states = statesOf(bundle);
  return [
    ...operations.flatMap((one) => [...checkStates(one, states), ...checkVersions(one), ...checkPaging(one, answers), ...checkSecurity(one, bundle)]),
    ...closedEnums(operations, answers),
    ...checkWriting(states, operations),
  ];
}

/** The states of each resource, by its name. */
export function statesOf(bundle: Bundle): Map<string, States> {
  const entries = Object.entries(bundle.components?.schemas ?? {}).flatMap(([name, schema]) =>
    (schema['x-states'] ? [[name.replace(/Status$/, ''), schema['x-states']] as const] : []));
  return new Map(entries);
}

/** A command says from which states it is allowed, and how it refuses from the others. */
function checkStates(one: ReadOperation, states: Map<string, States>): string[] {
  if (one.method !== 'post' || one.safe) return [];
  if (!one.states) return [`${one.id} is a command and has no x-states`];
  const known = Object.keys(states.get(one.states.of)?.states ?? {});
  if (known.length === 0) return [`${one.id}: ${one.states.of} has no states`];
  const to = [one.states.to ?? []].flat();
  const faults = [...one.states.from, ...to].filter((state) => !known.includes(state)).map((state) => `${one.id}: ${state} is no state of ${one.states?.of}`);
  const refused = known.filter((state) => !one.states?.from.includes(state) && !to.includes(state));
  const refuses = one.responses.some((answer) => answer.status === '409');
  if (refused.length > 0 && !refuses) faults.push(`${one.id} does not say how it refuses a ${one.states.of} that is ${refused.join(' or ')}`);
  return faults;
}

/**
 * An answer with an ETag can be asked for again with it; what takes If-Match says how it refuses a stale one, and none. A PUT
 * without If-Match creates, so it refuses none.
 */
function checkVersions(one: ReadOperation): string[] {
  const faults: string[] = [];
  const takes = (name: string): boolean => one.parameters.some((parameter) => parameter.name === name);
  const named = one.responses.flatMap((answer) => answer.codes);
  const tagged = one.responses.some((answer) => answer.status === '200' && answer.headers['ETag']);
  const unchanged = one.responses.some((answer) => answer.status === '304');
  if (one.method === 'get' && (tagged !== takes('If-None-Match') || tagged !== unchanged)) faults.push(`${one.id}: ETag, If-None-Match and 304 go together`);
  const codes = ['changed-meanwhile', ...(one.method === 'put' ? [] : ['precondition-required'])];
  for (const code of codes) if (takes('If-Match') !== named.includes(code)) faults.push(`${one.id}: If-Match goes with ${code}`);
  return faults;
}

function checkPaging(one: ReadOperation, answers: Record<string, Schema>): string[] {
  const ok = one.responses.find((answer) => answer.status === '200');
  const page = ok?.schema?.$ref ? answers[refName(ok.schema.$ref)] : ok?.schema;
  if (one.method !== 'get' || !page) return [];
  const pages = page.properties?.['nextCursor'] !== undefined;
  const asked = ['cursor', 'limit'].every((name) => one.parameters.some((parameter) => parameter.name === name));
  return pages === asked && pages === (ok?.headers['Link'] !== undefined) ? [] : [`${one.id}: nextCursor, cursor, limit and Link go together`];
}

function checkSecurity(one: ReadOperation, bundle: Bundle): string[] {
  const schemes = (bundle.paths[one.path]?.[one.method]?.security ?? []).flatMap((entry) => Object.keys(entry)).sort().join(' and ');
  const expected = one.scope === 'none' ? '' : one.guest ? 'guest and token' : 'token';
  return schemes === expected || (one.guest && schemes === 'token' && !bundle.components?.['securitySchemes']?.['guest' as never])
    ? [] : [`${one.id}: x-scope ${one.scope} asks for ${expected || 'no security'}, not ${schemes || 'none'}`];
}

/** A list of codes in an answer may grow: it is marked x-open wherever an answer leads to it. */
function closedEnums(operations: ReadOperation[], answers: Record<string, Schema>): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const walk = (schema: Schema | undefined, at: string): void => {
    if (!schema) return;
    if (schema.$ref) {
      const name = refName(schema.$ref);
      if (seen.has(name)) return;
      seen.add(name);
      walk(answers[name], name);
      return;
    }
    if (schema.type === 'string' && schema.enum && !schema['x-open']) faults.push(`${at}: a list of codes in an answer is x-open`);
    for (const [name, property] of Object.entries(schema.properties ?? {})) walk(property, `${at}.${name}`);
    walk(schema.items, `${at}[]`);
    if (schema.additionalProperties) walk(schema.additionalProperties, `${at}{}`);
    for (const member of schema.oneOf ?? []) walk(member, at);
  };
  for (const one of operations) for (const answer of one.responses) walk(answer.schema, `${one.id} ${answer.status}`);
  return faults;
}

function checkWriting(states: Map<string, States>, operations: ReadOperation[]): string[] {
  return [...states].flatMap(([resource, entry]) => {
    const known = Object.keys(entry.states ?? {});
    const used = [...entry.initial, ...(entry.byTime ?? []).flatMap(({ from, to }) => [from, to]), ...(entry.byWriting ?? []).flatMap(({ from, to }) => [...from, to])];
    return [
      ...used.filter((state) => !known.includes(state)).map((state) => `${resource}: x-states names ${state}, which is none of its states`),
      ...(entry.byWriting ?? []).filter((change) => !operations.some((one) => one.id === change.with)).map((change) => `${resource}: there is no operation ${change.with}`),
    ];
  });
}
