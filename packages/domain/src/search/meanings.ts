/** What plain words stand for: "job" for the life domain of work, "wheelchair" for step-free, "Saturday" for the day. */
import { queryWords, words } from './analyser.ts';
import type { FilterName } from './filters.ts';

/** What a word can stand for a code of: the filters, the named kinds of activity, and the part of life a thing is about first of all. */
export type MeaningOf = FilterName | 'groupWork' | 'mainDomain';

/** A word or phrase that stands for a code. Of a phrase all words are needed. */
export interface Meaning {
  of: MeaningOf;
  code: string;
  words: readonly string[];
}

/** Plain words by closed list and code, as the vocabularies have them: `{ LifeDomain: { employment: ['job', 'cv'] } }`. */
export type PlainWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The closed lists whose words lead to opportunities. Words of others are passed over. */
const lists: Readonly<Record<string, readonly MeaningOf[]>> = {
  OpportunityKind: ['kind'],
  LifeDomain: ['lifeDomain', 'mainDomain'],
  GroupWork: ['groupWork'],
  ProvisionElement: ['provisionElement'],
  ServiceComponent: ['component'],
  LedBy: ['ledBy'],
  AccessRoute: ['accessRoute'],
  Setting: ['setting'],
  CostKind: ['cost'],
  SupportOffered: ['supportOffered'],
  Audience: ['audience'],
  DayOfWeek: ['dayOfWeek'],
  TimeOfDay: ['timeOfDay'],
  AccessFeature: ['accessFeature'],
};

/** The meanings of all plain words, with the words that lead to each: of a phrase ("going out") those that are not everyday ones. */
export function readMeanings(plainWords: PlainWords): { telling: string[]; meaning: Meaning }[] {
  return Object.entries(plainWords).flatMap(([list, codes]) =>
    (lists[list] ?? []).flatMap((of) =>
      Object.entries(codes).flatMap(([code, phrases]) =>
        phrases.map((phrase) => ({ telling: queryWords(phrase), meaning: { of, code, words: words(phrase) } })),
      ),
    ),
  );
}
