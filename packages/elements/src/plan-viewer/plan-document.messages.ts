import {
  BudgetForm, BudgetFundedBy, BudgetHeldBy, GoalStatus, LifeDomain, PlanKind, PlanStatus, RatingBy, RiskRoute, StepStatus, WantToChange,
} from '@daybridge/sdk/vocabularies';
import type { Terms } from '../shared/vocabulary.ts';
import type { PartName } from './plan-parts.ts';

/** Every word that stands around a person's own words. Headings are in the first person, what we say to them is not. */
export const en = {
  terms: {
    kind: PlanKind, status: PlanStatus, goal: GoalStatus, step: StepStatus, domain: LifeDomain, change: WantToChange, route: RiskRoute,
    form: BudgetForm, heldBy: BudgetHeldBy, fundedBy: BudgetFundedBy, ratingBy: RatingBy,
  } as Record<'kind' | 'status' | 'goal' | 'step' | 'domain' | 'change' | 'route' | 'form' | 'heldBy' | 'fundedBy' | 'ratingBy', Terms>,

  /** Headings. */
  parts: {
    next: 'What happens next',
    whatMatters: 'What matters to me',
    whatRecoveryMeansToMe: 'What recovery means to me',
    whatHelps: 'What helps me',
    goals: 'What I want to do',
    selfAssessment: 'How things are for me',
    sections: 'In my own words',
    supporters: 'Who helps',
    pointers: 'Open to everyone',
    healthyLiving: 'Living well',
    wrap: 'Staying well, early signs and what to do',
    crisis: 'If things get very hard: my wishes',
    risks: 'What I want to do, and what others may worry about',
    proposals: 'What workers suggest',
    outcomes: 'How it is going',
    reviews: 'When we looked at this together',
    budget: 'My budget',
  } as Record<PartName, string>,
  /** The same in the middle of a sentence to the person. */
  yours: {
    next: 'what happens next',
    whatMatters: 'what matters to you',
    whatRecoveryMeansToMe: 'what recovery means to you',
    whatHelps: 'what helps you',
    goals: 'your goals',
    selfAssessment: 'how things are for you',
    sections: 'the parts with headings of your own',
    supporters: 'who helps you',
    pointers: 'what is open to everyone',
    healthyLiving: 'what you wrote about living well',
    wrap: 'your early signs and what to do',
    crisis: 'your wishes for a crisis',
    risks: 'what you want to do and others may worry about',
    proposals: 'what workers suggest',
    outcomes: 'your answers on how it is going',
    reviews: 'your reviews',
    budget: 'your budget',
  } as Record<PartName, string>,

  headingMany: 'Your plans',
  noneTitle: 'You do not have a plan here yet',
  noneText: 'Nobody has to have a plan. If you would like one, or think that yours should be here, ask the people who support you.',
  nonePhone: (phone: string) => `You can ring us on ${phone}.`,
  lastLooked: (date: string) => `Last looked at together on ${date}`,
  nextLook: (date: string) => `Next on ${date}`,

  back: 'Your plans',
  print: 'Print',
  hide: 'Hide plan',
  hideAll: 'Hide plans',
  loadedAt: (time: string) => `This is your plan as it was at ${time}.`,

  writtenBy: (people: string) => `Written by ${people}.`,
  writtenWith: (person: string, people: string) => `Written by ${person}, with ${people}.`,
  named: (name: string, role: string) => `${name} (${role})`,
  neverLooked: 'Not looked at together yet.',
  unavailable: (what: string, source: string) => `We cannot show ${what} from ${source} at the moment. The rest of your plan is here.`,
  notLoaded: (what: string, source: string) => `We could not load ${what} from ${source}.`,
  lastAnswered: (time: string) => `They last answered at ${time}.`,
  atOn: (time: string, date: string) => `${time} on ${date}`,

  who: 'Who',
  by: (date: string) => `By ${date}`,
  ring: 'The person to ring',
  ringNobody: (phone: string) => `Nobody is named here yet. You can ring us on ${phone}.`,
  since: (date: string) => `since ${date}`,

  quote: (words: string) => `“${words}”`,
  wrote: (who: string, date: string) => `${who} wrote on ${date}`,

  why: 'Why it matters to me',
  helpFrom: (people: string) => `with help from ${people}`,
  steps: 'Small steps',
  dueBy: (date: string) => `by ${date}`,
  doneOn: (date: string) => `done on ${date}`,
  celebrations: 'What went well',

  area: 'Part of my life',
  importance: 'How much it matters',
  wantToChange: 'Do I want to change it?',

  well: 'When I am well',
  daily: 'What I do each day',
  triggers: 'What can set me off',
  signs: 'Early signs',
  whatToDo: 'What to do then',
  contacts: 'Ring',
  wishes: 'What I want',
  avoid: 'What makes it worse',
  readBy: 'Who has read this',
  readByOn: (who: string, date: string) => `${who}, on ${date}`,
  readByNobody: 'Nobody has told us that they have read this.',
  closed: 'This stays closed until you open it.',

  couldHappen: 'What could happen',
  helps: 'What helps',
  agreed: (people: string) => `Agreed with ${people}`,
  on: (date: string) => `on ${date}`,
  reviewOn: (date: string) => `We look at this again on ${date}.`,

  proposes: (who: string, date: string) => `${who} suggested on ${date}`,
  challenges: (who: string, date: string) => `${who} asked about this suggestion on ${date}`,
  answered: (who: string) => `${who} answered`,
  decided: (date: string) => `Decided on ${date}.`,
  notDecided: 'Not decided. It is for you to decide, and there is no hurry.',

  wholeBudget: (whole: string, from: string, to: string) => `${whole} from ${from} to ${to}.`,
  incomplete: 'Some of the spending is missing, so we do not say what is used or left.',
  asOf: (date: string) => `Figures from ${date}.`,
  pooled: 'Put together with other people’s budgets.',
  budgetFacts: (form: string, heldBy: string, fundedBy: string) => `${form}. Held by: ${heldBy}. Paid for by: ${fundedBy}.`,
  sharedOut: 'What it is shared out for',
  forWhat: 'For',
  planned: 'Planned',
  spent: 'Used',
  total: 'Together',
  rules: 'What it can be used for',
  notOn: 'Not for:',

  scale: (from: string, to: string) => `From ${from} to ${to}.`,
  end: (n: number, words: string) => (words ? `${n} (${words})` : String(n)),
  when: 'When',
  answer: 'Answer',
  whoAnswered: 'Who answered',

  whatChanged: 'What changed',
  nextSteps: 'What comes next',

  notAdded: 'Not added yet',
  notAddedText: 'These can be added whenever you like, or never.',

  printTitle: 'What should be printed?',
  printHint: 'What you keep closed and your name are left out unless you tick them.',
  printName: 'My name',
  printNow: 'Print',
  cancel: 'Do not print',

  stillThereTitle: 'Are you still there?',
  stillThereText: (time: string) => `We will put your plan away at ${time}, so that nobody else reads it.`,
  stay: 'Keep my plan open',
  hideNow: 'Hide my plan now',
};

export type DocumentMessages = typeof en;
