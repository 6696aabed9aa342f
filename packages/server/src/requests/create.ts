import { agreementMissing, missingDetails } from '@daybridge/domain/booking-details';
import type { Details } from '@daybridge/domain/booking-details';
import type { Opportunity, Request, Service } from '@daybridge/domain/generated/model';
import { takesRequests } from '@daybridge/domain/requests';
import { otherThan } from '../bookings/alternatives.ts';
import { missing } from '../bookings/create.ts';
import type { Desk } from '../bookings/desk.ts';
import type { Snapshot } from '../directory/directory.ts';
import type { Call } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import type { Viewer } from '../identity/viewer.ts';
import { mayBookFor, today } from '../people/acting.ts';
import type { RequestRow } from '../store/store.ts';
import { contentHash, withLowerIds } from '../upkeep/content.ts';
import { isTheirRequest } from './desk.ts';

/** Asks to join something. The same id and content again is the request that is there; anything else under it is refused. */
export async function putRequest(desk: Desk, call: Call): Promise<{ row: RequestRow; created: boolean }> {
  const wanted = withLowerIds(call.body as Request);
  const { viewer, now } = call;
  if (viewer.kind !== 'person' && wanted.for.kind !== 'guest') throw new Problem('not-signed-in');
  const row = newRow(idOf(call), wanted, call);
  const there = await desk.store.requests.get(row.id);
  if (there) return { row: await same(desk, there, row, viewer, now), created: false };

  const asked = whatIsAsked(await desk.directory.current(), wanted);
  if (wanted.for.kind === 'person' && !(viewer.kind === 'person' && await mayBookFor(desk.store, viewer.personId, wanted.for.personId, now))) throw new Problem('no-share');
  const details = { ...wanted, bookedFor: wanted.for, signedIn: viewer.kind === 'person' } as unknown as Details;
  const instead = () => otherwise(desk, asked, now);
  if (!takesRequests(asked, wanted.kind, today(now))) throw new Problem('request-closed', await instead());
  if (agreementMissing(details)) throw new Problem('agreement-needed', await instead());
  const lacking = missingDetails(details).map((pointer) => pointer.replace('/bookedFor', '/for'));
  if (lacking.length > 0) throw new Problem('details-missing', { errors: missing(lacking), ...await instead() });
  if (await desk.store.requests.insert(row)) return { row, created: true };
  return { row: await same(desk, (await desk.store.requests.get(row.id))!, row, viewer, now), created: false };
}

const otherwise = async (desk: Desk, asked: Opportunity | Service, now: Date) => otherThan(desk.store, await desk.directory.current(), asked, now.toISOString());

async function same(desk: Desk, there: RequestRow, row: RequestRow, viewer: Viewer, now: Date): Promise<RequestRow> {
  if (!(await isTheirRequest(desk, there, viewer, now))) throw new Problem('not-found');
  if (there.contentHash !== row.contentHash) throw new Problem('id-in-use');
  return there;
}

/** The opportunity or the service, one of them and no more. */
function whatIsAsked({ opportunities, services }: Snapshot, { opportunityId, serviceId }: Request): Opportunity | Service {
  if ((opportunityId === undefined) === (serviceId === undefined)) {
    throw new Problem('does-not-fit', { errors: [{ pointer: '/opportunityId', code: 'one-of-two', message: 'Name either the opportunity or the service.' }] });
  }
  const asked = opportunityId === undefined ? services.get(serviceId!)?.record : opportunities.get(opportunityId)?.record;
  if (!asked) throw new Problem('not-found');
  return asked;
}

function newRow(id: string, wanted: Request, { viewer, now, language }: Call): RequestRow {
  const { opportunityId, serviceId, kind, for: who, agreement, contact, tellOrganiser, note } = wanted;
  const personId = viewer.kind === 'person' ? viewer.personId : undefined;
  return {
    id, opportunityId, serviceId, kind, status: 'requested', personId,
    forPersonId: who.kind === 'person' ? who.personId : who.kind === 'me' ? personId : undefined,
    secretHash: viewer.kind === 'guest' ? viewer.secretHash : undefined,
    contentHash: contentHash(wanted), createdAt: now.toISOString(), answeredAt: undefined, withdrawnAt: undefined, erasedAt: undefined, keyVersion: 1, version: 1,
    details: { for: who, agreement, contact, tellOrganiser, note, language }, answer: undefined,
  };
}
