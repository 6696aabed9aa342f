import type { AskMessages } from './ask.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: AskMessages = {
  kindTitle: 'Beth hoffech chi ofyn amdano?',
  kinds: {
    join: () => 'Ymuno',
    'meet-first': () => 'Cwrdd â rhywun yn gyntaf',
    'visit-me': (who) => (who ? `Ymweliad gartref i ${who}` : 'Ymweliad gartref i mi'),
    form: () => 'Help i gychwyn un tebyg',
  },
  kindHints: {
    join: () => 'Byddant yn dweud wrthych pryd mae lle a sut i ddechrau.',
    'meet-first': (who) => (who ? `Mae rhywun yn cwrdd â ${who} ymlaen llaw, fel bod wyneb cyfarwydd yno.` : 'Mae rhywun yn cwrdd â chi ymlaen llaw, fel bod wyneb cyfarwydd yno.'),
    'visit-me': () => 'Daw rhywun i drafod y peth.',
    form: () => 'Gyda phobl eraill a hoffai’r un peth.',
  },
  whatFor: 'Yr hyn rydych yn gofyn amdano',
  checkTitle: 'Gwirio a gofyn',
  notYet: (organiser) => `Cwestiwn yw hwn, nid archeb. Bydd ${organiser} yn eich ateb.`,
  contactTitle: (organiser) => `Sut dylai ${organiser} ateb?`,
  tells: (who) => ({ 'name-only': who ? `Enw ${who} yn unig, a’r hyn rydych yn gofyn amdano` : 'Fy enw yn unig, a’r hyn rwy’n gofyn amdano', more: 'Yr hyn rwy’n ei ysgrifennu hefyd' }),
  send: 'Gofyn',
  sending: 'Yn gofyn…',
  titles: {
    requested: 'Wedi gofyn, heb ei gadw eto',
    accepted: 'Cytunwyd',
    declined: 'Ni allant gynnig hyn ar hyn o bryd',
    withdrawn: 'Rydych wedi tynnu eich cais yn ôl',
  },
  willAnswer: (organiser, channel) =>
    channel === 'text' ? `Bydd ${organiser} yn anfon neges destun atoch.`
      : channel === 'email' ? `Bydd ${organiser} yn anfon e-bost atoch.`
        : channel === 'phone' ? `Bydd ${organiser} yn eich ffonio.`
          : channel === 'post' ? `Bydd ${organiser} yn ysgrifennu atoch.` : `Bydd ${organiser} yn ateb.`,
  nextText: (organiser) => `Bydd ${organiser} yn darllen eich cais ac yn dweud beth y gallant ei gynnig, a phryd. Os na allant, byddant yn awgrymu rhywbeth arall a rhywun i siarad â nhw.`,
  withdrawnText: 'Ni fydd neb yn gofyn pam. Gallwch ofyn eto pryd bynnag y dymunwch.',
  meets: (who) => `Bydd ${who} yn cwrdd â chi`,
  talkTo: (name) => `Siaradwch â ${name}`,
  withdraw: 'Tynnu’r cais hwn yn ôl',
  withdrawQuestion: 'Ydych chi am dynnu eich cais yn ôl?',
  withdrawText: 'Nid oes rhaid i chi ddweud pam.',
  withdrawYes: 'Ydw, tynnwch ef yn ôl',
  withdrawNo: 'Nac ydw, cadwch ef',
  withdrawing: 'Yn ei dynnu’n ôl…',
};
