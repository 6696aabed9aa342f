/** What changed between two versions of the contract, for each operation, schema and problem code. */
import type { Bundle, Schema } from '../generate/contract.ts';
import type { ReadOperation } from '../generate/operations.ts';
import { readOperations } from '../generate/operations.ts';
import type { Side, View } from '../generate/views.ts';
import { readView, refName } from '../generate/views.ts';
import type { Change, Weight } from './compare-schemas.ts';
import { compareSchemas } from './compare-schemas.ts';

export interface Entry extends Change { kind: 'operation' | 'schema' | 'code'; name: string }

interface Read { operations: Map<string, ReadOperation>; request: View; response: View; codes: Map<string, number> }

export function compareContracts(before: Bundle, after: Bundle): Entry[] {
  const [was, is] = [read(before), read(after)];
  return [...compareOperations(was, is), ...compareNamed(was, is, 'request'), ...compareNamed(was, is, 'response'), ...compareProblems(was, is)];
}

function read(bundle: Bundle): Read {
  const operations = readOperations(bundle);
  const codes = new Map(operations.flatMap(({ responses }) => responses.flatMap(({ examples }) =>
    Object.values(examples).flatMap((example) => {
      const { code, status } = (example ?? {}) as { code?: unknown; status?: unknown };
      return typeof code === 'string' && typeof status === 'number' ? [[code, status] as const] : [];
    }))));
  return { operations: new Map(operations.map((one) => [one.id, one])), request: readView(bundle, 'request'), response: readView(bundle, 'response'), codes };
}

function compareOperations(was: Read, is: Read): Entry[] {
  const entry = (name: string, weight: Weight, what: string): Entry => ({ kind: 'operation', name, weight, what });
  return [...new Set([...was.operations.keys(), ...is.operations.keys()])].flatMap((id) => {
    const [old, now] = [was.operations.get(id), is.operations.get(id)];
    if (!now) return [entry(id, 'breaking', 'is gone')];
    if (!old) return [entry(id, 'added', `is new: ${now.method.toUpperCase()} ${now.path}`)];
    return compareOperation(old, now, was, is).map(({ weight, what }) => entry(id, weight, what));
  });
}

function compareOperation(old: ReadOperation, now: ReadOperation, was: Read, is: Read): Change[] {
  const changes: Change[] = [];
  const say = (weight: Weight, what: string): void => void changes.push({ weight, what });
  const asked = { before: was.request, after: is.request, side: 'request' as const };
  const told = { before: was.response, after: is.response, side: 'response' as const };
  if (old.method !== now.method || old.path !== now.path) say('breaking', `was ${old.method.toUpperCase()} ${old.path} and is ${now.method.toUpperCase()} ${now.path}`);
  if (old.scope !== now.scope) say(now.scope === 'none' ? 'changed' : 'breaking', `needed the scope ${old.scope} and needs ${now.scope}`);
  if (old.guest !== now.guest) say(now.guest ? 'added' : 'breaking', now.guest ? 'is open to guests' : 'is no longer open to guests');
  if (old.repeatable !== now.repeatable) say(now.repeatable ? 'changed' : 'breaking', now.repeatable ? 'can be repeated' : 'can no longer be repeated');
  changes.push(...compareStates(old, now));

  for (const name of new Set([...old.parameters, ...now.parameters].map((one) => one.name))) {
    const [before, after] = [old, now].map(({ parameters }) => parameters.find((one) => one.name === name));
    if (!after) say('breaking', `no longer takes ${name}`);
    else if (!before) say(after.required ? 'breaking' : 'added', `takes ${name}${after.required ? ', and needs it' : ''}`);
    else {
      if (before.required !== after.required) say(after.required ? 'breaking' : 'changed', after.required ? `now needs ${name}` : `no longer needs ${name}`);
      changes.push(...compareSchemas(before.schema, after.schema, name, asked));
    }
  }
  if (old.body && now.body) {
    if (old.body.mediaType !== now.body.mediaType) say('breaking', `took ${old.body.mediaType} and takes ${now.body.mediaType}`);
    if (old.body.required !== now.body.required) say(now.body.required ? 'breaking' : 'changed', now.body.required ? 'now needs a body' : 'no longer needs a body');
    changes.push(...compareSchemas(old.body.schema, now.body.schema, 'body', asked));
  } else if (old.body ?? now.body) say(now.body?.required === false ? 'added' : 'breaking', now.body ? 'takes a body' : 'no longer takes a body');

  for (const status of new Set([...old.responses, ...now.responses].map((one) => one.status))) {
    const [before, after] = [old, now].map(({ responses }) => responses.find((one) => one.status === status));
    if (!after) say('breaking', `no longer answers ${status}`);
    else if (!before) say(Number(status) < 400 ? 'changed' : 'added', `also answers ${status}${after.codes.length > 0 ? ` (${after.codes.join(', ')})` : ''}`);
    else {
      if (before.mediaType !== after.mediaType) say('breaking', `${status} was ${before.mediaType ?? 'empty'} and is ${after.mediaType ?? 'empty'}`);
      for (const code of before.codes.filter((one) => !after.codes.includes(one))) say('breaking', `no longer refuses with ${code}`);
      for (const code of after.codes.filter((one) => !before.codes.includes(one))) say('added', `also refuses with ${code}`);
      for (const name of Object.keys(before.headers).filter((one) => !after.headers[one])) say('breaking', `${status} no longer has ${name}`);
      for (const name of Object.keys(after.headers).filter((one) => !before.headers[one])) say('added', `${status} has ${name}`);
      if (before.schema && after.schema) changes.push(...compareSchemas(before.schema, after.schema, status, told));
    }
  }
  return changes;
}

