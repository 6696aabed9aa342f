import type { FirstMessages } from './session-booker.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: FirstMessages = {
  title: 'Cadw lle',
  loading: 'Yn llwytho’r dyddiadau…',
  stepsLabel: 'Camau',
  steps: { who: 'I bwy', date: 'Dyddiad ac amser', check: 'Gwirio', done: 'Wedi gorffen' },
  goOn: 'Parhau',
  working: 'Eiliad…',
  whoTitle: 'I bwy mae’r lle hwn?',
  me: 'Fi',
  someone: 'Rhywun rwy’n ei helpu',
  someoneHint: 'Er enghraifft ffrind, aelod o’r teulu, neu rywun rydych yn ei gefnogi yn eich gwaith.',
  myName: 'Beth ddylem ni eich galw?',
  myNameHint: 'Nid oes rhaid iddo fod yn enw llawn.',
  theirName: 'Beth yw eu henw?',
  theirNameHint: 'Yr enw maen nhw’n hoffi ei ddefnyddio. Nid oes rhaid iddo fod yn enw llawn.',
  agreedTitle: 'Sut gwnaethon nhw gytuno i hyn?',
  agreed: { 'face-to-face': 'Wyneb yn wyneb', phone: 'Dros y ffôn', writing: 'Drwy neges destun, e-bost neu lythyr', other: 'Ffordd arall' },
  agreedOther: 'Sut?',
  theGroup: 'y bobl sy’n ei redeg',
  mistakes: {
    'who-missing': 'Dewiswch i bwy mae’r lle hwn',
    'my-name-missing': 'Rhowch yr enw y dylem ei ddefnyddio',
    'their-name-missing': 'Rhowch eu henw',
    'agreed-missing': 'Dewiswch sut gwnaethon nhw gytuno',
    'agreed-other-missing': 'Rhowch sut gwnaethon nhw gytuno',
  },
};
