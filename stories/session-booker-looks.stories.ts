import { painting, type PretendBookings } from '../packages/elements/src/session-booker/sample-bookings.ts';
import { pick, press, toCheck, toDates, toDone, until } from '../packages/elements/src/session-booker/sample-walk.ts';
import type { DaySessionBooker } from '../packages/elements/src/session-booker/session-booker.ts';
import { meta, scene } from './session-booker.scene.ts';

/** Languages, directions, colours and widths. Forced colours and print are the browser's to show: every story works in them. */
export default { ...meta, title: 'Session booker/Looks', tags: ['autodocs'] };

async function calendar(booker: DaySessionBooker): Promise<void> {
  await toDates(booker);
  await press(booker, booker.lang === 'cy' ? 'Dewis o galendr' : 'Choose from a calendar');
  await until(booker, '[role=grid]');
}

const long = (api: PretendBookings): void => {
  api.opportunityIs = { ...painting, title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch neighbourhood needlework', organisationName: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk' };
  api.datesAre = api.datesAre.map((each) => ({ ...each, note: 'Bring-your-own-unfinished-and-never-to-be-finished-embroidery' }));
};

/** Not yet checked by a Welsh speaker. */
export const Welsh = scene({ args: { lang: 'cy' }, walk: (booker) => toDates(booker) });
export const WelshWhoFor = scene({ args: { lang: 'cy' }, walk: (booker) => pick(booker, 'who-at-work') });
export const WelshCheck = scene({ args: { lang: 'cy' }, walk: (booker) => toCheck(booker) });
export const WelshDone = scene({ args: { lang: 'cy' }, walk: (booker) => toDone(booker) });
export const WelshCalendar = scene({ args: { lang: 'cy' }, walk: calendar });
export const Dark = scene({ args: { theme: 'dark' }, walk: (booker) => toDates(booker) });
export const DarkCheck = scene({ args: { theme: 'dark' }, walk: (booker) => toCheck(booker) });
export const DarkCalendar = scene({ args: { theme: 'dark' }, walk: calendar });
/** From right to left, in English for want of words. */
export const RightToLeft = scene({ args: { dir: 'rtl' }, walk: (booker) => toDates(booker) });
export const Narrow = scene({ width: 320, walk: (booker) => toDates(booker) });
export const NarrowCheck = scene({ width: 320, walk: (booker) => toCheck(booker) });
export const NarrowCalendar = scene({ width: 320, walk: calendar });
export const NarrowLongWords = scene({ width: 320, service: long, walk: (booker) => toDates(booker) });
/** A line of the host's own in "Get urgent help". */
export const LocalUrgentHelp = scene({ args: { urgentHelpLine: 'Kingsmead crisis team: 01632 960 020, day and night.' } });
