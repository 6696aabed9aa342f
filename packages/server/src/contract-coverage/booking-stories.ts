import type { Answered, TestService } from '../testing/service.ts';
import { Desk, another, change, forFriend, ids, newId, started } from './story.ts';
import type { Story } from './story.ts';

/** One way to each refusal of the booking operations: `operation code`. */
export const bookingStories: Record<string, Story> = {
  'putBooking session-full': (service) => new Desk(service, ids.fullSession).put(),
  'putBooking session-cancelled': async (service) => (await change(service.store, { status: 'cancelled' }), new Desk(service).put()),
  'putBooking session-started': (service) => ((service.now = started), new Desk(service).put()),
  'putBooking booking-closed': async (service) => (await change(service.store, { bookingClosesAt: '2026-11-20T12:00:00.000Z' }), new Desk(service).put()),
  'putBooking already-booked': async (service) => (await (await new Desk(service).signIn()).put(), (await new Desk(service).signIn()).put()),
  'putBooking agreement-needed': async (service) => (await new Desk(service, ids.fullSession).signIn()).put({ intent: 'wait', ...forFriend }),
  'putBooking no-share': async (service) => (await new Desk(service).signIn()).put({ bookedFor: { kind: 'person', personId: ids.person } }),
  'putBooking too-many-holds': async (service) => (await (await new Desk(service, await another(service)).signIn()).put(), (await new Desk(service).signIn()).put()),
  'putBooking details-missing': (service) => new Desk(service, ids.fullSession).put({ intent: 'wait' }),
  'putBooking id-in-use': async (service) => {
    const desk = new Desk(service);
    await desk.put();
    return desk.put({ places: 2 });
  },
  'confirmBooking session-cancelled': (service) => held(service, async () => change(service.store, { status: 'cancelled' })),
  'confirmBooking session-started': (service) => held(service, async () => void (service.now = started)),
  'confirmBooking already-booked': async (service) => {
    const desk = await new Desk(service).signIn();
    await desk.put();
    service.pass(20);
    await (await new Desk(service).signIn()).put();
    return desk.confirm();
  },
  'confirmBooking agreement-needed': async (service) => {
    const desk = await new Desk(service).signIn();
    await desk.put(forFriend);
    return desk.confirm();
  },
  'confirmBooking overlapping-booking': async (service) => {
    const first = await new Desk(service, await another(service)).signIn();
    await first.put();
    await first.confirm();
    const second = await new Desk(service).signIn();
    await second.put();
    return second.confirm();
  },
  'confirmBooking hold-expired-and-full': (service) => held(service, async () => {
    service.pass(20);
    await new Desk(service).put({ places: 4 });
  }),
  'confirmBooking too-many-holds': async (service) => {
    const first = new Desk(service);
    await first.put();
    await first.confirm();
    return held(service, async () => undefined);
  },
  'confirmBooking details-missing': async (service) => {
    const desk = new Desk(service);
    await desk.put();
    return desk.post('confirm', {});
  },
  'confirmBooking not-allowed-in-state': (service) => held(service, async (desk) => void (await desk.post('cancel'))),
  'extendBooking not-allowed-in-state': async (service) => {
    const desk = new Desk(service);
    await desk.put();
    await desk.confirm();
    return desk.post('extend', { from: '2026-11-20T14:45:00.000Z' });
  },
  'extendBooking session-started': async (service) => {
    service.now = new Date('2026-11-24T09:55:00.000Z');
    const desk = new Desk(service);
    const { heldUntil } = (await desk.put()).json();
    service.pass(10);
    return desk.post('extend', { from: heldUntil });
  },
  'cancelBooking not-allowed-in-state': async (service) => {
    const desk = new Desk(service);
    await desk.put();
    service.pass(20);
    return desk.post('cancel');
  },
  'patchBooking changed-meanwhile': (service) => corrected(service, { 'if-match': '"1.en.guest"' }),
  'patchBooking precondition-required': (service) => corrected(service, {}),
  'patchBooking details-missing': (service) => corrected(service, { 'if-match': '*' }, { contact: null }),
  'patchBooking not-allowed-in-state': (service) => corrected(service, { 'if-match': '*' }, { note: 'x' }, async (desk) => void (await desk.post('cancel'))),
  'moveBooking session-full': (service) => moved(service, async () => ids.fullSession),
  'moveBooking session-cancelled': (service) => moved(service, (to) => change(service.store, { status: 'cancelled' }, to)),
  'moveBooking session-started': (service) => moved(service, async () => void (service.now = started)),
  'moveBooking booking-closed': (service) => moved(service, (to) => change(service.store, { bookingClosesAt: '2026-11-20T12:00:00.000Z' }, to)),
  'moveBooking already-booked': async (service) => moved(service, async (to) => void (await (await new Desk(service, to).signIn()).put()), await new Desk(service).signIn()),
  'moveBooking overlapping-booking': async (service) => moved(service, async (to) => {
    await change(service.store, later, to);
    const other = await new Desk(service, await another(service, later)).signIn();
    await other.put();
    await other.confirm();
  }, await new Desk(service).signIn()),
  'moveBooking not-allowed-in-state': (service) => moved(service, async (_to, desk) => void (await desk.post('cancel'))),
  'moveBooking does-not-fit': (service) => moved(service, async () => {
    const { record } = (await service.store.directory.get('opportunity', ids.opportunity))!;
    const opportunityId = newId();
    await service.store.directory.put([{ kind: 'opportunity', id: opportunityId, record: { ...record, id: opportunityId } }]);
    return another(service, { opportunityId });
  }),
  'getBookingCalendar not-allowed-in-state': async (service) => {
    const desk = new Desk(service);
    await desk.put();
    return service.get(`${desk.url}.ics`, desk.headers);
  },
};

/** Keeps a place, lets something happen, and confirms. */
async function held(service: TestService, meanwhile: (desk: Desk) => Promise<void>): Promise<Answered> {
  const desk = new Desk(service);
  await desk.put();
  await meanwhile(desk);
  return desk.confirm();
}

/** Corrects a booking that is confirmed. */
async function corrected(service: TestService, headers: Record<string, string>, body: object = { note: 'I come late' }, meanwhile?: (desk: Desk) => Promise<void>): Promise<Answered> {
  const desk = new Desk(service);
  await desk.put();
  await desk.confirm();
  await meanwhile?.(desk);
  return service.send('PATCH', desk.url, { headers: { ...desk.headers, 'content-type': 'application/merge-patch+json', ...headers }, body });
}

/** Other hours than those of the session of the examples. */
const later = { startsAt: '2026-11-26T10:00:00.000Z', endsAt: '2026-11-26T12:00:00.000Z' };

/** Books, lets something happen to another date (or names one), and moves there. */
async function moved(service: TestService, meanwhile: (to: string, desk: Desk) => Promise<string | void>, desk = new Desk(service)): Promise<Answered> {
  await desk.put();
  await desk.confirm();
  const to = await another(service, later);
  return desk.post('move', { toSessionId: (await meanwhile(to, desk)) ?? to });
}
