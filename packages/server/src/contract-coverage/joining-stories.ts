import type { Document } from '../store/store.ts';
import { guest } from '../testing/service.ts';
import type { Answered, TestService } from '../testing/service.ts';
import { clerk } from './examples-world.ts';
import { Desk, change, contract, ids, newId } from './story.ts';
import type { Story } from './story.ts';

type Headers = Record<string, string>;

const example = (id: string): Document => contract.operation(id).body!.examples['full'] as Document;
const mergePatch = { 'content-type': 'application/merge-patch+json' };
const stale = { 'if-match': '"99.en.person"' };
const seen = { 'if-match': '*' };

/** Asks about the opportunity of the examples, as a guest unless somebody else asks. */
async function asked(service: TestService, more: Document = {}, { headers = guest(), id = newId() }: { headers?: Headers; id?: string } = {}): Promise<{ url: string; headers: Headers; answer: Answered }> {
  const url = `/v1/requests/${id}`;
  const body = { ...example('putRequest'), opportunityId: ids.opportunity, ...more };
  return { url, headers, answer: await service.send('PUT', url, { headers, body }) };
}

async function delegation(service: TestService, headers: Headers, more: Document = {}, id = newId()): Promise<Answered> {
  const url = `/v1/delegations/${id}`;
  return service.send('PUT', url, { headers: { ...(await service.signedIn(ids.person)), ...headers }, body: { ...example('putDelegation'), ...more } });
}

async function changed(service: TestService, headers: Headers, more: Document = {}, meanwhile?: (url: string, own: Headers) => Promise<unknown>): Promise<Answered> {
  const id = newId();
  await delegation(service, {}, {}, id);
  await meanwhile?.(`/v1/delegations/${id}`, await service.signedIn(ids.person));
  return delegation(service, headers, more, id);
}

/** A booking by a guest of the session of the examples, and whoever keeps its register. */
async function register(service: TestService, records: boolean): Promise<Answered> {
  const { record } = (await service.store.directory.get('opportunity', ids.opportunity))!;
  const { accessRoutes: _routes, peerGroup: _group, ...rest } = record;
  await service.store.directory.put([{
    kind: 'opportunity', id: ids.opportunity, organisationId: String(record['organisationId']),
    record: { ...rest, accessRoutes: ['self-referral'], recordsAttendance: records } }]);
  const desk = new Desk(service);
  await desk.put();
  await desk.confirm();
  return service.send('POST', `${desk.url}/attendance`, { headers: await service.signedIn(clerk), body: { attended: true } });
}

/** The provider answers a request that its person has taken back. */
async function answered(service: TestService, command: 'accept' | 'decline'): Promise<Answered> {
  const { url, headers } = await asked(service);
  await service.send('POST', `${url}/withdraw`, { headers });
  return service.send('POST', `${url}/${command}`, { headers: await service.signedIn(clerk), body: example(`${command}Request`) });
}

/** One way to each refusal of people, delegations, requests and the register: `operation code`. */
export const joiningStories: Record<string, Story> = {
  'patchMe changed-meanwhile': async (service) => service.send('PATCH', '/v1/people/me', { headers: { ...(await service.signedIn(ids.person)), ...mergePatch, ...stale }, body: { pronouns: null } }),
  'patchMe precondition-required': async (service) => service.send('PATCH', '/v1/people/me', { headers: { ...(await service.signedIn(ids.person)), ...mergePatch }, body: { pronouns: null } }),
  'deleteMe changed-meanwhile': async (service) => service.send('DELETE', '/v1/people/me', { headers: { ...(await service.signedIn(ids.person)), ...stale } }),
  'deleteMe precondition-required': async (service) => service.send('DELETE', '/v1/people/me', { headers: await service.signedIn(ids.person) }),
  'putDelegation id-in-use': (service) => changed(service, {}, { agreedHow: 'in writing' }),
  'putDelegation not-allowed-in-state': (service) => changed(service, seen, {}, (url, headers) => service.send('POST', `${url}/revoke`, { headers })),
  'putDelegation changed-meanwhile': (service) => changed(service, stale),
  'putDelegation does-not-fit': (service) => delegation(service, {}, { endsOn: '2026-11-19' }),
  'putRequest id-in-use': async (service) => {
    const id = newId();
    const { headers } = await asked(service, {}, { id });
    return (await asked(service, { note: 'Something else' }, { id, headers })).answer;
  },
  'putRequest agreement-needed': async (service) => (await asked(service, {}, { headers: await service.signedIn(ids.person) })).answer,
  'putRequest no-share': async (service) => (await asked(service, { for: { kind: 'person', personId: ids.person } }, { headers: await service.signedIn(ids.person) })).answer,
  'putRequest details-missing': async (service) => (await asked(service, { contact: { channel: 'text' } })).answer,
  'putRequest does-not-fit': async (service) => (await asked(service, { serviceId: ids.opportunity })).answer,
  'putRequest request-closed': async (service) => {
    const { record } = (await service.store.directory.get('opportunity', ids.opportunity))!;
    await service.store.directory.put([{ kind: 'opportunity', id: ids.opportunity, organisationId: String(record['organisationId']), record: { ...record, status: 'paused' } }]);
    return (await asked(service)).answer;
  },
  'withdrawRequest not-allowed-in-state': async (service) => {
    const { url, headers } = await asked(service);
    await service.send('POST', `${url}/decline`, { headers: await service.signedIn(clerk), body: example('declineRequest') });
    return service.send('POST', `${url}/withdraw`, { headers });
  },
  'acceptRequest not-allowed-in-state': (service) => answered(service, 'accept'),
  'declineRequest not-allowed-in-state': (service) => answered(service, 'decline'),
  'recordAttendance attendance-off': (service) => register(service, false),
  'recordAttendance not-allowed-in-state': (service) => register(service, true),
  'cancelSession session-started': async (service) => {
    await change(service.store, { startsAt: '2026-11-20T14:00:00.000Z', endsAt: '2026-11-20T15:00:00.000Z' });
    return service.send('POST', `/v1/sessions/${ids.session}/cancel`, { headers: await service.signedIn(clerk), body: example('cancelSession') });
  },
};
