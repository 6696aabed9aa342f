import { createHash, timingSafeEqual } from 'node:crypto';

/** A guest's secret is at least 128 random bits, so a plain hash of it tells nobody anything. */
export const hashSecret = (secret: string): string => createHash('sha256').update(`booking-secret:${secret}`).digest('base64url');

/** Takes the same time whether or not there is something to compare with. */
export function isSecretOf(given: string | undefined, kept: string | undefined): boolean {
  const blank = hashSecret('');
  const equal = timingSafeEqual(Buffer.from(given ?? blank), Buffer.from(kept ?? hashSecret('no booking')));
  return equal && given !== undefined && kept !== undefined;
}
