import { uuidv7 } from '@daybridge/domain/ids';
import { queryHash } from '@daybridge/domain/search/cursor';
import type { ConnectionOptions } from '../connection.ts';
import { facts } from '../generated/facts.ts';
import * as rows from '../generated/operations.ts';
import { createClient, type Client } from '../client.ts';
import type { Ask, Handlers } from './ask.ts';
import { Desk } from './bookings.ts';
import { directory } from './directory.ts';
import { People } from './people.ts';
import { PlanBook } from './plans.ts';
import { register } from './register.ts';
import { Refused } from './refusal.ts';
import { Upkeep } from './upkeep.ts';
import { smallWorld, testIds, testNow, type TestWorld } from './world.ts';

export interface TestServiceOptions {
  /** Records in place of those of the small world, list by list. */
  world?: Partial<TestWorld>;
  /** When its clock begins; `testNow` if absent. */
  now?: string | Date;
}

/** The service over the domain and a `Map`, behind `fetch`. Nothing leaves the process; time passes only when it is told to. */
export interface TestService {
  /** For `createClient({ fetch })`, a widget, or anything else that takes a transport. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** Every record; what a test changes here is there at the next question. */
  readonly world: TestWorld;
  /** The time by its clock. */
  readonly now: Date;
  /** Lets time pass: holds lapse, offers are made. */
  pass(minutes: number): void;
  /** A client of it. The token is the id of a person: `testIds.person` unless another is given; `null` for nobody. */
  client(as?: string | null, options?: Partial<ConnectionOptions>): Client;
}

const prefix = '/v1';
const routes = Object.values(rows).map((row) => ({
  row, names: [...row.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!),
  pattern: new RegExp(`^${prefix}${row.path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '([^/.]+)')}$`),
}));

/** Starts a service for tests. */
export function createTestService({ world, now = testNow }: TestServiceOptions = {}): TestService {
  const records: TestWorld = { ...smallWorld(), ...world };
  let at = new Date(now).getTime();
  const desk = new Desk(records);
  const upkeep = new Upkeep(records, desk);
  const handlers: Handlers = { ...directory(records, desk, (id) => upkeep.versionOf(id)), ...desk.handlers, ...upkeep.handlers, ...new PlanBook(records).handlers,
    ...register(records, desk), ...new People(records, desk).handlers };

  const answer = (url: string, { method = 'GET', headers: given, body }: RequestInit): Response => {
    const requestId = uuidv7(at);
    const { pathname, searchParams: query } = new URL(url);
    const headers = new Headers(given);
    const respond = (status: number, media: string, value: unknown, more: Record<string, string>): Response =>
      new Response(typeof value === 'string' ? value : JSON.stringify(value), {
        status, headers: { 'Content-Type': media.startsWith('image/') ? media : `${media}; charset=utf-8`, 'Content-Language': 'en', 'X-Request-Id': requestId, ...more },
      });
    try {
      const there = routes.filter(({ pattern }) => pattern.test(pathname));
      const route = there.find(({ row }) => row.method === method);
      if (!route) throw new Refused(there.length > 0 ? 'method-not-allowed' : 'not-found');
      const { row, names, pattern } = route;
      const values = pattern.exec(pathname)!.slice(1).map(decodeURIComponent);
      const secret = headers.get('Booking-Secret') ?? undefined;
      const personId = /^Bearer (.+)$/.exec(headers.get('Authorization') ?? '')?.[1];
      const { scope, guest, cache, statuses } = facts[row.id];
      if (scope !== 'none' && !personId && !(guest && secret)) throw new Refused('not-signed-in');
      const handle = handlers[row.id];
      if (!handle) throw new Refused('not-built-yet');
      const ask: Ask = {
        query, viewer: { secret, personId: secret ? undefined : personId }, now: new Date(at),
        path: Object.fromEntries(names.map((name, n) => [name, values[n]!])),
        body: typeof body === 'string' ? JSON.parse(body) : undefined, ifMatch: headers.get('If-Match') ?? undefined, purpose: headers.get('Purpose-Of-Use') ?? undefined,
      };
      const { status = 200, body: value, version } = handle(ask);
      const keeping = { 'Cache-Control': cache === 'public' ? 'public, no-cache' : 'private, no-store' };
      const seenBy = scope === 'none' ? 'public' : secret ? 'guest' : 'person';
      const hash = queryHash(value ?? null).toString(16).padStart(8, '0');
      const etag = `"${version === undefined ? '' : `${version}-`}${hash}.en.${seenBy}"`;
      if (status === 204) {
        const told: Record<string, string> = { 'Cache-Control': 'private, no-store', 'X-Request-Id': requestId };
        if (version !== undefined) told['ETag'] = etag;
        return new Response(null, { status, headers: told });
      }
      const known = headers.get('If-None-Match') === etag && (statuses as readonly number[]).includes(304);
      if (known) return new Response(null, { status: 304, headers: { ETag: etag, 'X-Request-Id': requestId, ...keeping } });
      return respond(status, 'answer' in row ? row.answer : 'application/json', value, { ETag: etag, ...keeping });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const problem = error.document(requestId);
      return respond(problem.status, 'application/problem+json', problem, { 'Cache-Control': 'private, no-store' });
    }
  };

  const fetch: TestService['fetch'] = async (url, init = {}) => {
    init.signal?.throwIfAborted();
    return answer(url, init);
  };
  return {
    fetch, world: records,
    get now() {
      return new Date(at);
    },
    pass: (minutes) => {
      at += minutes * 60_000;
    },
    client: (as = testIds.person, options = {}) => createClient({ baseUrl: `https://test.daybridge.example${prefix}`, fetch, token: as ?? undefined, ...options }),
  };
}
