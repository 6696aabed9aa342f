import { expect } from '@open-wc/testing';
import type { OpportunitySearch } from '@daybridge/sdk';
import { announced, byText } from '../shared/testing.ts';
import { DayOpportunityFinder } from './opportunity-finder.ts';
import { finder, focused, root, seen, titles } from './finder-testing.ts';
import { matches, nearPage, page, stubTelling } from './sample-answers.ts';
import { course, inOwnWords, many } from './sample-oddities.ts';
import { listOf, named, openEntry, openFilters, press, search, wait, write } from './sample-walk.ts';

// What the finder has to do: one test for each point of its list, in its order.

describe('The opportunity finder', () => {
  it('asks "What would you like to do with your time?", or what the page asks, with three ways in beside free words', async () => {
    const element = await finder();
    expect(root(element).querySelector('h2')!.textContent).to.equal('What would you like to do with your time?');
    await openFilters(element);
    for (const way of ['Somewhere to go', 'Something to do', 'Someone to see']) byText(element, '.tick', way);
    expect(root((await finder({}, { heading: 'Find a group' }))).querySelector('h2')!.textContent).to.equal('Find a group');
  });

  it('ends every list with "Not here? Tell us what you would like to do", keeps the wish private and shows what came of wishes', async () => {
    const told: { wish: object; access: { secret?: string } }[] = [];
    for (const list of [async () => page(), async () => page({ items: [], total: 0 })]) {
      const element = await finder({ list, telling: async () => stubTelling({}, told) });
      await press(element, 'Not here? Tell us what you would like to do');
      await wait(element, () => seen(element).includes('What you write is never shown in public.'), 'the promise');
    }
    const element = await finder({ telling: async () => stubTelling({}, told) });
    await press(element, 'Not here?');
    await write(element, 'tell-text', ' Chess in the evening ');
    await write(element, 'tell-where', 'km5 1ab');
    await press(element, 'Yes, by text message');
    await write(element, 'tell-value', '07700 900 123');
    await press(element, 'Send');
    await wait(element, () => seen(element).includes('They will send a text message to 07700 900 123.'), 'what happens next');
    expect(told[0]!.wish).to.deep.equal({ text: 'Chess in the evening', outcode: 'KM5', contact: { channel: 'text', value: '07700 900 123' } });
    expect(told[0]!.access.secret).to.have.length.greaterThan(30);
    await wait(element, () => seen(element).includes('A table has started at the library.'), 'what came of wishes');
    await press(element, 'Back to the list');
    await press(element, 'You said, we did');
    await wait(element, () => seen(element).includes('We will ask again in March.'), 'what came of wishes');
  });

  it('mixes mainstream and specialist, with no attribute that hides either, no favourites and no streaks', async () => {
    for (const name of DayOpportunityFinder.observedAttributes) expect(name).not.to.match(/mainstream|specialist|setting|component|audience|organisation|service/);
    const element = await finder();
    expect(titles(element)).to.include.members(['Choir with no auditions', 'First time at the gallery, together']);
    expect(seen(element)).not.to.match(/favourite|streak|days in a row/i);
  });

  it('says who it is for, how long it goes on and how to come back; not eligible is never the last word', async () => {
    const element = await finder();
    await openEntry(element, 1);
    const words = seen(element);
    for (const each of ['Who it is for', 'How long it goes on', '6 to 8 weeks', 'Coming back', 'Not sure if this is for you? Talk to Dee on 01632 960 001.', 'These are open to everyone:']) expect(words).to.contain(each);
    await press(element, 'Choir with no auditions', '#screen button');
    await wait(element, () => root(element).querySelector('#detail-title')?.textContent === 'Choir with no auditions', 'the other');
  });

  it('keeps a short list in memory, to print, and as a link of ids only', async () => {
    const element = await finder();
    await press(element, 'Add to short list: Tuesday painting table');
    expect(await announced(element)).to.equal('Added. There is 1 on your short list');
    await press(element, 'Add to short list: Choir');
    await press(element, 'Your short list (2)');
    await wait(element, () => focused(element)?.id === 'short-list', 'the focus on the heading');
    await press(element, 'Copy a link to it');
    const link = (await wait(element, () => root(element).querySelector<HTMLInputElement>('#link'))).value;
    expect(link).to.equal(`${location.href.split('#')[0]}#day-short-list=${[matches[0]!, matches[2]!].map(({ opportunity }) => opportunity.id).join(',')}`);
    history.replaceState(null, '', `#${link.split('#')[1]},0190a000-0000-7000-8000-00000000gone`);
    const other = await finder({ get: async (id) => {
      const found = matches.find(({ opportunity }) => opportunity.id === id);
      if (!found) throw Object.assign(new Error(), { kind: 'http', status: 404 });
      return found.opportunity;
    } });
    await wait(other, () => seen(other).includes('1 that was on this list cannot be found'), 'the list of the link');
    history.replaceState(null, '', location.pathname + location.search);
    expect(seen(other)).to.contain('Choir with no auditions');
    await press(other, 'Remove from short list');
    await wait(other, () => focused(other)?.id === 'short-list', 'the focus on the heading');
    expect(seen(other)).not.to.contain('Tuesday painting table');
  });

  it('takes a town, an outcode or a postcode, cuts a postcode here, asks which Newport, and rounds "my location" to a kilometre', async () => {
    const asked: (OpportunitySearch['near'])[] = [];
    const element = await finder({ search: async ({ near }) => (asked.push(near), near && 'town' in near && near.town === 'Newport' ? page({ placeChoices: [{ name: 'Newport, Wales', latitude: 51.5877, longitude: -2.9983 }] }) : near && 'latitude' in near ? page() : nearPage) });
    await search(element, { where: 'Harbour' });
    await search(element, { where: 'km5 1ab' });
    await search(element, { where: 'Newport' });
    await press(element, 'Newport, Wales', '.choices button');
    await wait(element, () => asked.length === 4);
    const { geolocation } = navigator;
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: (done: (at: object) => void) => done({ coords: { latitude: 51.467891, longitude: -0.071234 } }) } });
    try {
      await press(element, 'Use my location');
      await wait(element, () => asked.length === 5);
      await wait(element, () => seen(element).includes('Nearest first.'), 'the order');
      expect(root(element).querySelector<HTMLInputElement>('#where')!.value).to.equal('My location');
      await search(element, { q: 'tea' });
    } finally {
      Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
    }
    expect(asked).to.deep.equal([{ town: 'Harbour' }, { outcode: 'KM5' }, { town: 'Newport' }, { latitude: 51.59, longitude: -3 }, { latitude: 51.47, longitude: -0.07 }, { latitude: 51.47, longitude: -0.07 }]);
    expect(seen(element)).not.to.contain('We do not recognise that place');
  });

  it('asks nothing until "Show results", then focuses how many were found', async () => {
    let asked = 0;
    const element = await finder({ search: async () => ((asked += 1), nearPage) });
    await openFilters(element);
    await press(element, 'Arts and culture', '.tick');
    expect(asked).to.equal(0);
    await search(element, {});
    expect([asked, focused(element)!.textContent]).to.deep.equal([1, '12 groups and activities found']);
  });

  it('names chosen filters by what pressing them does, and says which to drop when nothing fits', async () => {
    const element = await finder({ search: async () => page({ items: [], total: 0, suggestions: [{ dropFilter: 'timeOfDay', code: 'evening', wouldGive: 4 }, { dropFilter: 'dayOfWeek', wouldGive: 2 }] }) });
    await openFilters(element);
    for (const words of ['Monday', 'Evening']) await press(element, words, '.tick');
    await search(element, {});
    expect([...root(element).querySelectorAll('.chip')].map((chip) => chip.textContent!.trim())).to.deep.equal(['Remove Mondays', 'Remove Evenings']);
    expect([...root(element).querySelectorAll('.suggestions li')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal(['Remove Evenings to see 4 more', 'Remove Mondays to see 2 more']);
  });

  it('orders each entry as name, what, next date, place and distance, cost, access, checked; the heading is its only link; more comes by a button', async () => {
    const element = await finder({ list: async ({ cursor }) => (cursor ? page({ items: many(2), total: 7 }) : page({ nextCursor: 'next', total: 7 })) });
    const entry = root(element).querySelector('ol > li')!;
    const text = entry.textContent!.replace(/\s+/g, ' ');
    const order = ['Tuesday painting table', 'Paint, draw', 'Tuesday 24 November', 'Mill Road Library, about half a mile away', 'Free', 'Step-free: yes', 'Checked 3 October 2026'].map((words) => text.indexOf(words));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order[0]).to.be.at.least(0);
    expect([...entry.querySelectorAll('a')].map((each) => each.closest('h4')?.textContent)).to.deep.equal(['Tuesday painting table']);
    await press(element, 'Show 2 more', '.results > p > button');
    await wait(element, () => focused(element)?.textContent === many(1)[0]!.opportunity.title, 'the focus on the first new heading');
  });

  it('says distances as people do, and leads out with the destination only', async () => {
    const element = await finder();
    expect(seen(element)).to.contain('about 2 miles away (straight line)');
    await openEntry(element);
    for (const words of ['Nearest stop', 'Step-free way', 'Entrance']) expect(seen(element)).to.contain(words);
    const out = byText<HTMLAnchorElement>(element, 'a', 'Directions on OpenStreetMap');
    expect(out.href).to.equal('https://www.openstreetmap.org/?mlat=51.46&mlon=-0.07#map=17/51.46/-0.07');
    expect([out.rel, out.referrerPolicy]).to.deep.equal(['noopener noreferrer external', 'no-referrer']);
  });

  it('never filters out in silence what is not known', async () => {
    const element = await finder({}, { where: 'KM5' });
    await wait(element, () => named(element, 'button', 'Include 6 places that have not told us'), 'the offer');
  });

  it('says repeats in words, once, with what is different; cancelled dates stay', async () => {
    const element = await finder(listOf(matches[0]!, inOwnWords));
    await openEntry(element);
    await wait(element, () => root(element).querySelector('.dates'));
    expect(seen(element)).to.contain('Every Tuesday, 10am to midday. Not on 29 December (library closed).');
    expect(root(element).querySelector('.dates .off')!.textContent).to.equal('Tuesday 8 December 2026');
    await press(element, 'Back to the list');
    await openEntry(element, 1);
    await wait(element, () => seen(element).includes('Tuesdays at ten, unless it rains'), 'their words');
    expect(seen(element)).not.to.contain('Every Tuesday');
    expect(seen(element)).to.contain('Not on 29 December (Christmas week).');
  });

  it('says "Call before you go" when nobody has checked for six months', async () => {
    const element = await finder(listOf(matches[2]!));
    expect(seen(element)).to.contain('Checked 2 March 2026. Call before you go');
  });

  it('needs no suggestions while typing: a plain submit works', async () => {
    const element = await finder();
    expect(root(element).querySelector('[role=combobox], datalist, [aria-autocomplete]')).to.equal(null);
    await search(element, { q: 'painting' });
    expect(focused(element)!.id).to.equal('found');
  });
});

