import type {
  Booking, BookingConfirm, BookingPatch, Delegation, NewBooking, Opportunity, Person, PersonPatch, Request, RequestWrite, Session, SessionPage, Venue,
} from '@daybridge/sdk';
import type { Access, BookerClient, DeskApi } from './booking-api.ts';
import type { Clock } from '../shared/clock.ts';

/** Answers for tests and stories, in the shape of the contract. Kingsmead and everybody in it are invented. */

const id = (n: number) => `0190b000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const source = { publisher: 'Kingsmead Day Services' };

/** Friday 20 November 2026, 2:30pm. */
export const friday = Date.parse('2026-11-20T14:30:00Z');

export const library: Venue = {
  id: id(901), name: 'Mill Road Library', address: { lines: ['12 Mill Road'], town: 'Kingsmead', postcode: 'KM5 1AB' }, outcode: 'KM5', setting: 'mainstream-venue',
  accessFeatures: { 'step-free': 'yes' }, language: 'en', source, checkedOn: '2026-10-03',
};

export const painting: Opportunity = {
  id: id(1), kind: 'group', organisationId: id(800), organisationName: 'Kingsmead Makers', areaIds: [id(700)], title: 'Tuesday painting table',
  summary: 'Paint, draw or just sit with a cup of tea.', lifeDomains: ['arts'], ledBy: 'user-run', accessRoutes: ['self-referral'], eligibility: { who: 'anyone' },
  setting: 'mainstream-venue', duration: { kind: 'no-limit' }, cost: { kind: 'free', personalBudgetAccepted: 'not-known' }, joining: { mode: 'book' },
  whatToExpect: { whoMeetsYou: 'Bea meets you at the side door ten minutes before. She wears a green apron.', firstVisit: 'You can look on, have tea, and go when you want to.' },
  contact: { name: 'Bea', telephone: '01632 960 010', hours: 'weekdays, 10am to 4pm' }, status: 'active', language: 'en', source, checkedOn: '2026-10-03',
};

/** A session on a day of November 2026; days past 30 run into December. */
export function session(n: number, day: number, from: string, to: string, over: Partial<Session> = {}): Session {
  const date = new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10);
  return {
    id: id(n), opportunityId: painting.id, startsAt: `${date}T${from}:00+00:00`, endsAt: `${date}T${to}:00+00:00`, timeZone: 'Europe/London', venueId: library.id, online: false,
    status: 'scheduled', capacity: 8, placesLeft: 4, waitingListLength: 0, ...over,
  };
}

/** Two times on one day, a full date, a cancelled one and some more. */
export const dates: Session[] = [
  session(101, 24, '10:00', '12:00'),
  session(102, 24, '14:00', '16:00', { placesLeft: 1 }),
  session(103, 31, '10:00', '12:00', { placesLeft: 0, waitingListLength: 2 }),
  session(104, 38, '10:00', '12:00', { status: 'cancelled', note: 'The library is closed for repairs. The group is back on Tuesday 15 December.' }),
  session(105, 45, '10:00', '12:00', { placesLeft: 6 }),
  session(106, 52, '10:00', '12:00'),
  session(107, 66, '10:00', '12:00'),
  session(108, 73, '10:00', '12:00'),
  session(109, 80, '10:00', '12:00', { bookingOpensAt: '2026-12-14T09:00:00Z' }),
];

/** A clock that moves when a test says so, and does at once what is due. */
export class PretendClock implements Clock {
  #now: number;
  #due: { at: number; work: () => void }[] = [];
  constructor(now = friday) {
    this.#now = now;
  }
  now(): number {
    return this.#now;
  }
  after(ms: number, work: () => void): () => void {
    const entry = { at: this.#now + ms, work };
    this.#due.push(entry);
    return () => void (this.#due = this.#due.filter((each) => each !== entry));
  }
  /** Lets time pass. */
  pass(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const next = this.#due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#due = this.#due.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.work();
    }
    this.#now = until;
  }
}

/** An error as the SDK throws it. */
export function refusal(status: number, code: string, detail = '', more: object = {}): Error {
  const problem = { type: `https://daybridge.example/problems/${code}`, title: detail, status, code, detail, ...more };
  return Object.assign(new Error(`answered ${status} ${code}`), { kind: 'http', status, code, problem, outcomeUnknown: false });
}

