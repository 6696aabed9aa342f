import { devIssuer } from '../identity/dev-people.ts';
import type { Document, Store } from '../store/store.ts';
import { fillWorld, ids } from './world.ts';

const id = (n: number): string => `0199b000-0000-7000-8000-00000000${n.toString(16).padStart(4, '0')}`;

/** Ash's plan, and everybody around it. Each has one role, and what Ash has shared with them. */
export const around = {
  /** Sees the goals, what is next and the crisis wishes. */
  jo: id(0x501),
  /** May change the plan. */
  mo: id(0x502),
  /** A worker who sees all that is not kept apart, and knows that something is. */
  dee: id(0x503),
  /** An advocate who sees proposals and the budget. */
  shanice: id(0x504),
  /** Under 18: may not change and sees no budget, whatever a share says. */
  kai: id(0x505),
  /** A worker and a friend with nothing shared, and a worker to whom it was shared until yesterday. */
  priya: id(0x506), stranger: id(0x507), late: id(0x508),
  bea: id(0x509), owen: id(0x50a), editor: id(0x50b),
  goal: id(0x601), step: id(0x602), doneStep: id(0x603), section: id(0x604), sensitive: id(0x605), words: id(0x606), helps: id(0x607), deesGoal: id(0x608), proposal: id(0x609),
  plan: ids.ashPlan, ash: ids.ash,
} as const;

export const delegationOf = (person: string): string => person.replace('0000-7000', '0001-7000');
export const shareOf = (person: string): string => person.replace('0000-7000', '0002-7000');

const own = { author: { name: 'Ash', isPerson: true }, authoredOn: '2026-09-01' };
const dees = { author: { name: 'Dee Okoro', role: 'Helps you get going again', isPerson: false }, authoredOn: '2026-09-02' };

/** A plan with a part of nearly every kind. */
export const richPlan: Document = {
  title: 'My plan', kind: 'staying-well-plan', status: 'active', language: 'en',
  next: { what: 'The painting table with Dee', who: 'Dee', by: '2026-10-13', ...dees },
  whatMatters: [{ id: around.words, text: 'Getting out before noon', ...own }],
  whatHelps: [{ id: around.helps, text: 'A text the day before', ...own }],
  sections: [
    { id: around.section, heading: 'My dog', text: 'Biscuit needs two walks', sensitive: false, ...own },
    { id: around.sensitive, heading: 'Not for everybody', text: 'What I told nobody', sensitive: true, ...own },
  ],
  order: ['next', 'goals', around.section, around.sensitive, 'whatMatters', 'budget'],
  goals: [
    {
      id: around.goal, statement: 'Paint again', status: 'doing', allies: [{ name: 'Jo' }], ...own,
      steps: [{ id: around.step, text: 'Look in on a Tuesday', who: 'Me', status: 'to-do', opportunityId: ids.painting }, { id: around.doneStep, text: 'Buy a brush', status: 'done', doneOn: '2026-09-20' }],
    },
    { id: around.deesGoal, statement: 'Look at the college together', status: 'not-started', steps: [], ...dees },
  ],
  supporters: [{ name: 'Dee Okoro', role: 'Worker', mainContact: true, telephone: '01632 960012', ...own }],
  pointers: [{ opportunityId: ids.walking, why: 'Open to everyone', ...own }],
  wrap: { wellLooksLike: 'I answer the door', ...own },
  crisis: { wishes: 'Ring Jo first', avoid: 'Two people at the door', ...own },
  risks: [{ id: id(0x60a), whatIWantToDo: 'Travel home alone', ...own }],
  budget: { pence: 120_000, period: { from: '2026-04-01', to: '2027-03-31' }, form: 'direct-payment', heldBy: 'me', fundedBy: ['social-care'], pooled: false, allocations: [], complete: false, ...own },
  proposals: [{ id: around.proposal, text: 'A taxi home', by: dees.author, on: '2026-09-05' }],
};

const lastDay = '2027-12-31';

async function person(store: Store, key: string, name: string, role: string, more: Document = {}, workerRole?: string): Promise<void> {
  const organisationIds = role === 'worker' || role === 'advocate' || role === 'provider-staff' ? [ids.organisation] : [];
  await store.people.insert({
    id: key, issuer: devIssuer, subject: key, createdAt: '2026-10-01T08:00:00.000Z',
    record: { preferredName: name, login: { name: key, roles: [role], organisationIds, ...(workerRole && { workerRole }) }, ...more },
  });
}

interface Shared {
  scopes: string[];
  parts?: string[];
  reveal?: boolean;
  endsOn?: string;
}

export async function share(store: Store, delegateId: string, { scopes, parts, reveal = false, endsOn = lastDay }: Shared): Promise<void> {
  const record = { relationship: 'friend-or-family', basis: 'agreed', agreedHow: 'We talked.', agreedOn: '2026-09-01' };
  const createdAt = '2026-10-01T08:00:00.000Z';
  await store.delegations.insert({ id: delegationOf(delegateId), personId: ids.ash, delegateId, endsOn: lastDay, revokedAt: undefined, createdAt, version: 1, record });
  await store.shares.insert({ id: shareOf(delegateId), delegationId: delegationOf(delegateId), planId: ids.ashPlan, scopes, parts, reveal, endsOn, createdAt, version: 1 });
}

/** The small world with Ash's plan in full, and everybody to whom parts of it are shared. */
export async function fillPlanWorld(store: Store): Promise<void> {
  await fillWorld(store);
  await store.plans.put({ id: ids.ashPlan, personId: ids.ash, updatedAt: '2026-10-01T08:00:00.000Z', record: richPlan });
  await person(store, around.jo, 'Jo Wells', 'carer-or-friend');
  await person(store, around.mo, 'Mo', 'carer-or-friend');
  await person(store, around.dee, 'Dee Okoro', 'worker', {}, 'reablement-worker');
  await person(store, around.shanice, 'Shanice Grant', 'advocate');
  await person(store, around.kai, 'Kai', 'carer-or-friend', { under18: true });
  await person(store, around.priya, 'Priya Nair', 'worker');
  await person(store, around.stranger, 'Lou', 'carer-or-friend');
  await person(store, around.late, 'Sol', 'worker');
  await person(store, around.bea, 'Bea', 'provider-staff');
  await person(store, around.owen, 'Owen', 'commissioner');
  await person(store, around.editor, 'Ruth', 'directory-editor');
  await share(store, around.jo, { scopes: ['see-plan'], parts: ['goals', 'next', 'crisis', around.section] });
  await share(store, around.mo, { scopes: ['see-plan', 'edit-plan'], parts: ['next', 'goals', 'whatMatters', 'whatHelps', 'supporters', 'pointers', 'sections'] });
  await share(store, around.dee, { scopes: ['see-plan'], reveal: true });
  await share(store, around.shanice, { scopes: ['see-plan', 'see-budget'], parts: ['proposals', 'next'] });
  await share(store, around.kai, { scopes: ['see-plan', 'edit-plan', 'see-budget'] });
  await share(store, around.late, { scopes: ['see-plan'], endsOn: '2026-10-04' });
}
