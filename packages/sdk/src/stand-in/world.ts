import type { Area, Delegation, Opportunity, Organisation, Plan, Response, Service, Session, Share, Venue } from '@daybridge/domain/generated/model';

/** Everything the stand-in begins with. Records are as the contract shows them; counts of a session come from its bookings. */
export interface TestWorld {
  areas: Area[];
  organisations: Organisation[];
  services: Service[];
  venues: Venue[];
  opportunities: Opportunity[];
  sessions: Session[];
  plans: Plan[];
  /** Who may act for whom, and what of which plan they may see and do. */
  delegations: Delegation[];
  shares: (Share & { planId: string })[];
  responses: Response[];
}

const id = (n: number): string => `0199d000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Ids of the small world, by what they name. */
export const testIds = {
  area: id(1), organisation: id(2), venue: id(3), service: id(4),
  /** A group to book; its dates have 6, 1 and 12 places. */
  painting: id(10),
  /** Open to anyone, on Thursdays. */
  walking: id(11),
  /** No booking: people just come. */
  cafe: id(12),
  paintingSession: id(20), lastPlaceSession: id(21), laterSession: id(22), walkingSession: id(23),
  /** Who is signed in, unless told otherwise, and their plan. */
  person: id(30), plan: id(40), goal: id(41), step: id(42),
  /** A worker who sees their plan, and the delegation and share that say so. */
  worker: id(31), delegation: id(60), share: id(61),
  /** What came of what people said. */
  response: id(50),
} as const;

/** When the clock of the stand-in begins: a Tuesday morning. Time passes only when it is told to. */
export const testNow = '2026-10-06T09:00:00.000Z';

const about = { language: 'en', source: { publisher: 'Kingsmead' }, checkedOn: '2026-10-01' };

const opportunity = (key: string, title: string, more: Partial<Opportunity>): Opportunity => ({
  id: key, kind: 'group', organisationId: testIds.organisation, organisationName: 'Kingsmead Makers', areaIds: [testIds.area], title,
  summary: `${title} in Kingsmead.`, lifeDomains: ['arts'], ledBy: 'user-run', accessRoutes: ['self-referral'],
  eligibility: { who: 'mental-health-need' }, setting: 'mainstream-venue', duration: { kind: 'no-limit' },
  cost: { kind: 'free', personalBudgetAccepted: 'not-known' }, languages: ['en'], venueIds: [testIds.venue],
  contact: { name: 'Bea', telephone: '01632 960151' }, joining: { mode: 'book' }, status: 'active', ...about, ...more,
});

const session = (key: string, opportunityId: string, day: string, capacity?: number): Session => ({
  id: key, opportunityId, startsAt: `${day}T18:30:00+01:00`, endsAt: `${day}T20:00:00+01:00`, timeZone: 'Europe/London',
  venueId: testIds.venue, online: false, status: 'scheduled', ...(capacity !== undefined && { capacity }),
});

/** A small invented town: enough to find, book, wait, be refused and read a plan. */
export const smallWorld = (): TestWorld => ({
  areas: [{ id: testIds.area, name: 'Kingsmead', kind: 'borough' }],
  organisations: [{ id: testIds.organisation, name: 'Kingsmead Makers', kind: 'voluntary', roles: ['provides'], ...about }],
  services: [{
    id: testIds.service, organisationId: testIds.organisation, areaIds: [testIds.area], component: 'hub', name: 'The hub',
    eligibility: { who: 'anyone' }, accessRoutes: ['drop-in'], openingHours: [], duration: { kind: 'no-limit' }, ...about,
  }],
  venues: [{
    id: testIds.venue, name: 'Mill Road Library', address: { lines: ['1 Mill Road'], town: 'Kingsmead', postcode: 'KM5 1AB' }, outcode: 'KM5',
    geo: { latitude: 51.53, longitude: 0.6 }, setting: 'mainstream-venue', accessFeatures: { 'step-free': 'yes' }, ...about,
  }],
  opportunities: [
    opportunity(testIds.painting, 'Painting table', {}),
    opportunity(testIds.walking, 'Walking group', { eligibility: { who: 'anyone' }, lifeDomains: ['sport-and-exercise'] }),
    opportunity(testIds.cafe, 'Open café', { accessRoutes: ['drop-in'], joining: { mode: 'just-come' }, lifeDomains: ['friends-and-social-life'] }),
  ],
  sessions: [
    session(testIds.paintingSession, testIds.painting, '2026-10-13', 6),
    session(testIds.lastPlaceSession, testIds.painting, '2026-10-20', 1),
    session(testIds.laterSession, testIds.painting, '2026-10-21', 12),
    session(testIds.walkingSession, testIds.walking, '2026-10-15'),
  ],
  plans: [{
    id: testIds.plan, personId: testIds.person, personName: 'Ash', title: 'My plan', status: 'active', language: 'en', version: 1,
    updatedAt: '2026-10-01T08:00:00.000Z', whatMatters: [], whatHelps: [], sections: [], order: ['goals'], supporters: [],
    crisis: { wishes: 'Ring Jo first.', author: { name: 'Ash', isPerson: true }, authoredOn: '2026-09-01' },
    goals: [{
      id: testIds.goal, statement: 'Paint again', status: 'doing', lifeDomain: 'arts', author: { name: 'Ash', isPerson: true }, authoredOn: '2026-09-01',
      steps: [{ id: testIds.step, text: 'Look in on a Tuesday', status: 'to-do', opportunityId: testIds.painting }],
    }],
  }],
  delegations: [{
    id: testIds.delegation, personId: testIds.person, delegateId: testIds.worker, delegateName: 'Dee Okoro', relationship: 'worker', basis: 'agreed',
    agreedHow: 'At the big table', agreedOn: '2026-09-01', endsOn: '2027-08-31',
  }],
  shares: [{ id: testIds.share, planId: testIds.plan, delegationId: testIds.delegation, scopes: ['see-plan'], reveal: true, endsOn: '2027-08-31' }],
  responses: [{ id: testIds.response, about: 'wishes', areaId: testIds.area, status: 'started', text: 'Several people wished for somewhere to paint.', opportunityId: testIds.painting, on: '2026-09-15', language: 'en' }],
});
