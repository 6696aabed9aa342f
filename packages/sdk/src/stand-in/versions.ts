import type { Ask } from './ask.ts';
import { Refused, type RefusalExtra } from './refusal.ts';

/** Refuses to change what somebody has changed since, or what nobody said they have seen. */
export function requireVersion({ ifMatch }: Ask, version: number): void {
  if (ifMatch === undefined) throw new Refused('precondition-required');
  if (ifMatch !== '*' && Number(/^"(\d+)/.exec(ifMatch)?.[1]) !== version) throw new Refused('changed-meanwhile', { currentVersion: `"${version}.en.person"` });
}

export const missing = (pointers: readonly string[]): RefusalExtra =>
  ({ errors: pointers.map((pointer) => ({ pointer, code: 'required', message: 'This is needed to book the place.' })) });
