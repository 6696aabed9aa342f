import { ask, askPages, type CallOf, type PagesOf, type QueryOf } from '../ask.ts';
import type { CallOptions } from '../call.ts';
import type { Connection } from '../connection.ts';
import * as row from '../generated/operations.ts';
import type {
  Area, AreaPage, Organisation, OrganisationPage, Service, ServicePage, Venue, Vocabulary, VocabularyPage,
} from '../generated/resources.ts';

/** All areas the service covers. */
export const listAreas = (to: Connection, options?: CallOptions): PagesOf<'listAreas', AreaPage, Area> =>
  askPages(to, row.listAreas, () => ({}), options);

/** Who pays for, runs and hosts day services, in order of name. */
export const listOrganisations = (
  to: Connection, query?: QueryOf<'listOrganisations'>, options?: CallOptions,
): PagesOf<'listOrganisations', OrganisationPage, Organisation> =>
  askPages(to, row.listOrganisations, (cursor) => ({ query: { ...query, ...cursor } }), options);

/** One organisation. */
export const getOrganisation = (to: Connection, id: string, options?: CallOptions): CallOf<'getOrganisation', Organisation> =>
  ask(to, row.getOrganisation, { path: { id } }, options);

/** The services that run day after day, in order of name. */
export const listServices = (
  to: Connection, query?: QueryOf<'listServices'>, options?: CallOptions,
): PagesOf<'listServices', ServicePage, Service> =>
  askPages(to, row.listServices, (cursor) => ({ query: { ...query, ...cursor } }), options);

/** One service. */
export const getService = (to: Connection, id: string, options?: CallOptions): CallOf<'getService', Service> =>
  ask(to, row.getService, { path: { id } }, options);

/** One place people come to. */
export const getVenue = (to: Connection, id: string, options?: CallOptions): CallOf<'getVenue', Venue> =>
  ask(to, row.getVenue, { path: { id } }, options);

/** Every closed list of the contract, with the words for its codes in the language of the answer. */
export const listVocabularies = (to: Connection, options?: CallOptions): PagesOf<'listVocabularies', VocabularyPage, Vocabulary> =>
  askPages(to, row.listVocabularies, () => ({}), options);

/** One closed list, by its name, such as `LifeDomain`. */
export const getVocabulary = (to: Connection, name: string, options?: CallOptions): CallOf<'getVocabulary', Vocabulary> =>
  ask(to, row.getVocabulary, { path: { name } }, options);
