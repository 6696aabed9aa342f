import type { Alternative, RequestAccept, RequestDecline } from '@daybridge/domain/generated/model';
import { otherThan } from '../bookings/alternatives.ts';
import type { Desk } from '../bookings/desk.ts';
import type { Call } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import { tellAnswered } from '../messages/tell.ts';
import type { Document, RequestRow } from '../store/store.ts';
import { requireOwn } from '../upkeep/own.ts';
import { withLowerIds } from '../upkeep/content.ts';
import { command } from './desk.ts';

/** A request about something of the organisations whoever asks works for. */
export async function requestOfOwn(desk: Desk, call: Call): Promise<RequestRow> {
  const row = await desk.store.requests.get(idOf(call));
  if (!row) throw new Problem('not-found');
  requireOwn(call, (await askedOf(desk, row))?.organisationId);
  return row;
}

async function askedOf(desk: Desk, { opportunityId, serviceId }: RequestRow) {
  const { opportunities, services } = await desk.directory.current();
  return opportunityId === undefined ? services.get(serviceId!)?.record : opportunities.get(opportunityId)?.record;
}

const answered = (desk: Desk, call: Call, name: 'accept' | 'decline', answer: Document): Promise<RequestRow> =>
  command(desk, idOf(call), name, call.now, { answer, told: (tables, row) => tellAnswered(tables, row, call.now.toISOString()) });

/** Yes, with when and where to meet. */
export async function acceptRequest(desk: Desk, call: Call): Promise<RequestRow> {
  await requestOfOwn(desk, call);
  return answered(desk, call, 'accept', withLowerIds(call.body as RequestAccept) as Document);
}

/** No, with something else: one thing that is open to anyone is added if there is none, so that nobody meets a dead end. */
export async function declineRequest(desk: Desk, call: Call): Promise<RequestRow> {
  const row = await requestOfOwn(desk, call);
  const said = withLowerIds(call.body as RequestDecline);
  const alternatives = await withOneOpen(desk, row, said.alternatives ?? [], call.now);
  return answered(desk, call, 'decline', { ...said, alternatives });
}

async function withOneOpen(desk: Desk, row: RequestRow, said: readonly Alternative[], now: Date): Promise<Alternative[]> {
  const asked = await askedOf(desk, row);
  if (!asked || said.some(({ openToAnyone }) => openToAnyone)) return [...said];
  const { alternatives } = await otherThan(desk.store, await desk.directory.current(), asked, now.toISOString());
  const open = alternatives.find(({ openToAnyone, opportunityId }) => openToAnyone && !said.some((one) => one.opportunityId === opportunityId));
  return open ? [...said.slice(0, 9), open] : [...said];
}
