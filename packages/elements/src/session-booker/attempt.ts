/** An attempt to book: its id and a guest's secret, made once, so that a retry, a reload or a double click can not book twice. */
export interface Attempt {
  readonly id: string;
  readonly opportunityId: string;
  readonly sessionId: string;
  readonly secret?: string;
  /** It asks for something that has no date: the id is that of a request. */
  readonly asks?: true;
  /** The other dates of several at once. */
  readonly others?: readonly Pick<Attempt, 'id' | 'sessionId' | 'secret'>[];
}

/** Where the attempt that is open is remembered. */
export interface OpenAttempt {
  read(): Attempt | undefined;
  write(attempt: Attempt): void;
  clear(): void;
}

const key = 'day-attempt';

/**
 * The only thing any widget stores, and only from the moment a place is asked for until it is booked, let go or refused:
 * ids and a random secret, which name nobody. A browser that refuses storage costs the reload, nothing else.
 */
export function openAttempt(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = () => sessionStorage): OpenAttempt {
  const quietly = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    read: () =>
      quietly(() => {
        const found = JSON.parse(storage().getItem(key) ?? 'null') as Attempt | null;
        return found && typeof found.id === 'string' ? found : undefined;
      }),
    write: (attempt) => void quietly(() => storage().setItem(key, JSON.stringify(attempt))),
    clear: () => void quietly(() => storage().removeItem(key)),
  };
}
