import type { TalkMessages } from './talk.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: TalkMessages = {
  add: 'Ychwanegu sylw',
  wrong: 'Mae rhywbeth o’i le yma',
  saidOn: (who, role, date) => `${role ? `${who} (${role})` : who}, ${date}`,
  label: 'Eich sylw',
  labelWrong: 'Beth sydd o’i le?',
  hint: 'Mae’n sefyll wrth ochr y cynllun gyda’ch enw. Gall pawb sy’n gallu gweld y rhan hon ei ddarllen.',
  missing: 'Ysgrifennwch rywbeth yn gyntaf.',
  send: 'Anfon',
  sending: 'Wrthi’n anfon…',
  cancel: 'Peidio ag anfon',
  notSent: 'Ni chafodd ei anfon. Mae’r hyn a ysgrifennoch yma o hyd.',
  receipt: 'Diolch. Mae eich sylw yma nawr.',
  receiptWrong: 'Diolch. Mae’r hyn a ddywedoch yma nawr, i bwy bynnag sy’n gweithio ar y cynllun hwn ei ddarllen.',
  at: (time) => `Derbyniwyd am ${time}.`,
  notLoaded: 'Ni allwn ddangos beth mae pobl wedi’i ddweud am y cynllun hwn ar hyn o bryd.',
};
