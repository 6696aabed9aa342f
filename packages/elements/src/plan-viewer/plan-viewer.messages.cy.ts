import type { ViewerMessages } from './plan-viewer.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: ViewerMessages = {
  heading: 'Eich cynllun',
  loading: 'Wrthi’n llwytho eich cynllun…',
  ready: 'Dyma eich cynllun.',

  signInTitle: 'Mewngofnodwch i weld eich cynllun',
  signInText: 'Dim ond i’r person y mae’n perthyn iddo y dangosir cynllun, ac i bobl y maent wedi cytuno i’w ddangos iddynt.',
  sessionText: 'Rydych wedi cael eich allgofnodi, felly rydym wedi rhoi eich cynllun o’r neilltu. Nid oes dim ohono ar ôl ar y dudalen hon. Mewngofnodwch eto i’w weld.',
  goneText: 'Ein problem ni yw hon. Mae eich cynllun yn ddiogel. Rhowch gynnig arall arni mewn ychydig funudau.',
  offlineText: 'Ni allwn gyrraedd y rhyngrwyd, felly ni allwn ddangos eich cynllun. Mae’n ddiogel. Rhowch gynnig arall arni pan fyddwch ar-lein eto.',

  hiddenTitle: 'Mae eich cynllun wedi’i guddio',
  hiddenText: 'Nid oes dim ohono ar ôl ar y dudalen hon. Dangoswch ef eto pan fyddwch yn barod.',
  idleTitle: 'Rydym wedi rhoi eich cynllun o’r neilltu',
  idleText: 'Ni ddefnyddiodd neb y dudalen hon am 10 munud, felly nid oes dim o’ch cynllun ar ôl arni.',
  showAgain: 'Dangos fy nghynllun',
};