/** A command that is allowed from fewer states than before breaks who relied on it. */
function compareStates(old: ReadOperation, now: ReadOperation): Change[] {
  const [before, after] = [old, now].map(({ states }) => states?.from ?? []) as [string[], string[]];
  return [
    ...before.filter((state) => !after.includes(state)).map((state): Change => ({ weight: 'breaking', what: `is no longer allowed when ${state}` })),
    ...after.filter((state) => !before.includes(state)).map((state): Change => ({ weight: 'added', what: `is also allowed when ${state}` })),
  ];
}

/** Schemas that have a name, each once, and only where something sends or answers it. */
function compareNamed(was: Read, is: Read, side: Side): Entry[] {
  const both = { before: was[side], after: is[side], side };
  const words = side === 'request' ? 'sent' : 'answered';
  const [old, now] = [used(was, side), used(is, side)];
  return [...new Set([...old, ...now])].sort().flatMap((name): Entry[] => {
    if (!now.has(name)) return [{ kind: 'schema', name, weight: 'changed', what: `is no longer ${words} anywhere` }];
    if (!old.has(name)) return [{ kind: 'schema', name, weight: 'added', what: `is ${words}` }];
    const [before, after] = [was[side].schemas[name]!, is[side].schemas[name]!];
    return compareSchemas(before, after, '', both).map(({ weight, what }) => ({ kind: 'schema', name, weight, what: `as ${words}: ${what.replace(/^[. ]/, '')}` }));
  });
}

function used({ operations, request, response }: Read, side: Side): Set<string> {
  const view = side === 'request' ? request : response;
  const found = new Set<string>();
  const walk = (schema: Schema | undefined): void => {
    if (!schema) return;
    if (schema.$ref) {
      const name = refName(schema.$ref);
      if (found.has(name)) return;
      found.add(name);
      return walk(view.schemas[name]);
    }
    [...Object.values(schema.properties ?? {}), ...(schema.oneOf ?? []), schema.items, schema.additionalProperties || undefined].forEach(walk);
  };
  for (const one of operations.values()) {
    if (side === 'request') [one.body?.schema, ...one.parameters.map(({ schema }) => schema)].forEach(walk);
    else one.responses.forEach(({ schema }) => walk(schema));
  }
  return found;
}

function compareProblems(was: Read, is: Read): Entry[] {
  const entry = (name: string, weight: Weight, what: string): Entry => ({ kind: 'code', name, weight, what });
  return [...new Set([...was.codes.keys(), ...is.codes.keys()])].flatMap((code) => {
    const [old, now] = [was.codes.get(code), is.codes.get(code)];
    if (now === undefined) return [entry(code, 'breaking', 'is gone')];
    if (old === undefined) return [entry(code, 'added', `is new, with ${now}`)];
    return old === now ? [] : [entry(code, 'breaking', `had the status ${old} and has ${now}`)];
  });
}

/** Whether the version went up far enough for a break: the first number, or below 1.0 the second. */
export function allowsBreaking(before: string, after: string): boolean {
  const [was, is] = [before, after].map((version) => version.split('.').map(Number)) as [number[], number[]];
  if (is[0] !== was[0]) return is[0]! > was[0]!;
  return is[0] === 0 && is[1]! > was[1]!;
}
