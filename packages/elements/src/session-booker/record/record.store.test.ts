import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ash, helpsSam, refusal, type PretendBookings } from '../sample-bookings.ts';
import { atCheck, booker, turn, type Given } from '../sample-desk.ts';

const known: Given = { signedIn: true, service: (api) => void (api.personIs = ash) };

async function checked(given: Given = known) {
  const it = await atCheck(given);
  await turn();
  return it;
}

const saved = (api: PretendBookings) => api.asked.filter(({ what }) => what === 'saveMe');

describe('what a person has told us', () => {
  test('is offered to themselves, needs and contact alike', async () => {
    const { store } = await checked();
    assert.deepEqual(store.state.draft.needs, ['step-free', 'contact-by-text-only']);
    assert.equal(store.state.draft.channel, 'text');
    assert.equal(store.state.draft.addresses.number, '07700 900 123');
  });

  test('is never offered to a guest, and nothing is asked for', async () => {
    const { api, store } = await checked({ service: (service) => void (service.personIs = ash) });
    assert.equal(api.count('me'), 0);
    assert.deepEqual(store.state.draft.needs, []);
  });

  test('never stands in the answers about somebody else', async () => {
    const it = booker({ signedIn: true, service: (api) => void Object.assign(api, { personIs: ash, delegationsAre: [helpsSam] }) });
    await it.load();
    it.store.chooseWho('someone');
    await turn();
    await turn();
    assert.deepEqual(it.store.state.record?.people, [{ id: helpsSam.personId, name: 'Sam Lee', relationship: 'friend-or-family' }]);
    assert.deepEqual(it.store.state.draft.addresses, {});
    assert.deepEqual(it.store.state.draft.needs, []);
  });

  test('is not sent to the organiser unless the person chooses so', async () => {
    const { store, api } = await checked();
    await store.desk!.submitCheck();
    assert.equal((api.asked.find(({ what }) => what === 'confirm')?.body as { accessNeeds?: unknown }).accessNeeds, undefined);
    const other = await checked();
    other.store.answer({ tell: 'needs' });
    await other.store.desk!.submitCheck();
    assert.deepEqual((other.api.asked.find(({ what }) => what === 'confirm')?.body as { accessNeeds?: unknown }).accessNeeds, ['step-free', 'contact-by-text-only']);
  });

  test('a change is used this once unless it is to be saved', async () => {
    const { store, api } = await checked();
    store.answer({ tell: 'needs', needsStill: 'change', needs: ['quiet-space'] });
    await store.desk!.submitCheck();
    await turn();
    assert.equal(saved(api).length, 0);
  });

  test('a change that is to be saved gets a day to ask again', async () => {
    const { store, api } = await checked();
    store.answer({ tell: 'needs', needsStill: 'change', needs: ['step-free', 'quiet-space'], needsSaved: true });
    await store.desk!.submitCheck();
    await turn();
    assert.deepEqual(saved(api)[0]?.body, { accessNeeds: [{ need: 'step-free', reviewOn: '2027-11-20' }, { need: 'quiet-space', reviewOn: '2027-11-20' }] });
  });

  test('what was found right after its day gets a new one', async () => {
    const old = { ...ash, accessNeeds: [{ need: 'step-free' as const, note: 'A ramp will do', reviewOn: '2026-10-01' }] };
    const { store, api } = await checked({ signedIn: true, service: (service) => void (service.personIs = old) });
    assert.equal(store.desk!.extras.of('record')!.reviewDue, true);
    store.answer({ tell: 'needs', needsStill: 'right' });
    await store.desk!.submitCheck();
    await turn();
    assert.deepEqual(saved(api)[0]?.body, { accessNeeds: [{ need: 'step-free', note: 'A ramp will do', reviewOn: '2027-11-20' }] });
  });

  test('a change that could not be saved is said, and the booking stands', async () => {
    const { store, api } = await checked();
    api.failNext('saveMe', refusal(500, 'internal-error'));
    store.answer({ tell: 'needs', needsStill: 'change', needs: ['quiet-space'], needsSaved: true });
    await store.desk!.submitCheck();
    await turn();
    assert.equal(store.state.booking?.status, 'confirmed');
    assert.equal(store.state.notice?.kind, 'not-saved');
  });

  for (const [what, error, status] of [
    ['may not be looked up', refusal(403, 'scope-missing'), 'none'],
    ['is not built yet', refusal(501, 'not-built-yet'), 'none'],
    ['can not be loaded now', refusal(500, 'internal-error'), 'unavailable'],
  ] as const) {
    test(`where it ${what}, booking goes on without it`, async () => {
      const it = await checked({ ...known, service: (api) => void (api.personIs = ash, api.failNext('me', error)) });
      assert.equal(it.store.state.record?.status, status);
      it.store.answer({ channel: 'none' });
      await it.store.desk!.submitCheck();
      assert.equal(it.store.state.booking?.status, 'confirmed');
    });
  }

  test('a delegation that was taken back or has ended is not offered', async () => {
    const ended = [{ ...helpsSam, revokedAt: '2026-11-10T09:00:00Z' }, { ...helpsSam, endsOn: '2026-11-19' }];
    const it = booker({ signedIn: true, service: (api) => void Object.assign(api, { personIs: ash, delegationsAre: ended }) });
    await it.load();
    it.store.chooseWho('someone');
    await turn();
    await turn();
    assert.deepEqual(it.store.state.record?.people, []);
  });
});
