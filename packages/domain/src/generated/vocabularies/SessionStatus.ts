// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Whether one date takes place. */
export const SessionStatus = [
  { code: 'scheduled', label: 'On' },
  { code: 'cancelled', label: 'Cancelled' },
  { code: 'postponed', label: 'Put off' },
  { code: 'moved', label: 'Moved' },
] as const;
export type SessionStatusCode = (typeof SessionStatus)[number]['code'];
