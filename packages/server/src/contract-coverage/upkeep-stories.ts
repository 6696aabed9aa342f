import { guest } from '../testing/service.ts';
import type { Answered, TestService } from '../testing/service.ts';
import { answeredWish, editor } from './examples-world.ts';
import { Desk, change, contract, ids, newId } from './story.ts';
import type { Story } from './story.ts';

type Body = Record<string, unknown>;

/** What the contract shows of one kind of record: its address, what is sent, and a change that does not fit. */
interface Kept {
  name: string;
  path: string;
  id: string;
  written: Body;
  misfit: Body;
}

const exampleOf = (id: string): { id: string } => contract.operation(id).answers.get(200)!.examples['full'] as { id: string };
const kept = (name: string, path: string, misfit: Body, id = exampleOf(`get${name}`).id): Kept =>
  ({ name, path, id, misfit, written: contract.operation(`put${name}`).body!.examples['full'] as Body });

const nobody = newId();
const records: Kept[] = [
  kept('Organisation', 'organisations', { logo: { id: nobody, alt: '' } }),
  kept('Service', 'services', { areaIds: [nobody] }),
  kept('Venue', 'venues', { organisationId: nobody }),
  kept('Opportunity', 'opportunities', { venueIds: [nobody] }),
  kept('Session', 'sessions', { venueId: nobody }),
];

/** The desk of whoever keeps the directory of the examples. */
class Upkeep {
  readonly #service: TestService;
  readonly #headers: Record<string, string>;

  constructor(service: TestService, headers: Record<string, string>) {
    this.#service = service;
    this.#headers = headers;
  }

  send(method: string, url: string, body?: unknown, more: Record<string, string> = {}): Promise<Answered> {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    return this.#service.send(method, url, { headers: { ...this.#headers, ...(body !== undefined && { 'content-type': type }), ...more }, body: body && JSON.stringify(body) });
  }
}

const ANY = { 'if-match': '*' };
const OLD = { 'if-match': '"99-0123456789ab.en.public"' };

type Told = (upkeep: Upkeep, url: string, service: TestService) => Promise<Answered>;
/** Signs in whoever keeps the directory, for the organisations named. */
const told = (url: string, tell: Told): Story => async (service) => tell(new Upkeep(service, await service.signedIn(editor)), url, service);

/** A venue is kept by an organisation that has to be there: here it is one of the editor's own that nobody has written down. */
const keptByNobody = (method: string): Story => async (service) => {
  const person = (await service.store.people.get(editor))!;
  const login = { ...(person.record['login'] as object), organisationIds: [nobody, exampleOf('getOrganisation').id] };
  await service.store.people.insert({ ...person, id: nobody, subject: 'two', record: { ...person.record, login } });
  const upkeep = new Upkeep(service, await service.signedIn(nobody));
  const { id, written, misfit } = records[2]!;
  return upkeep.send(method, `/v1/venues/${id}`, method === 'PUT' ? { ...written, ...misfit } : misfit, ANY);
};

function storiesOf({ name, path, id, written, misfit }: Kept): [string, Story][] {
  const url = `/v1/${path}/${id}`;
  const other = contract.operation(`patch${name}`).body!.examples['full'] as Body;
  return [
    [`put${name} id-in-use`, told(url, (upkeep) => upkeep.send('PUT', url, { ...written, ...(name === 'Session' ? { note: 'Else' } : { checkedOn: '2020-01-01' }) }))],
    [`put${name} changed-meanwhile`, told(url, (upkeep) => upkeep.send('PUT', url, written, OLD))],
    [`put${name} does-not-fit`, name === 'Venue' ? keptByNobody('PUT') : told(url, (upkeep) => upkeep.send('PUT', url, { ...written, ...misfit }, ANY))],
    [`patch${name} changed-meanwhile`, told(url, (upkeep) => upkeep.send('PATCH', url, other, OLD))],
    [`patch${name} precondition-required`, told(url, (upkeep) => upkeep.send('PATCH', url, other))],
    [`patch${name} does-not-fit`, name === 'Venue' ? keptByNobody('PATCH') : told(url, (upkeep) => upkeep.send('PATCH', url, misfit, ANY))],
    [`delete${name} changed-meanwhile`, told(url, (upkeep) => upkeep.send('DELETE', url, undefined, OLD))],
    [`delete${name} precondition-required`, told(url, (upkeep) => upkeep.send('DELETE', url))],
    [`delete${name} still-in-use`, async (service) => {
      if (name === 'Session' || name === 'Opportunity') await new Desk(service).put();
      return told(url, async (upkeep) => {
        if (name === 'Service') await upkeep.send('PATCH', `/v1/opportunities/${ids.opportunity}`, { serviceId: id }, ANY);
        return upkeep.send('DELETE', url, undefined, ANY);
      })(service);
    }],
  ];
}

