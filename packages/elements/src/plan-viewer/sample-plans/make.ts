import type { Goal, Plan, Proposal, Review, Risk, Section, SelfAssessment, Step, Unavailable, Words } from '@daybridge/sdk';

/** Plans for tests and stories, in the shape of the contract. Kingsmead and everybody in it are invented. */

/** Saturday 21 November 2026, midday: when all of this is read. */
export const now = Date.parse('2026-11-21T12:00:00Z');

type Loose<T, Optional extends keyof T> = Omit<T, Optional> & Partial<Pick<T, Optional>>;
type Said = Loose<Words, 'id' | 'author' | 'authoredOn'>;
type Part<T> = T[] | Unavailable;

/** A plan as its person would write it down: ids, and the person as author, are filled in. */
export interface PlanNotes extends Pick<Plan, 'personName' | 'title' | 'order'> {
  kind?: Plan['kind'];
  status?: Plan['status'];
  language?: string;
  lastReviewedOn?: string;
  nextReviewOn?: string;
  next?: Plan['next'];
  whatMatters?: Part<Said>;
  whatRecoveryMeansToMe?: Said;
  selfAssessment?: Part<Loose<SelfAssessment, 'id'>>;
  whatHelps?: Part<Said>;
  sections?: Part<Loose<Section, 'author' | 'authoredOn'>>;
  goals?: Part<Loose<Omit<Goal, 'steps'>, 'id' | 'author' | 'authoredOn'> & { steps: Loose<Step, 'id'>[] }>;
  supporters?: Plan['supporters'];
  pointers?: Plan['pointers'];
  healthyLiving?: Part<Said>;
  wrap?: Plan['wrap'];
  crisis?: Plan['crisis'];
  risks?: Part<Loose<Risk, 'id'>>;
  budget?: Plan['budget'];
  outcomes?: Plan['outcomes'];
  reviews?: Part<Loose<Review, 'id'>>;
  proposals?: Part<Loose<Proposal, 'id'>>;
}

/** Makes a whole plan of what is given. `key` becomes its id. */
export function samplePlan(key: string, authoredOn: string, notes: PlanNotes): Plan {
  let n = 0;
  const author = { name: notes.personName, isPerson: true };
  const each = <T extends object, U>(part: Part<T> | undefined, make: (item: T) => U): U[] | Unavailable => (part === undefined ? [] : Array.isArray(part) ? part.map(make) : part);
  const id = () => `${key}-${(n += 1)}`;
  const said = (words: Said) => ({ id: id(), author, authoredOn, ...words });
  const named = <T extends object>(item: T) => ({ id: id(), ...item });
  return {
    id: key, personId: `person-${notes.personName}`, status: 'active', version: 1, updatedAt: '2026-11-20T09:00:00+00:00', language: 'en', ...notes,
    whatMatters: each(notes.whatMatters, said),
    whatRecoveryMeansToMe: notes.whatRecoveryMeansToMe && said(notes.whatRecoveryMeansToMe),
    whatHelps: each(notes.whatHelps, said),
    healthyLiving: each(notes.healthyLiving, said),
    sections: each(notes.sections, (section) => ({ author, authoredOn, ...section })),
    goals: each(notes.goals, (goal) => ({ id: id(), author, authoredOn, ...goal, steps: goal.steps.map(named) })),
    selfAssessment: each(notes.selfAssessment, named),
    risks: each(notes.risks, named),
    reviews: each(notes.reviews, named),
    proposals: each(notes.proposals, named),
    supporters: notes.supporters ?? [],
  };
}
