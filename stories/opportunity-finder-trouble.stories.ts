import { matches, page } from '../packages/elements/src/opportunity-finder/sample-answers.ts';
import { impatiently, press, search, wait } from '../packages/elements/src/opportunity-finder/sample-walk.ts';
import { failing, meta, never, scene } from './opportunity-finder.scene.ts';

/** Slow, offline, half failed: what was loaded stays, and there is always a number to ring. */
export default { ...meta, title: 'Opportunity finder/Trouble', tags: ['autodocs'] };

export const Loading = scene({ answers: { list: never } });

/** After ten seconds without an answer. */
export const Slow = scene({
  answers: { list: never },
  walk: (element) => impatiently(async () => {
    element.api = 'https://slow.example/v1';
    await wait(element, () => element.shadowRoot!.textContent!.includes('longer than usual'), 'the number');
  }),
});

/** The service cannot be reached: the author's own link is there. */
export const ServerDown = scene({ answers: { list: failing('http', 503) } });

export const Busy = scene({ answers: { list: failing('http', 429) } });

export const Forbidden = scene({ answers: { list: failing('http', 403) } });

/** Without a number to ring. */
export const NoNumber = scene({ args: { helpPhone: '' }, answers: { list: failing('http', 503) } });

/** The list could not be renewed: it stays, with its time. */
export const Kept = scene({ answers: { search: failing('network') }, walk: (element) => search(element, { q: 'tea' }) });

/** The next page could not be had; the list is as it was. */
export const NoMore = scene({
  answers: { list: async ({ cursor }) => (cursor ? failing('http', 503)() : page({ nextCursor: 'next', total: 12 })) },
  walk: async (element) => {
    await press(element, 'Show 7 more', '.results > p > button');
    await wait(element, () => element.shadowRoot!.querySelector('.problem'), 'what went wrong');
  },
});

/** Some have a place and dates, some have neither. */
export const HalfKnown = scene({ answers: { list: async () => page({ items: matches.map((match, i) => (i % 2 ? { ...match, venue: undefined, nextSessions: [] } : match)) }) } });
