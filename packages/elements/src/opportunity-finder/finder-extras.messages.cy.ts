import { count } from '../shared/messages.ts';
import type { ExtrasMessages } from './finder-extras.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: ExtrasMessages = {
  back: 'Yn ôl i’r rhestr',
  keep: 'Ychwanegu at y rhestr fer',
  kept: 'Tynnu o’r rhestr fer',
  listCount: count('cy', { other: 'Eich rhestr fer ({n})' }),
  added: count('cy', { zero: 'Wedi’i ychwanegu. Does dim ar eich rhestr fer', one: 'Wedi’i ychwanegu. Mae 1 ar eich rhestr fer', two: 'Wedi’i ychwanegu. Mae 2 ar eich rhestr fer', few: 'Wedi’i ychwanegu. Mae {n} ar eich rhestr fer', many: 'Wedi’i ychwanegu. Mae {n} ar eich rhestr fer', other: 'Wedi’i ychwanegu. Mae {n} ar eich rhestr fer' }),
  removed: count('cy', { zero: 'Wedi’i dynnu. Does dim ar eich rhestr fer', one: 'Wedi’i dynnu. Mae 1 ar eich rhestr fer', two: 'Wedi’i dynnu. Mae 2 ar eich rhestr fer', few: 'Wedi’i dynnu. Mae {n} ar eich rhestr fer', many: 'Wedi’i dynnu. Mae {n} ar eich rhestr fer', other: 'Wedi’i dynnu. Mae {n} ar eich rhestr fer' }),
  listTitle: 'Eich rhestr fer',
  listLead: 'Dim ond ar y dudalen hon y mae. Argraffwch hi neu copïwch ei dolen cyn cau’r dudalen.',
  listEmpty: 'Does dim ar eich rhestr fer.',
  missing: count('cy', {
    one: 'Ni ellir dod o hyd i 1 a oedd ar y rhestr hon. Efallai ei fod wedi dod i ben.', two: 'Ni ellir dod o hyd i 2 a oedd ar y rhestr hon. Efallai eu bod wedi dod i ben.',
    other: 'Ni ellir dod o hyd i {n} a oedd ar y rhestr hon. Efallai eu bod wedi dod i ben.',
  }),
  printThis: 'Argraffu',
  copyListLink: 'Copïo dolen iddi',
  openThis: 'Gweld popeth amdano',
  when: 'Pryd',
  where: 'Ble',
  whoMeets: 'Pwy sy’n eich cyfarfod',
  cost: 'Cost',
  ask: 'Gofyn amdano',

  printList: 'Argraffu’r rhestr hon',
  copyLink: 'Copïo dolen i’r rhestr hon',
  linkCopied: 'Mae’r ddolen wedi’i chopïo',
  linkByHand: 'Copïwch y ddolen hon',
  linkHolds: 'Mae’n cynnwys yr hidlwyr. Nid yw’n cynnwys eich geiriau na’r lle.',
  linkHoldsIds: 'Mae’n dweud pa grwpiau a gweithgareddau sydd ar y rhestr, a dim byd amdanoch chi.',
  atATime: (n) => `Dangos ${n} ar y tro`,

  locate: 'Defnyddio fy lleoliad',
  myLocation: 'Fy lleoliad',
  locating: 'Yn chwilio am eich lleoliad…',
  noLocation: 'Ni allem ddod o hyd i’ch lleoliad. Rhowch dref, neu ran gyntaf cod post.',
};
