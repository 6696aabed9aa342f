import { opportunityMisfits, serviceMisfits } from '@daybridge/domain/directory-rules';
import type { Opportunity, Service } from '@daybridge/domain/generated/model';
import type { Config } from '../config.ts';
import type { Contract } from '../contract/contract.ts';
import type { Directory, Snapshot, Versioned } from '../directory/directory.ts';
import { sessionView } from '../directory/sessions.ts';
import type { Answered, Call, Handler, Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import type { Store } from '../store/store.ts';
import { checkOpportunity } from '../upkeep/check.ts';
import { Records } from '../upkeep/records.ts';
import type { RecordKind } from '../upkeep/records.ts';
import { writeOutSchedule } from '../upkeep/schedules.ts';
import { Sessions } from '../upkeep/sessions.ts';

const ownerInRecord: RecordKind['ownerOf'] = (_id, record) => record['organisationId'] as string | undefined;

const organisations: RecordKind = { kind: 'organisation', put: 'putOrganisation', ownerOf: (id) => id };
const venues: RecordKind = { kind: 'venue', put: 'putVenue', ownerOf: ownerInRecord };
const services: RecordKind = {
  kind: 'service', put: 'putService', ownerOf: ownerInRecord, misfits: (record) => serviceMisfits(record as unknown as Service) };
const opportunities: RecordKind = {
  kind: 'opportunity', put: 'putOpportunity', ownerOf: ownerInRecord, misfits: (record) => opportunityMisfits(record as unknown as Opportunity) };

type Found = (snapshot: Snapshot, id: string) => Versioned<{ language: string }> | undefined;

/** Keeping the directory true: records, dates, and that somebody has looked. */
export function upkeepHandlers(store: Store, directory: Directory, contract: Contract, config: Config): Handlers {
  const sessions = new Sessions(store, contract, config);

  /** The record as it now is, to those whose it is: of a closed group with where and when. */
  const shown = async (call: Call, found: Found, created = false): Promise<Answered> => {
    const record = found(await directory.current(), idOf(call));
    if (!record) throw new Problem('not-found');
    return { status: created ? 201 : 200, body: record.record, version: record.version, language: record.record.language };
  };
  const shownSession = async (call: Call, created = false): Promise<Answered> => {
    const row = await store.sessions.get(idOf(call), call.now.toISOString());
    if (!row) throw new Problem('not-found');
    return { status: created ? 201 : 200, body: sessionView(row), version: row.version };
  };
  const kept = (name: string, kind: RecordKind, found: Found): Record<string, Handler> => {
    const records = new Records(store, contract, kind);
    return {
      [`put${name}`]: async (call) => shown(call, found, await records.put(call)),
      [`patch${name}`]: async (call) => (await records.patch(call), shown(call, found)),
      [`delete${name}`]: async (call) => (await records.delete(call), { status: 204, body: undefined }),
    };
  };
  const anOpportunity: Found = (snapshot, id) => snapshot.opportunities.get(id);

  return {
    ...kept('Organisation', organisations, (snapshot, id) => snapshot.organisations.get(id)),
    ...kept('Venue', venues, (snapshot, id) => snapshot.venues.get(id)),
    ...kept('Service', services, (snapshot, id) => snapshot.services.get(id)),
    ...kept('Opportunity', { ...opportunities, written: (tables, row, now) => writeOutSchedule(tables, row, now, config) }, anOpportunity),
    checkOpportunity: async (call) => (await checkOpportunity(store, call), shown(call, anOpportunity)),
    putSession: async (call) => shownSession(call, await sessions.put(call)),
    patchSession: async (call) => (await sessions.patch(call), shownSession(call)),
    deleteSession: async (call) => (await sessions.delete(call), { status: 204, body: undefined }),
  };
}
