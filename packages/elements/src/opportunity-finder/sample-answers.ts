import type { Opportunity, OpportunityMatch, OpportunityPage, Response, Session, Venue } from '@daybridge/sdk';
import type { FinderClient } from './opportunity-finder.store.ts';
import type { TellingCalls } from './telling-calls.ts';

/** Answers for tests and stories, in the shape of the contract. Kingsmead and everybody in it are invented. */

/** The day all of this happens on. */
export const today = new Date('2026-11-21T12:00:00Z');

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const source = { publisher: 'Kingsmead Day Services' };

export const library: Venue = {
  id: id(901), name: 'Mill Road Library', address: { lines: ['2 Mill Road'], town: 'Kingsmead', postcode: 'KM5 1AB' }, outcode: 'KM5', geo: { latitude: 51.46, longitude: -0.07 },
  setting: 'mainstream-venue', accessFeatures: { 'step-free': 'yes', 'quiet-space': 'yes', 'accessible-toilet': 'yes', parking: 'no' },
  transport: { nearestStop: 'Mill Road bus stop, routes 5 and 40, 100 metres', stepFreeRoute: 'Level pavement from the stop', entrance: 'The side door, opposite the bakery. Ring the lower bell.', parking: 'Pay and display in Mill Road, five minutes away' },
  language: 'en', source, checkedOn: '2026-10-03',
};
export const gallery: Venue = { ...library, id: id(902), name: 'Harbour Gallery', outcode: 'KM2', accessFeatures: { 'step-free': 'yes', 'hearing-loop': 'yes', 'quiet-space': 'no' } };
export const hall: Venue = { ...library, id: id(903), name: 'Old Chapel Hall', outcode: 'KM6', accessFeatures: {} };

/** An opportunity; what is not given is taken from a painting group. */
export function opportunity(n: number, over: Partial<Opportunity> = {}): Opportunity {
  return {
    id: id(n), kind: 'group', organisationId: id(800), organisationName: 'Kingsmead Makers', areaIds: [id(700)], title: 'Tuesday painting table',
    summary: 'Paint, draw or just sit with a cup of tea. No experience needed, and nobody will ask why you came.',
    description: 'A long table, good light and someone who knows where the brushes are.\n\nBring something you are making, or start with what is there:\n- watercolours\n- lino and ink\n- clay on the last Tuesday',
    lifeDomains: ['arts', 'friends-and-social-life'], ledBy: 'user-run', accessRoutes: ['drop-in', 'self-referral'], eligibility: { who: 'anyone' }, setting: 'mainstream-venue',
    supportOffered: ['accompanied', 'carer-welcome'], accompanied: { offered: 'yes', times: 'until-settled' }, duration: { kind: 'no-limit' }, comeBack: 'Just come again. Nobody keeps a list of who has been away.',
    whatToExpect: { whoMeetsYou: 'Dee is at the table by the window from 9:45am and wears a green apron.', groupSize: 'Between 6 and 10 people', bringSomeone: 'Yes, whoever you like', firstVisit: 'Have a look, have a tea, sit where you want. You can leave at any time.' },
    cost: { kind: 'free', personalBudgetAccepted: 'not-known' }, languages: ['en', 'bfi'],
    schedule: { timeZone: 'Europe/London', every: { count: 1, unit: 'week' }, byDay: ['tuesday'], startTime: '10:00', endTime: '12:00', from: '2026-09-01', exceptions: [{ date: '2026-12-29', reason: 'library closed' }] },
    venueIds: [library.id], contact: { name: 'Dee', role: 'runs the table', telephone: '01632 960 001', email: 'dee@makers.example' }, joining: { mode: 'book' }, status: 'active', language: 'en', source, checkedOn: '2026-10-03', ...over,
  };
}

/** A session `day` of November 2026 (days past 30 run into December). */
export function session(n: number, opportunityId: string, day: number, from: string, to: string, over: Partial<Session> = {}): Session {
  const date = new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10);
  return { id: id(n), opportunityId, startsAt: `${date}T${from}:00+00:00`, endsAt: `${date}T${to}:00+00:00`, timeZone: 'Europe/London', venueId: library.id, online: false, status: 'scheduled', capacity: 10, placesLeft: 4, ...over };
}

const painting = opportunity(1);
const gallerySteps = opportunity(2, {
  title: 'First time at the gallery, together', organisationName: 'Kingsmead Inclusion Team', ledBy: 'staff', summary: 'Meet at the station, look round for an hour, talk about one picture over coffee.',
  eligibility: { who: 'mental-health-need', note: 'You do not need a diagnosis or a letter.' }, cost: { kind: 'free', personalBudgetAccepted: 'yes' }, duration: { kind: 'weeks', n: 6, nMax: 8 },
});
const choir = opportunity(3, {
  title: 'Choir with no auditions', organisationName: 'Old Chapel Hall', ledBy: 'volunteers', accessRoutes: ['open-to-public', 'drop-in'], summary: 'Forty voices, one song at a time. Come late, leave early, bring a friend.',
  cost: { kind: 'fixed', pence: 250, personalBudgetAccepted: 'not-known' }, joining: { mode: 'just-come' }, checkedOn: '2026-03-02', accompanied: { offered: 'not-known' },
});
const closedGroup = opportunity(4, {
  title: 'Night shift: a group for people who do not sleep', organisationName: 'The Night Shift', ledBy: 'user-run', summary: 'We are full of members who know each other. Ask, and someone will write back.',
  schedule: undefined, venueIds: undefined, joining: { mode: 'ask' }, peerGroup: { stage: 'independent', membership: 'closed', agreement: { ifSomeoneIsDistressed: 'Two of us leave the room with them.', howWeDecide: 'By talking until nobody minds.' } }, cost: { kind: 'not-known', personalBudgetAccepted: 'not-known' },
});
const online = opportunity(5, {
  title: 'Sgwrs a Phaned: tea and talk in Welsh', organisationName: 'Menter Harbour', ledBy: 'visiting-expert', language: 'cy', summary: 'Awr o sgwrsio dros baned, ar-lein. Croeso i ddysgwyr.', setting: 'online', venueIds: undefined,
  joining: { mode: 'external', externalUrl: 'https://menter.example/sgwrs' }, languages: ['cy'], lifeDomains: ['friends-and-social-life', 'learning'],
});

