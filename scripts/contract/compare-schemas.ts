/** What changed in a schema, as somebody sees it who writes it (request) or reads it (response). */
import type { Schema } from '../generate/contract.ts';
import type { Side, View } from '../generate/views.ts';
import { refName } from '../generate/views.ts';

export type Weight = 'added' | 'changed' | 'breaking';
export interface Change { weight: Weight; what: string }

/** The same object before and after, with the views their references lead into. */
interface Both { before: View; after: View; side: Side }

const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const;
const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const;
const exact = ['pattern', 'format', 'multipleOf', 'uniqueItems'] as const;

export function compareSchemas(before: Schema, after: Schema, at: string, both: Both): Change[] {
  if (before.$ref && after.$ref && before.$ref === after.$ref) return [];
  const was = resolve(before, both.before);
  const is = resolve(after, both.after);
  if (before.$ref && after.$ref) {
    // Another schema under another name: it is what it holds that counts.
    return before.$ref === after.$ref ? [] : compareShape(was, is, at, both);
  }
  return compareShape(was, is, at, both);
}

const resolve = (schema: Schema, view: View): Schema => (schema.$ref ? view.schemas[refName(schema.$ref)] ?? schema : schema);
const change = (weight: Weight, what: string): Change => ({ weight, what });

function compareShape(was: Schema, is: Schema, at: string, both: Both): Change[] {
  if (was.oneOf || is.oneOf) return compareUnion(was, is, at, both);
  if (was.type !== is.type) return [change('breaking', `${at} was ${was.type ?? 'a union'} and is ${is.type ?? 'a union'}`)];
  if (was.const !== is.const) return [change('breaking', `${at} was always ${String(was.const)} and is ${String(is.const)}`)];
  return [
    ...compareCodes(was, is, at, both.side), ...compareBounds(was, is, at, both.side), ...compareProperties(was, is, at, both),
    ...(was.items && is.items ? compareSchemas(was.items, is.items, `${at}[]`, both) : []),
    ...(was.additionalProperties && is.additionalProperties ? compareSchemas(was.additionalProperties, is.additionalProperties, `${at}{}`, both) : []),
  ];
}

/** Codes may be added where a list is open, and to what one may send; none may be taken away. */
function compareCodes(was: Schema, is: Schema, at: string, side: Side): Change[] {
  const [old, now] = [was.enum ?? [], is.enum ?? []];
  if (!was.enum && is.enum) return [change(side === 'request' ? 'breaking' : 'changed', `${at} has become a closed list`)];
  if (was.enum && !is.enum) return [change('changed', `${at} is no closed list any more`)];
  const mayGrow = side === 'request' || is['x-open'] === true;
  return [
    ...old.filter((code) => !now.includes(code)).map((code) => change('breaking', `${at} no longer has ${String(code)}`)),
    ...now.filter((code) => !old.includes(code)).map((code) => change(mayGrow ? 'added' : 'breaking', `${at} also has ${String(code)}`)),
  ];
}

/** To take less than before breaks who sends it; to say something else than before is to be known, and is no break. */
function compareBounds(was: Schema, is: Schema, at: string, side: Side): Change[] {
  const changes: Change[] = [];
  const say = (narrower: boolean, name: string): void => {
    const text = (value: unknown): string => (value === undefined ? 'nothing' : String(value));
    changes.push(change(narrower && side === 'request' ? 'breaking' : 'changed', `${at}: ${name} was ${text(was[name as 'maximum'])} and is ${text(is[name as 'maximum'])}`));
  };
  for (const name of upper) if (was[name] !== is[name]) say((is[name] ?? Infinity) < (was[name] ?? Infinity), name);
  for (const name of lower) if (was[name] !== is[name]) say((is[name] ?? -Infinity) > (was[name] ?? -Infinity), name);
  for (const name of exact) if (was[name] !== is[name]) say(is[name] !== undefined && is[name] !== false, name);
  return changes;
}

function compareProperties(was: Schema, is: Schema, at: string, both: Both): Change[] {
  const [old, now] = [was.properties ?? {}, is.properties ?? {}];
  const needed = new Set(is.required);
  const wasNeeded = new Set(was.required);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
    const [before, after] = [old[name], now[name]];
    const place = `${at}.${name}`;
    if (!after) return [change('breaking', `${place} is gone`)];
    if (!before) return [change(both.side === 'request' && needed.has(name) ? 'breaking' : 'added', `${place} is new${needed.has(name) ? ' and required' : ''}`)];
    const turned = needed.has(name) === wasNeeded.has(name) ? []
      : needed.has(name) ? [change(both.side === 'request' ? 'breaking' : 'changed', `${place} is now required`)]
        : [change(both.side === 'response' ? 'breaking' : 'changed', `${place} is no longer required`)];
    return [...turned, ...compareSchemas(before, after, place, both)];
  });
}

/** Members are known by the name they refer to, or by their place. */
function compareUnion(was: Schema, is: Schema, at: string, both: Both): Change[] {
  const members = (schema: Schema): Map<string, Schema> => new Map((schema.oneOf ?? [schema]).map((member) => [member.$ref ? refName(member.$ref) : member.type ?? '?', member]));
  const [old, now] = [members(was), members(is)];
  const mayGrow = both.side === 'request' || is['x-open'] === true;
  return [
    ...[...old.keys()].filter((name) => !now.has(name)).map((name) => change('breaking', `${at} can no longer be ${name}`)),
    ...[...now.keys()].filter((name) => !old.has(name)).map((name) => change(mayGrow ? 'added' : 'breaking', `${at} can also be ${name}`)),
    ...[...old].flatMap(([name, member]) => (now.has(name) ? compareSchemas(member, now.get(name)!, at, both) : [])),
  ];
}
