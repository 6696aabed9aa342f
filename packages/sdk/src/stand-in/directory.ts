import type { Opportunity } from '@daybridge/domain/generated/model';
import * as lists from '@daybridge/domain/generated/vocabularies';
import { CursorError, isClosedGroup, nextSessions, SearchIndex, type SearchQuery } from '@daybridge/domain/search/index';
import { addDays, toInstant, wallClock } from '@daybridge/domain/zoned';
import { contractVersion } from '../generated/facts.ts';
import { pageOf, type Ask, type Handlers, type Told } from './ask.ts';
import type { Desk } from './bookings.ts';
import { Refused } from './refusal.ts';
import type { TestWorld } from './world.ts';

/** What anybody may read, found by the domain's own index. */
export function directory(world: TestWorld, desk: Desk, versionOf: (id: string) => number): Handlers {
  const find = (ask: Ask, query: SearchQuery): Told => {
    // Built anew each time, so that a test may change the world between two questions.
    const index = new SearchIndex({ areas: world.areas });
    for (const opportunity of world.opportunities) index.put({
      opportunity,
      sessions: world.sessions.filter((session) => session.opportunityId === opportunity.id),
      venues: (opportunity.venueIds ?? []).flatMap((id) => world.venues.find((venue) => venue.id === id) ?? []),
      component: world.services.find((service) => service.id === opportunity.serviceId)?.component,
      organisationName: world.organisations.find((one) => one.id === opportunity.organisationId)?.name,
    });
    try {
      const answer = index.search(query, ask.now);
      return { body: { ...answer, items: answer.items.map(({ id, venueId, distanceKm, matched }) => ({
        opportunity: open(opportunity(id)), nextSessions: next(opportunity(id), ask.now), venue: world.venues.find((venue) => venue.id === venueId), distanceKm, matched,
      })) } };
    } catch (error) {
      if (!(error instanceof CursorError)) throw error;
      throw new Refused('invalid-request', { errors: [{ pointer: '/cursor', code: 'wrong-cursor', message: 'This cursor does not belong to this question. Begin again without it.' }] });
    }
  };
  const opportunity = (id: string): Opportunity => world.opportunities.find((one) => one.id === id)!;
  const next = (of: Opportunity, now: Date) => (isClosedGroup(of) ? []
    : nextSessions(world.sessions.filter((session) => session.opportunityId === of.id), now).map((session) => desk.counted(session, now)));
  const one = <Item extends { id: string }>(among: () => readonly Item[]) => ({ path }: Ask): Told => {
    const found = among().find(({ id }) => id === path['id']);
    if (!found) throw new Refused('not-found');
    return { body: found, version: versionOf(found.id) };
  };
  const fits = ({ query }: Ask, filter: string, codes: readonly string[]): boolean =>
    !query.has(filter) || query.getAll(filter).some((code) => codes.includes(code));
  const byName = <Item extends { name: string }>(items: readonly Item[]): Item[] => [...items].sort((a, b) => (a.name < b.name ? -1 : 1));

  return {
    listAreas: () => ({ body: { items: byName(world.areas) } }),
    listOrganisations: (ask) => {
      const all = byName(world.organisations).filter(({ kind, roles }) => fits(ask, 'kind', [kind]) && fits(ask, 'role', roles));
      return pageOf(all, ask, { total: all.length });
    },
    getOrganisation: one(() => world.organisations),
    listServices: (ask) => {
      const all = byName(world.services).filter(({ component, areaIds }) => fits(ask, 'component', [component]) && fits(ask, 'area', areaIds));
      return pageOf(all, ask, { total: all.length });
    },
    getService: one(() => world.services),
    getVenue: one(() => world.venues),
    listVocabularies: () => ({ body: { items: Object.keys(lists).map(vocabulary) } }),
    getVocabulary: ({ path }) => {
      if (!(path['name']! in lists)) throw new Refused('not-found');
      return { body: vocabulary(path['name']!) };
    },
    listOpportunities: (ask) => find(ask, { sort: 'next-session', ...asked(ask.query) }),
    searchOpportunities: (ask) => find(ask, ask.body as SearchQuery),
    getOpportunity: one(() => world.opportunities.map(open)),
    listSessions: (ask) => {
      const of = one(() => world.opportunities)(ask).body as Opportunity;
      if (isClosedGroup(of)) return { body: { items: [], venues: [] } };
      const zone = of.schedule?.timeZone ?? 'Europe/London';
      const today = wallClock(ask.now, zone).date;
      const midnight = (day: string): number => toInstant(day, '00:00', zone);
      const [from, to] = [midnight(ask.query.get('from') ?? today), midnight(addDays(ask.query.get('to') ?? addDays(today, 84), 1))];
      const coming = world.sessions.filter(({ opportunityId, startsAt }) => opportunityId === of.id && Date.parse(startsAt) >= from && Date.parse(startsAt) < to)
        .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt)).map((session) => desk.counted(session, ask.now));
      return pageOf(coming, ask, { venues: world.venues.filter(({ id }) => coming.some((session) => session.venueId === id)) });
    },
    getSession: (ask) => {
      const { body, version } = one(() => world.sessions)(ask);
      const session = body as TestWorld['sessions'][number];
      if (isClosedGroup(opportunity(session.opportunityId))) throw new Refused('not-found');
      return { body: desk.counted(session, ask.now), version };
    },
  };
}

/** A closed group gives no venue and no schedule: it only says how to ask. */
function open(opportunity: Opportunity): Opportunity {
  if (!isClosedGroup(opportunity)) return opportunity;
  const { schedule: _schedule, venueIds: _venues, ...rest } = opportunity;
  return rest;
}

const vocabulary = (name: string): object => ({
  name, version: contractVersion, language: 'en', checked: true,
  terms: (lists as Record<string, readonly { code: string; label: string }[]>)[name]!.map(({ code, label }) => ({ code, plainLabel: label })),
});

const single = ['sort', 'cursor'];

/** The filters of a query string: lists, but for what can be said once. */
const asked = (query: URLSearchParams): SearchQuery => Object.fromEntries([...new Set(query.keys())].map((name) =>
  [name, name === 'limit' ? Number(query.get(name)) : single.includes(name) ? query.get(name) : query.getAll(name)])) as SearchQuery;
