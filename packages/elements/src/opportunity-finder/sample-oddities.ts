import type { Opportunity, OpportunityMatch } from '@daybridge/sdk';
import { gallery, library, matches, opportunity, session } from './sample-answers.ts';

/** What a directory may send besides what one hopes for. Everybody and everything in it is invented. */

const hour = 3_600_000;

/** As many as asked for, all different, none of them alike in length. */
export function many(count: number): OpportunityMatch[] {
  return Array.from({ length: count }, (_, i) => {
    const from = matches[i % 3]!;
    const n = 10_000 + i;
    const own = opportunity(n, { ...from.opportunity, id: undefined, title: `${from.opportunity.title}, group ${i + 1}` } as Partial<Opportunity>);
    return { ...from, opportunity: { ...own, id: opportunity(n).id }, distanceKm: 0.4 + i * 0.05 };
  });
}

/** Only what the contract requires. */
export const bare: OpportunityMatch = {
  opportunity: {
    id: opportunity(61).id, kind: 'activity', organisationId: opportunity(800).id, areaIds: [], title: 'Walk round the lake', summary: 'A walk.', lifeDomains: [], ledBy: 'volunteers', accessRoutes: [],
    eligibility: { who: 'not-known' }, setting: 'outdoors', duration: { kind: 'not-known' }, cost: { kind: 'not-known', personalBudgetAccepted: 'not-known' }, joining: { mode: 'ask' },
    status: 'active', language: 'en', source: { publisher: 'Kingsmead Day Services' }, checkedOn: '2026-01-10',
  } as Opportunity,
  nextSessions: [], matched: [],
};

const later = (code: string) => code as never;

/** Codes a newer service may know. */
export const fromLater: OpportunityMatch = {
  opportunity: opportunity(62, {
    title: 'Something of a kind that is new', kind: later('time-bank'), ledBy: later('robots-and-people'), cost: { kind: later('time-credits'), personalBudgetAccepted: later('sometimes') }, lifeDomains: [later('space-travel')],
    eligibility: { who: later('night-owls') }, duration: { kind: later('a-season') }, joining: { mode: later('by-post') }, supportOffered: [later('company-on-the-bus')], languages: ['tlh'],
  }),
  nextSessions: [session(621, opportunity(62).id, 27, '10:00', '12:00', { status: later('rumoured') })],
  venue: { ...library, accessFeatures: { 'step-free': later('nearly'), 'sensory-room': 'yes' } as never }, matched: [],
};

const bad = '"><img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>{{7*7}}${7*7}';
const badUrl = 'javascript:globalThis.hacked=1';

/** Markup and scripts in every text and every address. */
export const hostile: OpportunityMatch = {
  opportunity: opportunity(63, {
    title: bad, organisationName: bad, summary: bad, description: `${bad}\n\n- ${bad}`, comeBack: bad, eligibility: { who: 'referred', note: bad }, audience: { note: bad },
    whatToExpect: { whoMeetsYou: bad, groupSize: bad, bringSomeone: bad, firstVisit: bad }, cost: { kind: 'varies', note: bad, personalBudgetAccepted: 'yes' }, languages: ['x-y'],
    otherFormats: [{ form: 'easy-read', url: badUrl, length: bad } as never], contact: { name: bad, role: bad, telephone: bad, email: bad, url: badUrl, hours: bad },
    joining: { mode: 'external', externalUrl: badUrl, note: bad }, schedule: { timeZone: 'Europe/London', text: bad },
    peerGroup: { stage: 'independent', membership: 'open', agreement: { ifSomeoneIsDistressed: bad, howWeDecide: bad, howMoneyIsKept: bad } }, source: { publisher: bad },
  }),
  nextSessions: [session(631, opportunity(63).id, 27, '10:00', '12:00', { note: bad })],
  venue: { ...library, name: bad, address: { lines: [bad], town: bad, postcode: 'KM5 1AB' }, transport: { nearestStop: bad, stepFreeRoute: bad, entrance: bad, parking: bad } }, matched: [],
};

const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** Words that no line can hold, and more of them than anybody wants to read. */
export const longWords: OpportunityMatch = {
  opportunity: opportunity(64, {
    title: `${long}${long} a Donaudampfschifffahrtsgesellschaftskapitän`, organisationName: `${long} ${long}`, summary: `${long} `.repeat(6).trim(), joining: { mode: 'external', externalUrl: `https://${'long-'.repeat(10)}name.example/${'a'.repeat(120)}` },
    contact: { name: long, telephone: '01632 960 001', email: `${'somebody.'.repeat(8)}x@example.org`, url: `https://example.org/${'very-long-path/'.repeat(8)}` }, cost: { kind: 'varies', note: long, personalBudgetAccepted: 'yes' },
  }),
  nextSessions: [session(641, opportunity(64).id, 27, '10:00', '12:00')], venue: { ...gallery, name: `${long}${long}` }, matched: [], distanceKm: 4.2,
};

/** A date before and one after the clocks go back on 25 October 2026, the same by the clock on the wall. */
export const acrossTheChange: OpportunityMatch = {
  ...matches[0]!,
  opportunity: opportunity(65, { title: 'Monday choir', schedule: { timeZone: 'Europe/London', every: { count: 1, unit: 'week' }, byDay: ['monday'], startTime: '18:30', endTime: '20:00' } }),
  nextSessions: [
    { ...session(651, opportunity(65).id, 1, '18:30', '20:00'), startsAt: '2026-10-19T18:30:00+01:00', endsAt: '2026-10-19T20:00:00+01:00' },
    { ...session(652, opportunity(65).id, 1, '18:30', '20:00'), startsAt: new Date(Date.parse('2026-10-19T18:30:00+01:00') + 7 * 24 * hour + hour).toISOString(), endsAt: '2026-10-26T20:00:00+00:00' },
  ],
};

/** A schedule that has words of its own, in the record's language. */
export const inOwnWords: OpportunityMatch = {
  ...matches[0]!,
  opportunity: opportunity(66, {
    title: 'Garden, when it does not rain', schedule: { timeZone: 'Europe/London', text: 'Tuesdays at ten, unless it rains', every: { count: 1, unit: 'week' }, byDay: ['tuesday'], startTime: '10:00', endTime: '12:00', exceptions: [{ date: '2026-12-29', reason: 'Christmas week' }] },
  }),
};

/** A course that has other forms, runs for some weeks and can be paid with a personal budget. */
export const course: OpportunityMatch = {
  ...matches[0]!,
  opportunity: opportunity(67, {
    kind: 'course', title: 'Getting back into the kitchen', summary: 'Six Thursdays, one dish each, eaten together.', duration: { kind: 'weeks', n: 6, nMax: 8 }, eligibility: { who: 'referred', note: 'Your GP surgery can ask for you.' },
    cost: { kind: 'fixed', pence: 350, note: 'Bring a box for what is left', personalBudgetAccepted: 'yes' }, comeBack: 'Ring Dee. You do not need a new letter.', joining: { mode: 'referral' },
    otherFormats: [{ form: 'easy-read', url: 'https://makers.example/kitchen-easy-read.pdf', length: '4 pages' } as never, { form: 'bsl', url: 'https://makers.example/kitchen-bsl', length: '3 minutes' } as never],
    languages: ['en', 'so', 'bfi'],
  }),
};