/** The dates of the painting table. */
export const paintingSessions = [
  session(101, painting.id, 24, '10:00', '12:00'),
  session(102, painting.id, 31, '10:00', '12:00', { placesLeft: 0, waitingListLength: 2 }),
  session(103, painting.id, 38, '10:00', '12:00', { status: 'cancelled', note: 'Dee is away.' }),
  session(104, painting.id, 45, '10:00', '12:00', { placesLeft: 1 }),
  session(105, painting.id, 52, '10:00', '12:00'),
  session(106, painting.id, 66, '10:00', '12:00'),
  session(107, painting.id, 73, '10:00', '12:00'),
];

export const matches: OpportunityMatch[] = [
  { opportunity: painting, nextSessions: paintingSessions.slice(0, 3), venue: library, distanceKm: 0.8, matched: [] },
  { opportunity: gallerySteps, nextSessions: [session(111, gallerySteps.id, 25, '14:00', '15:30', { status: 'cancelled' }), session(112, gallerySteps.id, 26, '14:00', '15:30', { placesLeft: 0 })], venue: gallery, distanceKm: 1.7, matched: [] },
  { opportunity: choir, nextSessions: [session(121, choir.id, 30, '18:30', '20:00', { capacity: undefined, placesLeft: undefined })], venue: hall, distanceKm: 3.4, matched: [] },
  { opportunity: closedGroup, nextSessions: [], matched: [] },
  { opportunity: online, nextSessions: [session(141, online.id, 27, '11:00', '12:00', { online: true, venueId: undefined, placesLeft: undefined, capacity: undefined })], matched: [] },
];

/** A page of the list. */
export function page(over: Partial<OpportunityPage> = {}): OpportunityPage {
  return {
    items: matches, total: matches.length, notKnown: {}, suggestions: [],
    facets: {
      way: {}, lifeDomain: { employment: 4, volunteering: 7, learning: 9, arts: 12, 'faith-and-identity': 2, 'sport-and-exercise': 14, neighbourhood: 18, 'money-and-housing': 3, 'friends-and-social-life': 21 },
      dayOfWeek: { monday: 6, tuesday: 12, wednesday: 9, thursday: 8, friday: 5, saturday: 2, sunday: 0 }, timeOfDay: { morning: 14, afternoon: 12, evening: 6 },
      accessFeature: { 'step-free': 8, 'quiet-space': 5, 'hearing-loop': 3 }, supportOffered: { accompanied: 5 }, cost: { free: 31 }, accessRoute: { 'drop-in': 11, 'open-to-public': 17, 'self-referral': 24 },
    },
    ...over,
  };
}

/** A page found near KM5 with filters on, one more page to come and places that have not told us. */
export const nearPage = page({ total: 12, nextCursor: 'next', resolvedPlace: { name: 'KM5', outcode: 'KM5' }, notKnown: { accessFeature: 6 } });

/** What came of what people asked for. */
export const responses: Response[] = [
  { id: id(501), about: 'wishes', areaId: id(700), lifeDomain: 'friends-and-social-life', status: 'started', text: 'Several people asked for board games in the evening. A table has started at the library.', opportunityId: painting.id, on: '2026-11-01', language: 'en' },
  { id: id(502), about: 'gap', areaId: id(700), status: 'cannot', text: 'People asked for a swimming group on Sundays. The pool is closed on Sundays until spring. We will ask again in March.', on: '2026-10-12', language: 'en' },
];

/** Takes in what somebody tells, and keeps it in `told`. */
export function stubTelling(over: Partial<TellingCalls> = {}, told: unknown[] = []): TellingCalls {
  const createdAt = today.toISOString();
  return {
    wish: async (id, wish, access) => (told.push({ id, wish, access }), { ...wish, id, status: 'asked', createdAt }),
    report: async (opportunityId, id, report) => (told.push({ opportunityId, id, report }), { ...report, id, createdAt }),
    responses: async () => ({ items: responses }),
    ...over,
  };
}

/** A client that answers from what it is given; what is not given is the sample above. */
export function stubClient(over: Partial<FinderClient> = {}): FinderClient {
  return {
    list: async () => page(),
    search: async () => nearPage,
    get: async (asked) => matches.find((match) => match.opportunity.id === asked)?.opportunity ?? painting,
    sessions: async () => ({ items: paintingSessions, venues: [library] }),
    telling: async () => stubTelling(),
    ...over,
  };
}
