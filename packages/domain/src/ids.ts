/** Ids the client makes itself: UUIDv7 (RFC 9562), sortable by time and naming nothing. */

/** Fills an array with random bytes; `crypto.getRandomValues` unless told otherwise. */
export type RandomBytes = (into: Uint8Array) => unknown;

const secure: RandomBytes = (into) => globalThis.crypto.getRandomValues(into as Uint8Array<ArrayBuffer>);
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A new UUIDv7 for a time in milliseconds: 48 bits of time, 74 random ones. */
export function uuidv7(now: number, random: RandomBytes = secure): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  for (let i = 5, time = Math.floor(now); i >= 0; i--, time = Math.floor(time / 256)) bytes[i] = time % 256;
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** True for a UUIDv7 in its canonical form (upper case is taken too). */
export const isUuidv7 = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text);

/** True for any UUID a record may carry. */
export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text);

/** The time inside a UUIDv7, in milliseconds. */
export const uuidv7Time = (id: string): number => parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** A guest's secret: 256 random bits as base64url, 43 characters. */
export function bookingSecret(random: RandomBytes = secure): string {
  const bytes = new Uint8Array(32);
  random(bytes);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** True for a secret of at least 128 bits, written as base64url. */
export const isBookingSecret = (text: unknown): text is string => typeof text === 'string' && /^[\w-]{22,128}$/.test(text);
