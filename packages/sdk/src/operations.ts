/** Every operation as a function of its own, for programs that use a few: `searchOpportunities(connect({ baseUrl }), { … })`. */
export * from './generated/functions.ts';
export { extendBooking, holdBooking, settleBooking, waitForBooking } from './operations/bookings.ts';
export { connect } from './connection.ts';
