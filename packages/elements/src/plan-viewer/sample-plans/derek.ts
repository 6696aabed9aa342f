import { samplePlan } from './make.ts';

export const derekSupport = samplePlan('derek-support', '2026-09-26', {
  personName: 'Mr Stone',
  title: 'Support plan for Mr D. Stone, as told to Priya',
  kind: 'support-plan',
  status: 'active',
  lastReviewedOn: '2026-04-21',
  nextReviewOn: '2026-10-21',
  next: { what: 'Priya and I go and look at the dinner at Lower Quay. Both of us eat it and then we say what we think.', who: 'Priya and me', by: '2026-11-28' },
  whatMatters: [{ text: 'Dinner at one, with the same five people. I have known them longer than I was married.' }, { text: 'Not being asked what I enjoy. I enjoy dinner.' }],
  whatHelps: [{ text: 'A letter first. Then come and talk about the letter.' }, { text: 'My pigeons. They need me at seven and at four.' }],
  goals: { unavailable: { source: 'South Borough Trust', since: '2026-11-16T09:12:00+00:00' } },
  supporters: [
    { name: 'Priya Nair', role: 'Inclusion worker', since: '2026-09-19', mainContact: true, telephone: '01632 960142' },
    { name: 'Pat Lindqvist', role: 'Helps people move on from Easton', since: '2026-08-21', mainContact: false, telephone: '01632 960196' },
    { name: 'Reg', role: 'Table', mainContact: false },
  ],
  pointers: [
    { opportunityId: 'saturday-dominoes', why: 'Reg plays. They have a cook.', title: 'Saturday dominoes' },
    { opportunityId: 'later-life-lunch', why: 'A man comes with a car.', title: 'Lunch out, over 60' },
    { opportunityId: 'chairs-at-tern-court', why: 'It is two streets off. I said I would look, not that I would move.', title: 'Moving in a chair' },
  ],
  sections: [
    {
      id: 'derek-closing',
      heading: 'About the closing',
      text: 'I voted to keep it. I want that written down.\n\nI do not want a farewell tea.\n\nThey have taken the pool table. I hope somebody told them that the left pocket drops.',
      sensitive: false,
    },
    {
      id: 'derek-travel',
      heading: 'What I can do on my own',
      text: 'Mr Stone knows the number 5 and its drivers. He does not need an escort. He needs the timetable in large print.',
      author: { name: 'Priya Nair', role: 'Inclusion worker', isPerson: false },
      authoredOn: '2026-10-10',
      sensitive: false,
    },
  ],
  budget: {
    pence: 312000,
    period: { from: '2026-04-01', to: '2027-03-31' },
    form: 'notional',
    heldBy: 'council',
    fundedBy: ['social-care'],
    pooled: false,
    allocations: [{ label: 'Easton Day Centre, two days a week', pence: 234000, opportunityId: 'easton-lunch' }, { label: 'What comes instead', pence: 78000 }],
    asOf: '2026-09-21',
    complete: false,
    rules: { text: 'Money set aside for the day centre stays yours when it closes. It does not go back.', notOn: ['Gambling', 'Paying off debts', 'Alcohol and tobacco'] },
  },
  proposals: [
    {
      text: 'That Mr Stone tries three lunches in three places before the centre closes, with Reg, and that nothing is decided until he has.',
      by: { name: 'Priya Nair', role: 'Inclusion worker', isPerson: false },
      on: '2026-10-10',
      challenge: {
        by: { name: 'Ngozi Hale', role: 'Consultant social worker', isPerson: false },
        on: '2026-10-17',
        said: 'What happens to the two days if all three are bad?',
        answer: 'Then the five of them get a room at Tern Court and we pay the cook out of their budgets together. The housing association has said yes in writing.',
      },
    },
  ],
  reviews: [{ on: '2026-04-21', by: { name: 'Pat Lindqvist', role: 'Easton Day Centre', isPerson: false }, whatChanged: 'Nothing. Mr Stone said nothing needed to.', nextSteps: 'Talk about the closing.' }],
  order: ['next', 'whatMatters', 'derek-closing', 'goals', 'whatHelps', 'derek-travel', 'supporters', 'pointers', 'budget', 'proposals', 'reviews'],
});
