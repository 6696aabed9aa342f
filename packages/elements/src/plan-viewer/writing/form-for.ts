import { newId, type Goal, type Outcome, type Plan, type Proposal, type Section, type Step } from '@daybridge/sdk';
import { listOf } from '@daybridge/sdk/plans';
import type { DocumentMessages } from '../plan-document.messages.ts';
import * as change from './changes.ts';
import { listForms, singleForms, type Draft, type FormName, type Item, type ListPart, type SinglePart } from './forms.ts';
import type { OpenForm } from './writing-desk.ts';

/** What a form is made from, as it is when it is asked for: the plan may have been read anew since the form was opened. */
interface FormContext {
  readonly t: DocumentMessages;
  readonly today: string;
  /** The person writes their own plan. */
  readonly own: boolean;
  plan(): Plan;
  /** What stands in the form now. */
  draft(): Draft | undefined;
}

/** The form that a name stands for, `goal` or `item:whatHelps`: what it is about, what was there before, and what it changes; `id` says which one. */
export function formFor(name: string, id: string | undefined, c: FormContext): Omit<OpenForm, 'draft' | 'from'> {
  const [kind, part] = name.split(':') as [string, string | undefined];
  const plan = c.plan();
  const goals = listOf<Goal>(plan?.goals);
  switch (kind) {
    case 'start':
      return { form: 'start', about: '', before: undefined, now: () => undefined, make: () => change.removePlan };
    case 'about':
      return { form: 'about', about: '', before: plan as unknown as Item, now: (now) => now as unknown as Item, make: (item) => change.setAbout(item) };
    case 'single': {
      const of = part as SinglePart;
      const there = (now: Plan) => now[of] as unknown as Item | undefined;
      const base = of === 'whatRecoveryMeansToMe' ? { id: newId() } : {};
      return { form: singleForms[of], about: c.t.parts[of], before: there(plan), now: there, make: (item) => change.setPart(of, { ...base, ...item }) };
    }
    case 'item': {
      const of = part as ListPart;
      const find = (now: Plan) => listOf(now[of] as unknown as Item[]).find((each, i) => (each['id'] ?? String(i)) === id);
      const before = id === undefined ? undefined : find(plan);
      const base = { ...(of === 'supporters' || of === 'pointers' || of === 'outcomes' ? {} : { id: newId() }), ...(of === 'selfAssessment' ? { on: c.today } : {}), ...(of === 'outcomes' ? { ratings: [] } : {}) };
      return { form: listForms[of], about: c.t.parts[of], before, now: find, make: (item) => change.setItem(of, { ...base, ...item }, before) };
    }
    case 'rating': {
      const find = (now: Plan) => listOf<Outcome>(now.outcomes).find(({ measure }) => measure === id);
      const outcome = find(plan)!;
      const scale = outcome.ratings.at(-1)?.scale ?? { from: 0, to: 10 };
      const picks = Array.from({ length: scale.to - scale.from + 1 }, (_, i) => String(scale.from + i)).map((code) =>
        ({ code, label: c.t.end(Number(code), Number(code) === scale.from ? (scale.fromLabel ?? '') : Number(code) === scale.to ? (scale.toLabel ?? '') : '') }));
      return {
        form: 'rating', about: outcome.question, picks, before: undefined, now: () => undefined,
        make: (_item, { value }) => {
          const rating = { on: c.today, value: Number(value), scale, by: c.own ? 'person' : 'other' };
          const now = find(c.plan()) ?? outcome;
          return change.setItem('outcomes', { ...now, ratings: [...now.ratings, rating] }, now as unknown as Item);
        },
      };
    }
    case 'goal': {
      const find = (now: Plan) => listOf<Goal>(now.goals).find((goal) => goal.id === id) as unknown as Item | undefined;
      const before = id ? find(plan) : { status: 'doing' };
      const made = newId();
      return {
        form: 'goal', about: id ? String(before?.['statement'] ?? '') : '', before, now: find,
        make: (item) => {
          const { statement, whyItMatters, lifeDomain, allies, status } = item;
          const fields = { statement, status, allies, whyItMatters, lifeDomain };
          return id && find(c.plan())
            ? change.changeGoal(id, Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value ?? null])))
            : change.addGoal(made, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
        },
      };
    }
    case 'step': {
      // `id` is the goal's; behind a comma stands the step's.
      const [goalId = '', stepId] = (id ?? '').split(',');
      const find = (now: Plan) => listOf<Goal>(now.goals).find((goal) => goal.id === goalId)?.steps.find((step) => step.id === stepId) as unknown as Item | undefined;
      const before = stepId ? find(plan) : { status: 'to-do' };
      const made = newId();
      return {
        form: 'step', about: goals.find((goal) => goal.id === goalId)?.statement ?? '', before, now: find,
        make: (item) => change.setSteps(goalId, stepId, (steps) => {
          const step = { id: stepId ?? made, ...item, ...(item['status'] === 'done' ? { doneOn: item['doneOn'] ?? c.today } : { doneOn: undefined }) } as unknown as Step;
          return steps.some((each) => each.id === step.id) ? steps.map((each) => (each.id === step.id ? step : each)) : [...steps, step];
        }),
      };
    }
    case 'step-done': {
      const goal = goals.find((each) => each.id === id)!;
      const picks = goal.steps.filter(({ status }) => status !== 'done').map((step) => ({ code: step.id, label: step.text }));
      const find = (now: Plan, stepId: unknown) => listOf<Goal>(now.goals).find((each) => each.id === id)?.steps.find((step) => step.id === stepId);
      return {
        form: 'step-done', about: goal.statement, picks, before: picks.length === 1 ? { step: picks[0]!.code } : undefined,
        now: (now) => find(now, c.draft()?.['step']) && { step: c.draft()?.['step'] },
        make: (_item, { step, celebration }) => change.stepIsDone(goal.id, String(step), c.today, String(celebration ?? '').trim() || undefined),
      };
    }
    case 'section': {
      const find = (now: Plan) => listOf<Section>(now.sections).find((each) => each.id === id) as unknown as Item | undefined;
      const made = newId();
      return {
        form: 'section', about: id ? String(find(plan)?.['heading'] ?? '') : '', before: id ? find(plan) : undefined, now: find,
        make: ({ heading: title, text, sensitive }) => (id && find(c.plan()) ? change.changeSection(id, { heading: title, text, sensitive }) : change.addSection(made, { heading: title, text, sensitive })),
      };
    }
    case 'review': {
      const made = newId();
      return { form: 'review', about: '', before: { on: c.today }, now: () => undefined, make: (item) => change.addReview(made, item) };
    }
    case 'proposal': {
      const made = newId();
      return { form: 'proposal', about: '', before: undefined, now: () => undefined, make: (item) => change.addProposal(made, String(item['text'])) };
    }
    default: {
      const proposal = listOf<Proposal>(plan.proposals).find((each) => each.id === id);
      const said = proposal?.challenge?.said;
      return {
        form: kind as FormName, about: (kind === 'answer' ? said : proposal?.text) ?? '', before: kind === 'decision' ? { on: c.today } : undefined, now: () => undefined,
        make: (item) => change.answerProposal(id!, kind === 'decision' ? { decidedOn: item['on'] } : { challenge: kind === 'answer' ? { said, answer: item['answer'] } : { said: item['said'] } }),
      };
    }
  }
}
