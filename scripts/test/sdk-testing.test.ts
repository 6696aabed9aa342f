/** The answers of `@daybridge/sdk/testing`, held against the contract as the service's own are: status, headers and every byte. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, newId, newSecret, type Client, type Middleware } from '@daybridge/sdk';
import { createTestService, testIds } from '@daybridge/sdk/testing';
import { facts } from '../../packages/sdk/src/generated/facts.ts';
import * as rows from '../../packages/sdk/src/generated/operations.ts';
import { checkAnswer } from '../../packages/server/src/testing/check-answer.ts';

const guest = { kind: 'guest', name: 'Sam' } as const;
const contact = { channel: 'email', value: 'sam@example.org' } as const;

/** A client whose every answer is checked; `seen` names the operations and statuses. */
function checked(options: Parameters<typeof createTestService>[0] = {}): { service: ReturnType<typeof createTestService>; as(who: string | null): Client; seen: Set<string> } {
  const service = createTestService(options);
  const seen = new Set<string>();
  const check: Middleware = async (exchange, next) => {
    const response = await next(exchange);
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    const { pathname, search } = new URL(exchange.url);
    checkAnswer({ method: exchange.init.method!, url: pathname + search, status: response.status, header: (name) => response.headers.get(name) ?? undefined, bytes });
    const row = Object.values(rows).find(({ method, path }) => `${method} ${path}` === exchange.operation)!;
    const code = response.status < 400 ? '' : ` ${(JSON.parse(new TextDecoder().decode(bytes)) as { code: string }).code}`;
    seen.add(`${row.id} ${response.status}${code}`);
    return response;
  };
  return { service, seen, as: (who) => createClient({ baseUrl: 'https://test.example/v1', fetch: service.fetch, token: who ?? undefined, middleware: [check], retries: 0 }) };
}

test('every answer of the test service is one the contract allows', async () => {
  const { service, as, seen } = checked();
  const day = as(testIds.person);
  await day.areas.list();
  await day.organisations.list({ kind: ['voluntary'] });
  await day.organisations.get(testIds.organisation);
  await day.services.list();
  await day.services.get(testIds.service);
  await day.venues.get(testIds.venue);
  await day.venues.get(testIds.venue);
  await day.vocabularies.list();
  await day.vocabularies.get('LifeDomain');
  await day.opportunities.list({ lifeDomain: ['arts'], limit: 1 });
  await day.opportunities.search({ q: 'paint', near: { outcode: 'KM5' }, withinKm: 5 });
  await day.opportunities.search({ q: 'nothing of the sort' });
  await day.opportunities.get(testIds.painting);
  await day.opportunities.sessions(testIds.painting, { from: '2026-10-01' });
  await day.sessions.get(testIds.paintingSession);
  await day.plans.list();
  await day.plans.get(testIds.plan);

  const held = await day.bookings.hold({ sessionId: testIds.paintingSession, bookedFor: { kind: 'me' } });
  await day.bookings.extend(held.id, held.heldUntil!);
  await day.bookings.confirm(held.id, { tellOrganiser: 'name-only' });
  await day.bookings.get(held.id);
  await day.bookings.list();
  await day.bookings.calendar(held.id);
  await day.bookings.hold({ sessionId: testIds.paintingSession, bookedFor: { kind: 'me' } }).safe();
  await day.bookings.cancel(held.id, { reason: 'A cold' });
  await day.bookings.extend(held.id, held.heldUntil!).safe();

  const secret = newSecret();
  const last = await day.bookings.hold({ sessionId: testIds.lastPlaceSession, bookedFor: guest }, { secret });
  await day.bookings.hold({ sessionId: testIds.lastPlaceSession, bookedFor: guest }, { secret: newSecret() }).safe();
  await day.bookings.hold({ id: last.id, sessionId: testIds.laterSession, bookedFor: guest }, { secret }).safe();
  await day.bookings.confirm(last.id, {}, { secret }).safe();
  await day.bookings.wait({ sessionId: testIds.lastPlaceSession, bookedFor: guest }, { secret: newSecret() }).safe();
  const other = newSecret();
  const waiting = await day.bookings.wait({ sessionId: testIds.lastPlaceSession, bookedFor: guest, contact }, { secret: other });
  service.pass(20);
  await day.bookings.confirm(waiting.id, { contact }, { secret: other });
  await day.bookings.confirm(last.id, { contact }, { secret }).safe();
  await day.bookings.get(newId(), { secret }).safe();
  await as(null).bookings.list().safe();
  await joinThings(day, as(testIds.worker), service);
  await keepTheDirectory(day);
  await writePlans(day, as(testIds.worker));
  const built = Object.keys(facts).filter((id) => facts[id as keyof typeof facts].built);
  const answered = new Set([...seen].filter((one) => /^\w+ 2\d\d$/.test(one)).map((one) => one.split(' ')[0]));
  assert.deepEqual(built.filter((id) => !answered.has(id)), [], 'what the service answers has a stand-in: add it in packages/sdk/src/stand-in');
  for (const one of ['getVenue 304', 'putBooking 409 session-full', 'putBooking 409 id-in-use', 'putBooking 409 already-booked', 'confirmBooking 422 details-missing',
    'confirmBooking 409 hold-expired-and-full', 'putBooking 422 details-missing', 'getBooking 404 not-found', 'listBookings 401 not-signed-in']) {
    assert.ok(seen.has(one), `${one} was never answered; ${[...seen].sort().join(', ')}`);
  }
});

