import { samplePlan } from './make.ts';

export const samGoingAgain = samplePlan('sam-going-again', '2026-10-17', {
  personName: 'Sam Lee',
  title: 'Getting going again: thirteen weeks',
  kind: 'reablement-plan',
  status: 'active',
  lastReviewedOn: '2026-11-14',
  nextReviewOn: '2026-12-26',
  next: { what: 'Dee meets me at the lift in Central Library and we walk to the computers. I sit down, I log in, we go home. That is the whole plan for Friday.', who: 'Dee and me', by: '2026-11-27' },
  whatMatters: [{ text: 'I was a bus driver for nineteen years. I know every street here. I would like to see some of them again.' }, { text: 'My daughter is twelve. She texts me pictures of food. I want to eat some of it with her.' }],
  whatRecoveryMeansToMe: { text: 'Ask me at week thirteen.' },
  selfAssessment: [
    { on: '2026-10-17', area: 'Going out', lifeDomain: 'neighbourhood', howItIs: 'Front step, some days. The bins on Thursday, because they are due.', importance: 'First on the list', wantToChange: 'yes' },
    { on: '2026-10-17', area: 'Work', lifeDomain: 'employment', howItIs: 'I hand in the badge in my dreams. I miss the six o\'clock streets.', importance: 'Big', wantToChange: 'yes' },
    { on: '2026-10-17', area: 'Cooking', lifeDomain: 'home-and-daily-living', howItIs: 'I can cook. I cook for four and there is one of me.', importance: 'Middling', wantToChange: 'not-now' },
    { on: '2026-10-17', area: 'Company', lifeDomain: 'friends-and-social-life', howItIs: 'Depot lads came twice. Then I did not open the door.', importance: 'It is', wantToChange: 'yes' },
  ],
  whatHelps: [{ text: 'Telling me the way first. Which door, how many steps, where I can sit.' }, { text: 'Nobody touching the stick.' }, { text: 'If I go quiet I am counting stops. Let me get to the end.' }],
  goals: [
    {
      id: 'sam-library',
      statement: 'Go to the library and back by myself',
      whyItMatters: 'It is four stops. I must have driven it nine thousand times.',
      lifeDomain: 'neighbourhood',
      allies: [{ name: 'Dee', role: 're-ablement worker' }],
      status: 'doing',
      steps: [
        { text: 'Look at the door on the computer, with Dee', who: 'Dee and me', status: 'done', doneOn: '2026-10-24' },
        { text: 'To the bus stop and back', who: 'Dee and me', status: 'done', doneOn: '2026-11-07' },
        { text: 'In through the lift side and sit down', who: 'Dee and me', due: '2026-11-27', status: 'doing' },
        { text: 'Book a place at Computers without tears', who: 'Me', status: 'to-do', opportunityId: 'computers-without-tears', opportunityTitle: 'Computers without tears' },
      ],
      celebrations: [{ text: 'The driver at the stop knew me. He did not make a thing of it. He just said all right Sam.', on: '2026-11-07' }],
    },
    {
      id: 'sam-dinner',
      statement: 'Have my daughter for dinner, and cook it, and sit down',
      whyItMatters: 'She likes the crispy bits.',
      lifeDomain: 'family-and-caring',
      allies: [{ name: 'Mei', role: 'my sister' }],
      status: 'not-started',
      steps: [
        { text: 'Ask Mei if she would bring her', who: 'Me', status: 'to-do' },
        { text: 'Cook it once with nobody there', who: 'Me', status: 'to-do', opportunityId: 'cook-once-eat-thrice', opportunityTitle: 'Cook once, eat three times' },
      ],
    },
    {
      id: 'sam-work',
      statement: 'Find out if there is a job on buses that is not driving',
      lifeDomain: 'employment',
      allies: [{ name: 'Femi', role: 'employment specialist' }],
      status: 'paused',
      steps: [{ text: 'Cup of tea with Femi. Tea only', who: 'Femi and me', status: 'paused', opportunityId: 'work-when-you-want-it', opportunityTitle: 'Somebody to look for work with' }],
    },
  ],
  supporters: [
    { name: 'Dee Okoro', role: 'Re-ablement worker', since: '2026-10-10', mainContact: true, telephone: '01632 960141' },
    { name: 'Mei Lee', role: 'Sister', mainContact: false, telephone: '07700 900422' },
    { name: 'Femi Adeyemi', role: 'Employment specialist', since: '2026-10-31', mainContact: false, telephone: '01632 960145' },
  ],
  risks: [
    {
      whatIWantToDo: 'Use the stick and leave the chair at home, even on long days.',
      whyItMatters: 'In the chair people talk to whoever is pushing.',
      whatCouldHappen: 'I have gone down twice on the hill by the bakery. Once I lay there a while.',
      whatHelps: 'The flat way, by the station. Phone in the coat and not in the bag. Dee knows which benches.',
      agreedWith: ['Dee Okoro', 'Angela, physiotherapist'],
      route: 'light-touch',
      agreedOn: '2026-10-31',
      reviewOn: '2027-01-02',
    },
  ],
  sections: [{ id: 'sam-after', heading: 'After week thirteen', text: 'Dee says we plan it in week 10 and not in week 13. Good. I have seen timetables made on the day.', sensitive: false }],
  outcomes: [
    {
      measure: 'Getting about',
      question: 'How far did I get this week, in stops?',
      ratings: [
        { on: '2026-10-17', value: 0, scale: { from: 0, to: 12, fromLabel: 'Front step', toLabel: 'End of the line' }, by: 'person' },
        { on: '2026-10-31', value: 1, scale: { from: 0, to: 12, fromLabel: 'Front step', toLabel: 'End of the line' }, by: 'person' },
        { on: '2026-11-14', value: 2, scale: { from: 0, to: 12, fromLabel: 'Front step', toLabel: 'End of the line' }, by: 'person' },
      ],
    },
  ],
  reviews: [
    {
      on: '2026-11-14',
      by: { name: 'Dee Okoro', role: 'Re-ablement worker', isPerson: false },
      whatChanged: 'Sam decides where we sit and when we go home. The stick question is agreed. Work waits until he brings it up.',
      nextSteps: 'The library on Friday. Then dinner.',
    },
  ],
  order: ['next', 'goals', 'whatMatters', 'whatRecoveryMeansToMe', 'selfAssessment', 'whatHelps', 'risks', 'sam-after', 'supporters', 'outcomes', 'reviews'],
});
