import { samplePlan } from './make.ts';

export const ashStayingWell = samplePlan('ash-staying-well', '2026-09-05', {
  personName: 'Ash Morgan',
  title: 'My staying well plan',
  kind: 'staying-well-plan',
  status: 'active',
  lastReviewedOn: '2026-09-05',
  nextReviewOn: '2026-12-05',
  next: { what: 'Third Monday in a row at the choir. Jo waits outside the hall from quarter past six, and if I am not there by half past Jo goes in and saves me a seat anyway.', who: 'Me and Jo', by: '2026-11-23' },
  whatMatters: [
    { text: 'Getting out before noon, and one evening a week with people who know me by name, not by file.' },
    { text: 'My flat. I fought for it. It has a window with a ship in it most days.' },
    { text: 'Not being anybody\'s project.', authoredOn: '2026-10-17' },
  ],
  whatRecoveryMeansToMe: { text: 'I used to think it meant going back to who I was. Now I think it means I can have a terrible Tuesday and still know what I am doing on Wednesday.' },
  selfAssessment: [
    { on: '2026-08-22', area: 'Singing and music', lifeDomain: 'arts', howItIs: 'Sang in the shower. That was all, for two years.', importance: 'More than anything except sleep', wantToChange: 'yes' },
    { on: '2026-08-22', area: 'Mornings', lifeDomain: 'home-and-daily-living', howItIs: 'They do not exist. I get up when the light goes.', importance: 'A lot', wantToChange: 'yes' },
    { on: '2026-08-22', area: 'My mum', lifeDomain: 'family-and-caring', howItIs: 'We write. That is about right.', importance: 'It matters and it is fine', wantToChange: 'no' },
    { on: '2026-08-22', area: 'Work', lifeDomain: 'employment', howItIs: 'People ask. I would rather they did not for a bit.', importance: 'Later', wantToChange: 'not-now' },
  ],
  whatHelps: [
    { text: 'Clothes on the chair the night before. Sounds silly. It is nine tenths of it.' },
    { text: 'Texts, not calls.' },
    { text: 'Being expected. Not checked on. Expected.' },
    { text: 'Ash lights up when there is a job to do in a group, like handing out the song sheets.', author: { name: 'Dee Okoro', role: 'Re-ablement worker', isPerson: false }, authoredOn: '2026-09-19' },
  ],
  goals: [
    {
      id: 'ash-sing',
      statement: 'Sing in front of people again',
      whyItMatters: 'I was good. That is not boasting, other people said so. I want to find out if it is still in there.',
      lifeDomain: 'arts',
      allies: [{ name: 'Jo', role: 'friend' }],
      status: 'doing',
      steps: [
        { text: 'Go and listen to the Monday choir once', who: 'Me', status: 'done', doneOn: '2026-09-12', opportunityId: 'choir-with-no-auditions', opportunityTitle: 'Choir with no auditions' },
        { text: 'Go three Mondays in a row', who: 'Me and Jo', due: '2026-11-23', status: 'doing', opportunityId: 'choir-with-no-auditions', opportunityTitle: 'Choir with no auditions' },
        { text: 'Tell Lorna I want a small part', who: 'Me', status: 'to-do' },
        { text: 'Sing it. Even if it is four bars', who: 'Me', status: 'to-do' },
      ],
      celebrations: [{ text: 'Stayed the whole hour.', on: '2026-09-12' }, { text: 'Somebody said see you next week and I said yes before I had thought about it.', on: '2026-10-24' }],
    },
    {
      id: 'ash-mornings',
      statement: 'Be outside before noon, four days out of seven',
      whyItMatters: 'The shops are open, there is light, and people in the street look at you as if you live there.',
      lifeDomain: 'home-and-daily-living',
      allies: [{ name: 'Dee', role: 're-ablement worker' }, { name: 'The man at the paper shop', role: 'does not know he is one' }],
      status: 'doing',
      steps: [
        { text: 'Buy a paper at the shop on the corner', who: 'Me', status: 'done', doneOn: '2026-09-19' },
        { text: 'Tuesdays: painting table, even if I only hold the brush', who: 'Me', status: 'doing', opportunityId: 'tuesday-painting-table', opportunityTitle: 'Tuesday painting table' },
        { text: 'Sundays do not count. Sundays are for bed', who: 'Me', status: 'paused' },
      ],
      celebrations: [{ text: 'Five days in one week. FIVE.', on: '2026-10-31' }],
    },
    {
      id: 'ash-gallery',
      statement: 'Go to the gallery without feeling that somebody will ask me to leave',
      lifeDomain: 'arts',
      status: 'achieved',
      steps: [
        { text: 'Go with Priya\'s Thursday lot', who: 'Priya and me', status: 'done', doneOn: '2026-10-03', opportunityId: 'first-time-at-the-gallery', opportunityTitle: 'First time at the gallery, together' },
        { text: 'Go alone and have a coffee', who: 'Me', status: 'done', doneOn: '2026-10-17' },
      ],
      celebrations: [{ text: 'I told a stranger where the toilets were. I knew where the toilets were.', on: '2026-10-17' }],
    },
  ],
  supporters: [
    { name: 'Dee Okoro', role: 'Re-ablement worker', since: '2026-06-21', mainContact: true, telephone: '01632 960141' },
    { name: 'Jo Wells', role: 'Friend since school', since: '2009-09-01', mainContact: false, telephone: '07700 900411' },
    { name: 'Dr Pell', role: 'Doctor at Oakfield Surgery', mainContact: false, telephone: '01632 960120' },
  ],
  pointers: [
    { opportunityId: 'choir-with-no-auditions', why: 'Mondays. It is the point of the whole thing.', title: 'Choir with no auditions' },
    { opportunityId: 'hub-open-door', why: 'For the days when four walls get loud.', title: 'Come in to the hub' },
    { why: 'Warm, free, and nobody asks you to buy a coffee.', title: 'Kingsmead Libraries' },
    { text: 'The number 5 bus to the end and back', why: 'It is an hour and there is the sea on one side.' },
  ],
  healthyLiving: [{ text: 'Walk to the far postbox, not the near one.' }, { text: 'Something green. Peas are green.' }, { text: 'Phone stays in the kitchen at night. I bought an alarm clock shaped like a hen.' }],
  sections: [
    {
      id: 'ash-signs',
      heading: 'Early signs, and what to do',
      text: 'I stop answering Jo.\n\nI move the clock so that I cannot see it.\n\nI start being very, very polite.\n\n- First: text Jo the word HEN. Jo knows\n- Then: hub, quiet room, even if it is only to sleep in the chair\n- If it goes on for three days: Dee',
      sensitive: false,
    },
    { id: 'ash-file', heading: 'About the file', text: 'There is a long one about me somewhere. Some of it is true. Ask me, I am quicker to read.', sensitive: true, authoredOn: '2026-10-24' },
  ],
  crisis: {
    contacts: [{ name: 'Jo Wells', role: 'Friend', telephone: '07700 900411', hours: 'Any time. Jo has said so and meant it' }, { name: 'Dee Okoro', role: 'Re-ablement worker', telephone: '01632 960141', hours: 'Monday to Friday, 9am to 5pm' }],
    wishes: 'Sit on the floor with me. Do not stand over me.\n\nPut the radio on quietly, speech, not music.\n\nIf I have to go somewhere, let me bring the blue jumper and let Jo come in the car.',
    avoid: 'Uniforms in the hall if there is any other way. My mother hearing it from somebody who is not me.',
    readBy: [{ who: 'Dee Okoro, re-ablement worker', on: '2026-09-05' }, { who: 'Jo Wells', on: '2026-09-12' }],
  },
  budget: {
    pence: 120000,
    period: { from: '2026-03-01', to: '2027-03-31' },
    form: 'direct-payment',
    heldBy: 'me',
    fundedBy: ['social-care'],
    pooled: false,
    allocations: [
      { label: 'Singing lessons with a real teacher', pence: 54000, spentPence: 18000 },
      { label: 'Bus pass', pence: 36000, spentPence: 18000 },
      { label: 'Choir and what goes with it', pence: 12000, spentPence: 2400, opportunityId: 'choir-with-no-auditions' },
      { label: 'Not decided yet. A keyboard, maybe', pence: 18000, spentPence: 3600 },
    ],
    spentPence: 42000,
    asOf: '2026-10-31',
    complete: true,
    rules: { text: 'Anything legal that does what this plan says and harms nobody. Ask the council first about one thing over £500.', notOn: ['Gambling', 'Paying off debts', 'Alcohol and tobacco'] },
  },
  outcomes: { unavailable: { source: 'South Borough Trust', since: '2026-11-19T16:05:00+00:00' } },
  reviews: [
    {
      on: '2026-09-05',
      by: { name: 'Ash Morgan', isPerson: true },
      whatChanged: 'The thirteen weeks ended and I did not fall off the edge. The choir is in. The Wednesday group is out: it was nice and it was not mine.',
      nextSteps: 'Three Mondays in a row. Then look again.',
    },
  ],
  proposals: [
    {
      text: 'I suggest we look at voluntary work in the library for an hour a week, since you are there anyway and people listen to you.',
      by: { name: 'Dee Okoro', role: 'Re-ablement worker', isPerson: false },
      on: '2026-10-24',
      challenge: {
        by: { name: 'Ngozi Hale', role: 'Consultant social worker', isPerson: false },
        on: '2026-10-31',
        said: 'Whose wish is this? The plan says work: not now.',
        answer: 'Fair. It was mine. I will leave it here and not bring it up until Ash does.',
      },
    },
  ],
  order: ['next', 'whatMatters', 'whatRecoveryMeansToMe', 'whatHelps', 'goals', 'selfAssessment', 'ash-signs', 'budget', 'pointers', 'healthyLiving', 'supporters', 'crisis', 'outcomes', 'proposals', 'reviews', 'ash-file'],
});

