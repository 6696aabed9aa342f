import { opportunityMisfits, serviceMisfits, sessionMisfits, type Misfit } from '@daybridge/domain/directory-rules';
import type { Opportunity, Report, Service, Session, SessionWrite, Wish, WishAnswer } from '@daybridge/domain/generated/model';
import { mergePatch } from '@daybridge/domain/merge-patch';
import { scheduledDates } from '@daybridge/domain/schedule-sessions';
import { queryHash } from '@daybridge/domain/search/cursor';
import { addDays, wallClock } from '@daybridge/domain/zoned';
import { pageOf, type Ask, type Handlers, type Told } from './ask.ts';
import type { Desk } from './bookings.ts';
import { Refused } from './refusal.ts';
import type { TestWorld } from './world.ts';

interface Kept {
  id: string;
}

const sameText = (a: unknown, b: unknown): boolean => queryHash(a) === queryHash(b);

/** Keeping the directory true, wishes, reports, and what came of them. Whoever is signed in keeps everything: a stand-in has no organisations. */
export class Upkeep {
  readonly #world: TestWorld;
  readonly #desk: Desk;
  readonly #versions = new Map<string, number>();
  /** What made each record, to tell the same creation from another one. */
  readonly #made = new Map<string, unknown>();
  readonly #gone = new Set<string>();
  readonly #wishes = new Map<string, { wish: Wish; by: string | undefined }>();
  readonly #reports = new Map<string, { report: Report; opportunityId: string }>();

  constructor(world: TestWorld, desk: Desk) {
    this.#world = world;
    this.#desk = desk;
  }

  versionOf(id: string): number {
    return this.#versions.get(id) ?? 1;
  }

