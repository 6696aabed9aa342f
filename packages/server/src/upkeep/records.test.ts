import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testService } from '../testing/service.ts';
import type { Json, TestService } from '../testing/service.ts';
import { onEachStore } from '../testing/stores.ts';
import { ids } from '../testing/world.ts';
import { about, desk, newId, opportunity, places, refused, service, tagOf, venue } from './testing.ts';

const search = async ({ send }: TestService, q: string): Promise<string[]> =>
  (await send('POST', '/v1/opportunities/search', { body: { q } })).json().items.map((item: Json) => item.opportunity.title);

onEachStore('Keeping records of the directory', (place) => {
  test('makes a record once: the same again is the record as it is now, other content is another one', async (t) => {
    const world = await testService(place, t);
    const { put, patch } = await desk(world);
    for (const [path, body] of [['services', service], ['venues', venue], ['opportunities', opportunity]] as const) {
      const url = `/v1/${path}/${newId()}`;
      const made = await put(url, body);
      assert.equal(made.statusCode, 201, made.body);
      const again = await put(url, Object.fromEntries(Object.entries(body).reverse()));
      assert.deepEqual([again.statusCode, again.body], [200, made.body]);
      assert.deepEqual(refused(await put(url, { ...body, summary: 'Something else.', ...(path === 'venues' && { summary: undefined, name: 'Else' }) })), [409, 'id-in-use']);
      const changed = await patch(url, path === 'opportunities' ? { title: 'Chess night' } : { name: 'Another name' }, tagOf(made));
      assert.equal(changed.statusCode, 200, changed.body);
      const late = await put(url, body);
      assert.deepEqual([late.statusCode, late.body], [200, changed.body], 'a retry that comes late undoes nothing');
      assert.equal((await world.get(url)).headers['etag'], tagOf(changed).replace('.person', '.public'));
    }
  });

  test('changes what was seen, and nothing that has changed since', async (t) => {
    const world = await testService(place, t);
    const { put, patch, remove } = await desk(world);
    const url = `/v1/opportunities/${newId()}`;
    const made = await put(url, opportunity);
    for (const answer of [await patch(url, { title: 'Chess' }), await remove(url)]) assert.deepEqual(refused(answer), [428, 'precondition-required']);
    const seen = tagOf(await world.get(url));
    assert.equal((await patch(url, { description: 'Bring a friend.', cost: { kind: 'free', personalBudgetAccepted: 'yes' } }, seen)).statusCode, 200);
    for (const answer of [await patch(url, { title: 'Chess' }, seen), await put(url, opportunity, seen), await remove(url, tagOf(made))]) {
      assert.deepEqual([...refused(answer), answer.json().currentVersion], [412, 'changed-meanwhile', '"2.en.person"']);
    }
    const now = await put(url, { ...opportunity, title: 'Chess' }, '"2.en.person"');
    assert.deepEqual([now.statusCode, now.json().title, now.json().description], [200, 'Chess', undefined]);
    assert.equal((await patch(url, { venueIds: null }, tagOf(now))).json().venueIds, undefined);
    assert.deepEqual(refused(await put(`/v1/opportunities/${newId()}`, opportunity, '"1.en.person"')), [404, 'not-found']);
  });

  test('takes a record away for good, as soon as nothing needs it', async (t) => {
    const world = await testService(place, t);
    const { put, remove } = await desk(world);
    const [serviceUrl, opportunityUrl] = [`/v1/services/${newId()}`, `/v1/opportunities/${newId()}`];
    const made = await put(serviceUrl, service);
    const using = await put(opportunityUrl, { ...opportunity, serviceId: serviceUrl.split('/').at(-1) });
    assert.deepEqual(refused(await remove(serviceUrl, tagOf(made))), [409, 'still-in-use']);
    assert.deepEqual(refused(await remove(`/v1/organisations/${ids.organisation}`, '*')), [409, 'still-in-use']);
    assert.deepEqual(await search(world, 'chess'), ['Chess evening']);
    assert.equal((await remove(opportunityUrl, tagOf(using))).statusCode, 204);
    assert.equal((await remove(serviceUrl, tagOf(made))).statusCode, 204);
    assert.equal((await remove(serviceUrl, tagOf(made))).statusCode, 204, 'already gone is no problem');
    assert.equal((await world.get(serviceUrl)).statusCode, 404);
    assert.deepEqual(await search(world, 'chess'), []);
    assert.deepEqual(refused(await put(serviceUrl, service)), [409, 'id-in-use'], 'a retry that comes late brings nothing back');
  });

  test('is for those whose record it is: to others it is not there', async (t) => {
    const world = await testService(place, t);
    const mine = await desk(world);
    const { put, patch, remove, post } = await desk(world, ids.otherEditor);
    const url = `/v1/services/${newId()}`;
    const made = await mine.put(url, service);
    const calls = [
      () => put(url, service), () => put(url, service, tagOf(made)), () => patch(url, { name: 'Mine now' }, tagOf(made)), () => remove(url, tagOf(made)),
      () => put(`/v1/services/${newId()}`, service), () => post(`/v1/opportunities/${ids.painting}/checked`), () => put(`/v1/organisations/${newId()}`, {
        name: 'Anybody', kind: 'voluntary', roles: ['provides'], ...about }),
      () => put(`/v1/sessions/${newId()}`, { opportunityId: ids.painting, startsAt: '2026-11-01T10:00:00Z', endsAt: '2026-11-01T11:00:00Z', timeZone: 'Europe/London', online: false, status: 'scheduled' }),
      () => patch(`/v1/sessions/${ids.tuesday}`, { note: 'Mine' }, '*'), () => remove(`/v1/sessions/${ids.tuesday}`, '*'),
      // One's own record cannot be given to somebody else either.
      () => mine.patch(url, { organisationId: ids.otherOrganisation }, tagOf(made)),
    ];
    for (const [n, call] of calls.entries()) assert.deepEqual(refused(await call()), [404, 'not-found'], String(n));
    assert.deepEqual(refused(await world.send('PUT', url, { headers: await world.signedIn(ids.ash), body: service })), [403, 'scope-missing']);
    const own = await put(`/v1/organisations/${ids.otherOrganisation}`, { name: 'Somebody else', kind: 'voluntary', roles: ['hosts'], ...about });
    assert.equal(own.statusCode, 201);
    const placeOfTheirs = await put(`/v1/venues/${newId()}`, venue);
    assert.equal(placeOfTheirs.json().organisationId, ids.otherOrganisation);
  });

  test('says each place that does not fit, and writes nothing', async (t) => {
    const world = await testService(place, t);
    const { put, patch } = await desk(world);
    const nobody = newId();
    const cases: [string, object, string[]][] = [
      ['services', { ...service, areaIds: [ids.area, nobody], closing: { on: '2027-01-31', replacedBy: [nobody] } }, ['/areaIds/1 not-there', '/closing/replacedBy/0 not-there']],
      ['services', { ...service, duration: { kind: 'weeks', n: 12, nMax: 6 } }, ['/duration/nMax less-than-the-least']],
      ['opportunities', { ...opportunity, serviceId: ids.venue, venueIds: [nobody], picture: { id: nobody, alt: '' } }, ['/picture/id not-there', '/serviceId not-there', '/venueIds/0 not-there']],
      ['opportunities', { ...opportunity, schedule: { timeZone: 'Europe/Kingsmead', startTime: '10:00' } }, ['/schedule/endTime required', '/schedule/timeZone unknown-zone']],
      ['opportunities', { ...opportunity, schedule: { timeZone: 'Europe/London', from: '2026-10-01', until: '2026-09-01', nth: [1], exceptions: [{ date: '9999-12-31', insteadOn: '0000-01-01' }] } },
        ['/schedule/exceptions/0/date far-away', '/schedule/exceptions/0/insteadOn far-away', '/schedule/nth only-with-months', '/schedule/until before-the-first']],
      ['sessions', { opportunityId: nobody, startsAt: '2026-11-01T10:00:00Z', endsAt: '2026-11-01T10:00:00Z', timeZone: 'Mars/Base', online: false, status: 'scheduled', venueId: nobody },
        ['/endsAt before-the-start', '/opportunityId not-there', '/timeZone unknown-zone', '/venueId not-there']],
    ];
    for (const [path, body, expected] of cases) {
      const url = `/v1/${path}/${newId()}`;
      const answer = await put(url, body);
      assert.deepEqual(refused(answer), [422, 'does-not-fit'], answer.body);
      assert.deepEqual(places(answer).sort(), expected);
      assert.equal((await world.get(url)).statusCode, 404, 'a refused PUT leaves the id unused');
    }
    const wrong = await patch(`/v1/services/${ids.service}`, { eligibility: { who: 'anyone' }, component: null }, '*');
    assert.deepEqual(refused(wrong), [400, 'invalid-request']);
  });

  test('is seen by whoever asks next, in this process and in another on the same store', async (t) => {
    const world = await testService(place, t);
    const { put, patch } = await desk(world);
    const url = `/v1/opportunities/${newId()}`;
    const made = await put(url, opportunity);
    assert.deepEqual(await search(world, 'chess'), ['Chess evening']);
    await patch(`/v1/organisations/${ids.organisation}`, { name: 'Kingsmead Players' }, '*');
    assert.equal((await world.get(url)).json().organisationName, 'Kingsmead Players');
    const venueNow = (await patch(`/v1/venues/${ids.venue}`, {}, '*')).statusCode;
    assert.equal(venueNow, 404, 'nobody has said who keeps this one');
    await patch(url, { title: 'Draughts evening', status: 'closed' }, tagOf(made));
    assert.deepEqual([await search(world, 'chess'), await search(world, 'draughts')], [[], []]);
  });

  test('shows a closed group whole to those whose it is, and to nobody else', async (t) => {
    const world = await testService(place, t);
    const { put, post } = await desk(world);
    const url = `/v1/opportunities/${newId()}`;
    const schedule = { timeZone: 'Europe/London', every: { count: 1, unit: 'week' }, byDay: ['friday'], startTime: '18:00', endTime: '20:00', from: '2026-10-01' };
    const made = await put(url, { ...opportunity, title: 'Quiet chess', schedule, peerGroup: { stage: 'independent', membership: 'closed' } });
    assert.deepEqual([made.statusCode, made.json().venueIds, made.json().schedule.startTime], [201, [ids.venue], '18:00']);
    assert.deepEqual((await post(`${url}/checked`)).json().venueIds, [ids.venue]);
    const shown = (await world.get(url)).json();
    assert.deepEqual([shown.venueIds, shown.schedule], [undefined, undefined]);
    assert.deepEqual((await world.get(`${url}/sessions`)).json().items, []);
    assert.equal((await world.store.sessions.coming(url.split('/').at(-1)!, world.now.toISOString())).length, 0, 'it has no dates at all');
  });

  test('notes who has looked, once a day, and not at what has ended', async (t) => {
    const world = await testService(place, t);
    const { put, post } = await desk(world);
    const url = `/v1/opportunities/${newId()}`;
    await put(url, opportunity);
    const checked = await post(`${url}/checked`);
    assert.deepEqual([checked.statusCode, checked.json().checkedOn, tagOf(checked).slice(0, 3)], [200, '2026-10-05', '"2-']);
    assert.equal((await post(`${url}/checked`)).body, checked.body);
    const ended = `/v1/opportunities/${newId()}`;
    await put(ended, { ...opportunity, status: 'closed' });
    assert.deepEqual(refused(await post(`${ended}/checked`)), [409, 'not-allowed-in-state']);
  });
});
