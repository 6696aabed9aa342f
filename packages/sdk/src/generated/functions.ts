// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
export * from './functions/areas.ts';
export * from './functions/organisations.ts';
export * from './functions/services.ts';
export * from './functions/venues.ts';
export * from './functions/vocabularies.ts';
export * from './functions/opportunities.ts';
export * from './functions/sessions.ts';
export * from './functions/media.ts';
export * from './functions/maintenance.ts';
export * from './functions/bookings.ts';
export * from './functions/requests.ts';
export * from './functions/wishes.ts';
export * from './functions/responses.ts';
export * from './functions/people.ts';
export * from './functions/delegations.ts';
export * from './functions/plans.ts';
