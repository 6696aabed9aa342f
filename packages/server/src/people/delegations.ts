import { delegationMisfits } from '@daybridge/domain/delegations';
import type { Delegation } from '@daybridge/domain/generated/model';
import type { Answered, Call } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { requireVersion, saysVersion } from '../http/preconditions.ts';
import { Problem } from '../http/problems.ts';
import type { DelegationRow, Store, Tables } from '../store/store.ts';
import { contentHash, withLowerIds } from '../upkeep/content.ts';
import { today } from './acting.ts';
import { letBook, mayBook } from './book-share.ts';
import { personIdOf } from './me.ts';
import { nameOf } from './name.ts';

const ORDINARY_LIMIT = 20;

/** A delegation as both of them see it. */
export async function delegationView(tables: Pick<Tables, 'people' | 'shares'>, row: DelegationRow, now: Date): Promise<Delegation> {
  const { id, personId, delegateId, endsOn, revokedAt, record } = row;
  const { relationship, basis, agreedHow, agreedOn } = record as unknown as Pick<Delegation, 'relationship' | 'basis' | 'agreedHow' | 'agreedOn'>;
  return {
    id, personId, delegateId, relationship, basis, agreedHow, agreedOn, endsOn, revokedAt,
    personName: await nameOf(tables, personId),
    delegateName: await nameOf(tables, delegateId),
    mayBook: await mayBook(tables, row, today(now)),
  };
}

const isTheirs = (row: DelegationRow, viewerId: string): boolean => row.personId === viewerId || row.delegateId === viewerId;

export async function listDelegations(store: Store, call: Call): Promise<Answered> {
  const personId = personIdOf(call);
  const of = `delegations ${personId}`;
  const limit = (call.query['limit'] as number | undefined) ?? ORDINARY_LIMIT;
  const [createdAt, id] = readCursor(of, call.query['cursor'] as string | undefined, ['instant', 'id']) ?? [];
  const rows = await store.delegations.listOf(personId, createdAt !== undefined && id !== undefined ? { createdAt, id } : undefined, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? writeCursor(of, [last.createdAt, last.id]) : undefined;
  return { body: { items: await Promise.all(page.map((row) => delegationView(store, row, call.now))), nextCursor }, nextCursor };
}

export async function readDelegation(store: Store, call: Call): Promise<DelegationRow> {
  const row = await store.delegations.get(idOf(call));
  if (!row || !isTheirs(row, personIdOf(call))) throw new Problem('not-found');
  return row;
}

/** Creates without If-Match, changes with it. Only the person lets somebody act for them. Answers `true` for one that was made. */
export function putDelegation(store: Store, call: Call): Promise<boolean> {
  const id = idOf(call);
  const viewerId = personIdOf(call);
  const sent = withLowerIds(call.body as Delegation);
  if (sent.personId !== viewerId) throw new Problem('not-found');
  return store.transaction(async (tables) => {
    await tables.people.lock(viewerId);
    const row = await tables.delegations.get(id);
    if (row && row.personId !== viewerId) throw new Problem('not-found');
    if (!row) {
      if (saysVersion(call)) throw new Problem('not-found');
      await requireFit(tables, sent, call.now);
      await tables.delegations.insert(rowOf(id, sent, call.now, contentHash(sent)));
    } else if (!saysVersion(call)) {
      if (row.record['made'] !== contentHash(sent)) throw new Problem('id-in-use');
      return false;
    } else {
      await changeDelegation(tables, row, sent, call);
    }
    if (sent.mayBook !== undefined) await letBook(tables, { id, endsOn: sent.endsOn }, sent.mayBook, call.now);
    return row === undefined;
  });
}

async function changeDelegation(tables: Tables, row: DelegationRow, sent: Delegation, call: Call): Promise<void> {
  requireVersion(call, row.version);
  if (row.revokedAt !== undefined) throw new Problem('not-allowed-in-state');
  if (sent.delegateId !== row.delegateId) {
    throw new Problem('does-not-fit', { errors: [{ pointer: '/delegateId', code: 'somebody-else', message: 'Let somebody else act for you with a delegation of their own.' }] });
  }
  await requireFit(tables, sent, call.now);
  await tables.delegations.update({ ...rowOf(row.id, sent, call.now, row.record['made']), version: row.version });
}

/** `made` tells a creation that is repeated from another one. */
const rowOf = (id: string, { personId, delegateId, endsOn, relationship, basis, agreedHow, agreedOn }: Delegation, now: Date, made: unknown): DelegationRow => ({
  id, personId, delegateId, endsOn, revokedAt: undefined, createdAt: now.toISOString(), version: 1,
  record: { relationship, basis, agreedHow, agreedOn, made },
});

async function requireFit(tables: Tables, sent: Delegation, now: Date): Promise<void> {
  const delegate = await tables.people.get(sent.delegateId);
  if (!delegate) throw new Problem('does-not-fit', { errors: [{ pointer: '/delegateId', code: 'not-there', message: 'We do not know this person.' }] });
  const errors = delegationMisfits(sent, { today: today(now), delegateUnder18: delegate.record['under18'] === true });
  if (errors.length > 0) throw new Problem('does-not-fit', { errors });
}

/** Ends a delegation at once. Only the person takes it back. */
export function revokeDelegation(store: Store, call: Call): Promise<DelegationRow> {
  const viewerId = personIdOf(call);
  return store.transaction(async (tables) => {
    await tables.people.lock(viewerId);
    const row = await tables.delegations.get(idOf(call));
    if (!row || row.personId !== viewerId) throw new Problem('not-found');
    if (row.revokedAt !== undefined) return row;
    await tables.delegations.update({ ...row, revokedAt: call.now.toISOString() });
    return (await tables.delegations.get(row.id))!;
  });
}
