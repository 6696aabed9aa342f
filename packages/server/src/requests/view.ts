import type { Request } from '@daybridge/domain/generated/model';
import { nameOf } from '../people/name.ts';
import type { RequestRow, Tables } from '../store/store.ts';

type Told = Pick<Request, 'for' | 'agreement' | 'contact' | 'tellOrganiser' | 'note'>;

/** A request as whoever asked, or whom it is for, sees it. */
export async function requestView(tables: Pick<Tables, 'people'>, row: RequestRow): Promise<Request> {
  const { for: who, agreement, contact, tellOrganiser, note } = row.details as unknown as Told;
  return {
    ...common(row),
    for: who.kind === 'person' ? { ...who, name: await nameOf(tables, row.forPersonId) } as Request['for'] : who,
    agreement, contact, tellOrganiser, note,
  };
}

/**
 * A request as the organiser sees it: what the person wants to be called and what they say to the organiser; how to reach them only
 * if they allowed more. Who asked for them, and how they agreed, is between them.
 */
export async function requestForOrganiser(tables: Pick<Tables, 'people'>, row: RequestRow): Promise<Request> {
  const { for: who, contact, tellOrganiser, note } = row.details as unknown as Told;
  const name = who.kind === 'guest' ? who.name : await nameOf(tables, row.forPersonId);
  return {
    ...common(row),
    for: { kind: 'guest', name: name ?? 'Somebody' },
    contact: tellOrganiser === 'more' ? contact : undefined,
    tellOrganiser, note,
  };
}

const common = ({ id, opportunityId, serviceId, kind, status, createdAt, answeredAt, withdrawnAt, answer }: RequestRow) => ({
  id, opportunityId, serviceId, kind: kind as Request['kind'], status, createdAt, answeredAt, withdrawnAt, answer: answer as Request['answer'],
});
