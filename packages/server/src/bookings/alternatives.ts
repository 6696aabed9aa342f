import { sessionRefusal } from '@daybridge/domain/bookings';
import type { Alternative, Contact, Opportunity, Service } from '@daybridge/domain/generated/model';
import { isClosedGroup } from '@daybridge/domain/search/index';
import { formatPattern } from '../contract/formats.ts';
import type { Snapshot } from '../directory/directory.ts';
import { placesLeft, sessionView } from '../directory/sessions.ts';
import type { SessionRow, Store } from '../store/store.ts';
import { sessionFacts } from './facts.ts';

const LINK = formatPattern('uri:https,mailto,tel');
const OTHER_DATES = 3;
const OTHER_THINGS = 2;
const LOOK_AT = 12;

const isOpenToAnyone = (opportunity: Opportunity): boolean => opportunity.eligibility.who === 'anyone';

/** Nobody meets a dead end: other dates of the same thing, then other things, at least one open to anyone if there is one. */
export async function alternativesTo(
  store: Store, directory: Snapshot, refused: SessionRow, places: number, now: string,
): Promise<{ alternatives: Alternative[]; contact: Contact | undefined }> {
  const opportunity = directory.opportunities.get(refused.opportunityId)?.record;
  if (!opportunity) return { alternatives: [], contact: undefined };
  const others = otherThings(directory, opportunity);
  const open = await openSessions(store, directory, [opportunity, ...others], { except: refused.id, places, now });
  const sameThing = isBookable(opportunity) ? nearest(open.get(opportunity.id) ?? [], refused.startsAt).slice(0, OTHER_DATES) : [];
  const dates = sameThing.map((session) => alternative(opportunity, session));
  const things = others.map((other) => alternative(other, isBookable(other) ? open.get(other.id)?.[0] : undefined));
  return { alternatives: [...dates, ...atLeastOneOpen(dates, things)], contact: contactOf(opportunity, directory) };
}

/** Where something is asked for that cannot be had: other things, at least one open to anyone if there is one, and whom to ask. */
export async function otherThan(
  store: Store, directory: Snapshot, asked: Opportunity | Service, now: string,
): Promise<{ alternatives: Alternative[]; contact: Contact | undefined }> {
  const others = otherThings(directory, asked);
  const open = await openSessions(store, directory, others, { places: 1, now });
  const things = others.map((other) => alternative(other, isBookable(other) ? open.get(other.id)?.[0] : undefined));
  return { alternatives: atLeastOneOpen([], things), contact: contactOf(asked, directory) };
}

/** Sessions of these with places, by what they are sessions of. */
async function openSessions(
  store: Store, directory: Snapshot, of: readonly Opportunity[], { except, places, now }: { except?: string; places: number; now: string },
): Promise<Map<string, SessionRow[]>> {
  const known = await directory.sessions.many(of.map(({ id }) => id));
  const coming = of.flatMap(({ id }) => (known.get(id) ?? []).filter((session) => session.startsAt > now).slice(0, LOOK_AT));
  const sessions = await store.sessions.many(coming.map((session) => session.id), now);
  return Map.groupBy(
    inOrderOfTime(sessions).filter((session) => session.id !== except && hasPlace(session, places, now)), (session) => session.opportunityId);
}

const isBookable = (opportunity: Opportunity): boolean => opportunity.joining.mode === 'book';

const hasPlace = (session: SessionRow, places: number, now: string): boolean =>
  sessionRefusal(sessionFacts(session), now) === undefined && (placesLeft(session) ?? Infinity) >= places;

const inOrderOfTime = (sessions: readonly SessionRow[]): SessionRow[] =>
  [...sessions].sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.id < b.id ? -1 : 1));

/** The dates closest to the one that was wanted. */
const nearest = (sessions: readonly SessionRow[], to: string): SessionRow[] => {
  const distance = (session: SessionRow): number => Math.abs(Date.parse(session.startsAt) - Date.parse(to));
  return [...sessions].sort((a, b) => distance(a) - distance(b));
};

/** Going through a whole directory takes a while, and a session that is full is asked for again and again. */
const chosenOf = new WeakMap<Snapshot, Map<string, readonly string[]>>();
const REMEMBERED = 200;
const MOST = 6;

/** Things of the same parts of life first, those in the same area before others, and always some that are open to anyone. */
function otherThings(directory: Snapshot, to: Opportunity | Service): Opportunity[] {
  const known = chosenOf.get(directory) ?? new Map<string, readonly string[]>();
  if (!known.has(to.id)) {
    if (known.size >= REMEMBERED) known.clear();
    chosenOf.set(directory, known.set(to.id, bestOthers(directory, to)));
  }
  return known.get(to.id)!.map((id) => directory.opportunities.get(id)!.record);
}

interface Candidate {
  id: string;
  title: string;
  score: number;
  isOpen: boolean;
}

const comesBefore = (a: Candidate, b: Candidate): boolean => a.score > b.score || (a.score === b.score && (a.title < b.title || (a.title === b.title && a.id < b.id)));

function bestOthers({ opportunities }: Snapshot, to: Opportunity | Service): string[] {
  const lifeDomains = new Set<string>('lifeDomains' in to ? to.lifeDomains : []);
  const areas = new Set(to.areaIds);
  let best: Candidate[] = [];
  let firstOpen: Candidate | undefined;
  for (const { record } of opportunities.values()) {
    if (record.id === to.id || record.status !== 'active' || isClosedGroup(record)) continue;
    const isOpen = isOpenToAnyone(record);
    const shared = record.lifeDomains.filter((one) => lifeDomains.has(one)).length;
    const score = 4 * shared + 2 * Number(record.areaIds.some((id) => areas.has(id))) + Number(isOpen);
    const one: Candidate = { id: record.id, title: record.title, score, isOpen };
    if (isOpen && (firstOpen === undefined || comesBefore(one, firstOpen))) firstOpen = one;
    const at = best.findIndex((other) => comesBefore(one, other));
    if (at >= 0 || best.length < MOST) best = best.toSpliced(at >= 0 ? at : best.length, 0, one).slice(0, MOST);
  }
  return [...best, ...(firstOpen && !best.some(({ id }) => id === firstOpen.id) ? [firstOpen] : [])].map(({ id }) => id);
}

function atLeastOneOpen(dates: readonly Alternative[], things: readonly Alternative[]): Alternative[] {
  const withDates = [...things].sort((a, b) => Number(b.sessionId !== undefined) - Number(a.sessionId !== undefined));
  const chosen = withDates.slice(0, OTHER_THINGS);
  if ([...dates, ...chosen].some((one) => one.openToAnyone)) return chosen;
  const open = withDates.find((one) => one.openToAnyone);
  return open ? [...chosen, open] : chosen;
}

function alternative(opportunity: Opportunity, session: SessionRow | undefined): Alternative {
  const view = session && sessionView(session);
  return {
    opportunityId: opportunity.id,
    title: opportunity.title,
    openToAnyone: isOpenToAnyone(opportunity),
    ...(view && { sessionId: view.id, startsAt: view.startsAt, timeZone: view.timeZone }),
  };
}

function contactOf(opportunity: Opportunity | Service, directory: Snapshot): Contact | undefined {
  const organisation = directory.organisations.get(opportunity.organisationId)?.record;
  const contact = opportunity.contact
    ?? (organisation && { name: organisation.name, telephone: organisation.telephone, email: organisation.email, url: organisation.url });
  // Problem documents do not pass the copy of declared fields, which leaves such addresses out.
  return contact?.url === undefined || LINK.test(contact.url) ? contact : { ...contact, url: undefined };
}
