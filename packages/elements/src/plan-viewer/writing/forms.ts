import type { PlanPart } from '@daybridge/sdk/plans';

/** One thing that is asked. `lines` is a list, one on each line; `pick` is a short list of which one is chosen. */
export interface Field {
  readonly name: string;
  readonly kind: 'line' | 'text' | 'lines' | 'phone' | 'date' | 'pick' | 'choose' | 'tick';
  readonly required?: true;
  /** The closed list of `pick` and `choose`, by its name among the words of the plan. */
  readonly terms?: 'kind' | 'status' | 'goal' | 'step' | 'domain' | 'change';
}

/** What can be filled in. */
export type FormName =
  | 'start' | 'about' | 'next' | 'words' | 'selfAssessment' | 'supporters' | 'pointers' | 'wrap' | 'crisis' | 'risks' | 'outcomes' | 'rating'
  | 'section' | 'goal' | 'step' | 'step-done' | 'review' | 'proposal' | 'challenge' | 'answer' | 'decision';

const line = (name: string, required?: true): Field => ({ name, kind: 'line', ...(required && { required }) });
const text = (name: string, required?: true): Field => ({ name, kind: 'text', ...(required && { required }) });
const lines = (name: string): Field => ({ name, kind: 'lines' });
const date = (name: string, required?: true): Field => ({ name, kind: 'date', ...(required && { required }) });

/** What each form asks, in its order. Only what cannot be done without is required. */
export const forms: Record<FormName, readonly Field[]> = {
  'start': [line('title', true), { name: 'kind', kind: 'choose', terms: 'kind' }],
  'about': [line('title', true), { name: 'status', kind: 'pick', terms: 'status', required: true }, date('nextReviewOn')],
  'next': [text('what', true), line('who', true), date('by')],
  'words': [text('text', true)],
  'selfAssessment': [line('area', true), { name: 'lifeDomain', kind: 'choose', terms: 'domain' }, text('howItIs', true), line('importance'), { name: 'wantToChange', kind: 'pick', terms: 'change', required: true }],
  'supporters': [line('name', true), line('role', true), { name: 'telephone', kind: 'phone' }, date('since'), { name: 'mainContact', kind: 'tick' }],
  'pointers': [line('text', true), line('why', true)],
  'wrap': [text('wellLooksLike'), lines('dailyThings'), lines('triggers'), lines('earlySigns'), lines('whatToDo')],
  'crisis': [lines('contacts'), text('wishes'), text('avoid')],
  'risks': [text('whatIWantToDo', true), text('whyItMatters'), text('whatCouldHappen'), text('whatHelps')],
  'outcomes': [line('measure', true), line('question', true)],
  'rating': [{ name: 'value', kind: 'pick', required: true }],
  'section': [line('heading', true), text('text', true), { name: 'sensitive', kind: 'tick' }],
  'goal': [line('statement', true), text('whyItMatters'), { name: 'lifeDomain', kind: 'choose', terms: 'domain' }, lines('allies'), { name: 'status', kind: 'pick', terms: 'goal', required: true }],
  'step': [line('text', true), line('who'), date('due'), { name: 'status', kind: 'pick', terms: 'step', required: true }],
  'step-done': [{ name: 'step', kind: 'pick', required: true }, text('celebration')],
  'review': [date('on', true), text('whatChanged', true), text('nextSteps'), date('nextReviewOn')],
  'proposal': [text('text', true)],
  'challenge': [text('said', true)],
  'answer': [text('answer', true)],
  'decision': [date('on', true)],
};

/** The parts of a plan that are lists, with the form of one of them. */
export const listForms = {
  whatMatters: 'words', whatHelps: 'words', healthyLiving: 'words', selfAssessment: 'selfAssessment', supporters: 'supporters', pointers: 'pointers', risks: 'risks', outcomes: 'outcomes',
} as const satisfies Partial<Record<PlanPart, FormName>>;

/** The parts that are one thing. */
export const singleForms = { next: 'next', whatRecoveryMeansToMe: 'words', wrap: 'wrap', crisis: 'crisis' } as const satisfies Partial<Record<PlanPart | 'next', FormName>>;

export type ListPart = keyof typeof listForms;
export type SinglePart = keyof typeof singleForms;
/** One thing in a list. */
export type Item = Record<string, unknown>;
/** What has been written into a form so far: words, and `true` for a tick. */
export type Draft = Record<string, string | boolean>;

export const isListPart = (name: string): name is ListPart => name in listForms;
export const isSinglePart = (name: string): name is SinglePart => name in singleForms;
