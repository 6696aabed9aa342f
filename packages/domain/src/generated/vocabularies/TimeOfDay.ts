// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** The part of the day in which a session starts, on the clock of the place. */
export const TimeOfDay = [
  { code: 'morning', label: 'Morning' },
  { code: 'afternoon', label: 'Afternoon' },
  { code: 'evening', label: 'Evening' },
] as const;
export type TimeOfDayCode = (typeof TimeOfDay)[number]['code'];
