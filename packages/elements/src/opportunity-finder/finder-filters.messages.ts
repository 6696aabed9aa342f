import { AccessFeature, AccessRoute, CostKind, DayOfWeek, LifeDomain, SupportOffered, TimeOfDay } from '@daybridge/sdk/vocabularies';
import { count } from '../shared/messages.ts';
import type { Terms } from '../shared/vocabulary.ts';

/** What the filters say, and what is said about them above and below the list. Loaded with them. */
export const en = {
  /** The button below the boxes; it does what "Show results" does. */
  useFilters: 'Use these filters',
  filtersChosen: count('en', { one: 'Filters (1 chosen)', other: 'Filters ({n} chosen)' }),
  miles: count('en', { one: '1 mile', other: '{n} miles' }),
  howFar: 'How far?',
  anyDistance: 'Any distance',
  groups: {
    way: 'I am looking for',
    lifeDomain: 'Kind of thing',
    dayOfWeek: 'Day',
    timeOfDay: 'Time of day',
    accessFeature: 'Getting in and taking part',
    supportOffered: 'Help to take part',
    cost: 'Cost',
    accessRoute: 'Nobody has to send you',
  } as Record<string, string>,
  terms: {
    way: [{ code: 'go', label: 'Somewhere to go' }, { code: 'do', label: 'Something to do' }, { code: 'see', label: 'Someone to see' }],
    lifeDomain: LifeDomain,
    dayOfWeek: DayOfWeek,
    timeOfDay: TimeOfDay,
    timesOfDay: [{ code: 'morning', label: 'Mornings' }, { code: 'afternoon', label: 'Afternoons' }, { code: 'evening', label: 'Evenings' }],
    accessFeature: AccessFeature,
    supportOffered: SupportOffered,
    cost: CostKind,
    accessRoute: AccessRoute,
  } as Record<string, Terms>,
  /** How a chosen day is named where it is removed: "Mondays". */
  onDays: (day: string) => `${day}s`,

  remove: (words: string) => `Remove ${words}`,
  toSee: count('en', { one: 'to see 1 more', other: 'to see {n} more' }),
  aboutWords: (words: string) => `“${words}”`,
  notKnownIncluded: 'places that have not told us',
  notKnown: {
    accessFeature: count('en', { one: '1 more place has not told us about this access.', other: '{n} more places have not told us about this access.' }),
    cost: count('en', { one: '1 more place has not told us what it costs.', other: '{n} more places have not told us what they cost.' }),
    language: count('en', { one: '1 more place has not told us about languages.', other: '{n} more places have not told us about languages.' }),
  } as Record<string, (n: number) => string>,
  notKnownButton: count('en', { one: 'Include 1 place that has not told us', other: 'Include {n} places that have not told us' }),
  keptFrom: (time: string) => `The list below is from ${time}.`,
  noneHelp: 'Try another word or another place. Or tell us what you would like to do: see below.',
  nearest: 'Nearest first.',
  near: (place: string) => `Near ${place}. Nearest first.`,
  within: (miles: string, place: string) => `Within ${miles} of ${place}. Nearest first.`,
  placeUnknownTitle: 'We do not recognise that place',
  placeUnknown: 'Enter a town, like Beverley, or the first part of a postcode, like HU5.',
  placeUnknownList: 'The list below is not in order of distance.',
  whichPlace: (name: string) => `Which ${name}?`,
  whichPlaceHelp: 'There are several places with this name. Choose one to see what is near it.',
};

export type FiltersMessages = typeof en;
