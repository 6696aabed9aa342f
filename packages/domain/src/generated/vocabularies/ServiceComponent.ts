// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** The part of the whole service that something belongs to. */
export const ServiceComponent = [
  { code: 'hub', label: 'Wellbeing and information hub' },
  { code: 'satellite', label: 'Local day' },
  { code: 'reablement', label: 'Short programme to get going again' },
  { code: 'peer-support', label: 'Self-run groups' },
  { code: 'inclusion', label: 'Help to join in' },
  { code: 'time-bank', label: 'Time bank' },
  { code: 'employment', label: 'Help with work' },
  { code: 'day-service', label: 'Day service' },
] as const;
export type ServiceComponentCode = (typeof ServiceComponent)[number]['code'];
