import type { Clock } from '../clock.ts';
import type { Desk } from '../bookings/desk.ts';
import { placeOf } from '../http/logging.ts';
import type { Log } from '../http/logging.ts';
import type { OutboxRow } from '../store/store.ts';
import { compose } from './compose.ts';
import { Undeliverable } from './sender.ts';
import type { Sender } from './sender.ts';

const AT_ONCE = 20;
/** Longer than twenty messages take, even if each runs into its time limit. */
const LEASE = 10 * 60_000;
const MINUTE = 60_000;
const AN_HOUR = 60 * MINUTE;

/** When to try again: after a minute, then twice as long each time, never more than an hour. */
export const tryAgainAfter = (attempts: number): number => Math.min(MINUTE * 2 ** Math.max(0, attempts - 1), AN_HOUR);

/**
 * Sends what is due. Each message is claimed by one process, sent outside any transaction, and only then noted as sent: a process
 * that dies in between leaves it to be sent again by whoever comes after the lease. Answers how many went.
 */
export async function deliverDue(desk: Desk, sender: Sender, clock: Clock, log: Log): Promise<number> {
  let sent = 0;
  for (;;) {
    const now = clock();
    const rows = await desk.store.transaction(({ outbox }) => outbox.claim(now.toISOString(), new Date(now.getTime() + LEASE).toISOString(), AT_ONCE));
    for (const row of rows) if (await deliver(desk, row, sender, clock, log)) sent += 1;
    if (rows.length < AT_ONCE) return sent;
  }
}

async function deliver(desk: Desk, row: OutboxRow, sender: Sender, clock: Clock, log: Log): Promise<boolean> {
  const { store, config } = desk;
  try {
    const message = await compose(desk, row, clock());
    if (message) await sender.send(message);
    await store.outbox.sent(row.id, clock().toISOString());
    return message !== undefined;
  } catch (error) {
    const givenUp = error instanceof Undeliverable || row.attempts >= config.messageAttempts;
    // Who it was for is nobody's business: what kind, how often, and where it went wrong.
    log[givenUp ? 'error' : 'warn']({ ...placeOf(error), kind: row.kind, attempts: row.attempts, ...(error instanceof Undeliverable && { why: error.message }) },
      givenUp ? 'message given up' : 'message not sent yet');
    if (givenUp) await store.outbox.failed(row.id, clock().toISOString());
    else await store.outbox.putOff(row.id, new Date(clock().getTime() + tryAgainAfter(row.attempts)).toISOString());
    return false;
  }
}