describe('What else the finder is for', () => {
  it('takes filters from the page: to begin with, or fixed, and knows no code that is not there', async () => {
    const asked: OpportunitySearch[] = [];
    const searching = async (what: OpportunitySearch) => (asked.push(what), nearPage);
    const element = await finder({ search: searching }, { where: 'KM5', within: '3', 'life-domain': 'arts, learning', cost: 'free' });
    await wait(element, () => named(element, '.chip', 'Remove Learning'), 'the filters of the page');
    expect(asked[0]).to.deep.equal({ near: { outcode: 'KM5' }, withinKm: 4.83, lifeDomain: ['arts', 'learning'], cost: ['free'], limit: 10 });
    const fixed = await finder({ search: searching }, { 'life-domain': 'arts', fixed: '' });
    // The list that the page begins with is one of the two that are counted.
    await wait(fixed, () => titles(fixed).length, 'the first list');
    await openFilters(fixed);
    await search(fixed, { q: 'clay' });
    expect(asked.slice(1)).to.deep.equal([{ lifeDomain: ['arts'], limit: 10 }, { q: 'clay', lifeDomain: ['arts'], limit: 10 }]);
    expect(seen(fixed)).not.to.contain('Kind of thing');
    expect(root(fixed).querySelector('.chip')).to.equal(null);
    fixed.clear();
    await wait(fixed, () => asked.length === 4);
    expect(asked[3]).to.deep.equal({ lifeDomain: ['arts'], limit: 10 });
  });

  it('hands on a list by a link that holds the filters and nothing else', async () => {
    const element = await finder();
    await openFilters(element);
    for (const words of ['Arts and culture', 'Monday']) await press(element, words, '.tick');
    await search(element, { where: 'KM5', q: 'canary' });
    await press(element, 'Copy a link to this list');
    const link = (await wait(element, () => root(element).querySelector<HTMLInputElement>('#link'))).value;
    expect(link).not.to.match(/arts|monday|KM5|canary/i);
    history.replaceState(null, '', `#${link.split('#')[1]}`);
    const asked: OpportunitySearch[] = [];
    await finder({ search: async (what) => (asked.push(what), nearPage) });
    await wait(element, () => asked.length);
    history.replaceState(null, '', location.pathname + location.search);
    expect(asked[0]).to.deep.equal({ lifeDomain: ['arts'], dayOfWeek: ['monday'], limit: 10 });
  });

  it('shows three at a time where the page or the person wants it calm', async () => {
    const limits: unknown[] = [];
    const element = await finder({ list: async ({ limit }) => (limits.push(limit), page()) }, { calm: '' });
    await press(element, 'Show 10 at a time');
    await wait(element, () => limits.length === 2);
    await press(element, 'Show 3 at a time');
    await wait(element, () => limits.length === 3);
    expect(limits).to.deep.equal([3, 10, 3]);
  });

  it('passes on that something is wrong', async () => {
    const told: { report: object; opportunityId: string }[] = [];
    const element = await finder({ telling: async () => stubTelling({}, told) });
    await openEntry(element);
    await press(element, 'Something here is wrong');
    await press(element, 'The day or time is wrong');
    await write(element, 'tell-text', 'They meet at 11am now');
    await press(element, 'Send');
    await wait(element, () => seen(element).includes('Kingsmead Makers will check it and put it right.'), 'thanks');
    expect(told[0]).to.deep.include({ opportunityId: matches[0]!.opportunity.id, report: { what: 'wrong-time', text: 'They meet at 11am now' } });
    await press(element, 'Tuesday painting table');
    await wait(element, () => focused(element)?.id === 'report', 'the focus where it was');
  });

  it('says what it costs, whether a personal budget can pay, other forms and languages', async () => {
    const element = await finder(listOf(course));
    await openEntry(element);
    for (const words of ['£3.50 each time. Bring a box for what is left', 'You can use a personal budget.', 'Easy read (4 pages)', 'British Sign Language (3 minutes)', 'English, Somali and British Sign Language', 'asks for you']) expect(seen(element)).to.contain(words);
  });

  it('has places for the page’s own introduction, words for nothing found, and help', async () => {
    const element = await finder({ list: async () => page({ items: [], total: 0 }) });
    for (const slot of ['intro', 'empty', 'help']) {
      const own = Object.assign(document.createElement('p'), { slot, textContent: slot });
      element.append(own);
      expect(own.assignedSlot, slot).not.to.equal(null);
    }
  });

  it('tells search engines what is shown, as JSON alone, when the page wants it', async () => {
    const plain = await finder();
    await wait(plain, () => named(plain, 'button', 'Print this list'));
    expect(plain.querySelector('script')).to.equal(null);
    const evil = { ...matches[0]!, opportunity: { ...matches[0]!.opportunity, title: '</script><script>globalThis.hacked=1</script>' } };
    const element = await finder({ list: async () => page({ items: [evil, ...matches.slice(1)] }) }, { 'json-ld': '' });
    const script = await wait(element, () => element.querySelector<HTMLScriptElement>('script[type="application/ld+json"]'), 'the script');
    const graph = (JSON.parse(script.text) as { '@graph': Record<string, unknown>[] })['@graph'];
    expect(graph[0]).to.deep.include({ '@type': 'Event', startDate: '2026-11-24T10:00:00+00:00', isAccessibleForFree: true, eventStatus: 'https://schema.org/EventScheduled' });
    expect(graph.find(({ name }) => String(name).startsWith('Night shift'))).to.deep.include({ '@type': 'Service' });
    expect(script.text).not.to.contain('<');
    expect((globalThis as { hacked?: number }).hacked).to.equal(undefined);
  });
});
