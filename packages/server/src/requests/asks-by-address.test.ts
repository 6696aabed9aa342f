import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookingId, guest, testService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';

const wish = { text: 'A choir', outcode: 'KM5' };

onEachStore('What one address asks for without signing in', (place) => {
  test('is capped within a day, wishes, reports and requests together; the same again, what is refused and who is signed in are not counted', async (t) => {
    const service = await testService(place, t, { config: { asksPerAddressPerDay: 3 } });
    const put = async (url: string, body: object, headers = guest()) => service.send('PUT', url, { headers, body });
    const [first, secret] = [bookingId(), guest()];
    const report = { what: 'wrong-time' };
    assert.equal((await put(`/v1/wishes/${first}`, wish, secret)).statusCode, 201);
    assert.equal((await put(`/v1/wishes/${first}`, wish, secret)).statusCode, 200, 'the same again');
    assert.equal((await put(`/v1/wishes/${bookingId()}`, { ...wish, outcode: 'nowhere at all' })).statusCode, 400);
    assert.equal((await put(`/v1/opportunities/${bookingId()}/reports/${bookingId()}`, report)).statusCode, 404);
    service.pass(60);
    assert.equal((await put(`/v1/opportunities/${ids.painting}/reports/${bookingId()}`, report)).statusCode, 201);
    // Many at once are counted too.
    const statuses = await Promise.all(Array.from({ length: 4 }, async () => (await put(`/v1/wishes/${bookingId()}`, wish)).statusCode));
    assert.deepEqual(statuses.sort(), [201, 429, 429, 429]);
    const refused = await put(`/v1/requests/${bookingId()}`, { opportunityId: ids.walking, kind: 'meet-first', for: { kind: 'guest', name: 'Asha' }, contact: { channel: 'text', value: '07700 900123' }, tellOrganiser: 'name-only' });
    assert.deepEqual([refused.statusCode, refused.json().code, refused.headers['retry-after']], [429, 'too-many-requests', String(23 * 3600)]);
    assert.equal((await put(`/v1/wishes/${first}`, wish, secret)).statusCode, 200, 'what is there can be sent again');
    assert.equal((await put(`/v1/wishes/${bookingId()}`, wish, await service.signedIn(ids.ash) as ReturnType<typeof guest>)).statusCode, 201);
    service.pass(23 * 60);
    assert.equal((await put(`/v1/wishes/${bookingId()}`, wish)).statusCode, 201, 'a day after the first');
    assert.equal((await put(`/v1/wishes/${bookingId()}`, wish)).statusCode, 429);
  });
});
