import type { Operation } from '../contract/operations.ts';

/** The operations at a path, whatever the method. */
export type PathLookup = (path: string) => readonly Operation[];

/** What stands before every path of the contract. */
export const PREFIX = '/v1';

/** `/bookings/{id}.ics` as Fastify writes it. */
export const routeOf = (path: string): string => PREFIX + path.replaceAll(/\{(\w+)\}/g, ':$1');

const patternOf = (path: string): RegExp => {
  const parts = path.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${PREFIX}${parts.join('[^/]+')}$`);
};

/** `bookings` of `/bookings/{id}/confirm`: never a variable. */
const areaOf = (path: string): string | undefined => path.split('/', 2)[1];

/** Finds the operations at a path. Where two templates fit (`/opportunities/search` and `/opportunities/{id}`) the plainest one counts. */
export function pathLookup(operations: readonly Operation[]): PathLookup {
  const byPath = Map.groupBy(operations, (operation) => operation.path);
  const templates = [...byPath].map(([path, at]) => ({ path, at, pattern: patternOf(path), variables: path.split('{').length - 1 }));
  templates.sort((a, b) => a.variables - b.variables || b.path.length - a.path.length);
  // Asked for every request: a few patterns are tried instead of all of them.
  const byArea = Map.groupBy(templates, ({ path }) => areaOf(path));
  return (path) => byArea.get(areaOf(path.slice(PREFIX.length)))?.find(({ pattern }) => pattern.test(path))?.at ?? [];
}