/** What people tell us, whom they let act for them, what they ask for; and the provider's side of it. */
async function joinThings(ash: Client, dee: Client, service: ReturnType<typeof createTestService>): Promise<void> {
  await ash.people.getMe();
  await ash.people.patchMe({ pronouns: 'they', contact: { channel: 'text', value: '07700 900123' } });
  const delegation = newId();
  const agreed = { personId: testIds.person, delegateId: testIds.worker, relationship: 'worker', basis: 'agreed', agreedHow: 'by phone', agreedOn: '2026-10-01', endsOn: '2027-10-01', mayBook: true };
  const person = { kind: 'person', personId: testIds.person } as const;
  assert.equal((await dee.bookings.hold({ sessionId: testIds.laterSession, bookedFor: person }).safe()).ok, false);
  await ash.delegations.put(delegation, agreed);
  await ash.delegations.get(delegation);
  await ash.delegations.list();
  const forAsh = await dee.bookings.hold({ sessionId: testIds.laterSession, bookedFor: person });
  await dee.bookings.confirm(forAsh.id, { agreement: { how: 'by phone' }, tellOrganiser: 'more', note: 'Late' });
  await ash.bookings.get(forAsh.id);
  await ash.bookings.patch(forAsh.id, { note: 'Early' });
  await ash.bookings.move(forAsh.id, { toSessionId: testIds.paintingSession });
  await ash.bookings.move(forAsh.id, { toSessionId: testIds.walkingSession }).safe();
  await dee.sessions.bookings(testIds.paintingSession);
  await dee.bookings.attendance(forAsh.id, { attended: true }).safe();
  service.world.opportunities.find(({ id }) => id === testIds.painting)!.recordsAttendance = true;
  service.pass(8 * 24 * 60);
  await dee.bookings.attendance(forAsh.id, { attended: true });
  await dee.sessions.cancel(testIds.laterSession, { reason: 'The library is closed.' });
  const [asked, other] = [newId(), newId()];
  await ash.requests.put(asked, { opportunityId: testIds.painting, kind: 'meet-first', for: { kind: 'me' } });
  await ash.requests.get(asked);
  await ash.requests.list();
  await dee.opportunities.requests(testIds.painting);
  await dee.requests.accept(asked, { message: 'Lovely.' });
  await ash.requests.withdraw(asked);
  await ash.requests.put(other, { serviceId: testIds.service, kind: 'visit-me', for: { kind: 'me' } });
  await dee.requests.decline(other, { contact: { name: 'Dee', telephone: '01632 960012' } });
  await ash.people.exportMe();
  await ash.delegations.revoke(delegation);
  await ash.people.getMe();
  await ash.people.deleteMe();
}

/** Everything that a person does with a plan, and others beside it. */
async function writePlans(ash: Client, dee: Client): Promise<void> {
  const [id, goal, step, section, share, why] = [newId(), newId(), newId(), newId(), newId(), { purposeOfUse: 'support' } as const];
  await ash.plans.put(id, { title: 'Winter' });
  await ash.plans.put(id, { title: 'Winter' });
  await ash.plans.get(id);
  await ash.plans.patch(id, { whatMatters: [{ id: newId(), text: 'Light' }], crisis: { wishes: 'Ring Jo.' } });
  await ash.plans.putGoal(id, goal, { statement: 'Swim', status: 'doing', steps: [{ id: step, text: 'Find the costume', status: 'to-do' }] });
  await ash.plans.patchGoal(id, goal, { whyItMatters: 'Water' });
  await ash.plans.patchStep(id, goal, step, { status: 'done', celebration: { text: 'It fits', on: '2026-10-06' } });
  await ash.plans.putSection(id, section, { heading: 'Music', text: 'Loud', sensitive: false });
  await ash.plans.patchSection(id, section, { text: 'Louder' });
  await ash.plans.putOrder(id, { order: ['goals', section] });
  await ash.plans.putShare(id, share, { delegationId: testIds.delegation, scopes: ['see-plan'], reveal: false, endsOn: '2027-01-01' });
  await ash.plans.getShare(id, share);
  await ash.plans.shares(id);
  await dee.plans.get(id).safe();
  await dee.plans.get(id, why);
  await dee.plans.summary(id, why);
  await dee.plans.putComment(id, newId(), { on: 'goals', text: 'Well done', kind: 'comment' }, why);
  await dee.plans.comments(id, {}, why);
  await dee.plans.putReview(id, newId(), { on: '2026-10-06', whatChanged: 'Swimming' }, why);
  await dee.plans.putProposal(id, newId(), { text: 'A towel' }, why);
  await dee.plans.readCrisis(id, why);
  await dee.plans.emergencyAccess(id, newId(), { reason: 'Nobody can be reached today.' }, { purposeOfUse: 'emergency' });
  await dee.plans.deleteSection(id, section, { ...why, ifMatch: '"9"' }).safe();
  await ash.plans.export(id);
  await ash.plans.accessLog(id);
  await ash.plans.get(id);
  await ash.plans.deleteSection(id, section);
  await ash.plans.deleteGoal(id, goal);
  await ash.plans.delete(id);
}