  get handlers(): Handlers {
    const world = this.#world;
    const organisations = this.#records(() => world.organisations);
    const services = this.#records(() => world.services, (record) => serviceMisfits(record as Service));
    const venues = this.#records(() => world.venues);
    const opportunities = this.#records(() => world.opportunities, (record) => opportunityMisfits(record as Opportunity), (record, ask) => this.#writeOut(record as Opportunity, ask));
    const sessions = this.#records(() => world.sessions, (record) => sessionMisfits(record as SessionWrite));
    const responses = this.#records(() => world.responses);
    return {
      putOrganisation: organisations.put, patchOrganisation: organisations.patch, deleteOrganisation: organisations.remove,
      putService: services.put, patchService: services.patch, deleteService: services.remove,
      putVenue: venues.put, patchVenue: venues.patch, deleteVenue: venues.remove,
      putOpportunity: opportunities.put, patchOpportunity: opportunities.patch, deleteOpportunity: opportunities.remove,
      putSession: (ask) => this.#counted(sessions.put(this.#withPlaces(ask)), ask),
      patchSession: (ask) => this.#counted(sessions.patch(this.#withPlaces(ask)), ask),
      deleteSession: sessions.remove,
      checkOpportunity: (ask) => this.#check(ask),
      putResponse: responses.put, patchResponse: responses.patch,
      getResponse: ({ path }) => this.#shown(this.#one(world.responses, path['id']!)),
      listResponses: (ask) => {
        const chosen = (filter: string, code: string): boolean => !ask.query.has(filter) || ask.query.getAll(filter).includes(code);
        const all = world.responses.filter(({ areaId, about }) => chosen('area', areaId) && chosen('about', about)).sort((a, b) => (a.on < b.on ? 1 : -1));
        return pageOf(all, ask, { total: all.length });
      },
      putReport: (ask) => this.#report(ask),
      putWish: (ask) => this.#wish(ask),
      getWish: (ask) => ({ body: this.#theirs(ask).wish, version: this.versionOf(ask.path['id']!) }),
      answerWish: (ask) => this.#answer(ask),
      listMaintenance: (ask) => {
        const reported = [...this.#reports.values()].map(({ report, opportunityId }) => ({ why: 'reported', title: this.#one(world.opportunities, opportunityId).title, opportunityId, report, since: report.createdAt.slice(0, 10) }));
        const wished = [...this.#wishes.values()].filter(({ wish }) => wish.status === 'asked').map(({ wish }) => ({ why: 'wished-for', title: wish.text.slice(0, 300), wishId: wish.id, wish, since: wish.createdAt.slice(0, 10) }));
        return pageOf([...reported, ...wished], ask, { total: reported.length + wished.length });
      },
      // The picture of the small world: the smallest there is.
      getMedia: () => ({ body: 'RIFF' }),
    };
  }

  #records<T extends Kept>(list: () => T[], misfits: (record: unknown) => Misfit[] = () => [], written: (record: T, ask: Ask) => void = () => undefined) {
    const find = (id: string): T | undefined => list().find((record) => record.id === id);
    const write = (record: T, ask: Ask): void => {
      const errors = misfits(record);
      if (errors.length > 0) throw new Refused('does-not-fit', { errors });
      const n = list().findIndex(({ id }) => id === record.id);
      if (n < 0) list().push(record);
      else list()[n] = record;
      this.#versions.set(record.id, n < 0 ? 1 : this.versionOf(record.id) + 1);
      written(record, ask);
    };
    return {
      put: (ask: Ask): Told => {
        const id = ask.path['id']!;
        const there = find(id);
        if (there && ask.ifMatch === undefined) {
          if (sameText(this.#made.get(id), ask.body)) return this.#shown(there);
          throw new Refused('id-in-use');
        }
        if (this.#gone.has(id)) throw new Refused('id-in-use');
        if (!there && ask.ifMatch !== undefined) throw new Refused('not-found');
        if (there) this.#requireVersion(id, ask);
        else this.#made.set(id, ask.body);
        write({ id, ...(ask.body as object) } as T, ask);
        return { ...this.#shown(find(id)!), status: there ? 200 : 201 };
      },
      patch: (ask: Ask): Told => {
        const there = this.#one(list(), ask.path['id']!);
        this.#requireVersion(there.id, ask);
        write(mergePatch(there, ask.body) as T, ask);
        return this.#shown(find(there.id)!);
      },
      remove: (ask: Ask): Told => {
        const id = ask.path['id']!;
        if (this.#gone.has(id)) return { status: 204, body: undefined };
        this.#one(list(), id);
        this.#requireVersion(id, ask);
        if (this.#isNeeded(id)) throw new Refused('still-in-use');
        list().splice(list().findIndex((record) => record.id === id), 1);
        this.#gone.add(id);
        return { status: 204, body: undefined };
      },
    };
  }

  #one<T extends Kept>(list: readonly T[], id: string): T {
    const found = list.find((record) => record.id === id);
    if (!found) throw new Refused('not-found');
    return found;
  }

  #shown = (record: Kept): Told => ({ body: record, version: this.versionOf(record.id) });

  #requireVersion(id: string, { ifMatch }: Ask): void {
    if (ifMatch === undefined) throw new Refused('precondition-required');
    const version = this.versionOf(id);
    if (ifMatch !== '*' && /^"(\d+)/.exec(ifMatch)?.[1] !== String(version)) throw new Refused('changed-meanwhile', { currentVersion: `"${version}.en.person"` });
  }

  #isNeeded(id: string): boolean {
    const { services, opportunities, sessions } = this.#world;
    const names = ({ organisationId, serviceId, venueIds = [] }: Partial<Opportunity>): boolean => [organisationId, serviceId, ...venueIds].includes(id);
    return services.some((service) => service.id !== id && names(service)) || opportunities.some((one) => one.id !== id && names(one)) || sessions.some(({ venueId }) => venueId === id);
  }

  /** A session keeps its number of places only as long as no more are taken. */
  #withPlaces(ask: Ask): Ask {
    const session = this.#world.sessions.find(({ id }) => id === ask.path['id']);
    const { capacity, status } = ask.body as Partial<SessionWrite>;
    if (status !== undefined && (status === 'cancelled') !== (session?.status === 'cancelled')) throw new Refused('not-allowed-in-state');
    if (session?.capacity !== undefined && capacity !== undefined && capacity !== null) {
      const taken = session.capacity - (this.#desk.counted(session, ask.now).placesLeft ?? 0);
      if (capacity < taken) throw new Refused('capacity-below-taken');
    }
    const { onlineUrl: _url, ...shown } = ask.body as Partial<SessionWrite>;
    return { ...ask, body: shown };
  }

  #counted = (told: Told, { now }: Ask): Told => ({ ...told, body: this.#desk.counted(told.body as Session, now) });

  /** The dates of a schedule for the next twelve weeks, as far as they are not there yet. */
  #writeOut(opportunity: Opportunity, { now }: Ask): void {
    const { schedule } = opportunity;
    if (!schedule) return;
    const today = wallClock(now, schedule.timeZone).date;
    for (const { key, startsAt, endsAt, status, venueId } of scheduledDates(opportunity, today, addDays(today, 84))) {
      const hash = queryHash(key).toString(16).padStart(8, '0');
      const id = `${opportunity.id.slice(0, 13)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash}0000`;
      if (Date.parse(startsAt) <= +now || this.#world.sessions.some((session) => session.id === id)) continue;
      this.#world.sessions.push({
        id, opportunityId: opportunity.id, startsAt, endsAt, timeZone: schedule.timeZone, online: opportunity.setting === 'online', status,
        ...(venueId !== undefined && { venueId }), ...(schedule.capacity !== undefined && { capacity: schedule.capacity }) });
    }
  }

  #check(ask: Ask): Told {
    const opportunity = this.#one(this.#world.opportunities, ask.path['id']!);
    if (opportunity.status === 'closed') throw new Refused('not-allowed-in-state');
    for (const [id, { opportunityId }] of this.#reports) if (opportunityId === opportunity.id) this.#reports.delete(id);
    const today = wallClock(ask.now, 'Europe/London').date;
    if (opportunity.checkedOn !== today) this.#versions.set(opportunity.id, this.versionOf(opportunity.id) + 1);
    opportunity.checkedOn = today;
    return this.#shown(opportunity);
  }

  #report({ path, body, now }: Ask): Told {
    const opportunityId = this.#one(this.#world.opportunities, path['id']!).id;
    const id = path['reportId']!;
    const there = this.#reports.get(id);
    if (there && !sameText(this.#made.get(id), body)) throw new Refused('id-in-use');
    this.#made.set(id, body);
    const report = there?.report ?? { id, ...(body as Omit<Report, 'id' | 'createdAt'>), createdAt: now.toISOString() };
    this.#reports.set(id, { report, opportunityId });
    return { status: there ? 200 : 201, body: report };
  }

  #wish(ask: Ask): Told {
    const { path, body, viewer, now } = ask;
    const id = path['id']!;
    const there = this.#wishes.has(id);
    if (there && !sameText(this.#made.get(this.#theirs(ask).wish.id), body)) throw new Refused('id-in-use');
    this.#made.set(id, body);
    if (!there) this.#wishes.set(id, { wish: { id, ...(body as Pick<Wish, 'text'>), status: 'asked', createdAt: now.toISOString() }, by: viewer.secret ?? viewer.personId });
    return { status: there ? 200 : 201, body: this.#wishes.get(id)!.wish, version: this.versionOf(id) };
  }

  #theirs({ path, viewer }: Ask): { wish: Wish } {
    const found = this.#wishes.get(path['id']!);
    if (!found || found.by !== (viewer.secret ?? viewer.personId)) throw new Refused('not-found');
    return found;
  }

  #answer({ path, body }: Ask): Told {
    const found = this.#wishes.get(path['id']!);
    if (!found) throw new Refused('not-found');
    const { opportunityIds = [] } = body as WishAnswer;
    const errors = opportunityIds.flatMap((id, n) => (this.#world.opportunities.some((one) => one.id === id) ? [] : [{ pointer: `/opportunityIds/${n}`, code: 'not-there', message: 'There is no such opportunity.' }]));
    if (errors.length > 0) throw new Refused('does-not-fit', { errors });
    found.wish = { ...found.wish, status: 'answered', answer: body as WishAnswer };
    this.#versions.set(found.wish.id, this.versionOf(found.wish.id) + 1);
    return { body: found.wish, version: this.versionOf(found.wish.id) };
  }
}
