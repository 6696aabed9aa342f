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

/** Finds the operations at a path. Where two templates fit (`/opportunities/search` and `/opportunities/{id}`) the plainest one counts. */
export function pathLookup(operations: readonly Operation[]): PathLookup {
  const byPath = Map.groupBy(operations, (operation) => operation.path);
  const templates = [...byPath].map(([path, at]) => ({ path, at, pattern: patternOf(path), variables: path.split('{').length - 1 }));
  templates.sort((a, b) => a.variables - b.variables || b.path.length - a.path.length);
  return (path) => templates.find(({ pattern }) => pattern.test(path))?.at ?? [];
}
