import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import type { Claims } from './tokens.ts';

/** The person behind an issuer and subject, who comes to exist at the first sign-in. */
export async function personOf(store: Store, claims: Claims, clock: Clock, newId: () => string): Promise<string> {
  const known = await store.people.find(claims.issuer, claims.subject);
  if (known) return known.id;
  await store.people.insert({
    id: newId(), issuer: claims.issuer, subject: claims.subject, createdAt: clock().toISOString(), record: {} });
  // Two first requests at once: whoever came first made the person.
  return (await store.people.find(claims.issuer, claims.subject))!.id;
}
