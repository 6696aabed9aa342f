import { samplePlan } from './make.ts';

export const joyceCarer = samplePlan('joyce-carer', '2026-06-21', {
  personName: 'Joyce',
  title: 'For once, about me',
  kind: 'carer-support-plan',
  status: 'active',
  lastReviewedOn: '2026-09-26',
  nextReviewOn: '2027-03-21',
  next: { what: 'Ines brings the new lady to meet Emmanuel for the second time. If he offers her the good chair, I can go out on Thursday.', who: 'Ines, from Kingsmead Carers', by: '2026-11-26' },
  whatMatters: [{ text: 'Emmanuel and I have been married thirty-four years. I am his wife. I would like to be his wife for some of the week and not only the rest.' }, { text: 'Church on Sunday, with a hat, on time.' }, { text: 'Sleep.' }],
  whatHelps: [
    { text: 'The same face coming each time. He cannot do new faces and neither can I.' },
    { text: 'Being asked how I am before being asked how he is.' },
    { text: 'Tola, our son, on the telephone at nine. Even when we only talk about football.' },
  ],
  selfAssessment: [
    { on: '2026-06-21', area: 'Time that is mine', lifeDomain: 'family-and-caring', howItIs: 'Twenty minutes after he sleeps. I use it to sit on the stairs.', importance: 'If this goes right the rest will', wantToChange: 'yes' },
    { on: '2026-06-21', area: 'My knees', lifeDomain: 'health-and-wellbeing', howItIs: 'I lift him the way I used to lift the children.', importance: 'They have to last', wantToChange: 'yes' },
    { on: '2026-06-21', area: 'Faith', lifeDomain: 'faith-and-identity', howItIs: 'It carries me. I do not need help with that, thank you.', importance: 'It is the floor', wantToChange: 'no' },
  ],
  goals: [
    {
      id: 'joyce-afternoon',
      statement: 'One afternoon a week that is nobody\'s',
      whyItMatters: 'I have forgotten what I like. I would like to find out, and it will not happen in twenty minutes.',
      lifeDomain: 'family-and-caring',
      allies: [{ name: 'Ines', role: 'carers\' worker' }, { name: 'Tola', role: 'son' }],
      status: 'doing',
      steps: [
        { text: 'Ask for the sitting service. Out loud, to a person', who: 'Me', status: 'done', doneOn: '2026-09-19', opportunityId: 'sitting-afternoon', opportunityTitle: 'An afternoon off' },
        { text: 'She comes to meet Emmanuel, twice', who: 'Ines', due: '2026-11-26', status: 'doing' },
        { text: 'Go out. Phone in the bag, bag zipped', who: 'Me', status: 'to-do' },
      ],
      celebrations: [{ text: 'He called her by her name when she left.', on: '2026-11-07' }],
    },
    {
      id: 'joyce-coffee',
      statement: 'Sit with people I do not have to explain it to',
      lifeDomain: 'friends-and-social-life',
      status: 'achieved',
      steps: [{ text: 'Monday coffee at the gallery', who: 'Me', status: 'done', doneOn: '2026-10-03', opportunityId: 'carers-coffee', opportunityTitle: 'Monday coffee for people who look after someone' }],
      celebrations: [{ text: 'I laughed until the lady came to see what it was. It was about catheters.', on: '2026-10-03' }],
    },
    { id: 'joyce-lift', statement: 'Learn to lift properly', lifeDomain: 'health-and-wellbeing', status: 'not-started', steps: [{ text: 'Ask the nurse who shows people', who: 'Me', status: 'to-do' }] },
  ],
  supporters: [
    { name: 'Ines Duarte', role: 'Carers\' worker', since: '2026-05-21', mainContact: true, telephone: '01632 960170' },
    { name: 'Tola Adebayo', role: 'Son', mainContact: false, telephone: '07700 900451' },
    { name: 'Sister Patience', role: 'Church', mainContact: false, telephone: '07700 900452' },
  ],
  sections: [
    {
      id: 'joyce-if',
      heading: 'If I am ill',
      text: 'Tola can be here in three hours. Until then Sister Patience has a key and Emmanuel knows her.\n\nHis tablets: the box on the bread bin. Morning ones are the yellow lid.\n\nHe will say he has eaten. He has not.',
      sensitive: false,
    },
  ],
  budget: {
    pence: 60000,
    period: { from: '2026-04-01', to: '2027-03-31' },
    form: 'notional',
    heldBy: 'provider',
    fundedBy: ['social-care'],
    pooled: false,
    allocations: [
      { label: 'Afternoons off, after the free ones', pence: 42000, spentPence: 0, opportunityId: 'sitting-afternoon' },
      { label: 'Two nights away', pence: 6000, spentPence: 6000, opportunityId: 'weekend-by-the-sea' },
      { label: 'A hat', pence: 12000, spentPence: 4500 },
    ],
    spentPence: 10500,
    asOf: '2026-11-07',
    complete: true,
    rules: { text: 'It is for you, not for the person you look after. A break is whatever gives you one.', notOn: ['Gambling', 'Paying off debts'] },
  },
  reviews: [
    {
      on: '2026-09-26',
      by: { name: 'Ines Duarte', role: 'Carers\' worker', isPerson: false },
      whatChanged: 'Joyce asked. It took her nine years and one Monday coffee.',
      nextSteps: 'Find one person who can come every Thursday and not three who can come sometimes.',
    },
  ],
  order: ['next', 'whatMatters', 'goals', 'whatHelps', 'joyce-if', 'supporters', 'budget', 'reviews', 'selfAssessment'],
});
