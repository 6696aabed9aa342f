import type { PathValues } from './address.ts';
import { asCall, type CallOptions, type Reply } from './call.ts';
import type { Connection, Operation } from './connection.ts';
import { asPages } from './paging.ts';

type Given = readonly unknown[];

/**
 * The function of one operation. `route` is method and path template; `says` what else the contract says of it, in words: `open`, `safe`,
 * `once` and `match` as in `Operation`, what it takes (`query`, `body`, a body it `may` do without); `answer` is a media type that is not JSON.
 * What is given comes in this order: the connection, a value for each name of the path, the query or body, the options of the call.
 */
export const one = <Run>(route: string, says = '', answer?: string): Run =>
  ((to: Connection, ...given: Given) => asCall(call(to, given, route, says, answer)())) as Run;

/** The function of a list. The cursor of a page goes where its filters stand: into the body of a search, else into the query. */
export const many = <Run>(route: string, says = ''): Run =>
  ((to: Connection, ...given: Given) => asPages(route, call(to, given, route, says))) as Run;

function call(to: Connection, given: Given, route: string, says: string, answer?: string): (cursor?: string) => Promise<Reply> {
  const [method, path] = route.split(' ') as [Operation['method'], string];
  const told = Object.fromEntries(says.split(' ').map((word) => [word, true as const]));
  const values: PathValues = {};
  let next = 0;
  path.replace(/\{(\w+)\}/g, (_, name: string) => (values[name] = given[next++] as string));
  const filled = told.query || told.body ? (given[next++] as object | undefined) : undefined;
  return (cursor) => to.request({ method, path, answer, ...told }, {
    path: values,
    [told.body ? 'body' : 'query']: filled || !told.may ? { ...filled, ...(cursor && { cursor }) } : undefined,
  }, given[next] as CallOptions | undefined);
}
