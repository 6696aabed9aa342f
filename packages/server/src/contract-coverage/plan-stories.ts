import type { Document } from '../store/store.ts';
import { devIssuer } from '../identity/dev-people.ts';
import type { Answered, TestService } from '../testing/service.ts';
import { contract, ids, newId } from './story.ts';
import type { Story } from './story.ts';

const url = `/v1/plans/${ids.plan}`;
const plan = contract.operation('getPlan').answers.get(200)!.examples['full'] as Document & { version: number; goals: { id: string; steps: { id: string }[] }[]; sections: { id: string }[]; proposals: { id: string }[]; reviews: { id: string }[] };
const goal = `${url}/goals/${plan.goals[0]!.id}`;
const step = `${goal}/steps/${plan.goals[0]!.steps[0]!.id}`;
const section = `${url}/sections/${plan.sections[0]!.id}`;
const shared = contract.operation('getShare').answers.get(200)!.examples['full'] as { id: string; delegationId: string };
const stranger = '01930000-0000-7000-8000-0000000000ee';

const example = (id: string): Document => contract.operation(id).body!.examples['full'] as Document;
const now = { 'if-match': `"${plan.version}.en.person"` };
const old = { 'if-match': '"1.en.person"' };
const why = { 'purpose-of-use': 'support' };

type Headers = Record<string, string>;

/** One request about the plan of the examples, by whoever the headers say. */
const ask = (service: TestService, method: string, at: string, headers: Headers, body?: unknown): Promise<Answered> =>
  service.send(method, at, {
    headers: { ...(method === 'PATCH' && { 'content-type': 'application/merge-patch+json' }), ...headers }, ...(body !== undefined && { body: method === 'PATCH' ? JSON.stringify(body) : body }) });

const ash = (service: TestService): Promise<Headers> => service.signedIn(ids.person);

/** Somebody of one role with whom all of the plan is shared, to see it and to change it. */
async function helper(service: TestService, role = 'carer-or-friend', record: Document = {}): Promise<Headers> {
  const [id, createdAt, endsOn] = [newId(), '2026-11-01T09:00:00.000Z', '2027-10-31'];
  await service.store.people.insert({ id, issuer: devIssuer, subject: id, createdAt, record: { preferredName: 'Mo', login: { name: id, roles: [role] }, ...record } });
  const delegationId = newId();
  await service.store.delegations.insert({
    id: delegationId, personId: ids.person, delegateId: id, endsOn, revokedAt: undefined, createdAt, version: 1,
    record: { relationship: 'friend-or-family', basis: 'agreed', agreedHow: 'by phone', agreedOn: '2026-11-01' } });
  await service.store.shares.insert({ id: newId(), delegationId, planId: ids.plan, scopes: ['see-plan', 'edit-plan'], parts: undefined, reveal: false, endsOn, createdAt, version: 1 });
  return service.signedIn(id);
}

interface Written {
  method: string;
  at: () => string;
  body?: unknown;
  /** Whether it is a worker who does such things. */
  by?: string;
}

const writes: Record<string, Written> = {
  putPlan: { method: 'PUT', at: () => url, body: { title: 'Other words' } },
  patchPlan: { method: 'PATCH', at: () => url, body: { whatMatters: [] } },
  deletePlan: { method: 'DELETE', at: () => url },
  putGoal: { method: 'PUT', at: () => goal, body: { statement: 'Other words', status: 'doing', steps: [] } },
  patchGoal: { method: 'PATCH', at: () => goal, body: { statement: 'Other words' } },
  deleteGoal: { method: 'DELETE', at: () => goal },
  patchStep: { method: 'PATCH', at: () => step, body: { text: 'Other words' } },
  putSection: { method: 'PUT', at: () => section, body: { heading: 'Other', text: 'Other words', sensitive: false } },
  patchSection: { method: 'PATCH', at: () => section, body: { text: 'Other words' } },
  deleteSection: { method: 'DELETE', at: () => section },
  putPlanOrder: { method: 'PUT', at: () => `${url}/order`, body: { order: ['goals', 'next'] } },
  putReview: { method: 'PUT', at: () => `${url}/reviews/${plan.reviews[0]!.id}`, body: { on: '2026-11-20', whatChanged: 'Other words' }, by: 'worker' },
  putProposal: { method: 'PUT', at: () => `${url}/proposals/${plan.proposals[0]!.id}`, body: { text: 'Other words' }, by: 'worker' },
};

const stories: Record<string, Story> = {};

/** Whoever is not the person says why they look. */
const looks: [id: string, method: string, at: string, body?: unknown, by?: string][] = [
  ['getPlan', 'GET', url], ['getPlanSummary', 'GET', `${url}/summary`], ['exportPlan', 'GET', `${url}/export`], ['listComments', 'GET', `${url}/comments`],
  ['putComment', 'PUT', `${url}/comments/${ids.plan}`, example('putComment')], ['readCrisis', 'POST', `${url}/crisis/read`],
  ['putEmergencyAccess', 'PUT', `${url}/emergency-access/${ids.plan}`, example('putEmergencyAccess'), 'worker'],
  ...Object.entries(writes).filter(([id]) => id !== 'deletePlan').map(([id, { method, at, body, by }]): [string, string, string, unknown, string | undefined] => [id, method, at(), body, by]),
];
for (const [id, method, at, body, by] of looks) {
  stories[`${id} purpose-required`] = async (service) => ask(service, method, at, { ...(await helper(service, by)), ...(method !== 'GET' && now) }, body);
}

