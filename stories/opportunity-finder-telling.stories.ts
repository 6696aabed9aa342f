import type { DayOpportunityFinder } from '@daybridge/elements/opportunity-finder';
import { stubTelling } from '../packages/elements/src/opportunity-finder/sample-answers.ts';
import { openEntry, press, wait, write } from '../packages/elements/src/opportunity-finder/sample-walk.ts';
import { failing, meta, scene } from './opportunity-finder.scene.ts';

/** What is not there, what is wrong, and what came of it. */
export default { ...meta, title: 'Opportunity finder/Telling us', tags: ['autodocs'] };

const wish = (element: DayOpportunityFinder) => press(element, 'Not here? Tell us what you would like to do');
const report = async (element: DayOpportunityFinder) => {
  await openEntry(element);
  await press(element, 'Something here is wrong');
  await wait(element, () => element.shadowRoot!.querySelector('#tell-what'), 'the form');
};
const sent = (element: DayOpportunityFinder) => wait(element, () => element.shadowRoot!.querySelector('#screen .panel #telling-title'), 'thanks');

export const Wish = scene({ walk: wish });

/** What was searched for is not asked again. */
export const WishAfterASearch = scene({ args: { where: 'KM5' }, walk: wish });

export const WishToBePutRight = scene({
  walk: async (element) => {
    await wish(element);
    await write(element, 'tell-where', 'the moon');
    await press(element, 'Yes, by text message');
    await press(element, 'Send');
  },
});

export const WishSent = scene({
  walk: async (element) => {
    await wish(element);
    await write(element, 'tell-text', 'Somewhere to play chess in the evening');
    await press(element, 'Yes, by text message');
    await write(element, 'tell-value', '07700 900 123');
    await press(element, 'Send');
    await sent(element);
  },
});

export const WishNotSent = scene({
  answers: { telling: async () => stubTelling({ wish: failing('http', 503) }) },
  walk: async (element) => {
    await wish(element);
    await write(element, 'tell-text', 'Somewhere to play chess in the evening');
    await press(element, 'Send');
    await wait(element, () => element.shadowRoot!.querySelector('#not-sent'), 'what went wrong');
  },
});

export const YouSaidWeDid = scene({ walk: (element) => press(element, 'You said, we did') });

export const NothingToTellYet = scene({ answers: { telling: async () => stubTelling({ responses: async () => ({ items: [] }) }) }, walk: (element) => press(element, 'You said, we did') });

export const CannotTell = scene({ answers: { telling: async () => stubTelling({ responses: failing('http', 503) }) }, walk: (element) => press(element, 'You said, we did') });

export const Report = scene({ walk: report });

export const ReportToBePutRight = scene({
  walk: async (element) => {
    await report(element);
    await press(element, 'Send');
  },
});

export const ReportSent = scene({
  walk: async (element) => {
    await report(element);
    await press(element, 'The day or time is wrong');
    await press(element, 'Send');
    await sent(element);
  },
});

export const WishInWelsh = scene({ args: { lang: 'cy' }, walk: (element) => press(element, 'Ddim yma?') });
