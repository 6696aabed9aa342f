import { loadContract } from '../contract/contract.ts';
import type { SessionEntry, Store } from '../store/store.ts';
import { guest } from '../testing/service.ts';
import type { Answered, TestService } from '../testing/service.ts';
import { exampleDay, idsOf } from './examples-world.ts';

/** What the stories of refusals are told with: the contract, the ids of its examples, and a booking desk. */
export const contract = loadContract({ strict: true });
export const ids = idsOf(contract);

/** One way to one refusal, in the world of the contract's examples. */
export type Story = (service: TestService) => Promise<Answered>;

let made = 0;
/** A new id, in order. */
export const newId = (): string => `01930000-0000-7000-8000-1${(made += 1).toString(16).padStart(11, '0')}`;

/** A booking desk for one refusal: who asks, and the session they ask about. */
export class Desk {
  readonly url = `/v1/bookings/${newId()}`;
  headers: Record<string, string> = guest();
  readonly service: TestService;
  readonly #place: { sessionId: string };

  constructor(service: TestService, sessionId: string = ids.session) {
    this.service = service;
    this.#place = { sessionId };
  }

  async signIn(): Promise<this> {
    this.headers = await this.service.signedIn(ids.person);
    return this;
  }

  put(more: object = {}): Promise<Answered> {
    const body = { intent: 'hold', places: 1, bookedFor: this.headers['authorization'] ? { kind: 'me' } : { kind: 'guest', name: 'Ash' }, ...this.#place, ...more };
    return this.service.send('PUT', this.url, { headers: this.headers, body });
  }

  post(command: string, body?: object): Promise<Answered> {
    return this.service.send('POST', `${this.url}/${command}`, { headers: this.headers, ...(body && { body }) });
  }

  confirm(more: object = {}): Promise<Answered> {
    return this.post('confirm', { contact: { channel: 'text', value: '07700 900 123' }, ...more });
  }
}

/** Changes the session of the examples, as its provider would. */
export async function change(store: Store, more: Partial<SessionEntry>, id = ids.session): Promise<void> {
  const { taken: _taken, lapsed: _lapsed, waiting: _waiting, waitingPlaces: _places, version: _version, change: _change, ...entry } = (await store.sessions.get(id, exampleDay.toISOString()))!;
  await store.sessions.put([{ ...entry, ...more }]);
}

export const forFriend = { bookedFor: { kind: 'guest', name: 'Ash' } };
/** Just after the session of the examples has begun. */
export const started = new Date('2026-11-24T11:00:00.000Z');

/** Another session in the same hours, with places. */
export async function another(service: TestService, more: Partial<SessionEntry> = {}): Promise<string> {
  const id = newId();
  const { taken: _taken, lapsed: _lapsed, waiting: _waiting, waitingPlaces: _places, version: _version, change: _change, ...entry } = (await service.store.sessions.get(ids.session, exampleDay.toISOString()))!;
  await service.store.sessions.put([{ ...entry, ...more, id }]);
  return id;
}
