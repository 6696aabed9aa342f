import type { Booking, PersonExport } from '@daybridge/domain/generated/model';
import type { Desk } from '../bookings/desk.ts';
import { readBooking } from '../bookings/desk.ts';
import type { Call } from '../http/call.ts';
import { accessLogOf } from '../plans/access-words.ts';
import { planOf } from '../plans/view.ts';
import { requestView } from '../requests/view.ts';
import { today } from './acting.ts';
import { delegationView } from './delegations.ts';
import { me, personView } from './me.ts';

/** More than anybody has. */
const ALL = 1_000_000;

/** Everything the service holds about the person who is signed in. */
export async function exportMe(desk: Desk, call: Call): Promise<PersonExport> {
  const { store } = desk;
  const person = await me(store, call);
  const of = { personId: person.id, day: today(call.now), at: call.now.toISOString(), after: undefined, limit: ALL };
  const rows = [...await store.bookings.listOf({ ...of, over: false }), ...await store.bookings.listOf({ ...of, over: true })];
  const bookings: Booking[] = [];
  for (const row of rows) bookings.push((await readBooking(desk, row, call.now)).booking);
  const requests = await Promise.all((await store.requests.listOf(person.id, undefined, ALL)).map((row) => requestView(store, row)));
  const delegations = await Promise.all((await store.delegations.listOf(person.id, undefined, ALL)).map((row) => delegationView(store, row, call.now)));
  const plans = (await store.plans.listOf(person.id, undefined, ALL)).map((row) => planOf(row, person));
  return {
    exportedAt: call.now.toISOString(), person: personView(person, call.language), bookings, requests, delegations, plans,
    accessLog: await accessLogOf(store, person.id, await desk.directory.current(), call.language),
  };
}
