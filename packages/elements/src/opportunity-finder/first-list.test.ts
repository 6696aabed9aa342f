import { expect } from '@open-wc/testing';
import { deferred } from '../shared/testing.ts';
import type { DayOpportunityFinder } from './opportunity-finder.ts';
import { finder, focused, root } from './finder-testing.ts';
import { page } from './sample-answers.ts';
import { wait } from './sample-walk.ts';

// The list comes first. What is beside and below it follows, and moves nothing that somebody may be looking at or about to press.

/** Where everything stands that is seen with the first list. */
const places = (element: DayOpportunityFinder): string[] => {
  // Entries below the window have a guessed height until somebody scrolls there.
  for (const entry of root(element).querySelectorAll<HTMLElement>('.result')) entry.style.contentVisibility = 'visible';
  return [...root(element).querySelectorAll('h2, label[for=where], #where, #q, form > .go > .btn, .filters > summary, #found, .chips, .result:nth-child(-n+2)')].map((each) => {
    const { left, top, width } = each.getBoundingClientRect();
    return `${each.id || each.className || each.localName} ${Math.round(left)} ${Math.round(top)} ${Math.round(width)}`;
  });
};

/** The finder at the moment its first list is drawn, and a way to wait for the rest. */
async function atFirst(attributes: Record<string, string>, width: number): Promise<DayOpportunityFinder> {
  const answer = deferred<ReturnType<typeof page>>();
  const element = await finder({ list: () => answer.promise, search: () => answer.promise }, attributes, width);
  const shown = new Promise((resolve) => element.addEventListener('day-results', resolve, { once: true }));
  answer.resolve(page());
  await shown;
  await element.updateComplete;
  return element;
}
const theRest = (element: DayOpportunityFinder, wide: boolean) =>
  wait(element, () => root(element).querySelector('.tools') && root(element).querySelector('.go .link-btn') && (!wide || root(element).querySelector('.tick')), 'the rest');

describe('The first list', () => {
  it('is drawn before the filters and the rest are there, and nothing moves when they come', async () => {
    for (const width of [320, 1200]) {
      for (const lang of ['en', 'cy']) {
        const element = await atFirst({ lang }, width);
        const before = places(element);
        expect(before.length, 'what is seen at first').to.equal(9);
        for (const late of ['.tick', '.tools', '.go .link-btn']) expect(root(element).querySelector(late), `${late} at first, ${width} ${lang}`).to.equal(null);
        await theRest(element, width > 320);
        expect(places(element), `${width} ${lang}`).to.deep.equal(before);
        expect(root(element).querySelector<HTMLDetailsElement>('.filters')!.open).to.equal(width > 320);
      }
    }
  });

  it('of a page that sets a place and filters is drawn with what was chosen above it, in one go', async () => {
    for (const width of [320, 1200]) {
      const element = await atFirst({ where: 'KM5', 'life-domain': 'arts', cost: 'free' }, width);
      const before = places(element);
      expect(root(element).querySelectorAll('.chip').length).to.equal(2);
      await theRest(element, width > 320);
      expect(places(element), `${width}`).to.deep.equal(before);
    }
  });

  it('keeps the order of what is read and reached by keyboard: words and place, "Show results", the filters, the list', async () => {
    const element = await atFirst({}, 1200);
    const order = () => [...root(element).querySelectorAll('#where, #q, .btn, .filters > summary, #found, .list')].filter((each) => !each.closest('.filters') || each.matches('summary')).map((each) => each.id || each.className || each.localName);
    const before = order();
    expect(before).to.deep.equal(['where', 'q', 'btn', 'summary', 'found', 'plain list']);
    root(element).querySelector<HTMLInputElement>('#q')!.focus();
    await theRest(element, true);
    expect(order()).to.deep.equal(before);
    expect(focused(element)!.id, 'whoever had begun to write').to.equal('q');
    const ends = [...root(element).querySelectorAll<HTMLElement>('.filters button')].at(-1)!;
    expect(ends.textContent, 'the filters are long: they end with a button of their own').to.equal('Use these filters');
  });
});
