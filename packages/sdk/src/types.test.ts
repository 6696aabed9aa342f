/** What the types promise. The compiler is the judge (`npm run check`): each `@ts-expect-error` fails there when its line is allowed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LifeDomain } from '@daybridge/domain/generated/vocabularies';
import type {
  Alternative, Booking, Call, Client, DaybridgeError, OpportunityMatch, OpportunityPage, ProblemCodeOf, Result,
} from './index.ts';
import { createClient, isDaybridgeError, isKnown } from './index.ts';

/** Fails to compile when the two types differ. */
const same = <A, B>(..._: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [] : ['the types differ']): void => {};
const empty = async () => Response.json({ items: [] });
const day = createClient({ baseUrl: 'http://api.example/v1', fetch: empty });

test('await and for await know what they give', () => {
  const search = day.opportunities.search({ q: 'art', near: { outcode: 'KM1' } });
  same<Awaited<typeof search>, OpportunityPage>();
  same<typeof search extends AsyncIterable<infer Item> ? Item : never, OpportunityMatch>();
  const held = day.bookings.hold({ sessionId: 's', bookedFor: { kind: 'me' } });
  same<Awaited<typeof held>, Booking>();
  assert.ok(held instanceof Promise && Symbol.asyncIterator in search);
});

test('what the contract does not take does not compile', () => {
  const never = (): void => {
    // @ts-expect-error a session is needed
    void day.bookings.hold({ bookedFor: { kind: 'me' } });
    // @ts-expect-error a guest has a name
    void day.bookings.hold({ sessionId: 's', bookedFor: { kind: 'guest' } });
    // @ts-expect-error words never stand in an address: list() takes closed lists only
    void day.opportunities.list({ q: 'art' });
    // @ts-expect-error there is no such filter
    void day.opportunities.search({ colour: ['blue'] });
  };
  assert.equal(typeof never, 'function');
});

test('the code of a failure narrows to what the operation may be refused with', () => {
  const read = (result: Result<Booking, DaybridgeError<ProblemCodeOf<'putBooking'>>>): readonly Alternative[] | undefined => {
    if (result.ok) return undefined;
    const { error } = result;
    if (error.code === 'session-full') {
      same<typeof error.code, 'session-full'>();
      return error.problem?.alternatives;
    }
    // @ts-expect-error confirming can be refused so, keeping a place cannot
    if (error.code === 'hold-expired-and-full') return [];
    return undefined;
  };
  const hold: Call<Booking, ProblemCodeOf<'putBooking'>> = day.bookings.hold({ sessionId: 's', bookedFor: { kind: 'me' } });
  void hold.safe().then(read);
  assert.equal(read({ ok: true, value: {} as Booking }), undefined);
});

test('what was thrown is narrowed by isDaybridgeError', () => {
  const thrown: unknown = new Error('something else');
  if (isDaybridgeError(thrown)) same<typeof thrown.kind, 'http' | 'network' | 'timeout' | 'aborted' | 'contract'>();
  assert.ok(!isDaybridgeError(thrown));
});

test('a code of a newer server is kept, and isKnown tells it from those of this version', () => {
  const ofBooking: Booking['status'] = 'a-status-of-next-year';
  const known: string = 'arts';
  if (isKnown(LifeDomain, known)) same<typeof known, (typeof LifeDomain)[number]['code']>();
  assert.deepEqual([isKnown(LifeDomain, 'arts'), isKnown(LifeDomain, ofBooking), isKnown(LifeDomain, undefined)], [true, false, false]);
});

test('no public type is any', () => {
  type IsAny<T> = 0 extends 1 & T ? true : false;
  same<IsAny<Awaited<ReturnType<Client['plans']['get']>>>, false>();
  same<IsAny<Awaited<ReturnType<Client['bookings']['settle']>>>, false>();
  same<IsAny<Parameters<Client['opportunities']['search']>[0]>, false>();
  assert.ok(true);
});
