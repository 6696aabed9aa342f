import { Contract } from '../contract/contract.ts';
import { fuzz } from '../testing/fuzz.ts';
import type { Fuzz, FuzzFigures } from '../testing/fuzz.ts';
import { testService } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import type { TestPlace } from '../testing/stores.ts';
import { exampleDay, fillFromExamples } from './examples-world.ts';
import { asker, readyRequest } from './requests.ts';
import { contract, ids } from './story.ts';

type Ends = Parameters<typeof testService>[1];

const serviceFor = (place: TestPlace, t: Ends): Promise<TestService> =>
  testService(place, t, { world: (store) => fillFromExamples(store, contract), strict: false });

/** Sends every operation of a service with the world of the examples what is allowed and what is not. */
export async function fuzzedService(place: TestPlace, t: Ends, options: Pick<Fuzz, 'seed' | 'each' | 'fault'>, make = serviceFor): Promise<FuzzFigures> {
  const service = await make(place, t);
  service.now = exampleDay;
  const known = (await Promise.all((['area', 'organisation', 'venue', 'service', 'opportunity'] as const).map((kind) => service.store.directory.all(kind)))).flat().map(({ id }) => id);
  return fuzz({
    ...options, app: service.app, contract, ids: [...known, ids.session, ids.fullSession, ids.person, ids.plan],
    ready: async (operation) => {
      const headers = await asker(operation, service, ids);
      return { path: readyRequest(contract, operation.id, ids, headers).url, headers };
    },
  });
}

/** The control: the same with a service that was built with validators which let everything through. */
export const fuzzedWithoutChecks = (place: TestPlace, t: Ends, options: Pick<Fuzz, 'seed' | 'each'>): Promise<FuzzFigures> =>
  fuzzedService(place, t, options, async () => {
    const check = Contract.prototype.check;
    Contract.prototype.check = () => () => [];
    try {
      return await serviceFor(place, t);
    } finally {
      Contract.prototype.check = check;
    }
  });
