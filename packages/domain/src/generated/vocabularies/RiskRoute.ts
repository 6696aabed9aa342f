// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** How a risk the person wants to take was talked about. */
export const RiskRoute = [
  { code: 'light-touch', label: 'Talked through' },
  { code: 'panel', label: 'Talked through with a panel' },
  { code: 'safeguarding', label: 'Safeguarding' },
] as const;
export type RiskRouteCode = (typeof RiskRoute)[number]['code'];
