/**
 * For the tests of whoever uses this package: the service over the domain's own rules and a `Map`, behind `fetch`. Published as
 * `@daybridge/sdk/testing`.
 */
export { createTestService, type TestService, type TestServiceOptions } from './stand-in/service.ts';
export { smallWorld, testIds, testNow, type TestWorld } from './stand-in/world.ts';
