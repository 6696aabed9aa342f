/** Every operation as every role, with what is theirs, what is shared with them, and what is neither. */
import { readFileSync } from 'node:fs';
import type { Operation } from '../../packages/server/src/contract/operations.ts';
import { exampleDay, fillFromExamples } from '../../packages/server/src/contract-coverage/examples-world.ts';
import { contract, ids, newId } from '../../packages/server/src/contract-coverage/story.ts';
import { devIssuer } from '../../packages/server/src/identity/dev-people.ts';
import type { Document, Store } from '../../packages/server/src/store/store.ts';
import { guest, testService } from '../../packages/server/src/testing/service.ts';
import type { TestService } from '../../packages/server/src/testing/service.ts';
import type { TestPlace } from '../../packages/server/src/testing/stores.ts';
import { root } from '../shared/root.ts';
import { Undoing } from './each-store.ts';

export interface Cells {
  cells: number;
  wronglyAllowed: string[];
  wronglyRefused: string[];
}

type Headers = Record<string, string>;

/** Ids for the places of a path, by the kind of thing the first of them names. */
type Things = Record<string, string>;

const [head, ...rows] = readFileSync(`${root}/specs/access.csv`, 'utf8').trim().split('\n').map((line) => line.split(','));
const roles = head!.slice(1);
const full = (id: string): Document => [...contract.operation(id).answers.values()].find(({ examples }) => examples['full'])!.examples['full'] as Document;
const plan = full('getPlan') as { goals: { id: string; steps: { id: string }[] }[]; sections: { id: string }[] };
const inside: Record<string, string> = { goalId: plan.goals[0]!.id, stepId: plan.goals[0]!.steps[0]!.id, sectionId: plan.sections[0]!.id, shareId: String(full('getShare')['id']) };

const kindOf = ({ path }: Operation): string => path.split('/')[1]!;

async function person(service: TestService, role: string, organisationId?: string): Promise<{ id: string; headers: Headers }> {
  const id = newId();
  await service.store.people.insert({
    id, issuer: devIssuer, subject: id, createdAt: exampleDay.toISOString(),
    record: { preferredName: role, login: { name: id, roles: [role], organisationIds: organisationId ? [organisationId] : [] } } });
  return { id, headers: { ...(await service.signedIn(id)), 'purpose-of-use': 'support' } };
}

/** All of the plan of the examples is shared with somebody, to see and to change; until a day, or taken back. */
async function share(store: Store, delegateId: string, { endsOn = '2027-10-31', revoked = false } = {}): Promise<void> {
  const [delegationId, createdAt] = [newId(), exampleDay.toISOString()];
  await store.delegations.insert({
    id: delegationId, personId: ids.person, delegateId, endsOn: '2027-10-31', revokedAt: revoked ? createdAt : undefined, createdAt, version: 1,
    record: { relationship: 'friend-or-family', basis: 'agreed', agreedHow: 'by phone', agreedOn: '2026-11-01' } });
  await store.shares.insert({ id: newId(), delegationId, planId: ids.plan, scopes: ['see-plan', 'edit-plan'], parts: undefined, reveal: false, endsOn, createdAt, version: 1 });
}

/** The records of the examples once more, for another organisation. */
async function anotherOrganisation(store: Store): Promise<Things> {
  const things: Things = {};
  for (const [kind, example] of [['organisation', 'getOrganisation'], ['venue', 'getVenue'], ['service', 'getService'], ['opportunity', 'getOpportunity']] as const) {
    const { record } = (await store.directory.get(kind, String(full(example)['id'])))!;
    const id = newId();
    things[`${kind.replace(/y$/, 'ie')}s`] = id;
    await store.directory.put([{ kind, id, organisationId: things['organisations'], record: { ...record, id, ...(kind !== 'organisation' && { organisationId: things['organisations'] }) } }]);
  }
  const { taken: _t, lapsed: _l, waiting: _w, waitingPlaces: _p, version: _v, change: _c, ...session } = (await store.sessions.get(ids.session, exampleDay.toISOString()))!;
  things['sessions'] = newId();
  await store.sessions.put([{ ...session, id: things['sessions'], opportunityId: things['opportunities']! }]);
  return things;
}

