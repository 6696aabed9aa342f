// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many, one } from '../../verbs.ts';
import type { CallOf, PagesOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/**
 * List the closed lists. Every closed list of the contract with its codes and the words for them, in English or Welsh.
 * Open to everybody.
 */
export const listVocabularies = /* @__PURE__ */ many<(to: Connection, options?: CallOptions) => PagesOf<'listVocabularies', R.VocabularyPage, R.Vocabulary>>('GET /vocabularies', 'open');

/** Read one closed list. The codes of one list with the words for them. Open to everybody. */
export const getVocabulary = /* @__PURE__ */ one<(to: Connection, name: string, options?: CallOptions) => CallOf<'getVocabulary', R.Vocabulary>>('GET /vocabularies/{name}', 'open');
