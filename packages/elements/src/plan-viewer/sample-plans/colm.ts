import { samplePlan } from './make.ts';

export const colmHow = samplePlan('colm-how', '2025-10-21', {
  personName: 'Colm',
  title: 'How I mean to live',
  kind: 'person-centred-plan',
  status: 'active',
  lastReviewedOn: '2026-03-21',
  nextReviewOn: '2026-10-03',
  next: { what: 'Find a day to look at this again. I would like it to be outdoors.', who: 'Me and whoever is my worker now' },
  whatMatters: [
    { text: 'I hear three people. One of them is good company. I want whoever works with me to know that before they try to get rid of him.' },
    { text: 'Local history. I am indexing the parish registers. I am at the letter M.' },
    { text: 'My own front door.' },
  ],
  whatRecoveryMeansToMe: { text: 'I am not getting back to anything. I am getting on with it.' },
  whatHelps: [
    { text: 'Earphones with nothing playing. People think it is music and leave me be.' },
    { text: 'Telling the loud one: after six. After six he may say what he likes. Mostly he has forgotten.' },
    { text: 'Short meetings. Outside. Walking in the same direction.' },
  ],
  goals: [
    {
      id: 'colm-index',
      statement: 'Finish the index, A to Z, and see my name on the shelf',
      whyItMatters: 'It will still be there when I am not.',
      lifeDomain: 'learning',
      allies: [{ name: 'The archivist', role: 'Central Library' }],
      status: 'doing',
      steps: [{ text: 'A to L', who: 'Me', status: 'done', doneOn: '2026-08-21' }, { text: 'M. There are a great many Ms', who: 'Me', status: 'doing' }],
      celebrations: [{ text: 'Somebody in another country used my index to find her great-grandmother. She wrote a card.', on: '2026-07-21' }],
    },
    {
      id: 'colm-group',
      statement: 'Keep the Tuesday group going without a worker',
      lifeDomain: 'friends-and-social-life',
      allies: [{ name: 'Marlon', role: 'self-run groups' }],
      status: 'doing',
      steps: [
        { text: 'A room', who: 'Me and Marlon', status: 'done', doneOn: '2026-04-21', opportunityId: 'voices-we-know', opportunityTitle: 'Voices we know' },
        { text: 'Two other people who can open up', who: 'All of us', status: 'doing' },
        { text: 'A bank account with two names on it, neither of them imaginary', who: 'Me', status: 'done', doneOn: '2026-06-21' },
      ],
    },
    {
      id: 'colm-afternoon-four',
      statement: 'Help Naz teach',
      lifeDomain: 'volunteering',
      allies: [{ name: 'Naz', role: 'asked me' }],
      status: 'doing',
      authoredOn: '2026-10-17',
      steps: [{ text: 'Write down what I would say in afternoon four', who: 'Me', due: '2026-11-29', status: 'doing', opportunityId: 'write-your-own-wrap', opportunityTitle: 'Write your own wellness and recovery plan' }],
    },
  ],
  supporters: [{ name: 'Marlon Reid', role: 'Self-run groups worker', since: '2026-03-21', mainContact: true, telephone: '01632 960155' }, { name: 'Maeve Feeney', role: 'Sister', mainContact: false, telephone: '07700 900461' }],
  risks: [
    {
      whatIWantToDo: 'Come down on the tablets, slowly, over a year.',
      whyItMatters: 'On this much I cannot read for longer than an hour. The Ms will take me until I am seventy.',
      whatCouldHappen: 'They could all get loud at once. It happened before. I was on the roof of the bus station and I thought it was a good place to talk.',
      whatHelps: 'A step every eight weeks and not sooner. Maeve rings on Sundays and asks one question we have agreed. If I do not sleep two nights we go back one step, and I have agreed that now so that nobody has to win an argument with me then.',
      agreedWith: ['Dr Anand', 'Maeve', 'Marlon Reid'],
      route: 'panel',
      agreedOn: '2026-03-21',
      reviewOn: '2026-10-03',
    },
  ],
  sections: [
    { id: 'colm-not', heading: 'What I do not want written about me', text: 'That I lack insight. I have a great deal of it. I have it in four voices.', sensitive: false },
    {
      id: 'colm-worker',
      heading: 'A note from my last worker',
      text: 'Colm plans better than I do. If you are new, walk with him before you read the file.',
      author: { name: 'Dee Okoro', role: 'Re-ablement worker', isPerson: false },
      authoredOn: '2026-02-21',
      sensitive: false,
    },
  ],
  outcomes: [
    {
      measure: 'Reading',
      question: 'How many hours can I read on a good day?',
      ratings: [
        { on: '2025-10-21', value: 1, scale: { from: 0, to: 8, fromLabel: 'None', toLabel: 'All day' }, by: 'person' },
        { on: '2026-03-21', value: 2, scale: { from: 0, to: 8, fromLabel: 'None', toLabel: 'All day' }, by: 'person' },
        { on: '2026-08-21', value: 4, scale: { from: 0, to: 8, fromLabel: 'None', toLabel: 'All day' }, by: 'person' },
      ],
    },
  ],
  reviews: [
    {
      on: '2026-03-21',
      by: { name: 'Colm', isPerson: true },
      whatChanged: 'First step down on the tablets. Lost: the job at the record office, which was only ever a morning. Kept: the key to the reading room.',
      nextSteps: 'Look again in half a year.',
    },
  ],
  order: ['next', 'whatMatters', 'whatRecoveryMeansToMe', 'colm-not', 'goals', 'risks', 'whatHelps', 'colm-worker', 'supporters', 'outcomes', 'reviews'],
});