/** What somebody has made for themselves: a place, a request, a wish, somebody who acts for them. */
async function ownThings(service: TestService, who: Headers, id: string | undefined, of: { session: string; opportunity: string }): Promise<Things> {
  const things: Things = {};
  const put = async (kind: string, body: object): Promise<void> => {
    things[kind] = newId();
    const { statusCode, body: told } = await service.send('PUT', `/v1/${kind}/${things[kind]}`, { headers: who, body });
    if (statusCode !== 201) throw new Error(`${kind} for the walk: ${statusCode} ${told}`);
  };
  await put('bookings', { intent: 'hold', sessionId: of.session, places: 1, bookedFor: { kind: 'guest', name: 'Ash' } });
  await put('requests', { ...(contract.operation('putRequest').body!.examples['full'] as object), opportunityId: of.opportunity, ...(id && { for: { kind: 'me' } }) });
  await put('wishes', contract.operation('putWish').body!.examples['full'] as object);
  if (id) await put('delegations', { ...(contract.operation('putDelegation').body!.examples['full'] as object), personId: id });
  return things;
}

/** Walks the table on one store. `control` gives everybody the rights of the person: the walk has to see it. */
export async function walkTable(place: TestPlace, { control = false } = {}): Promise<Cells> {
  const undoing = new Undoing();
  try {
    const service = await testService(place, undoing, { world: (store) => fillFromExamples(store, contract), config: { requestsPerMinute: 1_000_000 } });
    service.now = exampleDay;
    const { store } = service;
    const session = (await store.sessions.get(ids.session, exampleDay.toISOString()))!;
    const { taken: _t, lapsed: _l, waiting: _w, waitingPlaces: _p, version: _v, change: _c, ...roomy } = session;
    await store.sessions.put([{ ...roomy, capacity: 500 }]);
    const organisationId = String(full('getOrganisation')['id']);
    const elsewhere = await anotherOrganisation(store);
    const cells: Cells = { cells: 0, wronglyAllowed: [], wronglyRefused: [] };
    const wanted = { session: ids.session, opportunity: ids.opportunity };
    const stranger = await person(service, 'person');
    const common: Things = {
      organisations: organisationId, venues: String(full('getVenue')['id']), services: String(full('getService')['id']), opportunities: ids.opportunity, sessions: ids.session,
      vocabularies: 'Known', plans: ids.plan, responses: String(full('getResponse')['id']), media: ids.opportunity };
    const strangers: Things = { ...elsewhere, ...await ownThings(service, stranger.headers, stranger.id, { session: elsewhere['sessions']!, opportunity: elsewhere['opportunities']! }), plans: newId() };
    await service.send('PUT', `/v1/plans/${strangers.plans}`, { headers: stranger.headers, body: { title: 'Theirs' } });

    for (const [n, role] of roles.entries()) {
      const who = role === 'anonymous' ? { id: undefined, headers: {} } : role === 'guest' ? { id: undefined, headers: guest() } : await person(service, role, role.endsWith('staff') || role.endsWith('editor') ? organisationId : undefined);
      const makes = ['guest', 'person', 'carer-or-friend', 'worker', 'advocate'].includes(role);
      const things = { ...common, ...(makes && await ownThings(service, who.headers, who.id, wanted)), ...(who.id && { self: who.id }) } as Things;
      if (role === 'provider-staff') Object.assign(things, await ownThings(service, guest(), undefined, wanted));
      if (role === 'directory-editor') things['wishes'] = strangers['wishes']!;
      if (role === 'person') await service.send('PUT', `/v1/plans/${(things['plans'] = newId())}`, { headers: who.headers, body: { title: 'Mine', whatMatters: [], crisis: { wishes: 'x' } } });
      if (role === 'person') {
        const told = await service.send('PUT', `/v1/plans/${things['plans']}/shares/${(things['shareId'] = newId())}`, {
          headers: who.headers, body: { delegationId: things['delegations'], scopes: ['see-plan'], reveal: false, endsOn: '2027-10-31' } });
        if (told.statusCode !== 201) throw new Error(`A share for the walk: ${told.body}`);
      }
      if (who.id && ['carer-or-friend', 'worker', 'advocate'].includes(role)) await share(store, who.id);
      const ended = who.id && makes ? await person(service, role) : undefined;
      const revoked = who.id && makes ? await person(service, role) : undefined;
      if (ended) await share(store, ended.id, { endsOn: '2026-11-19' });
      if (revoked) await share(store, revoked.id, { revoked: true });

      for (const [id, ...outcomes] of rows) {
        const operation = contract.operation(id!);
        const outcome = outcomes[n]!;
        const at = operation.path.includes('{id}');
        const ask = async (headers: Headers, of: Things, expected: string, why: string): Promise<void> => {
          cells.cells += 1;
          const status = await send(service, operation, headers, of);
          const refusal = [401, 403, 404].includes(status) ? String(status) : 'in';
          if (refusal === expected) return;
          const told = `${id} as ${role}, ${why}: ${status}, not ${expected}`;
          (expected === 'in' ? cells.wronglyRefused : cells.wronglyAllowed).push(told);
        };
        // Of the plan of somebody else what there is to do is refused; who made the world is the control's person.
        const seen = (headers: Headers): Headers => (control && operation.path.startsWith('/plans') ? controlHeaders : headers);
        const controlHeaders = control ? await service.signedIn(ids.person) : {};
        const expects = outcome === '401' || outcome === '403' || outcome === '404' ? outcome : 'in';
        await ask(seen(who.headers), things, expects, 'in reach');
        if (!at) continue;
        if (outcome === 'own' && !['responses', 'wishes'].includes(role === 'directory-editor' ? kindOf(operation) : '')) await ask(who.headers, strangers, '404', 'of somebody else');
        if (outcome === 'shared') {
          await ask(seen(who.headers), strangers, '404', 'not shared');
          if (ended) await ask(ended.headers, things, '404', 'shared until yesterday');
          if (revoked) await ask(revoked.headers, things, '404', 'taken back');
        }
      }
      if (who.id) await expiredTokens(service, role, who.headers, things, cells);
    }
    return cells;
  } finally {
    await undoing.undo();
  }
}

