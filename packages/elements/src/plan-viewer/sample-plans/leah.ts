import { samplePlan } from './make.ts';

export const leahMe = samplePlan('leah-me', '2026-10-31', {
  personName: 'Leah',
  title: 'me (not finished)',
  kind: 'self-care-plan',
  status: 'draft',
  whatMatters: [{ text: 'My brother gets his breakfast and nobody at school asks why I am late.' }, { text: 'GCSE art. I am actually good.' }],
  whatHelps: [{ text: 'Wednesdays. Nobody says the word.' }, { text: 'Miss Hurley letting me use the art room at dinner and not asking.' }, { text: 'Headphones' }],
  goals: [
    {
      id: 'leah-portfolio',
      statement: 'Finish the portfolio without doing it at 2am',
      lifeDomain: 'learning',
      allies: [{ name: 'Kai', role: 'runs Wednesdays' }],
      status: 'doing',
      steps: [
        { text: 'Do an hour at Wednesdays before the pizza', who: 'Me', status: 'doing', opportunityId: 'young-carers-wednesday', opportunityTitle: 'Wednesdays' },
        { text: 'Ask if someone can be at ours one evening', who: 'Kai said he would ask', status: 'to-do' },
      ],
      celebrations: [{ text: 'Miss Hurley put my hands drawing on the wall. They are mum\'s hands. She does not know that.', on: '2026-11-12' }],
    },
  ],
  supporters: [{ name: 'Kai', role: 'Young carers\' worker', mainContact: true, telephone: '01632 960172' }],
  sections: [{ id: 'leah-private', heading: 'do not show', text: 'Sometimes I am really angry with her and then she makes me toast.', sensitive: true }],
  order: ['whatMatters', 'goals', 'whatHelps', 'supporters', 'leah-private'],
});
