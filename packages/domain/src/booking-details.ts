/** What has to be known before a place is confirmed: how to reach somebody, and that they agreed. */

/** Who comes, as the contract says it. */
export type WhoComes = { kind: 'me' } | { kind: 'person'; personId: string } | { kind: 'guest'; name: string };

/** How to reach them. */
export interface HowToReach {
  channel: string;
  value?: string;
}

export interface Details {
  bookedFor: WhoComes;
  /** A signed-in person books; then a guest's name means somebody else. */
  signedIn: boolean;
  contact?: HowToReach;
  agreement?: { how?: string };
}

/** Whether the contact says how: every channel but "none" needs its number or address. */
export const isReachable = (contact: HowToReach | undefined): boolean =>
  contact !== undefined && contact.channel !== 'none' && Boolean(contact.value?.trim());

/** Booking for somebody else needs a word on how they agreed. */
export const agreementMissing = ({ bookedFor, signedIn, agreement }: Details): boolean =>
  (bookedFor.kind === 'person' || (bookedFor.kind === 'guest' && signedIn)) && !agreement?.how?.trim();

/**
 * What is missing, as the names of fields. Somebody without an account says how to reach them, or that they do not wish to be
 * reached; who is signed in is reached as their profile says.
 */
export function missingDetails({ bookedFor, signedIn, contact }: Details): string[] {
  const missing: string[] = [];
  if (bookedFor.kind === 'guest' && !bookedFor.name.trim()) missing.push('/bookedFor/name');
  if (!contact) {
    if (!signedIn) missing.push('/contact');
  } else if (contact.channel !== 'none' && !contact.value?.trim()) missing.push('/contact/value');
  return missing;
}
