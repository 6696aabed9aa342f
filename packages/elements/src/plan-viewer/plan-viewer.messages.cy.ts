import type { ViewerMessages } from './plan-viewer.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: ViewerMessages = {
  heading: 'Cynllun',
  loading: 'Wrthi’n llwytho’r cynllun…',
  ready: 'Dyma’r cynllun.',

  signInTitle: 'Mewngofnodwch i weld cynllun',
  signInText: 'Dim ond i’r person y mae’n perthyn iddo y dangosir cynllun, ac i bobl y maent wedi cytuno i’w ddangos iddynt.',
  sessionText: 'Rydych wedi cael eich allgofnodi, felly rydym wedi rhoi’r cynllun o’r neilltu. Nid oes dim ohono ar ôl ar y dudalen hon. Mewngofnodwch eto i’w weld.',
  sessionKeeps: 'Cedwir yr hyn roeddech yn ei ysgrifennu i chi nes i’r dudalen hon gael ei gadael neu ei chau.',
  goneText: 'Ein problem ni yw hon. Mae’r cynllun yn ddiogel. Rhowch gynnig arall arni mewn ychydig funudau.',
  offlineText: 'Ni allwn gyrraedd y rhyngrwyd, felly ni allwn ddangos y cynllun. Mae’n ddiogel. Rhowch gynnig arall arni pan fyddwch ar-lein eto.',

  emergency: 'Mae’n argyfwng',

  hiddenTitle: 'Mae’r cynllun wedi’i guddio',
  hiddenText: 'Nid oes dim ohono ar ôl ar y dudalen hon. Dangoswch ef eto pan fyddwch yn barod.',
  idleTitle: 'Rydym wedi rhoi’r cynllun o’r neilltu',
  idleText: 'Ni ddefnyddiodd neb y dudalen hon am 10 munud, felly nid oes dim o’r cynllun ar ôl arni.',
  showAgain: 'Dangos y cynllun',
};