async function send(service: TestService, operation: Operation, headers: Headers, of: Things): Promise<number> {
  const id = operation.id === 'putEmergencyAccess' || !operation.path.includes('{id}') ? of[kindOf(operation)] ?? ids.plan : of[kindOf(operation)] ?? newId();
  const path = operation.path.replace('{id}', id).replace('{name}', 'Known').replaceAll(/\{(\w+)\}/g, (_all, name: string) => of[name] ?? inside[name] ?? newId());
  const body = bodyFor(operation, of);
  const { statusCode } = await service.send(operation.method.toUpperCase(), `/v1${path}`, {
    // A version nobody has: what is let in is told so, and nothing is taken away on the walk.
    headers: { ...headers, ...(operation.body && { 'content-type': operation.body.mediaType }), 'if-match': '"999.en.person"' }, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return statusCode;
}

/** The contract's own example, about what there is here. */
function bodyFor(operation: Operation, of: Things): unknown {
  if (operation.id === 'moveBooking') return { toSessionId: ids.session };
  const body = operation.body?.examples['full'] as object | undefined;
  return operation.id === 'putDelegation' && of['self'] ? { ...body, personId: of['self'] } : body;
}

async function expiredTokens(service: TestService, role: string, headers: Headers, things: Things, cells: Cells): Promise<void> {
  const now = service.now;
  service.now = new Date(now.getTime() + 2 * 3_600_000);
  for (const operation of contract.operations.filter(({ scope }) => scope !== 'none')) {
    cells.cells += 1;
    const status = await send(service, operation, headers, things);
    if (status !== 401) cells.wronglyAllowed.push(`${operation.id} as ${role}, token expired: ${status}`);
  }
  service.now = now;
}

/** Milliseconds: by how much two kinds of refusal differ, and by how much one kind differs from itself. */
export interface Told {
  difference: number;
  noise: number;
}

/**
 * By how much a plan out of reach and one that is not there differ, over real connections: medians of asking for one and the other in turn.
 * A second id that is not there is asked for between them: what it differs by from the first is noise.
 */
export async function timeRefusals(place: TestPlace, rounds: number): Promise<Told> {
  const undoing = new Undoing();
  try {
    const service = await testService(place, undoing, { world: (store) => fillFromExamples(store, contract), config: { requestsPerMinute: 1_000_000 } });
    service.now = exampleDay;
    const { headers } = await person(service, 'worker');
    const ask = await service.listen();
    const times: [number[], number[], number[]] = [[], [], []];
    for (let n = -20; n < rounds; n += 1) {
      // Which of them comes first changes, so that none is always asked after a warm-up by another.
      for (const turn of [0, 1, 2]) {
        const which = (n + 30 + turn) % 3;
        const id = which === 0 ? ids.plan : newId();
        const began = performance.now();
        await ask('GET', `/v1/plans/${id}`, { headers });
        if (n >= 0) times[which]!.push(performance.now() - began);
      }
    }
    const [hidden, absent, again] = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!);
    return { difference: Math.abs(hidden! - (absent! + again!) / 2), noise: Math.abs(absent! - again!) };
  } finally {
    await undoing.undo();
  }
}
