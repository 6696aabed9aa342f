import { LifeDomain, ReportReason } from '@daybridge/sdk/vocabularies/cy';
import type { TellingMessages } from './telling.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: TellingMessages = {
  back: 'Yn ôl i’r rhestr',
  optional: '(dewisol)',
  sending: 'Yn anfon…',
  terms: { lifeDomain: LifeDomain, what: ReportReason },

  wishTitle: 'Dywedwch wrthym beth hoffech chi ei wneud',
  wishLead: 'Mae rhywun sy’n adnabod yr ardal yn ei ddarllen. Maen nhw’n chwilio am beth sy’n addas, neu’n dod â phobl sydd eisiau’r un peth ynghyd.',
  wishPrivate: 'Ni chaiff yr hyn rydych yn ei ysgrifennu ei ddangos yn gyhoeddus byth.',
  wishText: 'Beth hoffech chi ei wneud?',
  wishTextHint: 'Yn eich geiriau eich hun. Er enghraifft: rhywle i chwarae gwyddbwyll gyda’r nos',
  wishWhere: 'Ble?',
  wishWhereHint: 'Rhan gyntaf cod post, fel KM5',
  wishDomain: 'Pa fath o beth ydyw?',
  wishDomainNone: 'Byddai’n well gen i beidio â dewis',
  wishSend: 'Anfon',
  wishThanks: 'Diolch. Rydym wedi ei basio ymlaen',
  nextTitle: 'Beth sy’n digwydd nesaf',
  wishNext: 'Bydd rhywun sy’n adnabod yr ardal yn darllen yr hyn a ysgrifennoch, ac yn chwilio am beth sy’n addas.',
  wishAnswer: {
    text: (to) => `Byddant yn anfon neges destun i ${to}.`,
    phone: (to) => `Byddant yn ffonio ${to}.`,
    email: (to) => `Byddant yn anfon e-bost i ${to}.`,
  },
  wishNoAnswer: 'Ni ofynnoch am ateb. Mae’r hyn a ddaw o’r hyn y mae pobl yn gofyn amdano i’w weld ar y dudalen hon, o dan “Dywedoch chi, gwnaethom ni”.',
  nothingElse: 'Nid oes angen i chi wneud dim byd arall.',

  reportTitle: 'Mae rhywbeth yma’n anghywir',
  reportLead: (title) => `Dywedwch wrthym beth sy’n anghywir am “${title}”, a byddwn yn ei basio ymlaen i bwy bynnag all ei gywiro.`,
  reportWhat: 'Beth sy’n anghywir?',
  reportText: 'Beth ddylem ni ei wybod?',
  reportTextHint: 'Er enghraifft: maen nhw’n cyfarfod am 11am nawr. Peidiwch â chynnwys dim preifat.',
  reportSend: 'Anfon',
  reportThanks: 'Diolch. Rydym wedi ei basio ymlaen',
  reportNext: (organisation) => `Bydd ${organisation} yn ei wirio ac yn ei gywiro.`,
  reportNextSomeone: 'Bydd rhywun yn ei wirio ac yn ei gywiro.',
  reportAnswer: 'Os oes ganddynt gwestiwn byddant yn gofyn i chi yn y ffordd a ddewisoch.',

  answerWanted: 'A gawn ni gysylltu â chi am hyn?',
  contactWays: { none: 'Na, nid oes angen', text: 'Cewch, drwy neges destun', phone: 'Cewch, dros y ffôn', email: 'Cewch, drwy e-bost' },
  contactField: { text: 'Rhif symudol', phone: 'Rhif ffôn', email: 'Cyfeiriad e-bost' },

  mistakes: {
    text: 'Ysgrifennwch beth hoffech chi ei wneud',
    where: 'Rhowch ran gyntaf cod post, fel KM5, neu gadewch ef yn wag',
    what: 'Dewiswch beth sy’n anghywir',
    value: 'Rhowch rif neu gyfeiriad lle gallwn gysylltu â chi, neu dewiswch “Na, nid oes angen”',
  },
};
