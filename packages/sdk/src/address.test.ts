import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillPath, queryString } from './address.ts';
import { createClient } from './index.ts';

test('a path value is encoded whole', () => {
  assert.equal(fillPath('GET /x', '/bookings/{id}.ics', { id: 'a/b?c#d e%2e' }), '/bookings/a%2Fb%3Fc%23d%20e%252e.ics');
});

test('a path value that would climb to another resource is refused before anything is sent', async () => {
  const sent: string[] = [];
  const fetch = async (url: string) => {
    sent.push(url);
    return Response.json({});
  };
  const day = createClient({ baseUrl: 'http://api.example/v1', fetch, token: 'mine' });
  for (const id of ['..', '.', '', undefined as unknown as string, {} as string]) {
    for (const call of [day.plans.get(id), day.bookings.calendar(id), day.vocabularies.get(id), day.opportunities.sessions(id)]) {
      assert.equal((await call.safe()).error?.kind, 'contract');
    }
  }
  assert.deepEqual(sent, []);
});

test('a list stands in the query as one pair a value, and what is absent does not stand there', () => {
  const query = queryString({ lifeDomain: ['arts', 'sport & play'], limit: 5, cursor: undefined });
  assert.equal(query, '?lifeDomain=arts&lifeDomain=sport+%26+play&limit=5');
  assert.equal(queryString({ area: [] }), '');
});
