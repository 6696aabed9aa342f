/** @daybridge/server: the reference service for the Daybridge day-service API. */
export { createService } from './service.ts';
export type { ServiceOptions } from './service.ts';
export { openStore } from './store/open.ts';
export type { Store } from './store/store.ts';
export { emptySampleStore } from './store/empty.ts';
export { holdsOtherData, loadSample } from './sample/load.ts';
export type { Config } from './config.ts';
export type { Clock } from './clock.ts';
export type { IdentitySettings } from './identity/tokens.ts';
