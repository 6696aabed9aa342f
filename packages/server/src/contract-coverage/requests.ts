import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operations.ts';
import { PREFIX } from '../http/paths.ts';
import { guest } from '../testing/service.ts';
import type { TestService } from '../testing/service.ts';
import { answeredWish, clerk, editor } from './examples-world.ts';
import type { ExampleIds } from './examples-world.ts';

export interface Ready {
  operation: Operation;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

/** A request of an operation that would go well, its body the contract's own example. */
export function readyRequest(contract: Contract, id: string, ids: ExampleIds, headers: Record<string, string>): Ready {
  const operation = contract.operation(id);
  const path = operation.path.replace('{name}', 'Known').replace('{id}', () => idFor(contract, operation, ids)).replaceAll(/\{(\w+)\}/g, (_part, name: string) => insidePlan(contract, name) ?? ids.plan);
  const body = operation.body?.examples['full'];
  return {
    operation, body, method: operation.method.toUpperCase(), url: PREFIX + path,
    headers: { ...headers, ...(operation.body && { 'content-type': operation.body.mediaType }) },
  };
}

/** Ids of what is in the plan of the examples, or beside it. */
function insidePlan(contract: Contract, name: string): string | undefined {
  const full = (id: string): Shown => [...contract.operation(id).answers.values()].find(({ examples }) => examples['full'])!.examples['full'] as Shown;
  const plan = full('getPlan') as unknown as Record<string, Shown[]>;
  switch (name) {
    case 'goalId': return plan['goals']![0]!.id;
    case 'stepId': return (plan['goals']![0] as unknown as { steps: Shown[] }).steps[0]!.id;
    case 'sectionId': return plan['sections']![0]!.id;
    case 'shareId': return full('getShare').id;
    default: return undefined;
  }
}

interface Shown { id: string }

function idFor(contract: Contract, operation: Operation, ids: ExampleIds): string {
  const [, resource] = operation.path.split('/');
  if (resource === 'opportunities') return ids.opportunity;
  if (resource === 'sessions') return ids.session;
  if (resource === 'plans') return ids.plan;
  if (operation.id === 'getWish' || operation.id === 'answerWish') return answeredWish;
  const shown = (resource === 'bookings' ? contract.operation('getBooking') : operation).answers.get(200)?.examples['full'] as { id?: string } | undefined;
  return shown?.id ?? ids.opportunity;
}

/** Who may ask: nobody in particular, a guest with a secret, or the person of the examples. */
export async function asker(operation: Operation, service: TestService, ids: ExampleIds): Promise<Record<string, string>> {
  if (operation.scope === 'none') return {};
  if (operation.scope === 'register' || operation.scope === 'directory:write') return service.signedIn(operation.scope === 'register' ? clerk : editor);
  return operation.guest && operation.id !== 'getWish' ? guest() : service.signedIn(ids.person);
}