for (const [id, { method, at, body, by }] of Object.entries(writes)) {
  stories[`${id} changed-meanwhile`] = async (service) => ask(service, method, at(), { ...(await ash(service)), ...old }, body);
  if (method !== 'PUT' || id === 'putPlanOrder') stories[`${id} precondition-required`] = async (service) => ask(service, method, at(), await ash(service), body);
  if (method === 'PUT' && id !== 'putPlanOrder') stories[`${id} id-in-use`] = async (service) => ask(service, method, at(), await ash(service), body);
  if (id !== 'deletePlan' && id !== 'putPlanOrder') stories[`${id} not-your-words`] = async (service) => ask(service, method, at(), { ...(await helper(service, by)), ...why, ...now }, body);
}

const unknownPart = { order: ['goals', stranger] };
const twoThings = { pointers: [{ text: 'The library', organisationId: stranger, why: 'Close by' }] };

export const planStories: Record<string, Story> = {
  ...stories,
  // A review of the person's own is theirs too.
  'putReview not-your-words': async (service) => {
    const [own, review] = [await ash(service), `${url}/reviews/${newId()}`];
    const { version } = (await ask(service, 'PUT', review, own, example('putReview'))).json();
    return ask(service, 'PUT', review, { ...(await helper(service, 'worker')), ...why, 'if-match': `"${version}.en.person"` }, { on: '2026-12-03', whatChanged: 'Other words' });
  },
  'putPlan does-not-fit': async (service) => ask(service, 'PUT', url, { ...(await ash(service)), ...now }, { title: 'Mine', ...twoThings }),
  'patchPlan does-not-fit': async (service) => ask(service, 'PATCH', url, { ...(await ash(service)), ...now }, twoThings),
  'putGoal does-not-fit': async (service) => ask(service, 'PUT', `${url}/goals/${newId()}`, await ash(service), {
    statement: 'Sing', status: 'doing', steps: [{ id: plan.goals[0]!.steps[0]!.id, text: 'Listen', status: 'to-do' }] }),
  'patchGoal does-not-fit': async (service) => ask(service, 'PATCH', goal, { ...(await ash(service)), ...now }, {
    steps: [{ id: newId(), text: 'Listen', status: 'to-do', opportunityId: stranger }] }),
  'putPlanOrder does-not-fit': async (service) => ask(service, 'PUT', `${url}/order`, { ...(await ash(service)), ...now }, unknownPart),
  'putProposal does-not-fit': async (service) => ask(service, 'PUT', `${url}/proposals/${newId()}`, { ...(await helper(service, 'worker')), ...why }, {
    text: 'A taxi', challenge: { said: 'I agree with myself' } }),
  'putComment does-not-fit': async (service) => ask(service, 'PUT', `${url}/comments/${newId()}`, await ash(service), { ...example('putComment'), on: stranger }),
  'putComment id-in-use': async (service) => {
    const [own, at] = [await ash(service), `${url}/comments/${newId()}`];
    await ask(service, 'PUT', at, own, example('putComment'));
    return ask(service, 'PUT', at, own, { ...example('putComment'), text: 'Something else' });
  },
  'putShare id-in-use': async (service) => ask(service, 'PUT', `${url}/shares/${shared.id}`, await ash(service), { ...example('putShare'), reveal: true }),
  'putShare changed-meanwhile': async (service) => ask(service, 'PUT', `${url}/shares/${shared.id}`, { ...(await ash(service)), 'if-match': '"7.en.person"' }, example('putShare')),
  'putShare does-not-fit': async (service) => ask(service, 'PUT', `${url}/shares/${newId()}`, await ash(service), { ...example('putShare'), delegationId: stranger }),
  'putShare too-young': async (service) => {
    await helper(service, 'carer-or-friend', { under18: true });
    const [young] = await service.store.delegations.listOf(ids.person, undefined, 50).then((all) => all.filter(({ delegateId }) => delegateId !== '01930000-0000-7000-8000-000000000081'));
    return ask(service, 'PUT', `${url}/shares/${newId()}`, await ash(service), { ...example('putShare'), delegationId: young!.id, scopes: ['see-plan', 'see-budget'] });
  },
  'putEmergencyAccess id-in-use': async (service) => {
    const [worker, at] = [{ ...(await helper(service, 'worker')), ...why }, `${url}/emergency-access/${newId()}`];
    await ask(service, 'PUT', at, worker, example('putEmergencyAccess'));
    return ask(service, 'PUT', at, worker, { reason: 'Quite another reason than before.' });
  },
};
