import type { PathValues } from './address.ts';

/**
 * The path of the resource whose ETag an operation names and answers: the nearest that can be read. A share is read by itself,
 * everything else inside a plan with the plan; a command stands under what it is given to.
 */
export const subjectOf = ({ method, path }: { method: string; path: string }): string =>
  (method === 'POST' ? path.replace(/\/\w+$/, '') : path).replace(/^(\/plans\/\{id\})\/(?!shares).+/, '$1');

/** The part of a resource that the rest of a path leads to: `/goals/{goalId}` to the goal of that id. A name without an id is a field. */
export function partOf(resource: unknown, rest: string, ids: PathValues = {}): unknown {
  let part = resource as Record<string, { find?: (is: (one: { id?: string }) => boolean) => unknown } | undefined> | undefined;
  for (const [, list = '', id = ''] of rest.matchAll(/(\w+)\/\{(\w+)\}/g)) {
    // A part that could not be loaded is no list.
    part = part?.[list]?.find?.((one) => one.id === ids[id]) as typeof part;
  }
  return part;
}

/**
 * Whether what was sent stands in the resource as it is now, so that a refusal on a second attempt was our own lost success.
 * What the resource never shows (a creation's `intent`) is passed over, unless `strict` asks for every value.
 */
export function covers(now: unknown, sent: unknown, strict: boolean): boolean {
  if (Object(sent) !== sent) return Object.is(now, sent);
  if (Object(now) !== now || Array.isArray(now) !== Array.isArray(sent)) return false;
  if (Array.isArray(now) && now.length !== (sent as unknown[]).length) return false;
  return Object.entries(sent as object).every(([name, value]) => {
    const present = (now as Record<string, unknown>)[name];
    return value === undefined || (present === undefined ? !strict || value === null : covers(present, value, strict));
  });
}
