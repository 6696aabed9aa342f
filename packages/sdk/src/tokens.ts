import type { TokenProvider } from './connection.ts';

/**
 * Asks the host for its token, one question at a time however many calls wait for the answer.
 * With `stale` it asks for a new one, unless somebody else has been given a newer one since.
 */
export function tokenSource(given: string | TokenProvider | undefined): (stale?: string) => Promise<string | undefined> {
  let last: string | undefined;
  let asking: Promise<string | undefined> | undefined;
  let renewing: Promise<string | undefined> | undefined;
  if (typeof given !== 'function') return async () => given;

  const ask = async (renew: boolean): Promise<string | undefined> => {
    try {
      return (last = await given({ renew }));
    } finally {
      if (renew) renewing = undefined;
      else asking = undefined;
    }
  };
  return async (stale) => {
    if (stale === undefined) return renewing ?? (asking ??= ask(false));
    return last === stale ? (renewing ??= ask(true)) : last;
  };
}
