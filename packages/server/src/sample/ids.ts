import { createHash } from 'node:crypto';

/** The first day of 2026; every sample id says it was made then. */
const MADE = (1_767_225_600_000).toString(16).padStart(12, '0');

/** The id of a sample record: a UUIDv7 in form, and the same on every machine. */
export function sampleId(kind: string, key: string): string {
  const hash = createHash('sha256').update(`daybridge sample ${kind} ${key}`).digest('hex');
  const variant = (8 + (parseInt(hash[3]!, 16) % 4)).toString(16);
  return `${MADE.slice(0, 8)}-${MADE.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(8, 20)}`;
}

/** Fields that name a record of another kind. */
const REFERENCES: Record<string, string> = {
  partOf: 'area', areaId: 'area', areaIds: 'area',
  organisationId: 'organisation', organisationIds: 'organisation',
  venueId: 'venue', venueIds: 'venue',
  serviceId: 'service', replacedBy: 'service',
  opportunityId: 'opportunity', opportunityIds: 'opportunity',
  personId: 'person', delegateId: 'person',
  delegationId: 'delegation', planId: 'plan',
};

/** What a field's keys name, if it holds keys. */
export const kindNamedBy = (field: string): string | undefined => REFERENCES[field];
