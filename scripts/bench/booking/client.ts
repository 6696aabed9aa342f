import { Agent, request } from 'node:http';
import { randomBytes } from 'node:crypto';
import { newId } from '@daybridge/sdk';

/** A light client: what is measured is the service, not what asks it. */
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

export interface Answer {
  status: number;
  body: string;
}

export function send(address: string, method: string, path: string, headers: Record<string, string>, body?: object): Promise<Answer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(address + path, {
      method, agent, headers: { ...headers, ...(text !== undefined && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }) },
    }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (part: string) => (answer += part)).on('end', () => resolve({ status: response.statusCode!, body: answer })).on('error', reject);
    });
    sent.on('error', reject).end(text);
  });
}

export const ids = { booking: newId, secret: (): Record<string, string> => ({ 'booking-secret': randomBytes(24).toString('base64url') }) };

export const hold = (sessionId: string): object => ({ intent: 'hold', sessionId, places: 1, bookedFor: { kind: 'guest', name: 'Asha' } });
export const contact = { contact: { channel: 'text', value: '07700 900123' }, tellOrganiser: 'name-only' };

/** Runs so many pieces of work, so many at the same time. */
export async function together(count: number, atOnce: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < count) await work(next++);
  }));
}
