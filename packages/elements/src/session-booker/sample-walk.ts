import type { WhoFor } from './draft.ts';
import { PretendBookings, PretendClock, painting } from './sample-bookings.ts';
import type { DaySessionBooker } from './session-booker.ts';

/** Goes through the booker as a person would, for tests and stories. */

const root = (booker: DaySessionBooker): ShadowRoot => booker.shadowRoot!;

/** Waits until nothing is waiting to be shown. */
export async function quiet(booker: DaySessionBooker, turns = 6): Promise<void> {
  for (let i = 0; i < turns; i += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await booker.updateComplete;
  }
}

/** Waits until something is there. */
export async function until<E extends Element>(booker: DaySessionBooker, selector: string): Promise<E> {
  for (const end = performance.now() + 20_000; performance.now() < end; ) {
    const found = root(booker).querySelector<E>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`There is no ${selector} in: ${root(booker).textContent?.replace(/\s+/g, ' ').trim()}`);
}

/** Chooses a radio button or ticks a box by its id. */
export async function pick(booker: DaySessionBooker, id: string): Promise<void> {
  (await until<HTMLInputElement>(booker, `#${CSS.escape(id)}`)).click();
  await booker.updateComplete;
}

/** Writes into a field. */
export async function write(booker: DaySessionBooker, id: string, text: string): Promise<void> {
  const field = await until<HTMLInputElement>(booker, `#${CSS.escape(id)}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await booker.updateComplete;
}

/** Presses a button by how its words begin. */
export async function press(booker: DaySessionBooker, words: string): Promise<void> {
  await quiet(booker, 2);
  const all = [...root(booker).querySelectorAll('button')];
  const button = all.find((each) => each.textContent?.trim().startsWith(words));
  if (!button) throw new Error(`No button says "${words}". There is: ${all.map((each) => each.textContent?.trim()).join(' | ')}`);
  button.click();
  await quiet(booker);
}

const submit = async (booker: DaySessionBooker): Promise<void> => {
  (await until<HTMLButtonElement>(booker, 'button[type="submit"]')).click();
  await quiet(booker);
};

export { submit };

/** A booker over a pretended service, ready to be put into a page. */
export function pretend(booker: DaySessionBooker, prepare?: (api: PretendBookings, clock: PretendClock) => unknown): { api: PretendBookings; clock: PretendClock } {
  const clock = new PretendClock();
  const api = new PretendBookings(clock);
  prepare?.(api, clock);
  booker.client = api;
  booker.clock = clock;
  booker.api = 'https://api.kingsmead.example/v1';
  booker.opportunityId ??= painting.id;
  return { api, clock };
}

/** Answers "who for". */
export async function toDates(booker: DaySessionBooker, who: WhoFor = 'me', asked = false): Promise<void> {
  await until(booker, '#who-me');
  if (who === 'me') {
    await pick(booker, 'who-me');
    if (!booker.token) await write(booker, 'my-name', 'Ash');
  } else {
    await pick(booker, `who-${who}`);
    await write(booker, 'their-name', 'Sam Lee');
    await pick(booker, 'relationship');
    await pick(booker, 'agreed-phone');
    if (who === 'at-work') await write(booker, 'work-reason', 'Sam asked me to.');
  }
  await submit(booker);
  await until(booker, asked ? '#asking' : '.days');
}

/** Chooses a time, the first if none is given, and goes on. */
export async function toCheck(booker: DaySessionBooker, sessionId?: string, who?: WhoFor): Promise<void> {
  await toDates(booker, who);
  await pick(booker, sessionId ? `session-${sessionId}` : 'session');
  await submit(booker);
}

/** Goes the whole way. */
export async function toDone(booker: DaySessionBooker, sessionId?: string, who?: WhoFor): Promise<void> {
  await toCheck(booker, sessionId, who);
  if (who && who !== 'me') await pick(booker, 'messages-to');
  await pick(booker, 'channel-text');
  await write(booker, 'address', '07700 900 123');
  await submit(booker);
}
