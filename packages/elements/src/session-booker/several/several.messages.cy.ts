import { count } from '../../shared/messages.ts';
import type { SeveralMessages } from './several.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: SeveralMessages = {
  title: (who) => (who ? `Pa ddyddiadau hoffai ${who} eu cael?` : 'Pa ddyddiadau hoffech chi eu cael?'),
  hint: (most) => `Dewiswch hyd at ${most}. Caiff pob dyddiad ei gadw ar ei ben ei hun, felly gellir newid neu ganslo un yn nes ymlaen heb y lleill.`,
  next: (n, days) => `Dewis y ${n} nesaf (${days})`,
  oneOnly: 'Cadw un dyddiad yn lle hynny',
  keep: count('cy', { one: 'Dal y lle hwn', two: 'Dal y 2 le hyn', other: 'Dal y {n} lle hyn' }),
  keepNone: 'Dal y lleoedd hyn',
  keeping: 'Yn dal y lleoedd…',
  kept: (time, who) => `Rydym yn dal y lleoedd hyn i ${who ?? 'chi'} tan ${time}.`,
  book: count('cy', { one: 'Cadw’r lle hwn', two: 'Cadw’r 2 le hyn', other: 'Cadw’r {n} lle hyn' }),
  someTitle: (got, of) => (got ? `Rydym yn dal ${got} o’r ${of} dyddiad` : 'Ni ellir dal yr un o’r dyddiadau hyn'),
  someText: (got) => (got ? 'Ni ellid dal y rhain. Gallwch fynd ymlaen hebddynt.' : 'Nid ydych wedi colli dim a ddywedoch wrthym. Gallwch ddewis dyddiadau eraill.'),
  why: {
    'session-full': 'Llawn',
    'hold-expired-and-full': 'Llawn',
    'already-booked': 'Mae gennych le yn barod',
    'session-cancelled': 'Wedi’i ganslo',
    'session-started': 'Mae wedi dechrau',
    'booking-closed': 'Mae’r cyfnod cadw lle wedi cau',
    'too-many-holds': 'Ni allwch ddal rhagor o leoedd ar unwaith. Cadwch y rhain yn gyntaf, yna dewch yn ôl am ragor',
    'overlapping-booking': 'Mae gennych rywbeth arall bryd hynny',
  },
  whyElse: 'Ni weithiodd. Gallwch roi cynnig arall ar hwn',
  doneTitle: (got, of, who) => (got === of ? `Mae ${got} lle wedi’u cadw${who ? ` i ${who}` : ''}` : `Mae ${got} o ${of} lle wedi’u cadw`),
  booked: 'Wedi’i gadw',
  cancelled: 'Wedi’i ganslo gennych chi',
  notBooked: 'Heb ei gadw',
  look: (date) => `Edrych ar neu newid ${date}`,
  all: 'Yn ôl i bob dyddiad',
};