/** No answer came. Whether the server acted is unknown when it was asked to change something. */
export const noAnswer = (outcomeUnknown = true): Error => Object.assign(new Error('no answer came'), { kind: 'network', outcomeUnknown });

/** A JSON merge patch. */
const merged = <T extends object>(record: T, change: object): T =>
  Object.fromEntries(Object.entries({ ...record, ...change }).filter(([, value]) => value !== null)) as T;

/** What is held about somebody who is signed in, and who has let them act for them. */
export const ash: Person = {
  id: id(601), preferredName: 'Ash Morgan', contact: { channel: 'text', value: '07700 900 123' },
  accessNeeds: [{ need: 'step-free', reviewOn: '2027-03-01' }, { need: 'contact-by-text-only', reviewOn: '2027-03-01' }], languages: ['en'], communication: [],
  updatedAt: '2026-03-01T09:00:00Z',
};
export const helpsSam: Delegation = {
  id: id(650), personId: id(602), delegateId: ash.id, personName: 'Sam Lee', relationship: 'friend-or-family', basis: 'agreed', agreedHow: 'by phone', agreedOn: '2026-11-01', endsOn: '2027-10-31',
};

type Call = Exclude<keyof BookerClient | keyof DeskApi, 'desk'>;

export interface Asked {
  what: Call;
  id: string;
  access?: Access;
  body?: unknown;
}

/** A booking service in memory: enough of the rules for one person, and a way to make any call fail. */
export class PretendBookings implements BookerClient, DeskApi {
  readonly bookings = new Map<string, Booking>();
  readonly requests = new Map<string, Request>();
  /** What is held about the person who is signed in; without it nothing may be looked up. */
  personIs: Person | undefined;
  delegationsAre: Delegation[] = [];
  readonly asked: Asked[] = [];
  opportunityIs: Opportunity = painting;
  datesAre: Session[] = dates.map((each) => ({ ...each }));
  readonly #clock: Clock;
  #failures: { what: Call; error: Error; after: boolean }[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The next such call fails; with `after`, only once the server has done it, as when an answer is lost. */
  failNext(what: Call, error: Error, after = false): void {
    this.#failures.push({ what, error, after });
  }

