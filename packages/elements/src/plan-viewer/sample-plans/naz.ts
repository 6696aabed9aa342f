import { samplePlan } from './make.ts';

export const nazWrap = samplePlan('naz-wrap', '2026-07-21', {
  personName: 'Naz',
  title: 'My wellness and recovery action plan, number twelve',
  kind: 'wellness-recovery-action-plan',
  status: 'active',
  lastReviewedOn: '2026-10-10',
  nextReviewOn: '2027-01-30',
  next: { what: 'I give the new crisis page to Laleh and burn the old one in her sink.', who: 'Me and my sister', by: '2026-11-30' },
  whatMatters: [
    { text: 'Teaching. I am a good teacher and I was a good teacher before.' },
    { text: 'Laleh and her boys. Being the aunt who turns up, not the aunt who is explained.' },
    { text: 'Poems. In the order they were written and not the order they are sung.' },
  ],
  whatRecoveryMeansToMe: { text: 'It is not a place you arrive at. It is more like keeping a garden in a windy street.' },
  whatHelps: [{ text: 'Four walks a week. The length does not matter.' }, { text: 'My pills, at ten at night, with a biscuit. I chose this dose and I know why.' }, { text: 'Somebody who will say: Naz, you are talking like a train.' }],
  wrap: {
    wellLooksLike: 'I am funny. I sleep seven hours. I finish what I cook. I disagree with people and it does not matter the next day.\n\nI owe nobody an email older than a week.',
    dailyThings: ['Curtains before kettle', 'One page by hand', 'Ten minutes outside, even in slippers', 'Answer Laleh', 'Pills at ten, with a biscuit', 'Screen off when the pills go in'],
    triggers: ['The change of the clocks', 'Being talked about in a corridor', 'Two deadlines in one week, even small ones', 'The anniversary. Everyone who needs to know knows which', 'Weddings'],
    earlySigns: ['I buy stationery', 'I sleep five hours and call it enough', 'I correct people\'s spelling out loud', 'Every song is about something', 'I start a thirteenth plan'],
    whatToDo: [
      'Me: cancel one thing, today, whichever is easiest',
      'Me: ring Laleh and read her this list',
      'Laleh: come round, take the laptop home, leave the radio',
      'Me: see Dr Anand within three days. I ask for the early slot',
      'If it has been a week: what is on the crisis page',
    ],
  },
  goals: [
    {
      id: 'naz-teach',
      statement: 'Teach the whole five afternoons this time, with somebody new beside me',
      whyItMatters: 'I will not always want to do it and I want it to go on.',
      lifeDomain: 'learning',
      allies: [{ name: 'Steph', role: 'recovery college' }, { name: 'Colm', role: 'might, if asked well' }],
      status: 'doing',
      steps: [
        { text: 'Ask Colm', who: 'Me', status: 'done', doneOn: '2026-10-17' },
        { text: 'Plan afternoon three together, the hard one', who: 'Colm and me', due: '2026-11-29', status: 'doing', opportunityId: 'write-your-own-wrap', opportunityTitle: 'Write your own wellness and recovery plan' },
        { text: 'Let him do afternoon four and sit on my hands', who: 'Colm', status: 'to-do' },
      ],
      celebrations: [{ text: 'He said yes and then he said he had been waiting three years for someone to ask.', on: '2026-10-17' }],
    },
    {
      id: 'naz-swim',
      statement: 'Learn to put my face in the water',
      whyItMatters: 'The boys can. I am tired of holding the towels.',
      lifeDomain: 'sport-and-exercise',
      status: 'not-started',
      steps: [{ text: 'Women\'s swim, shallow end, Wednesday', who: 'Me', status: 'to-do', opportunityId: 'womens-swim', opportunityTitle: 'Women\'s swim' }],
    },
  ],
  supporters: [
    { name: 'Laleh Rahimi', role: 'Sister', mainContact: true, telephone: '07700 900441' },
    { name: 'Dr Anand', role: 'Doctor, South Borough Trust', mainContact: false, telephone: '020 7946 0330' },
    { name: 'Steph', role: 'Recovery college', since: '2023-11-21', mainContact: false, telephone: '020 7946 0310' },
  ],
  crisis: {
    contacts: [{ name: 'Laleh Rahimi', role: 'Sister. She decides when I cannot', telephone: '07700 900441' }, { name: 'Dr Anand\'s team', telephone: '020 7946 0330' }],
    wishes: 'I want to be at Laleh\'s and not in hospital for as long as that is safe for her. The boys go to their father\'s.\n\nIf it has to be a ward: a room with a window that opens a little, paper, soft pencils, and Persian tea, which Laleh will bring in a flask.\n\nSpeak to me. Slowly. Write it down as well. When I am not well I read better than I hear.',
    avoid: 'The blue injection. It is in my notes why.\n\nAnybody telling me that it is all part of my illness when I say that I am cold.',
    readBy: [{ who: 'Laleh Rahimi', on: '2026-07-21' }, { who: 'Dr Anand, South Borough Trust', on: '2026-08-08' }, { who: 'Steph, recovery college', on: '2026-10-10' }],
  },
  reviews: [{ on: '2026-10-10', by: { name: 'Naz', isPerson: true }, whatChanged: 'Weddings went on the list. So did being talked about in a corridor, which I had always thought was just manners.', nextSteps: 'New crisis page to Laleh.' }],
  sections: [
    {
      id: 'naz-after',
      heading: 'When I come back',
      text: 'Do not have a party.\n\nSomebody else opens the post.\n\nI may be ashamed for about three weeks. It passes faster if nobody says that there is nothing to be ashamed of.',
      sensitive: false,
    },
  ],
  order: ['next', 'wrap', 'whatMatters', 'whatRecoveryMeansToMe', 'whatHelps', 'naz-after', 'crisis', 'goals', 'supporters', 'reviews'],
});
