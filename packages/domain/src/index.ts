/**
 * The rules of day services: pure, without I/O or dependencies, in Node and in browsers. Take what you need from its own path
 * (`@daybridge/domain/dates`); this one has everything but the search index (`@daybridge/domain/search/index`).
 */
export * from './booking-details.ts';
export * from './bookings.ts';
export * from './budget.ts';
export * from './calendar.ts';
export * from './capacity.ts';
export * from './dates.ts';
export * from './geo.ts';
export * from './hold-times.ts';
export * from './ids.ts';
export { openState, openingWords } from './opening-times.ts';
export type { Hours, OpenState } from './opening-times.ts';
export * from './plan.ts';
export * from './plan-access.ts';
export * from './provision.ts';
export * from './schedule.ts';
export * from './schedule-words.ts';
export * from './text-blocks.ts';
export * from './zoned.ts';
