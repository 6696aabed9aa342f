import { nearPage } from '../packages/elements/src/opportunity-finder/sample-answers.ts';
import { longWords } from '../packages/elements/src/opportunity-finder/sample-oddities.ts';
import { listOf, openEntry, openFilters } from '../packages/elements/src/opportunity-finder/sample-walk.ts';
import { meta, scene } from './opportunity-finder.scene.ts';

/** Languages, directions, colours and widths. Forced colours and print are the browser's to show: every story works in them. */
export default { ...meta, title: 'Opportunity finder/Looks', tags: ['autodocs'] };

/** Not yet checked by a Welsh speaker. */
export const Welsh = scene({ args: { lang: 'cy', where: 'KM5' }, answers: { search: async () => nearPage } });

export const WelshOpened = scene({ args: { lang: 'cy' }, walk: (element) => openEntry(element) });

/** From right to left, in English for want of words. */
export const RightToLeft = scene({ args: { dir: 'rtl', where: 'KM5' }, walk: (element) => openFilters(element) });

export const RightToLeftOpened = scene({ args: { dir: 'rtl' }, walk: (element) => openEntry(element) });

export const Dark = scene({ args: { theme: 'dark', where: 'KM5' } });

export const DarkOpened = scene({ args: { theme: 'dark' }, walk: (element) => openEntry(element, 1) });

/** As narrow as it gets. */
export const Narrow = scene({ width: 320, args: { where: 'KM5' }, walk: (element) => openFilters(element) });

export const NarrowOpened = scene({ width: 320, walk: (element) => openEntry(element) });

export const NarrowLongWords = scene({ width: 320, answers: listOf(longWords), walk: (element) => openEntry(element) });

/** A line of the host's own in "Get urgent help". */
export const LocalUrgentHelp = scene({ args: { urgentHelpLine: 'Kingsmead crisis line: 01632 960 999, day and night.' } });
