import { expect } from '@open-wc/testing';
import { failure } from '../shared/testing.ts';
import { finder, root, seen } from './finder-testing.ts';
import { en as detail } from './opportunity-detail.messages.ts';
import { en as extras } from './finder-extras.messages.ts';
import { en as filters } from './finder-filters.messages.ts';
import { en as list } from './opportunity-finder.messages.ts';
import { en as telling } from './telling.messages.ts';
import { en as said } from './you-said.messages.ts';
import { page } from './sample-answers.ts';
import { openEntry, openFilters, press, search, wait } from './sample-walk.ts';

// What is said in each state, in the words and the order of the table.

/** Everything a message can say, its functions filled in. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String((words as (...given: unknown[]) => unknown)(2, 'somebody'))];
  return words && typeof words === 'object' ? Object.entries(words).flatMap(([name, each]) => (name === 'terms' || name === 'ledBy' || name === 'onDays' ? [] : sentences(each))) : [];
}

describe('The wording', () => {
  it('No results: which filter to remove, and what that gives', async () => {
    const element = await finder({ search: async () => page({ items: [], total: 0, suggestions: [{ dropFilter: 'timeOfDay', code: 'evening', wouldGive: 4 }] }) });
    await openFilters(element);
    await press(element, 'Evening', '.tick');
    await search(element, {});
    expect(seen(element)).to.match(/No groups match all of these.*Remove Evenings to see 4 more/);
  });

  it('Place not found: what can be entered', async () => {
    const element = await finder({ search: async () => page() }, { where: 'Xyzzy' });
    await wait(element, () => seen(element).includes('We do not recognise that place. Enter a town, like Beverley, or the first part of a postcode, like HU5.'), 'the words');
  });

  it('Few details: whom to call to check', async () => {
    const element = await finder();
    await openEntry(element);
    expect(seen(element)).to.contain('“Not known” means that they have not told us. Call 01632 960 001 to check.');
  });

  it('Forbidden: whom to ring', async () => {
    const element = await finder({ list: async () => { throw failure('http', 403); } });
    expect(seen(element)).to.contain('You cannot see this page');
    expect(seen(element)).to.contain('If you think you should, ring 01632 960 010.');
  });

  it('End of list: tell us', async () => {
    expect(seen(await finder())).to.contain('Not here? Tell us what you would like to do');
  });

  it('Urgent: the numbers, in the agreed words', async () => {
    const words = root(await finder()).querySelector('.urgent')!.textContent!.replace(/\s+/g, ' ');
    for (const each of ['If someone’s life is at risk, call 999 or go to A&E now.', 'For urgent mental health help, call 111 and select the mental health option.', 'Samaritans: 116 123.', 'Text SHOUT to 85258.']) expect(words).to.contain(each);
  });

  it('says nothing in the words we do not use', () => {
    const said_ = [list, filters, detail, extras, telling, said].flatMap(sentences);
    expect(said_.length).to.be.greaterThan(150);
    for (const words of said_) {
      expect(words).not.to.match(/\b(failed|invalid|refused|service users?|mentally ill|suffering|non-attend|DNA|eg|normally|please|sorry,? but|click|sign in)\b/i);
      expect(words, 'a dash between times').not.to.match(/\d ?[–-] ?\d/);
    }
  });
});
