import { ask, askPages, type QueryOf } from '../ask.ts';
import type { CallOptions } from '../call.ts';
import type { Connection } from '../connection.ts';
import * as row from '../generated/operations.ts';

/** All areas the service covers. */
export const listAreas = (to: Connection, options?: CallOptions) => askPages(to, row.listAreas, () => ({}), options);

/** Who pays for, runs and hosts day services, in order of name. */
export const listOrganisations = (to: Connection, query?: QueryOf<'listOrganisations'>, options?: CallOptions) =>
  askPages(to, row.listOrganisations, (cursor) => ({ query: { ...query, ...cursor } }), options);

/** One organisation. */
export const getOrganisation = (to: Connection, id: string, options?: CallOptions) => ask(to, row.getOrganisation, { path: { id } }, options);

/** The services that run day after day, in order of name. */
export const listServices = (to: Connection, query?: QueryOf<'listServices'>, options?: CallOptions) =>
  askPages(to, row.listServices, (cursor) => ({ query: { ...query, ...cursor } }), options);

/** One service. */
export const getService = (to: Connection, id: string, options?: CallOptions) => ask(to, row.getService, { path: { id } }, options);

/** One place people come to. */
export const getVenue = (to: Connection, id: string, options?: CallOptions) => ask(to, row.getVenue, { path: { id } }, options);

/** Every closed list of the contract, with the words for its codes in the language of the answer. */
export const listVocabularies = (to: Connection, options?: CallOptions) => askPages(to, row.listVocabularies, () => ({}), options);

/** One closed list, by its name, such as `LifeDomain`. */
export const getVocabulary = (to: Connection, name: string, options?: CallOptions) => ask(to, row.getVocabulary, { path: { name } }, options);
