import { bookingId, guest } from './service.ts';
import type { Answered, TestService } from './service.ts';

export const asGuest = (sessionId: string, more: object = {}) => ({ intent: 'hold', sessionId, places: 1, bookedFor: { kind: 'guest', name: 'Asha' }, ...more });
export const forMe = (sessionId: string, more: object = {}) => ({ intent: 'hold', sessionId, places: 1, bookedFor: { kind: 'me' }, ...more });
export const reachable = { contact: { channel: 'text', value: '07700 900123' }, tellOrganiser: 'name-only' };

export interface Made {
  id: string;
  url: string;
  headers: Record<string, string>;
  answer: Answered;
}

/** Somebody who keeps a place, or waits for one. */
export async function held(service: TestService, sessionId: string, more: object = {}, headers: Record<string, string> = guest()): Promise<Made> {
  const id = bookingId();
  const url = `/v1/bookings/${id}`;
  const body = headers['authorization'] === undefined ? asGuest(sessionId, more) : forMe(sessionId, more);
  return { id, url, headers, answer: await service.send('PUT', url, { headers, body }) };
}

/** Somebody whose place is booked. */
export async function confirmed(service: TestService, sessionId: string, more: object = {}, headers?: Record<string, string>): Promise<Made> {
  const made = await held(service, sessionId, more, headers);
  const said = made.headers['authorization'] === undefined ? reachable : {};
  return { ...made, answer: await service.send('POST', `${made.url}/confirm`, { headers: made.headers, body: said }) };
}

export const placesLeft = async (service: TestService, id: string): Promise<number> => (await service.get(`/v1/sessions/${id}`)).json()['placesLeft'];
