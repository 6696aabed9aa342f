import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { randomBytes } from 'node:crypto';
import type { Config } from '../config.ts';
import { createService } from '../service.ts';
import type { ServiceOptions } from '../service.ts';
import type { Store } from '../store/store.ts';
import { checkAnswer } from './check-answer.ts';
import { someDay, testStore } from './stores.ts';
import type { TestPlace } from './stores.ts';
import { fillWorld } from './world.ts';

/** Caps out of the way, no timer: a test that is about them says so. */
const roomy: Partial<Config> = {
  timerSeconds: 0, drainMilliseconds: 40, requestsPerMinute: 1_000_000, holdsPerAddress: 10_000, guestHoldsPerSession: 10_000, holdsPerPerson: 100,
  bookingsPerAddressPerDay: 10_000, asksPerAddressPerDay: 10_000, placesPerContact: 100,
};

export interface Sent {
  headers?: Record<string, string>;
  body?: unknown;
}

/** Answers are read freely in tests: what is in them is held against the contract before anybody looks. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export type Answered = Pick<LightMyRequestResponse, 'statusCode' | 'headers' | 'body'> & { json(): Json };

export interface TestService {
  app: FastifyInstance;
  store: Store;
  /** The time the service has. */
  now: Date;
  pass(minutes: number): void;
  /** Sends a request and holds the answer against the contract. */
  send(method: string, url: string, sent?: Sent): Promise<Answered>;
  get(url: string, headers?: Record<string, string>): Promise<Answered>;
  /** Headers of a sample person. */
  signedIn(personId: string): Promise<Record<string, string>>;
  /** The same over a real socket. */
  listen(): Promise<(method: string, path: string, sent?: Sent) => Promise<{ status: number; body: Json; headers: Headers; text: string }>>;
}

export async function testService(place: TestPlace, t: { after(done: () => Promise<void>): void }, options: Partial<ServiceOptions> & { world?: (store: Store) => Promise<unknown> } = {}): Promise<TestService> {
  const { world = fillWorld, config, ...rest } = options;
  const store = rest.store ?? await testStore(place, t);
  await world(store);
  const service = { now: someDay } as TestService;
  const app = await createService({
    clock: () => service.now, dev: true, strict: true, logger: false, origins: ['https://trust.example'], ...rest, store, config: { ...roomy, ...config } });
  t.after(() => app.close());

  const send: TestService['send'] = async (method, url, { headers = {}, body } = {}) => {
    const json = body !== undefined && typeof body !== 'string' && !Buffer.isBuffer(body);
    const response = await app.inject({
      method: method as 'GET', url, headers: { ...(json && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { payload: json ? JSON.stringify(body) : body as string }),
    });
    checkAnswer({ method, url, status: response.statusCode, header: (name) => response.headers[name] as string | undefined, bytes: response.rawPayload });
    return response as unknown as Answered;
  };
  return Object.assign(service, {
    app, store, send,
    pass(minutes: number) {
      service.now = new Date(service.now.getTime() + minutes * 60_000);
    },
    get: (url: string, headers?: Record<string, string>) => send('GET', url, { headers }),
    async signedIn(personId: string) {
      const { access_token } = (await send('POST', '/dev/token', { body: { personId } })).json();
      return { authorization: `Bearer ${access_token}` };
    },
    listen: () => overHttp(app),
  });
}

async function overHttp(app: FastifyInstance): ReturnType<TestService['listen']> {
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return async (method, path, { headers = {}, body } = {}) => {
    const response = await fetch(address + path, {
      method, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, body: body === undefined ? undefined : JSON.stringify(body) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    checkAnswer({ method, url: path, status: response.status, header: (name) => response.headers.get(name) ?? undefined, bytes });
    const text = new TextDecoder().decode(bytes);
    return { status: response.status, headers: response.headers, text, body: text === '' ? undefined : JSON.parse(text) as Json };
  };
}

let made = 0;

/** A new booking id, in order. */
export const bookingId = (): string => `0199c000-0000-7000-8000-${(made += 1).toString(16).padStart(12, '0')}`;

/** A guest's own secret, as a header. */
export const guest = (): Record<string, string> => ({ 'booking-secret': randomBytes(24).toString('base64url') });
