import { asSeenBy, seenAfter } from '@daybridge/domain/plan-seen';
import type { Made, PlanChange, PlanRefusal } from '@daybridge/domain/plan-change';
import type { Check, Contract } from '../contract/contract.ts';
import type { Snapshot } from '../directory/directory.ts';
import type { Answered, Call } from '../http/call.ts';
import { inputErrors } from '../http/input-errors.ts';
import { Problem } from '../http/problems.ts';
import type { InputError } from '../http/problems.ts';
import { contentHash } from '../upkeep/content.ts';
import type { Reached } from './reach.ts';
import { readersOf } from './readers.ts';
import { keptOf, planOf, recordOf, shownPlan } from './view.ts';

/** What a refusal of the rules is in the contract. */
export function problemOf(refusal: PlanRefusal): Problem {
  if (refusal.code === 'not-ready') return new Problem('not-ready', {}, { 'Retry-After': '60' });
  return new Problem(refusal.code, 'errors' in refusal ? { errors: refusal.errors } : {});
}

/** Keeps what the rules say a plan is now, and shows it. */
export async function keep(outcome: PlanChange, reached: Reached, call: Call): Promise<Answered> {
  const { tables, row } = reached;
  if (!outcome.ok) throw problemOf(outcome);
  if (!outcome.changed) return shownPlan(keptOf(reached), reached);
  const updatedAt = call.now.toISOString();
  const { made } = outcome.kept;
  const before = planOf(row, await tables.people.get(row.personId));
  const after = { ...outcome.kept.plan, version: row.version + 1, updatedAt };
  const seen = seenAfter(row.seen, before, after, await readersOf(tables, row, call.now, reached.writer.today));
  await tables.plans.update({ ...row, record: recordOf(after), made: { ...made }, seen, updatedAt });
  return shownPlan({ plan: asSeenBy(after, reached.writer.id, seen), made }, reached, outcome.created ? 201 : 200);
}

/** Who made something with this request, and what with. */
export const madeBy = (call: Call, content: unknown, personId: string): Made => ({ by: personId, content: contentHash([call.operation.id, content]) });

/** Whether something is as the contract wants it, once a change has been laid over what was there. */
export function wholeCheck(contract: Contract, operationId: string): (value: unknown) => PlanRefusal | undefined {
  const check: Check = contract.check(`${operationId} body`, contract.operation(operationId).body!.schema, 'request');
  return (value) => {
    const errors = inputErrors(check(value)).map(({ pointer = '', code, message }) => ({ pointer, code, message }));
    return errors.length > 0 ? { ok: false, code: 'invalid-request', errors } : undefined;
  };
}

/** Refuses what names an opportunity or organisation that is not there. What the plan named before may have gone since. */
export function requireNamed(sent: unknown, { plan, snapshot }: Pick<Reached, 'plan' | 'snapshot'>): void {
  const before = JSON.stringify(plan);
  const errors: InputError[] = [];
  const look = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) {
      if (typeof part === 'string' && isMissing(name, part, snapshot) && !before.includes(part)) {
        errors.push({ pointer: `${at}/${name}`, code: 'not-there', message: `There is no such ${name.slice(0, -2)}.` });
      }
      look(part, `${at}/${name}`);
    }
  };
  look(sent, '');
  if (errors.length > 0) throw new Problem('does-not-fit', { errors: errors.slice(0, 20) });
}

const isMissing = (name: string, id: string, { opportunities, organisations }: Snapshot): boolean =>
  (name === 'opportunityId' && !opportunities.has(id)) || (name === 'organisationId' && !organisations.has(id));
