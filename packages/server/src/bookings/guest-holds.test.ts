import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookingId, guest, testService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';

onEachStore('Guests of one session', (place) => {
  test('keep no more places at once than the settings say, from wherever they ask; what is confirmed is not kept, and who is signed in is not held up', async (t) => {
    const service = await testService(place, t, { config: { guestHoldsPerSession: 2 } });
    const hold = (headers: Record<string, string>, id = bookingId(), sessionId: string = ids.wednesday) => service.send('PUT', `/v1/bookings/${id}`, {
      headers, body: { intent: 'hold', sessionId, places: 1, bookedFor: headers['authorization'] ? { kind: 'me' } : { kind: 'guest', name: 'Asha' } } });
    const [first, secret] = [bookingId(), guest()];
    assert.equal((await hold(secret, first)).statusCode, 201);
    assert.equal((await hold(guest())).statusCode, 201);
    const refused = await hold(guest());
    assert.deepEqual([refused.statusCode, refused.json().code, Number(refused.headers['retry-after']) > 0], [429, 'too-many-holds', true]);
    assert.equal((await hold(guest(), bookingId(), ids.walk)).statusCode, 201, 'another session');
    assert.equal((await hold(await service.signedIn(ids.ash))).statusCode, 201);
    const confirmed = await service.send('POST', `/v1/bookings/${first}/confirm`, { headers: secret, body: { contact: { channel: 'text', value: '07700 900 123' } } });
    assert.equal(confirmed.statusCode, 200);
    assert.equal((await hold(guest())).statusCode, 201);
  });
});
