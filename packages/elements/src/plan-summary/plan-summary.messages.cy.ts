import { PurposeOfUse } from '@daybridge/sdk/vocabularies/cy';
import { count } from '../shared/messages.ts';
import type { SummaryMessages } from './plan-summary.messages.ts';

const doing = count('cy', { one: '1 nod ar y gweill', two: '2 nod ar y gweill', other: '{n} nod ar y gweill' });
const done = count('cy', { other: '{n} wedi’i wneud' });

/** Not yet checked by a Welsh speaker. */
export const cy: SummaryMessages = {
  terms: { purpose: PurposeOfUse },
  purposeTitle: 'Pam ydych chi’n edrych ar y cynllun hwn?',
  purposeText: 'Mae’n perthyn i rywun arall. Gallant weld pwy sydd wedi edrych, pryd a pham.',
  purposeMissing: 'Dewiswch pam rydych yn edrych.',
  goOn: 'Parhau',
  none: 'Nid oes gennych gynllun yma eto',
  noneText: 'Nid oes rhaid i neb gael cynllun. Os hoffech gael un, gofynnwch i’r bobl sy’n eich cefnogi.',
  next: 'Beth sy’n digwydd nesaf',
  noNext: 'Nid oes dim wedi’i drefnu eto.',
  by: (date) => `Erbyn ${date}`,
  ring: 'Y person i’w ffonio',
  goals: (under, achieved) => [under ? doing(under) : '', achieved ? done(achieved) : ''].filter(Boolean).join(', '),
  nextLook: (date) => `Edrychir arno gyda’ch gilydd eto ar ${date}.`,
  loadedAt: (time) => `Dyma’r cynllun fel yr oedd am ${time}.`,
  whole: 'Agor y cynllun',
  hide: 'Cuddio’r cynllun',
  stillThereTitle: 'Ydych chi yno o hyd?',
  stillThereText: (time) => `Byddwn yn rhoi’r cynllun o’r neilltu am ${time}, fel na fydd neb arall yn ei ddarllen.`,
  stay: 'Cadw’r cynllun ar agor',
  hideNow: 'Cuddio’r cynllun nawr',
};
