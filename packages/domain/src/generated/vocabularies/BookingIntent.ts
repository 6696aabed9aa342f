// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Whether a place is kept now or waited for. */
export const BookingIntent = [
  { code: 'hold', label: 'Keep a place' },
  { code: 'wait', label: 'Wait for a place' },
] as const;
export type BookingIntentCode = (typeof BookingIntent)[number]['code'];