/** Everything that those who keep the directory do, and what people say to them. */
async function keepTheDirectory(day: Client): Promise<void> {
  const about = { language: 'en', source: { publisher: 'Kingsmead' }, checkedOn: '2026-10-01' };
  const [organisation, venue, service, opportunity, session] = [newId(), newId(), newId(), newId(), newId()];
  const chess = {
    kind: 'group', organisationId: organisation, areaIds: [testIds.area], title: 'Chess evening', summary: 'A board and a kettle.', lifeDomains: ['friends-and-social-life'],
    ledBy: 'user-run', accessRoutes: ['self-referral'], eligibility: { who: 'anyone' }, setting: 'mainstream-venue', duration: { kind: 'no-limit' },
    cost: { kind: 'free', personalBudgetAccepted: 'no' }, venueIds: [venue], joining: { mode: 'book' }, status: 'active',
    schedule: { timeZone: 'Europe/London', every: { count: 1, unit: 'week' }, byDay: ['friday'], startTime: '18:00', endTime: '20:00', from: '2026-10-01', capacity: 8 }, ...about };
  await day.organisations.put(organisation, { name: 'Kingsmead Players', kind: 'voluntary', roles: ['provides'], ...about });
  await day.organisations.patch(organisation, { telephone: '01632 960152' });
  await day.venues.put(venue, { name: 'The old mill', setting: 'mainstream-venue', accessFeatures: {}, ...about });
  await day.venues.patch(venue, { accessFeatures: { 'step-free': 'yes' } });
  await day.services.put(service, { organisationId: organisation, areaIds: [testIds.area], component: 'inclusion', name: 'Going along', eligibility: { who: 'anyone' }, accessRoutes: ['drop-in'], openingHours: [], duration: { kind: 'no-limit' }, ...about });
  await day.services.patch(service, { summary: 'Somebody comes with you.' });
  await day.opportunities.put(opportunity, chess);
  assert.equal((await day.opportunities.sessions(opportunity)).items.length, 12);
  await day.opportunities.put(opportunity, { ...chess, title: 'Draughts' }).safe();
  await day.opportunities.patch(opportunity, { title: 'Chess night' });
  await day.opportunities.patch(opportunity, { schedule: { ...chess.schedule, until: '2026-09-01' } }).safe();
  await day.opportunities.check(opportunity);
  await day.sessions.put(session, { opportunityId: opportunity, startsAt: '2026-11-07T14:00:00Z', endsAt: '2026-11-07T16:00:00Z', timeZone: 'Europe/London', online: false, status: 'scheduled', capacity: 4 });
  await day.sessions.patch(session, { capacity: 6 });
  await day.sessions.delete(session);
  await day.opportunities.report(opportunity, newId(), { what: 'wrong-time' });
  const wish = newId();
  await day.wishes.put(wish, { text: 'Somewhere to play go.' });
  await day.maintenance.list();
  await day.wishes.answer(wish, { message: 'On Fridays.', opportunityIds: [opportunity] });
  await day.wishes.get(wish);
  const response = newId();
  await day.responses.put(response, { about: 'wishes', areaId: testIds.area, status: 'heard', text: 'People wish for go.', on: '2026-10-05', language: 'en' });
  await day.responses.patch(response, { status: 'planned' });
  await day.responses.list({ about: ['wishes'] });
  await day.responses.get(response);
  await day.media.get(newId());
  await day.opportunities.delete(opportunity);
  await day.services.delete(service);
  await day.venues.delete(venue).safe();
  const shed = newId();
  await day.venues.put(shed, { name: 'The shed', setting: 'mainstream-venue', accessFeatures: {}, ...about });
  await day.venues.delete(shed);
  await day.organisations.delete(organisation);
}

test('the check can fail: a world that breaks the contract is noticed', async () => {
  const { as } = checked({ world: { areas: [{ id: 'no id', name: 'Kingsmead', kind: 'borough' }] } });
  assert.equal((await as(null).areas.list().safe()).error?.kind, 'network');
});
