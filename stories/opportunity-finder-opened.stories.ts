import { matches, page, paintingSessions } from '../packages/elements/src/opportunity-finder/sample-answers.ts';
import { bare, course, fromLater, hostile, inOwnWords, longWords } from '../packages/elements/src/opportunity-finder/sample-oddities.ts';
import { listOf, openEntry, press, wait } from '../packages/elements/src/opportunity-finder/sample-walk.ts';
import { failing, meta, scene, type Scene } from './opportunity-finder.scene.ts';

/** One opportunity, opened in place of the list. */
export default { ...meta, title: 'Opportunity finder/One opportunity', tags: ['autodocs'] };

const opened = ({ walk, ...rest }: Scene = {}, entry = 0) =>
  scene({
    ...rest,
    walk: async (element) => {
      await openEntry(element, entry);
      await walk?.(element);
    },
  });

export const BookAPlace = opened({ args: { where: 'KM5' } });

/** For people who find their mental health hard: somebody to ring and something open to anyone stand beside it. */
export const NotForEveryone = opened({}, 1);

export const JustTurnUp = opened({}, 2);

/** A closed group gives no place and no time. */
export const ClosedGroup = opened({}, 3);

export const ClosedGroupFull = opened({
  answers: { list: async () => page({ items: [{ ...matches[3]!, opportunity: { ...matches[3]!.opportunity, peerGroup: { ...matches[3]!.opportunity.peerGroup!, lookingForMembers: false } } }] }) },
});

/** Online and in Welsh, booked on their own site. */
export const BookElsewhere = opened({}, 4);

/** Somebody else asks for it; it runs for some weeks, costs something, and comes in other forms. */
export const Course = opened({ answers: listOf(course) });

/** The dates could not be loaded; the rest is there. */
export const DatesMissing = opened({ answers: { sessions: failing('http', 503) } });

export const AllDatesFull = opened({ answers: { sessions: async () => ({ items: paintingSessions.map((session) => ({ ...session, placesLeft: 0 })) }) } });

export const NoDates = opened({ answers: { list: async () => page({ items: [{ ...matches[0]!, nextSessions: [] }] }), sessions: async () => ({ items: [] }) } });

/** The record's own words for when it is, and our words for when it is not. */
export const InTheirOwnWords = opened({ answers: listOf(inOwnWords) });

export const LittleKnown = opened({ answers: listOf(bare) });
export const UnknownCodes = opened({ answers: listOf(fromLater) });
export const Hostile = opened({ answers: listOf(hostile) });
export const LongWords = opened({ answers: listOf(longWords) });

/** Somebody followed an old link. */
export const Gone = scene({ answers: { get: failing('http', 404) }, walk: (element) => element.open('0190a000-0000-7000-8000-000000000999') });

export const CannotBeLoaded = scene({ answers: { get: failing('http', 503) }, walk: (element) => element.open('0190a000-0000-7000-8000-000000000999') });

/** On the way to a place: the booker takes over. */
export const Booking = opened({
  walk: async (element) => {
    await press(element, 'Book a place');
    await wait(element, () => element.shadowRoot!.querySelector('.detail:not([hidden]) > day-session-booker'), 'the booker');
  },
});

/** The short list: everything needed to go there, to print and to hand on. */
export const ShortList = scene({
  walk: async (element) => {
    for (const { opportunity } of matches.slice(0, 3)) await press(element, `Add to short list: ${opportunity.title}`);
    await press(element, 'Your short list (3)');
  },
});

/** Nothing is left on it. */
export const ShortListEmpty = scene({
  walk: async (element) => {
    await press(element, 'Add to short list');
    await press(element, 'Your short list (1)');
    await press(element, 'Remove from short list');
  },
});

/** On the list, with one on the short list. */
export const ShortListBegun = scene({ walk: (element) => press(element, 'Add to short list') });
