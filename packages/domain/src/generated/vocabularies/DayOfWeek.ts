// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** A day of the week. */
export const DayOfWeek = [
  { code: 'monday', label: 'Monday' },
  { code: 'tuesday', label: 'Tuesday' },
  { code: 'wednesday', label: 'Wednesday' },
  { code: 'thursday', label: 'Thursday' },
  { code: 'friday', label: 'Friday' },
  { code: 'saturday', label: 'Saturday' },
  { code: 'sunday', label: 'Sunday' },
] as const;
export type DayOfWeekCode = (typeof DayOfWeek)[number]['code'];
