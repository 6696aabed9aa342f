import { AccessFeature, AccessRoute, CostKind, DayOfWeek, LifeDomain, SupportOffered, TimeOfDay } from '@daybridge/sdk/vocabularies/cy';
import { count } from '../shared/messages.ts';
import type { FiltersMessages } from './finder-filters.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: FiltersMessages = {
  useFilters: 'Defnyddio’r hidlwyr hyn',
  filtersChosen: count('cy', { other: 'Hidlwyr ({n} wedi’u dewis)' }),
  miles: count('cy', { one: '1 filltir', two: '2 filltir', few: '{n} milltir', many: '{n} milltir', other: '{n} milltir' }),
  howFar: 'Pa mor bell?',
  anyDistance: 'Unrhyw bellter',
  groups: {
    way: 'Rwy’n chwilio am',
    lifeDomain: 'Math o beth',
    dayOfWeek: 'Diwrnod',
    timeOfDay: 'Amser o’r dydd',
    accessFeature: 'Mynd i mewn a chymryd rhan',
    supportOffered: 'Help i gymryd rhan',
    cost: 'Cost',
    accessRoute: 'Nid oes angen i neb eich anfon',
  },
  terms: {
    way: [{ code: 'go', label: 'Rhywle i fynd' }, { code: 'do', label: 'Rhywbeth i’w wneud' }, { code: 'see', label: 'Rhywun i’w weld' }],
    lifeDomain: LifeDomain,
    dayOfWeek: DayOfWeek,
    timeOfDay: TimeOfDay,
    timesOfDay: [{ code: 'morning', label: 'Boreau' }, { code: 'afternoon', label: 'Prynhawniau' }, { code: 'evening', label: 'Nosweithiau' }],
    accessFeature: AccessFeature,
    supportOffered: SupportOffered,
    cost: CostKind,
    accessRoute: AccessRoute,
  },
  onDays: (day) => day.replace(/^Dydd /, 'Dyddiau '),

  remove: (words) => `Tynnu ${words}`,
  toSee: count('cy', { other: 'i weld {n} yn rhagor' }),
  aboutWords: (words) => `“${words}”`,
  notKnownIncluded: 'lleoedd sydd heb ddweud wrthym',
  notKnown: {
    accessFeature: count('cy', { one: 'Mae 1 lle arall heb ddweud wrthym am y mynediad hwn.', other: 'Mae {n} lle arall heb ddweud wrthym am y mynediad hwn.' }),
    cost: count('cy', { one: 'Mae 1 lle arall heb ddweud wrthym beth mae’n ei gostio.', other: 'Mae {n} lle arall heb ddweud wrthym beth mae’n ei gostio.' }),
    language: count('cy', { one: 'Mae 1 lle arall heb ddweud wrthym am ieithoedd.', other: 'Mae {n} lle arall heb ddweud wrthym am ieithoedd.' }),
  },
  notKnownButton: count('cy', { one: 'Cynnwys 1 lle sydd heb ddweud wrthym', other: 'Cynnwys {n} lle sydd heb ddweud wrthym' }),
  keptFrom: (time) => `Mae’r rhestr isod ers ${time}.`,
  noneHelp: 'Rhowch gynnig ar air arall neu le arall. Neu dywedwch wrthym beth hoffech chi ei wneud: gweler isod.',
  nearest: 'Yr agosaf yn gyntaf.',
  near: (place) => `Ger ${place}. Yr agosaf yn gyntaf.`,
  within: (miles, place) => `O fewn ${miles} i ${place}. Yr agosaf yn gyntaf.`,
  placeUnknownTitle: 'Nid ydym yn adnabod y lle hwnnw',
  placeUnknown: 'Rhowch dref, fel Caerfyrddin, neu ran gyntaf cod post, fel SA31.',
  placeUnknownList: 'Nid yw’r rhestr isod yn nhrefn pellter.',
  whichPlace: (name) => `Pa ${name}?`,
  whichPlaceHelp: 'Mae sawl lle â’r enw hwn. Dewiswch un i weld beth sydd gerllaw.',
};
