/** Every operation as a function of its own, for programs that use a few: `searchOpportunities(connect({ baseUrl }), { … })`. */
export * from './operations/directory.ts';
export * from './operations/opportunities.ts';
export * from './operations/bookings.ts';
export * from './operations/plans.ts';
export { connect } from './connection.ts';
