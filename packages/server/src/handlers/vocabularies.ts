import { readFileSync } from 'node:fs';
import type { Vocabulary } from '@daybridge/domain/generated/model';
import type { Handlers } from '../http/call.ts';
import type { Language } from '../http/language.ts';
import { Problem } from '../http/problems.ts';

interface WrittenTerm {
  code: string;
  plainLabel: Record<Language, string>;
  description?: string;
  broader?: string;
  sameAs?: string[];
}

interface WrittenList {
  name: string;
  version: string;
  description?: string;
  welshChecked: boolean;
  terms: WrittenTerm[];
}

const WRITTEN = new URL('../generated/vocabularies.json', import.meta.url);

/** The closed lists with their words in English or Welsh. */
export function vocabularyHandlers(): Handlers {
  const lists = JSON.parse(readFileSync(WRITTEN, 'utf8')) as WrittenList[];
  const inOrder = [...lists].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    listVocabularies: async ({ language }) => ({ body: { items: inOrder.map((list) => inLanguage(list, language)) }, language }),
    getVocabulary: async ({ params, language }) => {
      const list = lists.find(({ name }) => name === params['name']);
      if (!list) throw new Problem('not-found');
      return { body: inLanguage(list, language), language };
    },
  };
}

const orAbsent = (text: string | undefined): string | undefined => text || undefined;

const inLanguage = (list: WrittenList, language: Language): Vocabulary => ({
  name: list.name,
  version: list.version,
  description: orAbsent(list.description),
  language,
  checked: language === 'en' || list.welshChecked,
  terms: list.terms.map((term) => ({
    code: term.code,
    plainLabel: term.plainLabel[language],
    description: orAbsent(term.description),
    broader: term.broader,
    sameAs: term.sameAs,
  })),
});
