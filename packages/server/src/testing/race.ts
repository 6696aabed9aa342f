
/** Many clients who want the few places of one session at the same moment. One source for the test and for the figure. */
export interface Contest {
  clients: number;
  /** How often each sends the same at once. */
  duplicates: number;
}

/** Sends what client n sends, and answers status and body. */
export type Send = (n: number, path: string, headers: Record<string, string>) => Promise<{ status: number; body: string }>;

export interface Outcome {
  /** How many have a place. */
  won: number;
  /** Same creations that were not answered alike: not one made and the others found, or other bytes. */
  differing: number;
  /** Answers that are neither a place nor the word that there is none. */
  errors: number;
}

const EXPECTED = new Set([200, 201, 409]);

/** Everybody at once, each several times with the same id and secret. */
export async function race({ clients, duplicates }: Contest, ids: { booking: () => string; secret: () => Record<string, string> }, send: Send): Promise<Outcome> {
  const outcome: Outcome = { won: 0, differing: 0, errors: 0 };
  await Promise.all(Array.from({ length: clients }, async (_, n) => {
    const [path, headers] = [`/v1/bookings/${ids.booking()}`, ids.secret()];
    const answers = await Promise.all(Array.from({ length: duplicates }, () => send(n, path, headers)));
    const places = answers.filter(({ status }) => status === 200 || status === 201);
    if (places.some(({ status }) => status === 201)) outcome.won += 1;
    // One of them makes it and the others find the very same, or all are refused.
    const alike = places.length === 0
      || (places.length === duplicates && places.filter(({ status }) => status === 201).length === 1 && new Set(places.map(({ body }) => body)).size === 1);
    if (!alike) outcome.differing += 1;
    outcome.errors += answers.filter(({ status }) => !EXPECTED.has(status)).length;
  }));
  return outcome;
}

