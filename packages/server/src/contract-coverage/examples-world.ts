import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operations.ts';
import { devIssuer } from '../identity/dev-people.ts';
import type { DirectoryKind, Document, SessionEntry, Store, WishRow } from '../store/store.ts';

/** The afternoon on which the examples of the contract happen. */
export const exampleDay = new Date('2026-11-20T14:30:00.000Z');

const instant = (value: unknown): string => new Date(value as string).toISOString();

/** What the examples of the contract tell of, put into a store: their directory, sessions, person and plan. */
export async function fillFromExamples(store: Store, contract: Contract): Promise<void> {
  const shown = <T = Document>(id: string, name = 'full'): T => contract.operation(id).answers.get(200)!.examples[name] as T;
  const sessions = shown<{ items: Document[]; venues: Document[] }>('listSessions');
  const records: [DirectoryKind, Document][] = [
    ...shown<{ items: Document[] }>('listAreas').items.map((area): [DirectoryKind, Document] => ['area', area]),
    ['organisation', shown('getOrganisation')], ['venue', shown('getVenue')], ['service', shown('getService')], ['opportunity', shown('getOpportunity')],
  ];
  await store.directory.put(records.map(([kind, record]) => ({
    kind, id: String(record['id']), record: written(contract, kind, record),
    organisationId: kind === 'organisation' ? String(record['id']) : record['organisationId'] as string | undefined })));
  await store.sessions.put(sessions.items.map(sessionEntry));
  for (const { id, capacity, placesLeft } of sessions.items) {
    const taken = Number(capacity ?? 0) - Number(placesLeft ?? capacity ?? 0);
    if (taken > 0) await store.sessions.take(String(id), taken, exampleDay.toISOString());
  }
  await fillPeople(store, shown('getPlan'), String(shown('getOrganisation')['id']));
  await fillSaid(store, contract);
  await fillActing(store, shown('getDelegation'), shown('getShare'), String(shown('getPlan')['id']));
}

/** Who acts for the person of the examples, and what they may see. */
async function fillActing(store: Store, delegation: Document, share: Document, planId: string): Promise<void> {
  const { id, personId, delegateId, delegateName, personName: _name, endsOn, ...record } = delegation;
  const createdAt = instant('2026-11-01T09:00:00Z');
  await store.people.insert({
    id: String(delegateId), issuer: devIssuer, subject: 'jo', createdAt, record: { preferredName: delegateName, login: { name: 'jo', roles: ['carer-or-friend'] } } });
  await store.delegations.insert({
    id: String(id), personId: String(personId), delegateId: String(delegateId), endsOn: String(endsOn), revokedAt: undefined, createdAt, version: 1, record });
  const { scopes, parts, reveal, ...ends } = share;
  await store.shares.insert({
    id: String(share['id']), delegationId: String(id), planId, scopes: scopes as string[], parts: parts as string[], reveal: reveal === true, endsOn: String(ends['endsOn']),
    createdAt, version: 1 });
}

/** A wish of somebody who is signed in, and a picture under the one id that is always there. */
async function fillSaid(store: Store, contract: Contract): Promise<void> {
  const example = (id: string): Document => contract.operation(id).answers.get(200)!.examples['full'] as Document;
  const { id: _id, status: _status, answer, createdAt, ...record } = example('getWish');
  const wish: WishRow = {
    id: answeredWish, personId: String(example('getPlan')['personId']), secretHash: undefined, contentHash: 'of the examples', status: 'answered',
    createdAt: instant(createdAt), answeredAt: instant(createdAt), erasedAt: undefined, version: 1, record, answer: answer as Document };
  await store.wishes.insert({ ...wish, status: 'asked' });
  await store.wishes.update(wish);
  const { id: responseId, ...response } = example('getResponse');
  await store.responses.insert({
    id: String(responseId), organisationId: String(example('getOrganisation')['id']), contentHash: 'of the examples', record: response });
  const bytes = Buffer.from('RIFF\u001a\u0000\u0000\u0000WEBPVP8L\r\u0000\u0000\u0000/\u0000\u0000\u0000', 'latin1');
  await store.media.put({ id: String(example('getOpportunity')['id']), organisationId: undefined, mediaType: 'image/webp', bytes });
}

/** Without what the service adds by itself. */
function written(contract: Contract, kind: DirectoryKind, record: Document): Document {
  const schemas = contract.document.components.schemas;
  const { properties = {} } = schemas[kind.charAt(0).toUpperCase() + kind.slice(1)]!;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name === 'id' || properties[name]?.readOnly !== true));
}

function sessionEntry({ id, opportunityId, startsAt, endsAt, status, capacity, placesLeft: _left, waitingListLength: _waiting, ...record }: Document): SessionEntry {
  return {
    id: String(id), opportunityId: String(opportunityId), startsAt: instant(startsAt), endsAt: instant(endsAt),
    status: status as SessionEntry['status'], capacity: capacity as number | undefined, record: { ...record, startsAt, endsAt },
  };
}

async function fillPeople(store: Store, plan: Document, organisationId: string): Promise<void> {
  const { id, personId, personName, version, updatedAt, ...record } = plan;
  await store.people.insert({
    id: String(personId), issuer: devIssuer, subject: 'ash', createdAt: instant(updatedAt),
    record: { preferredName: personName, login: { name: 'ash', roles: ['person'] } },
  });
  for (const [staffId, role] of [[clerk, 'provider-staff'], [editor, 'directory-editor']] as const) {
    await store.people.insert({
      id: staffId, issuer: devIssuer, subject: role, createdAt: instant(updatedAt),
      record: { preferredName: role, login: { name: role, roles: [role], organisationIds: [organisationId] } },
    });
  }
  for (let n = 0; n < Number(version); n += 1) await store.plans.put({ id: String(id), personId: String(personId), updatedAt: String(updatedAt), record });
}

/** A wish of the person of the examples that somebody has answered. */
export const answeredWish = '01930000-0000-7000-8000-0000000000fd';

/** Two whose tokens have none of the scopes that people have: one has a register, the other keeps the directory. */
export const clerk = '01930000-0000-7000-8000-0000000000ff';
export const editor = '01930000-0000-7000-8000-0000000000fe';

export interface ExampleIds { session: string; fullSession: string; person: string; plan: string; opportunity: string }

/** Ids the requests need, taken from the examples. */
export function idsOf(contract: Contract): ExampleIds {
  const one = (operation: Operation): Document => operation.answers.get(200)!.examples['full'] as Document;
  const plan = one(contract.operation('getPlan'));
  const waiting = contract.operation('putBooking').body!.examples['waiting'] as Document;
  return {
    session: String(one(contract.operation('getSession'))['id']),
    fullSession: String(waiting['sessionId']),
    person: String(plan['personId']),
    plan: String(plan['id']),
    opportunity: String(one(contract.operation('getOpportunity'))['id']),
  };
}