export const ashThirteenWeeks = samplePlan('ash-thirteen-weeks', '2026-05-30', {
  personName: 'Ash Morgan',
  title: 'My thirteen weeks',
  kind: 'reablement-plan',
  status: 'ended',
  lastReviewedOn: '2026-08-29',
  whatMatters: [{ text: 'To be let alone and not to be left alone. There is a difference.' }],
  whatHelps: [{ text: 'Doing it in the daytime first.' }],
  sections: [],
  goals: [
    {
      statement: 'Get on the number 5 bus',
      lifeDomain: 'neighbourhood',
      status: 'achieved',
      steps: [
        { text: 'Stand at the stop and let three go', who: 'Dee and me', status: 'done', doneOn: '2026-06-13' },
        { text: 'One stop', who: 'Dee and me', status: 'done', doneOn: '2026-06-27' },
        { text: 'All the way, on my own', who: 'Me', status: 'done', doneOn: '2026-08-01' },
      ],
      celebrations: [{ text: 'Saw a seal. Nobody else looked up.', on: '2026-08-01' }],
    },
    { statement: 'Learn to like the group on Wednesdays', status: 'changed', steps: [{ text: 'Go four times', status: 'done', doneOn: '2026-07-25' }] },
  ],
  supporters: [{ name: 'Dee Okoro', role: 'Re-ablement worker', since: '2026-05-30', mainContact: true, telephone: '01632 960141' }],
  reviews: [
    {
      on: '2026-08-29',
      by: { name: 'Dee Okoro', role: 'Re-ablement worker', isPerson: false },
      whatChanged: 'Ash set out to get on one bus and ended up going to the end of the line for pleasure. They will carry on with a plan of their own.',
      nextSteps: 'My number stays the same. Ring within a year and there is no queue.',
    },
  ],
  order: ['goals', 'whatMatters', 'whatHelps', 'supporters', 'reviews'],
});
