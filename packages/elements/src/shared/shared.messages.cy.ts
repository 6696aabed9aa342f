import type { SharedMessages } from './shared.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: SharedMessages = {
  urgentHelp: 'Cael help ar frys',
  urgentRisk: 'Os yw bywyd rhywun mewn perygl, ffoniwch {999} neu ewch i’r adran damweiniau ac achosion brys nawr.',
  urgentMental: 'I gael help iechyd meddwl ar frys, ffoniwch {111} a dewiswch yr opsiwn iechyd meddwl.',
  urgentSamaritans: 'Y Samariaid: {116 123}.',
  urgentShout: 'Anfonwch SHOUT i {85258}.',

  loadingSlow: 'Mae hyn yn cymryd mwy o amser nag arfer.',
  phone: (number) => `Gallwch hefyd ffonio ${number}.`,
  tryAgain: 'Rhowch gynnig arall arni',
  back: 'Yn ôl',
  printedOn: (date) => `Argraffwyd ar ${date}.`,
  thereIsAProblem: 'Mae problem',

  offlineTitle: 'Rydych chi all-lein',
  offlineText: 'Ni allwn gyrraedd y rhyngrwyd. Nid yw dim a ddywedoch wedi’i golli. Rhowch gynnig arall arni pan fyddwch ar-lein eto.',
  offlineKept: (time) => `Rydych chi all-lein. Dyma beth gadwyd ddiwethaf, am ${time}.`,
  serverTitle: 'Mae’n ddrwg gennym, nid yw hyn yn gweithio ar hyn o bryd',
  serverText: 'Ein problem ni yw hon. Nid yw dim a ddywedoch wedi’i golli. Rhowch gynnig arall arni mewn ychydig funudau.',
  busyTitle: 'Mae llawer o bobl yn defnyddio hwn ar hyn o bryd',
  busyText: 'Nid yw dim a ddywedoch wedi’i golli. Arhoswch funud, yna rhowch gynnig arall arni.',
  forbiddenTitle: 'Ni allwch weld y dudalen hon',
  forbiddenText: 'Os credwch y dylech, gofynnwch i’r gwasanaeth a roddodd y ddolen i chi.',
  forbiddenPhone: (number) => `Os credwch y dylech, ffoniwch ${number}.`,
  notFoundTitle: 'Ni allwn ddod o hyd i hwn',
  notFoundText: 'Efallai ei fod wedi dod i ben, neu fod y ddolen yn anghywir.',
  sessionTitle: 'Mae angen i chi fewngofnodi eto',
  sessionText: 'Rydych wedi cael eich allgofnodi. Mae eich atebion yma o hyd nes i chi gau’r dudalen hon.',
  signIn: 'Mewngofnodi',
};
