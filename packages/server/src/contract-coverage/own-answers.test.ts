import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContract } from '../contract/contract.ts';
import type { Config } from '../config.ts';
import type { SessionEntry, Store } from '../store/store.ts';
import { guest, testService } from '../testing/service.ts';
import type { Answered, TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { exampleDay, fillFromExamples, idsOf } from './examples-world.ts';
import { asker, readyRequest } from './requests.ts';

const contract = loadContract({ strict: true });
const ids = idsOf(contract);
const built = contract.operations.filter((operation) => !operation.notBuiltYet);

let made = 0;
const newId = (): string => `01930000-0000-7000-8000-1${(made += 1).toString(16).padStart(11, '0')}`;

/** A booking desk for one refusal: who asks, and the session they ask about. */
class Desk {
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
async function change(store: Store, more: Partial<SessionEntry>, id = ids.session): Promise<void> {
  const { taken: _taken, lapsed: _lapsed, waiting: _waiting, waitingPlaces: _places, version: _version, change: _change, ...entry } = (await store.sessions.get(id, exampleDay.toISOString()))!;
  await store.sessions.put([{ ...entry, ...more }]);
}

const forFriend = { bookedFor: { kind: 'guest', name: 'Ash' } };
const started = new Date('2026-11-24T11:00:00.000Z');

type Story = (service: TestService) => Promise<Answered>;

/** One way to each refusal of each operation that is built: `operation code`. */
const stories: Record<string, Story> = {
  'putBooking session-full': (service) => new Desk(service, ids.fullSession).put(),
  'putBooking session-cancelled': async (service) => (await change(service.store, { status: 'cancelled' }), new Desk(service).put()),
  'putBooking session-started': (service) => ((service.now = started), new Desk(service).put()),
  'putBooking booking-closed': async (service) => (await change(service.store, { bookingClosesAt: '2026-11-20T12:00:00.000Z' }), new Desk(service).put()),
  'putBooking already-booked': async (service) => (await (await new Desk(service).signIn()).put(), (await new Desk(service).signIn()).put()),
  'putBooking agreement-needed': async (service) => (await new Desk(service, ids.fullSession).signIn()).put({ intent: 'wait', ...forFriend }),
  'putBooking no-share': async (service) => (await new Desk(service).signIn()).put({ bookedFor: { kind: 'person', personId: ids.person } }),
  'putBooking too-many-holds': async (service) => (await (await new Desk(service, await another(service)).signIn()).put(), (await new Desk(service).signIn()).put()),
  'putBooking details-missing': (service) => new Desk(service, ids.fullSession).put({ intent: 'wait' }),
  'putBooking id-in-use': async (service) => {
    const desk = new Desk(service);
    await desk.put();
    return desk.put({ places: 2 });
  },
  'confirmBooking session-cancelled': (service) => held(service, async () => change(service.store, { status: 'cancelled' })),
  'confirmBooking session-started': (service) => held(service, async () => void (service.now = started)),
  'confirmBooking already-booked': async (service) => {
    const desk = await new Desk(service).signIn();
    await desk.put();
    service.pass(20);
    await (await new Desk(service).signIn()).put();
    return desk.confirm();
  },
  'confirmBooking agreement-needed': async (service) => {
    const desk = await new Desk(service).signIn();
    await desk.put(forFriend);
    return desk.confirm();
  },
  'confirmBooking overlapping-booking': async (service) => {
    const first = await new Desk(service, await another(service)).signIn();
    await first.put();
    await first.confirm();
    const second = await new Desk(service).signIn();
    await second.put();
    return second.confirm();
  },
  'confirmBooking hold-expired-and-full': (service) => held(service, async () => {
    service.pass(20);
    await new Desk(service).put({ places: 4 });
  }),
  'confirmBooking too-many-holds': async (service) => {
    const first = new Desk(service);
    await first.put();
    await first.confirm();
    return held(service, async () => undefined);
  },
  'confirmBooking details-missing': async (service) => {
    const desk = new Desk(service);
    await desk.put();
    return desk.post('confirm', {});
  },
  'confirmBooking not-allowed-in-state': (service) => held(service, async (desk) => void (await desk.post('cancel'))),
  'extendBooking not-allowed-in-state': async (service) => {
    const desk = new Desk(service);
    await desk.put();
    await desk.confirm();
    return desk.post('extend', { from: '2026-11-20T14:45:00.000Z' });
  },
  'extendBooking session-started': async (service) => {
    service.now = new Date('2026-11-24T09:55:00.000Z');
    const desk = new Desk(service);
    const { heldUntil } = (await desk.put()).json();
    service.pass(10);
    return desk.post('extend', { from: heldUntil });
  },
  'cancelBooking not-allowed-in-state': async (service) => {
    const desk = new Desk(service);
    await desk.put();
    service.pass(20);
    return desk.post('cancel');
  },
  'getBookingCalendar not-allowed-in-state': async (service) => {
    const desk = new Desk(service);
    await desk.put();
    return service.get(`${desk.url}.ics`, desk.headers);
  },
};

/** Another session in the same hours, with places. */
async function another(service: TestService): Promise<string> {
  const id = newId();
  const { taken: _taken, lapsed: _lapsed, waiting: _waiting, waitingPlaces: _places, version: _version, change: _change, ...entry } = (await service.store.sessions.get(ids.session, exampleDay.toISOString()))!;
  await service.store.sessions.put([{ ...entry, id }]);
  return id;
}

/** Keeps a place, lets something happen, and confirms. */
async function held(service: TestService, meanwhile: (desk: Desk) => Promise<void>): Promise<Answered> {
  const desk = new Desk(service);
  await desk.put();
  await meanwhile(desk);
  return desk.confirm();
}

const config = (story: string): Partial<Config> => (story.endsWith('too-many-holds') ? { holdsPerPerson: 1, placesPerContact: 1 } : {});

onEachStore('What only some operations answer', (place) => {
  test('has a story for each code that the contract names', () => {
    const named = built.flatMap(({ id, answers, notYet }) =>
      [...answers.values()].flatMap(({ codes }) => codes.filter((code) => !notYet.includes(code)).map((code) => `${id} ${code}`)));
    assert.deepEqual(named.sort(), Object.keys(stories).sort());
  });

  test('is answered: each refusal by its operation', async (t) => {
    for (const [name, story] of Object.entries(stories)) {
      const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract), config: config(name) });
      service.now = exampleDay;
      const answer = await story(service);
      const [id, code] = name.split(' ') as [string, string];
      const expected = [...contract.operation(id).answers].find(([, { codes }]) => codes.includes(code))![0];
      assert.deepEqual([answer.statusCode, answer.json().code], [expected, code], `${name}: ${answer.body}`);
    }
  });

  test('is answered: 304 to who has what is there already', async (t) => {
    const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract) });
    service.now = exampleDay;
    for (const { id } of built.filter(({ answers }) => answers.has(304))) {
      const desk = new Desk(service);
      if (id === 'getBooking') await desk.put();
      const ready = readyRequest(contract, id, ids, await asker(contract.operation(id), service, ids));
      const { url, headers } = id === 'getBooking' ? desk : ready;
      const first = await service.get(url, headers);
      const again = await service.get(url, { ...headers, 'if-none-match': String(first.headers['etag']) });
      assert.deepEqual([first.statusCode, again.statusCode], [200, 304], id);
    }
  });

  test('is answered: a second page to the cursor of the first', async (t) => {
    const service = await testService(place, t, { world: (store) => fillFromExamples(store, contract) });
    service.now = exampleDay;
    const headers = await service.signedIn(ids.person);
    const { id: _id, ...plan } = (await service.store.plans.get(ids.plan, ids.person))!;
    for (let n = 0; n < 2; n += 1) await service.store.plans.put({ ...plan, id: newId() });
    const first = (await service.get('/v1/plans?limit=2', headers)).json();
    const second = await service.get(`/v1/plans?limit=2&cursor=${first.nextCursor}`, headers);
    assert.deepEqual([first.items.length, second.json().items.length, second.json().nextCursor], [2, 1, undefined]);
    assert.equal(new Set([...first.items, ...second.json().items].map(({ id }: { id: string }) => id)).size, 3);
  });
});
