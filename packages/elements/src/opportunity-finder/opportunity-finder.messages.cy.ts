import { AccessFeature, CostKind, LedBy } from '@daybridge/sdk/vocabularies/cy';
import { count } from '../shared/messages.ts';
import type { FinderMessages } from './opportunity-finder.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: FinderMessages = {
  heading: 'Beth hoffech chi ei wneud â’ch amser?',
  where: 'Ble?',
  whereHint: 'Tref, neu ran gyntaf cod post, fel KM5',
  what: 'Am beth ydych chi’n chwilio?',
  whatHint: 'Unrhyw beth, er enghraifft cwmni, swydd neu arddio',
  filters: 'Hidlwyr',
  show: 'Dangos y canlyniadau',
  showMore: count('cy', { other: 'Dangos {n} arall' }),
  terms: { ledBy: LedBy, cost: CostKind, accessFeature: AccessFeature },

  loading: 'Yn llwytho grwpiau…',
  found: count('cy', {
    one: '1 grŵp neu weithgaredd wedi’i ganfod', two: '2 grŵp a gweithgaredd wedi’u canfod', few: '{n} grŵp a gweithgaredd wedi’u canfod',
    many: '{n} grŵp a gweithgaredd wedi’u canfod', other: '{n} grŵp a gweithgaredd wedi’u canfod',
  }),
  noneFound: 'Nid oes grwpiau’n cyfateb i’r rhain i gyd',
  noneAtAll: 'Nid oes dim yn y rhestr eto',
  by: (organisation, ledBy) => `${organisation} · ${ledBy}`,
  ledBy: (label) => label.charAt(0).toLowerCase() + label.slice(1),
  openToAll: 'ar agor i bawb',
  away: (venue, distance) => `${venue}, ${distance}`,
  online: 'Ar-lein',
  atVenueAndOnline: (venue) => `${venue}, neu ar-lein`,
  straightLine: (distance) => `${distance} (llinell syth)`,
  price: (pounds) => `${pounds} bob tro`,
  budget: 'Gallwch ddefnyddio cyllideb bersonol',
  costUnknown: 'Nid ydynt wedi dweud wrthym beth mae’n ei gostio',
  yes: (feature) => `${feature}: oes`,
  no: (feature) => `${feature}: nac oes`,
  unknown: (feature) => `${feature}: ddim yn hysbys`,
  noDates: 'Dim dyddiadau ar hyn o bryd',
  paused: 'Yn cael seibiant',
  ended: 'Mae hwn wedi dod i ben',
  closedGroup: 'I’w aelodau. Gallwch ofyn am ymuno',
  closedFull: 'I’w aelodau. Ddim yn chwilio am bobl newydd ar hyn o bryd',
  notOn: (date) => `Ddim ar ${date}`,
  placesLeft: count('cy', { one: '1 lle ar ôl', two: '2 le ar ôl', other: '{n} lle ar ôl' }),
  fullWait: 'Llawn. Gallwch ymuno â’r rhestr aros',
  without: { 'just-come': 'Dim angen archebu', ask: 'Gofyn am ymuno', external: 'Archebu ar eu gwefan nhw', referral: 'Mae rhywun yn eich atgyfeirio' },
  checked: (date) => `Gwiriwyd ${date}`,
  callFirst: 'Ffoniwch cyn mynd',

  notHere: 'Ddim yma? Dywedwch wrthym beth hoffech chi ei wneud',
};
