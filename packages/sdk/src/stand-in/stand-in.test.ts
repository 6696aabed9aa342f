import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId, newSecret } from '../index.ts';
import { createTestService, testIds } from '../stand-in.ts';

const guest = (name: string) => ({ kind: 'guest', name }) as const;
const contact = { channel: 'email', value: 'sam@example.org' } as const;

test('three lines are enough to book in somebody else\'s test', async () => {
  const day = createTestService().client();
  const held = await day.bookings.hold({ sessionId: testIds.paintingSession, bookedFor: { kind: 'me' } });
  assert.equal((await day.bookings.confirm(held.id)).status, 'confirmed');
});

test('places are counted, the last one goes once, and nobody meets a dead end', async () => {
  const day = createTestService().client(null);
  const hold = (name: string) => day.bookings.hold({ sessionId: testIds.lastPlaceSession, bookedFor: guest(name) }, { secret: newSecret() }).safe();
  assert.equal((await hold('Sam')).ok, true);
  const { error } = await hold('Alex');
  assert.equal(error?.code, 'session-full');
  assert.ok(error?.problem?.alternatives?.some((one) => one.openToAnyone));
  assert.equal((await day.sessions.get(testIds.lastPlaceSession)).placesLeft, 0);
});

test('time passes when it is told to: a hold lapses and who waits is offered the place', async () => {
  const service = createTestService();
  const [first, second] = [newSecret(), newSecret()];
  const day = service.client(null);
  const held = await day.bookings.hold({ sessionId: testIds.lastPlaceSession, bookedFor: guest('Sam') }, { secret: first });
  const waiting = await day.bookings.wait({ sessionId: testIds.lastPlaceSession, bookedFor: guest('Alex'), contact }, { secret: second });
  assert.deepEqual([waiting.status, waiting.waitingPosition], ['waiting', 1]);
  service.pass(16);
  assert.equal((await day.bookings.get(held.id, { secret: first })).status, 'expired');
  assert.equal((await day.bookings.get(waiting.id, { secret: second })).status, 'offered');
  assert.equal((await day.bookings.confirm(waiting.id, { contact }, { secret: second })).status, 'confirmed');
  assert.equal((await day.bookings.confirm(held.id, { contact }, { secret: first }).safe()).error?.code, 'hold-expired-and-full');
});

test('the same creation again answers the same, another under its id is refused, and a wrong secret finds nothing', async () => {
  const day = createTestService().client(null);
  const [id, secret] = [newId(), newSecret()];
  const booking = { id, sessionId: testIds.paintingSession, bookedFor: guest('Sam') };
  const first = await day.bookings.hold(booking, { secret }).raw();
  const again = await day.bookings.hold(booking, { secret }).raw();
  assert.deepEqual([first.status, again.status, again.value], [201, 200, first.value]);
  assert.equal((await day.bookings.hold({ ...booking, places: 2 }, { secret }).safe()).error?.code, 'id-in-use');
  assert.equal((await day.bookings.get(id, { secret: newSecret() }).safe()).error?.code, 'not-found');
});

test('the domain\'s index finds, filters and counts', async () => {
  const service = createTestService();
  const day = service.client(null);
  const found = await day.opportunities.search({ q: 'paint', near: { town: 'Kingsmead' } });
  assert.deepEqual(found.items.map((match) => match.opportunity.id), [testIds.painting]);
  assert.equal((await day.opportunities.list({ accessRoute: ['drop-in'] })).total, 1);
  service.world.opportunities.pop();
  assert.equal((await day.opportunities.list({ accessRoute: ['drop-in'] })).total, 0);
  const ids: string[] = [];
  for await (const match of day.opportunities.list({ limit: 1 })) ids.push(match.opportunity.id);
  assert.deepEqual(ids.sort(), [testIds.painting, testIds.walking]);
});

test('a plan is read by whom it is about and by nobody else', async () => {
  const service = createTestService();
  assert.equal((await service.client().plans.get(testIds.plan)).goals instanceof Array, true);
  assert.equal((await service.client(newId()).plans.get(testIds.plan).safe()).error?.code, 'not-found');
  assert.equal((await service.client(null).plans.list().safe()).error?.code, 'not-signed-in');
});

test('who sees some parts of a plan is not told that another changed', async () => {
  const service = createTestService();
  service.world.shares[0]!.parts = ['goals'];
  const [ash, dee] = [service.client(testIds.person), service.client(testIds.worker, { purposeOfUse: 'support' })];
  const told = async (): Promise<unknown[]> => [(await dee.plans.get(testIds.plan)).version, (await dee.plans.get(testIds.plan)).updatedAt, (await dee.plans.list()).items[0]!.updatedAt];
  const [before, { version }] = [await told(), await ash.plans.get(testIds.plan)];
  service.pass(1);
  assert.equal((await ash.plans.patch(testIds.plan, { whatMatters: [{ id: newId(), text: 'Light' }] })).version, version + 1);
  assert.deepEqual(await told(), before);
  await ash.plans.patchStep(testIds.plan, testIds.goal, testIds.step, { status: 'done' });
  assert.equal((await told())[0], version + 1);
});

test('a plan is written by its person and read by whom it was shared with, who say why; words of the person stay theirs', async () => {
  const service = createTestService();
  const [ash, dee] = [service.client(), service.client(testIds.worker, { purposeOfUse: 'support' })];
  await ash.plans.get(testIds.plan);
  const ticked = await ash.plans.patchStep(testIds.plan, testIds.goal, testIds.step, { status: 'done' });
  assert.equal((ticked.goals as { steps: { doneOn?: string }[] }[])[0]!.steps[0]!.doneOn, '2026-10-06');
  assert.equal((await dee.plans.get(testIds.plan)).reader?.mayChange, false);
  assert.equal((await service.client(testIds.worker).plans.get(testIds.plan).safe()).error?.code, 'purpose-required');
  assert.equal((await dee.plans.patchGoal(testIds.plan, testIds.goal, { status: 'paused' }).safe()).error?.code, 'not-found');
  assert.deepEqual((await ash.plans.accessLog(testIds.plan)).items.map(({ who, outcome }) => [who, outcome]), [
    ['Dee Okoro', 'refused'], ['Dee Okoro', 'refused'], ['Dee Okoro', 'seen']]);
});
