import type { Document, SessionEntry, Store } from '../store/store.ts';

/** A small directory for tests: one thing to book with a few dates, one open to anyone beside it, one closed group. */
const id = (n: number): string => `0199b000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const ids = {
  area: id(1), organisation: id(2), venue: id(3), service: id(4),
  painting: id(10), walking: id(11), closedGroup: id(12), justCome: id(13),
  tuesday: id(20), wednesday: id(21), sameHours: id(22), walk: id(23), closedSession: id(24), cafe: id(25),
  ash: id(30), sam: id(31), editor: id(32), otherEditor: id(33), otherOrganisation: id(5), ashPlan: id(40), samPlan: id(41),
} as const;

const about: Document = { language: 'en', source: { publisher: 'Kingsmead' }, checkedOn: '2026-09-01' };

const opportunity = (key: string, title: string, more: Document = {}): Document => ({
  id: key, kind: 'group', organisationId: ids.organisation, areaIds: [ids.area], title, summary: `${title} in Kingsmead.`,
  lifeDomains: ['arts'], ledBy: 'user-run', accessRoutes: ['self-referral'], eligibility: { who: 'mental-health-need' }, setting: 'mainstream-venue',
  duration: { kind: 'no-limit' }, cost: { kind: 'free', personalBudgetAccepted: 'not-known' }, venueIds: [ids.venue],
  contact: { name: 'Bea', telephone: '01632 960151' }, joining: { mode: 'book' }, status: 'active', ...about, ...more,
});

export const session = (key: string, opportunityId: string, day: string, more: Partial<SessionEntry> = {}): SessionEntry => ({
  id: key, opportunityId, startsAt: `${day}T17:30:00.000Z`, endsAt: `${day}T19:00:00.000Z`, status: 'scheduled', capacity: 2,
  record: { startsAt: `${day}T18:30:00+01:00`, endsAt: `${day}T20:00:00+01:00`, timeZone: 'Europe/London', venueId: ids.venue, online: false },
  ...more,
});

const records: [Parameters<Store['directory']['get']>[0], Document][] = [
  ['area', { id: ids.area, name: 'Kingsmead', kind: 'borough' }],
  ['organisation', { id: ids.organisation, name: 'Kingsmead Makers', kind: 'voluntary', roles: ['provides'], ...about }],
  ['venue', {
    id: ids.venue, name: 'Mill Road Library', address: { lines: ['1 Mill Road'], town: 'Kingsmead', postcode: 'KM5 1AB' }, outcode: 'KM5',
    geo: { latitude: 51.53, longitude: 0.6 }, setting: 'mainstream-venue', accessFeatures: { 'step-free': 'yes' }, ...about }],
  ['service', {
    id: ids.service, organisationId: ids.organisation, areaIds: [ids.area], component: 'hub', name: 'The hub', eligibility: { who: 'anyone' },
    accessRoutes: ['drop-in'], openingHours: [], duration: { kind: 'no-limit' }, ...about }],
  ['opportunity', opportunity(ids.painting, 'Painting table')],
  ['opportunity', opportunity(ids.walking, 'Walking group', { eligibility: { who: 'anyone' }, lifeDomains: ['sport-and-exercise'] })],
  ['opportunity', opportunity(ids.closedGroup, 'Quiet evening group', { peerGroup: { stage: 'independent', membership: 'closed' } })],
  ['opportunity', opportunity(ids.justCome, 'Open café', { joining: { mode: 'just-come' } })],
];

export async function fillWorld(store: Store): Promise<void> {
  await store.directory.put(records.map(([kind, record]) => {
    const key = record['id'] as string;
    return { kind, id: key, record, organisationId: kind === 'organisation' ? key : record['organisationId'] as string | undefined };
  }));
  await store.sessions.put([
    session(ids.tuesday, ids.painting, '2026-10-13'),
    session(ids.wednesday, ids.painting, '2026-10-14', { capacity: 20, onlineUrl: 'https://meet.example/wednesday' }),
    session(ids.sameHours, ids.walking, '2026-10-13', { capacity: undefined }),
    session(ids.walk, ids.walking, '2026-10-20', { capacity: 8 }),
    session(ids.closedSession, ids.closedGroup, '2026-10-15'),
    session(ids.cafe, ids.justCome, '2026-10-15', { capacity: undefined }),
  ]);
  const createdAt = '2026-10-01T08:00:00.000Z';
  const person = (key: string, subject: string, preferredName: string) =>
    store.people.insert({ id: key, issuer: 'urn:daybridge:dev', subject, createdAt, record: { preferredName, login: { name: subject, roles: ['person'] } } });
  await person(ids.ash, 'ash', 'Ash');
  await person(ids.sam, 'sam', 'Sam');
  const editor = (key: string, subject: string, organisationId: string) => store.people.insert({
    id: key, issuer: 'urn:daybridge:dev', subject, createdAt,
    record: { preferredName: subject, login: { name: subject, roles: ['directory-editor'], organisationIds: [organisationId] } } });
  await editor(ids.editor, 'editor', ids.organisation);
  await editor(ids.otherEditor, 'other-editor', ids.otherOrganisation);
  const plan = (key: string, personId: string) => store.plans.put({
    id: key, personId, updatedAt: createdAt,
    record: { title: 'My plan', status: 'active', language: 'en', whatMatters: [], whatHelps: [], sections: [], order: [], goals: [], supporters: [] } });
  await plan(ids.ashPlan, ids.ash);
  await plan(ids.samPlan, ids.sam);
}
