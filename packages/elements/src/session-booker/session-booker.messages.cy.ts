import type { FirstMessages } from './session-booker.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: FirstMessages = {
  title: 'Cadw lle',
  loading: 'Yn llwytho’r dyddiadau…',
  stepsLabel: 'Camau',
  steps: { who: 'I bwy', date: 'Dyddiad ac amser', check: 'Gwirio', done: 'Wedi gorffen' },
  askStep: 'Beth i’w ofyn',
  goOn: 'Parhau',
  working: 'Eiliad…',
  whoTitle: 'I bwy mae’r lle hwn?',
  who: { me: 'Fi', someone: 'Rhywun rwy’n ei helpu', 'at-work': 'Rhywun rwy’n ei gefnogi yn fy ngwaith' },
  someoneHint: 'Er enghraifft ffrind, neu aelod o’r teulu.',
  myName: 'Beth ddylem ni eich galw?',
  myNameHint: 'Nid oes rhaid iddo fod yn enw llawn.',
  theGroup: 'y bobl sy’n ei redeg',
  mistakes: {
    'who-missing': 'Dewiswch i bwy mae’r lle hwn',
    'my-name-missing': 'Rhowch yr enw y dylem ei ddefnyddio',
  },
};
