// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** What a schedule counts in. */
export const ScheduleUnit = [
  { code: 'week', label: 'Week' },
  { code: 'month', label: 'Month' },
] as const;
export type ScheduleUnitCode = (typeof ScheduleUnit)[number]['code'];
