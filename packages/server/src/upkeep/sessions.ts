import { sessionMisfits } from '@daybridge/domain/directory-rules';
import type { Misfit } from '@daybridge/domain/directory-rules';
import type { SessionWrite } from '@daybridge/domain/generated/model';
import { mergePatch } from '@daybridge/domain/merge-patch';
import { settleSession } from '../bookings/settle.ts';
import { sessionsChanged } from '../bookings/session-changed.ts';
import type { Config } from '../config.ts';
import type { Check, Contract } from '../contract/contract.ts';
import type { Call } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { inputErrors } from '../http/input-errors.ts';
import { requireVersion, saysVersion } from '../http/preconditions.ts';
import { Problem } from '../http/problems.ts';
import type { Document, SessionEntry, SessionRow, Store, Tables } from '../store/store.ts';
import { contentHash, isSameContent, withLowerIds } from './content.ts';
import { requireOwn } from './own.ts';
import { entryOf } from './schedules.ts';

const utc = (moment: string | undefined): string | undefined => (moment === undefined ? undefined : new Date(moment).toISOString());

/** A session as it is sent: what the store keeps apart goes back into one document. */
function writtenOf({ opportunityId, status, capacity, onlineUrl, bookingOpensAt, bookingClosesAt, startsAt, endsAt, record }: SessionEntry): Document {
  const all: Document = { startsAt, endsAt, ...record, opportunityId, status, capacity, onlineUrl, bookingOpensAt, bookingClosesAt };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function entryFrom(id: string, written: SessionWrite, more: Partial<SessionEntry>): SessionEntry {
  const { opportunityId, status, capacity, onlineUrl, bookingOpensAt, bookingClosesAt, ...record } = written;
  return {
    ...more, id, opportunityId, status: status as SessionEntry['status'], capacity, onlineUrl,
    startsAt: utc(written.startsAt)!, endsAt: utc(written.endsAt)!, bookingOpensAt: utc(bookingOpensAt), bookingClosesAt: utc(bookingClosesAt),
    record: record as Document,
  };
}

/** Writes single dates, each only by those whose opportunity it is. */
export class Sessions {
  readonly #store: Store;
  readonly #config: Config;
  readonly #check: Check;

  constructor(store: Store, contract: Contract, config: Config) {
    this.#store = store;
    this.#config = config;
    this.#check = contract.check('putSession body', contract.operation('putSession').body!.schema, 'request');
  }

  /** Creates without If-Match, replaces with it. Answers `true` for one that was made. */
  put(call: Call): Promise<boolean> {
    const id = idOf(call);
    const given = withLowerIds(call.body as SessionWrite);
    return this.#store.transaction(async (tables) => {
      const row = await this.#locked(tables, id, call);
      if (!row) {
        if (saysVersion(call)) throw new Problem('not-found');
        await this.#requireFit(tables, given, undefined, call);
        if (given.status === 'cancelled') throw new Problem('not-allowed-in-state');
        await tables.sessions.put([entryFrom(id, given, { contentHash: contentHash(given) })]);
        return true;
      }
      if (!saysVersion(call)) {
        if (row.removed || (row.contentHash !== contentHash(given) && !isSameContent(writtenOf(row), given))) throw new Problem('id-in-use');
        return false;
      }
      if (row.removed) throw new Problem('not-found');
      requireVersion(call, row.version);
      // Nobody can read the link of an online session, so leaving it out takes nothing away.
      await this.#change(tables, row, { onlineUrl: row.onlineUrl, ...given }, call);
      return false;
    });
  }

  async patch(call: Call): Promise<void> {
    await this.#store.transaction(async (tables) => {
      const row = await this.#locked(tables, idOf(call), call);
      if (!row || row.removed) throw new Problem('not-found');
      requireVersion(call, row.version);
      const patched = withLowerIds(mergePatch(writtenOf(row), call.body));
      const errors = inputErrors(this.#check(patched));
      if (errors.length > 0) throw new Problem('invalid-request', { errors });
      await this.#change(tables, row, patched as SessionWrite, call);
    });
  }

  async delete(call: Call): Promise<void> {
    await this.#store.transaction(async (tables) => {
      const row = await this.#locked(tables, idOf(call), call);
      if (!row) throw new Problem('not-found');
      if (row.removed) return;
      requireVersion(call, row.version);
      if (await tables.sessions.anyBooked({ sessionId: row.id })) throw new Problem('still-in-use');
      await tables.sessions.put([{ ...entryOf(row), removed: true }]);
    });
  }

  /** The session, locked and brought up to the clock, if it is theirs; `undefined` when the id is free. */
  async #locked(tables: Tables, id: string, call: Call): Promise<SessionRow | undefined> {
    await tables.directory.lock();
    await tables.sessions.lock(id);
    const row = await tables.sessions.get(id, call.now.toISOString());
    if (!row) return undefined;
    requireOwn(call, (await tables.directory.find(row.opportunityId))?.organisationId);
    return row.removed ? row : settleSession(tables, id, call.now.toISOString(), this.#config.holds);
  }

  async #change(tables: Tables, row: SessionRow, given: SessionWrite, call: Call): Promise<void> {
    await this.#requireFit(tables, given, row, call);
    if ((row.status === 'cancelled') !== (given.status === 'cancelled')) throw new Problem('not-allowed-in-state');
    if (given.capacity !== undefined && given.capacity < row.taken) throw new Problem('capacity-below-taken');
    if (isSameContent(writtenOf(row), given)) return;
    const after = entryFrom(row.id, given, { bySchedule: row.bySchedule, contentHash: row.contentHash });
    await tables.sessions.put([after]);
    const at = call.now.toISOString();
    await sessionsChanged(tables, [{ before: row, after }], at, this.#config);
    // More places than before go to those who wait.
    await settleSession(tables, row.id, at, this.#config.holds);
  }

  async #requireFit(tables: Tables, given: SessionWrite, before: SessionRow | undefined, call: Call): Promise<void> {
    const errors: Misfit[] = sessionMisfits(given);
    const opportunity = await tables.directory.get('opportunity', given.opportunityId);
    if (!opportunity) errors.push({ pointer: '/opportunityId', code: 'not-there', message: 'There is no such opportunity.' });
    else requireOwn(call, opportunity.organisationId);
    if (before && before.opportunityId !== given.opportunityId) {
      errors.push({ pointer: '/opportunityId', code: 'stays', message: 'A session stays with its opportunity.' });
    }
    if (given.venueId !== undefined && !(await tables.directory.get('venue', given.venueId))) {
      errors.push({ pointer: '/venueId', code: 'not-there', message: 'There is no such venue.' });
    }
    if (errors.length > 0) throw new Problem('does-not-fit', { errors });
  }
}
