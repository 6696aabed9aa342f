// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Why somebody has to look at a record. */
export const MaintenanceReason = [
  { code: 'stale', label: 'Not checked for six months' },
  { code: 'reported', label: 'Somebody says it is wrong' },
  { code: 'wished-for', label: 'Somebody wished for it' },
  { code: 'no-next-date', label: 'No next date' },
] as const;
export type MaintenanceReasonCode = (typeof MaintenanceReason)[number]['code'];