const response = exampleOf('getResponse').id;
const responseUrl = `/v1/responses/${response}`;
const responseWritten = contract.operation('putResponse').body!.examples['full'] as Body;
const wishWritten = contract.operation('putWish').body!.examples['full'] as Body;

/** What people say, and what comes of it. */
const saidStories: Record<string, Story> = {
  'putReport id-in-use': async (service) => {
    const url = `/v1/opportunities/${ids.opportunity}/reports/${newId()}`;
    await service.send('PUT', url, { body: { what: 'wrong-time' } });
    return service.send('PUT', url, { body: { what: 'wrong-place' } });
  },
  'putWish id-in-use': async (service) => {
    const [url, headers] = [`/v1/wishes/${newId()}`, guest()];
    await service.send('PUT', url, { headers, body: wishWritten });
    return service.send('PUT', url, { headers, body: { ...wishWritten, text: 'Something else.' } });
  },
  'answerWish does-not-fit': told(`/v1/wishes/${answeredWish}/answer`, (upkeep, url) => upkeep.send('POST', url, { message: 'This one.', opportunityIds: [nobody] })),
  'putResponse id-in-use': told(responseUrl, (upkeep, url) => upkeep.send('PUT', url, { ...responseWritten, text: 'Something else.' })),
  'putResponse changed-meanwhile': told(responseUrl, (upkeep, url) => upkeep.send('PUT', url, responseWritten, OLD)),
  'putResponse does-not-fit': told(responseUrl, (upkeep, url) => upkeep.send('PUT', url, { ...responseWritten, areaId: nobody }, ANY)),
  'patchResponse changed-meanwhile': told(responseUrl, (upkeep, url) => upkeep.send('PATCH', url, { status: 'heard' }, OLD)),
  'patchResponse precondition-required': told(responseUrl, (upkeep, url) => upkeep.send('PATCH', url, { status: 'heard' })),
  'patchResponse does-not-fit': told(responseUrl, (upkeep, url) => upkeep.send('PATCH', url, { opportunityId: nobody }, ANY)),
};

const session = `/v1/sessions/${ids.session}`;

/** One way to each refusal of those who keep the directory true. */
export const upkeepStories: Record<string, Story> = {
  ...Object.fromEntries(records.flatMap(storiesOf)),
  ...saidStories,
  'putSession not-allowed-in-state': told(session, (upkeep, url) => upkeep.send('PUT', url, { ...records[4]!.written, status: 'cancelled' }, ANY)),
  'patchSession not-allowed-in-state': told(session, async (upkeep, url, service) => {
    await change(service.store, { status: 'cancelled' });
    return upkeep.send('PATCH', url, { status: 'scheduled' }, ANY);
  }),
  'putSession capacity-below-taken': told(session, async (upkeep, url, service) => {
    await new Desk(service).put({ places: 2 });
    return upkeep.send('PUT', url, { ...records[4]!.written, capacity: 1 }, ANY);
  }),
  'patchSession capacity-below-taken': told(session, async (upkeep, url, service) => {
    await new Desk(service).put({ places: 2 });
    return upkeep.send('PATCH', url, { capacity: 1 }, ANY);
  }),
  'checkOpportunity not-allowed-in-state': told(`/v1/opportunities/${ids.opportunity}`, async (upkeep, url) => {
    await upkeep.send('PATCH', url, { status: 'closed' }, ANY);
    return upkeep.send('POST', `${url}/checked`);
  }),
};