  async #answer<T>(what: Call, on: string, access: Access | undefined, body: unknown, work: () => T): Promise<T> {
    this.asked.push({ what, id: on, access, body });
    await Promise.resolve();
    const failure = this.#failures.find((each) => each.what === what);
    this.#failures = this.#failures.filter((each) => each !== failure);
    if (failure && !failure.after) throw failure.error;
    const result = work();
    if (failure) throw failure.error;
    return result;
  }

  desk(): Promise<DeskApi> {
    return Promise.resolve(this);
  }

  opportunity(on: string): Promise<Opportunity> {
    return this.#answer('opportunity', on, undefined, undefined, () => this.opportunityIs);
  }

  sessions(on: string, cursor?: string): Promise<SessionPage> {
    return this.#answer('sessions', on, undefined, cursor, () => ({ items: this.datesAre.map((each) => ({ ...each })), venues: [library] }));
  }

  hold(asked: NewBooking, access: Access): Promise<Booking> {
    return this.#create('hold', asked, access);
  }

  wait(asked: NewBooking, access: Access): Promise<Booking> {
    return this.#create('wait', asked, access);
  }

  #create(what: 'hold' | 'wait', { id: on = '', ...asked }: NewBooking, access: Access): Promise<Booking> {
    return this.#answer(what, on, access, asked, () => {
      const before = this.bookings.get(on);
      if (before) return before;
      const of = this.datesAre.find((each) => each.id === asked.sessionId)!;
      if (what === 'hold' && of.placesLeft === 0) throw refusal(409, 'session-full', 'Somebody else has taken the last place.');
      if (what === 'hold' && of.placesLeft) of.placesLeft -= 1;
      const { whatToExpect, title, organisationName = '', contact } = this.opportunityIs;
      const state = what === 'hold' ? { status: 'held' as const, ...this.#until(), extensionsLeft: 10 } : { status: 'waiting' as const, waitingPosition: 3 };
      return this.#put({
        id: on, places: 1, ...asked, ...state, createdAt: this.#iso(0), session: of,
        opportunity: { id: this.opportunityIs.id, title, organisationName, whoMeetsYou: whatToExpect?.whoMeetsYou, contact, venue: library },
      });
    });
  }

  confirm(on: string, details: BookingConfirm, access: Access): Promise<Booking> {
    return this.#answer('confirm', on, access, details, () =>
      this.#put({ ...this.#get(on), ...details, status: 'confirmed', confirmedAt: this.#iso(0), heldUntil: undefined } as Booking));
  }

  extend(on: string, from: string, access: Access): Promise<Booking> {
    return this.#answer('extend', on, access, { from }, () => {
      const booking = this.#get(on);
      return this.#put({ ...booking, ...this.#until(), extensionsLeft: (booking.extensionsLeft ?? 1) - 1 });
    });
  }

  cancel(on: string, access: Access): Promise<Booking> {
    return this.#answer('cancel', on, access, undefined, () => {
      const booking = this.#get(on);
      const of = this.datesAre.find((each) => each.id === booking.sessionId);
      if (of?.placesLeft !== undefined && (booking.status === 'held' || booking.status === 'confirmed')) of.placesLeft += 1;
      return this.#put({ ...booking, status: 'cancelled', cancelledAt: this.#iso(0), cancelledBy: 'person', heldUntil: undefined });
    });
  }

  booking(on: string, access: Access): Promise<Booking | undefined> {
    return this.#answer('booking', on, access, undefined, () => this.bookings.get(on));
  }

  correct(on: string, change: BookingPatch, access: Access): Promise<Booking> {
    return this.#answer('correct', on, access, change, () => this.#put(merged(this.#get(on), change)));
  }

  move(on: string, toSessionId: string, overlapAccepted: boolean, access: Access): Promise<Booking> {
    return this.#answer('move', on, access, { toSessionId, overlapAccepted }, () => {
      const to = this.datesAre.find((each) => each.id === toSessionId)!;
      if (to.placesLeft === 0) throw refusal(409, 'session-full', 'Somebody else has taken the last place.');
      if (to.placesLeft) to.placesLeft -= 1;
      const from = this.datesAre.find((each) => each.id === this.#get(on).sessionId);
      if (from?.placesLeft !== undefined) from.placesLeft += 1;
      return this.#put({ ...this.#get(on), sessionId: toSessionId, session: to });
    });
  }

  ask(on: string, asked: RequestWrite, access: Access): Promise<Request> {
    return this.#answer('ask', on, access, asked, () => this.putRequest(this.requests.get(on) ?? ({ id: on, ...asked, status: 'requested', createdAt: this.#iso(0) } as Request)));
  }

  request(on: string, access: Access): Promise<Request | undefined> {
    return this.#answer('request', on, access, undefined, () => this.requests.get(on));
  }

  withdraw(on: string, access: Access): Promise<Request> {
    return this.#answer('withdraw', on, access, undefined, () => this.putRequest({ ...this.requests.get(on)!, status: 'withdrawn', withdrawnAt: this.#iso(0) }));
  }

  /** Writes a request as it stands, for example answered. */
  putRequest(request: Request): Request {
    this.requests.set(request.id, request);
    return request;
  }

  me(): Promise<Person> {
    return this.#answer('me', '', undefined, undefined, () => {
      if (!this.personIs) throw refusal(403, 'scope-missing');
      return this.personIs;
    });
  }

  saveMe(change: PersonPatch): Promise<Person> {
    return this.#answer('saveMe', '', undefined, change, () => (this.personIs = merged(this.personIs!, change)));
  }

  delegations(): Promise<readonly Delegation[]> {
    return this.#answer('delegations', '', undefined, undefined, () => this.delegationsAre);
  }

  calendar(on: string, access: Access): Promise<string> {
    return this.#answer('calendar', on, access, undefined, () => `BEGIN:VCALENDAR\r\nUID:${on}\r\nEND:VCALENDAR\r\n`);
  }

  /** How often something was asked. */
  count(what: Call): number {
    return this.asked.filter((each) => each.what === what).length;
  }

  #get(on: string): Booking {
    const booking = this.bookings.get(on);
    if (!booking) throw refusal(404, 'not-found');
    return booking;
  }

  #put(booking: Booking): Booking {
    this.bookings.set(booking.id, booking);
    return booking;
  }

  #iso(ms: number): string {
    return new Date(this.#clock.now() + ms).toISOString();
  }

  #until(): { heldUntil: string } {
    return { heldUntil: this.#iso(15 * 60_000) };
  }
}
