/** What a change to a plan comes to: the plan as it is then, or why not. Pure: the server and the stand-in of the SDK keep what it says. */
import type { Plan } from './generated/model.ts';

/** How a part came to be: who made it, and a digest of what it was made with, to tell a repeated creation from another one. */
export interface Made {
  by: string;
  content: string;
}

/** A plan as it is kept. `made` is told to nobody. What it holds beyond the contract of today stays in it. */
export interface KeptPlan {
  plan: Plan;
  made: Readonly<Record<string, Made>>;
}

/** One place in what was sent that is not right. */
export interface InputFault {
  pointer: string;
  code: string;
  message: string;
}

/** Why a change is refused; codes of the contract. `not-ready`: the part is kept elsewhere and cannot be reached now. */
export type PlanRefusal =
  | { ok: false; code: 'not-found' | 'id-in-use' | 'not-your-words' | 'not-ready' }
  | { ok: false; code: 'invalid-request' | 'does-not-fit'; errors: InputFault[] };

export type PlanChange = { ok: true; kept: KeptPlan; changed: boolean; created: boolean } | PlanRefusal;

export const refused = (code: 'not-found' | 'id-in-use' | 'not-your-words' | 'not-ready'): PlanRefusal => ({ ok: false, code });

/** What is right by itself and does not fit together. */
export const faulty = (pointer: string, code: string, message: string): PlanRefusal => ({ ok: false, code: 'does-not-fit', errors: [{ pointer, code, message }] });

export const unchanged = (kept: KeptPlan): PlanChange => ({ ok: true, kept, changed: false, created: false });

/** The plan with some of its parts in another way. A part that is undefined is taken away. */
export function changed({ plan, made }: KeptPlan, parts: Partial<Plan>, more: { created?: boolean; made?: Record<string, Made> } = {}): PlanChange {
  const whole = { ...plan, ...parts };
  for (const [name, part] of Object.entries(parts)) if (part === undefined) delete (whole as Record<string, unknown>)[name];
  return { ok: true, changed: true, created: more.created === true, kept: { plan: whole, made: { ...made, ...more.made } } };
}

/** Every id inside a plan, with what it names: words, sections, goals, steps, reviews and the rest. */
export function idsIn(plan: Plan): string[] {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) {
      if ('id' in value && typeof value.id === 'string') found.push(value.id);
      Object.values(value).forEach(look);
    }
  };
  const { id: _id, personId: _personId, ...parts } = plan;
  Object.values(parts).forEach(look);
  return found;
}

/** A thing that a client names when it adds it: the same again is what is there, another under its id is refused; only what is there is replaced. */
export function addOrReplace(
  kept: KeptPlan,
  { id, there, replaces, made }: { id: string; there: boolean; replaces: boolean; made: Made },
): 'add' | 'replace' | 'repeated' | PlanRefusal {
  if (!there) return replaces ? refused('not-found') : idsIn(kept.plan).includes(id) ? refused('id-in-use') : 'add';
  if (replaces) return 'replace';
  return kept.made[id]?.content === made.content && kept.made[id].by === made.by ? 'repeated' : refused('id-in-use');
}
