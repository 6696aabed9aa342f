import { html } from 'lit';
import { matches, nearPage, page } from '../packages/elements/src/opportunity-finder/sample-answers.ts';
import { bare, fromLater, hostile, longWords, many } from '../packages/elements/src/opportunity-finder/sample-oddities.ts';
import { listOf, named, openFilters, press, search, wait } from '../packages/elements/src/opportunity-finder/sample-walk.ts';
import { meta, scene } from './opportunity-finder.scene.ts';

/** The list: everything there is, mainstream and specialist mixed. Kingsmead and everybody in it are invented. */
export default { ...meta, title: 'Opportunity finder/Finding', tags: ['autodocs'] };

export const Everything = scene();

/** Near a place, with more to come and places that have not told us about access. */
export const NearAPlace = scene({ args: { where: 'KM5', within: 3 } });

/** Three at a time, because the page says so. People can choose it too, below the list. */
export const Calm = scene({ args: { calm: true }, answers: { list: async () => page({ items: matches.slice(0, 3), nextCursor: 'next' }) } });

/** A page about the arts: the filter holds and is not offered. */
export const OnlyArts = scene({ args: { lifeDomain: 'arts', fixed: true } });

/** Filters to begin with, which anybody can take away. */
export const BeginsWithFilters = scene({ args: { lifeDomain: 'arts', accessFeature: 'step-free', cost: 'free', timeOfDay: 'evening' } });

export const FiltersOpen = scene({ walk: (element) => openFilters(element) });

/** Each chosen filter is a button named by what pressing it does. */
export const FiltersChosen = scene({
  args: { where: 'KM5' },
  walk: async (element) => {
    await openFilters(element);
    for (const words of ['Arts and culture', 'Monday', 'Evening', 'Step-free']) await press(element, words, '.tick');
    await search(element, {});
  },
});

/** Nothing fits: which filter to drop, and how many that gives. */
export const NothingFits = scene({
  args: { where: 'KM5' },
  answers: { search: async () => page({ items: [], total: 0, resolvedPlace: { name: 'KM5' }, suggestions: [{ dropFilter: 'near', wouldGive: 12 }] }) },
});

export const EmptyDirectory = scene({ answers: { list: async () => page({ items: [], total: 0, facets: {} }) } });

/** The page's own words when nothing is found, before the list and after it. */
export const OwnWords = scene({
  args: { where: 'KM5' },
  answers: { search: async () => page({ items: [], total: 0 }) },
  inside: html`<p slot="intro">Everything here is within a bus ride of Kingsmead.</p><p slot="empty">Come in on a Tuesday and look with us: 2 Mill Road.</p><p slot="help">Dee answers questions on <a href="tel:01632960010">01632 960 010</a>.</p>`,
});

export const PlaceNotFound = scene({ args: { where: 'Xyzzy' }, answers: { search: async () => page() } });

export const WhichPlace = scene({
  args: { where: 'Newport' }, answers: { search: async () => page({ placeChoices: [{ name: 'Newport, Isle of Wight' }, { name: 'Newport, Shropshire' }, { name: 'Newport, Wales' }] }) },
});

/** "Use my location" where the device does not say. */
export const NoLocation = scene({
  walk: async (element) => {
    await press(element, 'Use my location');
    await wait(element, () => named(element, '.note', 'We could not find where you are'));
  },
});

/** A page of its own for each opportunity. */
export const LinksToPages = scene({ args: { detailHref: 'https://kingsmead.example/groups/{id}' } });

/** A heading of the page's own, at the level its outline needs. */
export const OwnHeading = scene({ args: { heading: 'Find a group', headingLevel: 3 } });

/** A link that holds the filters, never words or a place. */
export const LinkToTheList = scene({
  args: { lifeDomain: 'arts' },
  walk: async (element) => {
    await press(element, 'Copy a link to this list');
    const field = await wait(element, () => element.shadowRoot!.querySelector<HTMLInputElement>('#link'), 'the link');
    // Where the stories are served is another place each time.
    field.value = field.value.replace(/^[^#]*/, 'https://kingsmead.example/groups');
  },
});

export const OneResult = scene({ answers: listOf(matches[0]!) });

/** The next date is cancelled, and stays in view. */
export const CancelledDate = scene({ answers: listOf(matches[1]!) });

/** Not checked for more than six months. */
export const NotCheckedForLong = scene({ answers: listOf(matches[2]!) });

/** Only what the contract requires. */
export const LittleKnown = scene({ answers: listOf(bare) });

/** Codes a newer service may send. */
export const UnknownCodes = scene({ answers: listOf(fromLater) });

export const Hostile = scene({ answers: listOf(hostile) });

export const LongWords = scene({ answers: listOf(longWords) });

/** As many as a page may ask for at a time. */
export const AHundred = scene({ args: { pageSize: 100 }, answers: { list: async () => page({ items: many(100), total: 1000, nextCursor: 'next' }) } });

/** More below: the focus is on the first new heading. */
export const MoreBelow = scene({
  answers: { list: async ({ cursor }) => (cursor ? page({ items: many(3), total: 8 }) : page({ nextCursor: 'next', total: 8 })) },
  walk: async (element) => {
    await press(element, 'Show 3 more', '.results > p > button');
    await wait(element, () => element.shadowRoot!.querySelectorAll('.result').length === 8, 'the next page');
  },
});

/** Places that have not told us are taken in, and can be left out again. */
export const WithNotKnown = scene({
  args: { where: 'KM5' },
  answers: { search: async ({ includeNotKnown }) => (includeNotKnown ? { ...nearPage, notKnown: {} } : nearPage) },
  walk: async (element) => {
    await press(element, 'Include 6 places');
    await wait(element, () => element.shadowRoot!.querySelector('.chip'), 'the chip');
  },
});
