import { expect, html } from '@open-wc/testing';
import { DayOpportunityFinder } from './opportunity-finder.ts';
import type { FinderClient } from './opportunity-finder.store.ts';
import { matches, nearPage, page, stubClient, today } from './sample-answers.ts';
import { announced, byText, deferred, expectAccessible, failure, mount, policyViolations, settled, stickingOut, stubFetch, wordsIn } from '../shared/testing.ts';
import { eventFields } from '../shared/events.ts';

DayOpportunityFinder.define();

const titles = (element: Element) => [...element.shadowRoot!.querySelectorAll('.list a')].map((each) => each.textContent);
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;
const field = (element: Element, id: string) => element.shadowRoot!.getElementById(id) as HTMLInputElement;

/** Waits until something is there: parts are loaded when they are wanted, and how long that takes is not ours to know. */
async function until(element: DayOpportunityFinder, there: () => unknown): Promise<void> {
  for (const end = performance.now() + 20_000; !there() && performance.now() < end; ) await settled(element, 1);
  expect(Boolean(there()), 'was waited for and did not come').to.equal(true);
}

async function finder(over: Partial<FinderClient> = {}, attributes: Record<string, string> = {}, width = 900): Promise<DayOpportunityFinder> {
  const element = await mount<DayOpportunityFinder>(html`<day-opportunity-finder
    .client=${stubClient(over)} .now=${() => today} help-phone=${attributes['help-phone'] ?? '01632 960 010'} where=${attributes.where ?? ''} heading=${attributes.heading ?? 'Find something'}
    lang=${attributes.lang ?? ''} page-size="10" detail-href=${attributes.link ?? ''}><a href="/groups">Our groups as a list</a></day-opportunity-finder>`);
  element.style.width = `${width}px`;
  await settled(element);
  return element;
}

async function search(element: DayOpportunityFinder, words: { where?: string; q?: string }): Promise<void> {
  if (words.where !== undefined) field(element, 'where').value = words.where;
  if (words.q !== undefined) field(element, 'q').value = words.q;
  element.shadowRoot!.querySelector('form')!.requestSubmit();
  await settled(element);
  await until(element, () => !element.shadowRoot!.querySelector('.loading') && focused(element)?.tabIndex === -1);
}

async function openFilters(element: DayOpportunityFinder): Promise<void> {
  element.shadowRoot!.querySelector<HTMLDetailsElement>('.filters')!.open = true;
  await until(element, () => element.shadowRoot!.querySelector('.tick'));
}

async function openFirst(element: DayOpportunityFinder): Promise<void> {
  byText(element, '.list a', 'Tuesday painting table').click();
  await until(element, () => element.shadowRoot!.querySelector('.dates'));
}

describe('the finder’s list', () => {
  it('shows name, organisation, next date, place, cost, access and when it was checked', async () => {
    const element = await finder();
    expect(titles(element)).to.deep.equal(matches.map(({ opportunity }) => opportunity.title));
    const first = element.shadowRoot!.querySelector('.result')!.textContent!.replace(/\s+/g, ' ');
    for (const words of ['Kingsmead Makers · run by people who use it', 'Tuesday 24 November', '10am to midday', '4 places left', 'Mill Road Library, about half a mile away (straight line)', 'Free', 'Step-free: yes', 'Hearing loop: not known', 'Checked 3 October 2026']) {
      expect(first).to.contain(words);
    }
  });

  it('makes the heading the only link of an entry, in an ordered list', async () => {
    const element = await finder();
    for (const entry of element.shadowRoot!.querySelectorAll('ol > .result')) expect(entry.querySelectorAll('a').length).to.equal(1);
    expect(element.shadowRoot!.querySelectorAll('ol > .result').length).to.equal(5);
  });

  it('says what is full, what was cancelled, what needs no booking and what was not checked for long', async () => {
    const words = wordsIn(await finder());
    for (const each of ['Full. You can join the waiting list', 'Not on Wednesday 25 November', 'No need to book', 'Call before you go', 'For its members. You can ask to join', '(UK time)', '£2.50 each time']) expect(words).to.contain(each);
  });

  it('announces once that it is loading, then how many there are', async () => {
    const answer = deferred<ReturnType<typeof page>>();
    const element = await finder({ list: () => answer.promise });
    expect(await announced(element)).to.equal('Loading groups…');
    expect(wordsIn(element)).not.to.contain('No groups');
    answer.resolve(page());
    await settled(element);
    expect(await announced(element)).to.equal('5 groups and activities found');
  });

  it('keeps its live region when the list is drawn again', async () => {
    const element = await finder();
    const region = element.shadowRoot!.querySelector('[role=status]');
    await search(element, { q: 'tea' });
    expect(element.shadowRoot!.querySelector('[role=status]')).to.equal(region);
    expect(element.shadowRoot!.querySelectorAll('[role=status]').length).to.equal(1);
  });

  it('leaves the author’s link in view while nothing has loaded, and takes it away then', async () => {
    const answer = deferred<ReturnType<typeof page>>();
    const element = await finder({ list: () => answer.promise });
    const link = element.querySelector('a')!;
    expect(link.assignedSlot).not.to.equal(null);
    answer.resolve(page());
    await settled(element);
    expect(link.assignedSlot).to.equal(null);
  });

  it('is accessible, with no dangling references', async () => {
    const element = await finder();
    await openFilters(element);
    await expectAccessible(element);
  });

  it('fits 320 pixels', async () => {
    const element = await finder({}, {}, 320);
    await openFilters(element);
    expect(await stickingOut(element, 320)).to.deep.equal([]);
  });

  it('speaks Welsh where the page does', async () => {
    const element = await finder({}, { lang: 'cy', heading: '' });
    await until(element, () => wordsIn(element).includes('Ble?'));
    expect(wordsIn(element)).to.contain('grŵp a gweithgaredd wedi’u canfod');
  });
});

describe('searching', () => {
  it('asks nothing until "Show results", then focuses how many were found', async () => {
    let asked = 0;
    const element = await finder({ search: async () => (asked += 1, nearPage) });
    await openFilters(element);
    byText<HTMLLabelElement>(element, '.tick', 'Arts and culture').click();
    await settled(element);
    expect(asked).to.equal(0);
    await search(element, { where: 'KM5 1AB' });
    expect(asked).to.equal(1);
    expect(focused(element).textContent).to.equal('12 groups and activities found');
    expect(field(element, 'where').value).to.equal('KM5');
    expect(wordsIn(element)).to.contain('Near KM5. Nearest first.');
  });

  it('never leaves a full postcode in the box, and empties everything that was typed or ticked', async () => {
    const element = await finder();
    await search(element, { where: 'KM5 1AB' });
    await search(element, { where: 'KM5 2BB', q: 'tea' });
    expect(field(element, 'where').value).to.equal('KM5');
    await openFilters(element);
    byText(element, '.tick', 'Arts and culture').click();
    field(element, 'where').value = 'somebody’s town';
    field(element, 'q').value = 'somebody’s words';
    const within = element.shadowRoot!.querySelector<HTMLSelectElement>('#within')!;
    within.selectedIndex = 2;
    element.clear();
    await settled(element);
    expect([field(element, 'where').value, field(element, 'q').value, within.value, element.shadowRoot!.querySelectorAll('input:checked').length]).to.deep.equal(['', '', '', 0]);
  });

  it('counts how far only where there is a place to measure from', async () => {
    const element = await finder();
    await openFilters(element);
    element.shadowRoot!.querySelector<HTMLSelectElement>('#within')!.selectedIndex = 2;
    await search(element, { q: 'tea' });
    expect(wordsIn(element)).not.to.contain('chosen)');
  });

  it('says that it is searching, and shows beside the button why there is no more', async () => {
    let fails = true;
    const element = await finder({ search: async (what) => { if (what.cursor && fails) throw failure('network'); return nearPage; } });
    await search(element, { q: 'tea' });
    byText(element, '.results > p > button', 'Show').click();
    await until(element, () => focused(element)?.matches('.problem *'));
    expect(element.shadowRoot!.querySelector('#kept')).to.equal(null);
    expect(element.shadowRoot!.querySelector('.list')!.compareDocumentPosition(focused(element))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    fails = false;
    byText(element, '.problem button', 'Try again').click();
    await until(element, () => !element.shadowRoot!.querySelector('.problem'));
  });

  it('names each chosen filter by what pressing it does', async () => {
    const element = await finder();
    await openFilters(element);
    for (const words of ['Arts and culture', 'Monday', 'Evening']) byText(element, '.tick', words).click();
    await search(element, {});
    expect([...element.shadowRoot!.querySelectorAll('.chip')].map((chip) => chip.textContent!.trim())).to.deep.equal(['Remove Arts and culture', 'Remove Mondays', 'Remove Evenings']);
    expect(wordsIn(element)).to.contain('Filters (3 chosen)');
    byText(element, '.chip', 'Remove Mondays').click();
    await until(element, () => element.shadowRoot!.querySelectorAll('.chip').length === 2);
    expect(focused(element).id).to.equal('found');
    await expectAccessible(element);
  });

  it('says which filter to drop when nothing fits, and how many that gives', async () => {
    const element = await finder({ search: async () => page({ items: [], total: 0, suggestions: [{ dropFilter: 'timeOfDay', code: 'evening', wouldGive: 4 }] }) });
    await openFilters(element);
    byText(element, '.tick', 'Evening').click();
    await search(element, {});
    expect(focused(element).textContent).to.equal('No groups match all of these');
    expect(byText(element, '.suggestions li', 'Remove Evenings').textContent!.replace(/\s+/g, ' ').trim()).to.equal('Remove Evenings to see 4 more');
    await expectAccessible(element);
  });

  it('offers the places that have not told us', async () => {
    const element = await finder();
    await search(element, { where: 'KM5' });
    const asked: unknown[] = [];
    element.client = stubClient({ search: async (what) => (asked.push(what.includeNotKnown), nearPage) });
    byText(element, 'button', 'Include 6 places that have not told us').click();
    await until(element, () => asked.length);
    expect(asked).to.deep.equal([['accessFeature']]);
  });

  it('asks which place when there are several, and says so when it knows none', async () => {
    const element = await finder({ search: async () => page({ placeChoices: [{ name: 'Newport, Wales', latitude: 51.5877, longitude: -2.9983 }] }) });
    await search(element, { where: 'Newport' });
    expect(focused(element).textContent).to.equal('Which Newport?');
    let near: unknown;
    element.client = stubClient({ search: async (what) => ((near = what.near), nearPage) });
    byText(element, '.choices button', 'Newport, Wales').click();
    await until(element, () => near);
    expect(near).to.deep.equal({ latitude: 51.59, longitude: -3 });
    element.client = stubClient({ search: async () => page() });
    await search(element, { where: 'Xyzzy' });
    await until(element, () => wordsIn(element).includes('We do not recognise that place'));
  });

  it('shows more below and focuses the first new heading', async () => {
    const more = { ...matches[0]!, opportunity: { ...matches[0]!.opportunity, id: 'more', title: 'Walking football' } };
    const element = await finder({ list: async (what) => (what.cursor ? page({ items: [more], total: 6 }) : page({ nextCursor: 'next', total: 6 })) });
    byText(element, 'button', 'Show 1 more').click();
    await until(element, () => focused(element)?.textContent === 'Walking football');
    expect(titles(element).length).to.equal(6);
  });

  it('keeps words, places and names out of its events', async () => {
    const element = await finder();
    const seen: Event[] = [];
    for (const type of Object.keys(eventFields)) element.addEventListener(type, (event) => seen.push(event));
    await search(element, { where: 'Canaryville', q: 'canaryword' });
    await openFirst(element);
    expect(seen.length).to.be.greaterThan(1);
    for (const event of seen) {
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.have.members([...eventFields[event.type as keyof typeof eventFields]]);
      expect(JSON.stringify(Object.entries(event))).not.to.match(/canary/i);
    }
    expect(location.href).not.to.match(/canary/i);
  });
});

describe('when something goes wrong', () => {
  it('says so calmly, with a number to ring, a way to try again and the author’s link', async () => {
    let works = false;
    const element = await finder({ list: async () => { if (works) return page(); throw failure('http', 503); } });
    expect(wordsIn(element)).to.contain('Sorry, this is not working at the moment');
    expect(element.shadowRoot!.querySelector('.problem .phone')!.getAttribute('href')).to.equal('tel:01632960010');
    expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
    await expectAccessible(element);
    works = true;
    byText(element, 'button', 'Try again').click();
    await until(element, () => focused(element)?.id === 'found');
    expect(titles(element).length).to.equal(5);
  });

  it('keeps what was loaded, with its time, when it cannot be renewed', async () => {
    const element = await finder();
    element.client = stubClient({ search: async () => { throw failure('network'); } });
    await search(element, { q: 'tea' });
    expect(titles(element).length).to.equal(5);
    expect(field(element, 'q').value).to.equal('tea');
    expect(focused(element).id).to.equal('kept');
  });

  it('shows a forbidden list as a screen with a number, without codes', async () => {
    const element = await finder({ list: async () => { throw failure('http', 403, 'scope-missing'); } });
    expect(wordsIn(element)).to.contain('You cannot see this page');
    expect(wordsIn(element)).to.contain('ring 01632 960 010');
    expect(wordsIn(element)).not.to.match(/403|scope/);
  });

  it('always has urgent help after the heading, and a way to say what is missing', async () => {
    for (const over of [{}, { list: async () => { throw failure('http', 500); } }, { list: () => new Promise<never>(() => {}) }]) {
      const element = await finder(over);
      expect(element.shadowRoot!.querySelector('h2 ~ .urgent summary')!.textContent).to.equal('Get urgent help');
    }
    expect(wordsIn(await finder())).to.contain('Not here? Tell us what you would like to do');
  });
});

describe('one opportunity', () => {
  it('opens in place with the focus on its name, and Back returns the focus to its link', async () => {
    const element = await finder();
    await openFirst(element);
    expect(focused(element).id).to.equal('detail-title');
    const words = wordsIn(element);
    for (const each of ['What to expect the first time', 'Dee is at the table by the window', 'Every Tuesday, 10am to midday', 'Cancelled', 'Mill Road bus stop', 'Coming back', 'Someone to go with you', 'Blue Badge parking: no', 'Checked 3 October 2026. From Kingsmead Day Services.']) expect(words).to.contain(each);
    await expectAccessible(element);
    expect(await stickingOut(element, 320)).to.deep.equal([]);
    byText(element, 'button', 'Back to the list').click();
    await until(element, () => focused(element)?.textContent === 'Tuesday painting table');
  });

  it('keeps the focus while the opportunity is loading', async () => {
    const answer = deferred<(typeof matches)[0]['opportunity']>();
    const element = await finder({ get: () => answer.promise });
    void element.open('elsewhere');
    await until(element, () => focused(element)?.id === 'wait');
    answer.resolve(matches[0]!.opportunity);
    await until(element, () => focused(element)?.id === 'detail-title');
  });

  it('offers only what can be booked now, and leaves out what has begun', async () => {
    const [first, second] = matches[0]!.nextSessions;
    const items = [{ ...first!, id: 'over', startsAt: '2026-11-21T10:00:00Z', endsAt: '2026-11-21T11:00:00Z' }, { ...first!, bookingClosesAt: '2026-11-20T12:00:00Z' }, { ...second!, bookingOpensAt: '2026-11-23T12:00:00Z' }];
    const element = await finder({ sessions: async () => ({ items, venues: [] }), list: async () => page({ items: [{ ...matches[0]!, nextSessions: items }] }) });
    expect(element.shadowRoot!.querySelector('.list')!.textContent).not.to.contain('21 November');
    await openFirst(element);
    const words = wordsIn(element.shadowRoot!.querySelector('.detail') as Element) || element.shadowRoot!.querySelector('.detail')!.textContent!.replace(/\s+/g, ' ');
    for (const each of ['Next: Tuesday 24 November', 'There is no date you can book at the moment', 'Booking has closed', 'Booking opens on Monday 23 November']) expect(words).to.contain(each);
    expect(element.shadowRoot!.querySelector('.dates')!.textContent).not.to.contain('21 November');
    expect(element.shadowRoot!.querySelector('.dates button')).to.equal(null);
  });

  it('does not offer a closed group that looks for nobody, and leads back to everything', async () => {
    const closed = matches[3]!;
    const opportunity = { ...closed.opportunity, peerGroup: { ...closed.opportunity.peerGroup!, lookingForMembers: false } };
    const element = await finder({ list: async () => page({ items: [{ ...closed, opportunity }] }) });
    expect(wordsIn(element)).to.contain('For its members. Not looking for new people at the moment');
    element.shadowRoot!.querySelector<HTMLElement>('.list a')!.click();
    await until(element, () => element.shadowRoot!.querySelector('.panel button'));
    expect(element.shadowRoot!.querySelector('.panel .btn')).to.equal(null);
    byText(element, '.panel button', 'See everything in the list').click();
    await until(element, () => focused(element)?.id === 'found');
  });

  it('opens the one that the page’s address names, by its id alone', async () => {
    location.hash = `#day-opportunity=${matches[1]!.opportunity.id}`;
    const element = await finder();
    await until(element, () => element.shadowRoot!.querySelector('#detail-title'));
    history.replaceState(null, '', location.pathname + location.search);
    expect(element.shadowRoot!.querySelector('#detail-title')!.textContent).to.equal('First time at the gallery, together');
  });

  it('loads again after it was moved within the page', async () => {
    let asked = 0;
    const element = await finder({ list: () => (asked += 1, asked === 1 ? new Promise(() => {}) : Promise.resolve(page())) });
    element.parentElement!.append(element);
    await until(element, () => titles(element).length);
    expect(asked).to.equal(2);
  });

  it('lets the page open one itself', async () => {
    const element = await finder();
    element.addEventListener('day-open', (event) => event.preventDefault());
    byText(element, '.list a', 'Tuesday painting table').click();
    await settled(element);
    expect(element.shadowRoot!.querySelector('.detail')).to.equal(null);
    expect(location.hash).to.equal('');
  });

  it('names the date in each button, and tells the page which one is wanted', async () => {
    const element = await finder();
    const wanted: unknown[] = [];
    element.addEventListener('day-book', (event) => {
      event.preventDefault();
      wanted.push([event.opportunityId === matches[0]!.opportunity.id, event.sessionId?.slice(-3)]);
    });
    await openFirst(element);
    const labels = [...element.shadowRoot!.querySelectorAll('.dates button')].map((button) => button.getAttribute('aria-label'));
    expect(labels.slice(0, 2)).to.deep.equal(['Book Tuesday 24 November, 10am to midday', 'Join the waiting list for Tuesday 1 December, 10am to midday']);
    byText(element, '.panel button', 'Book a place').click();
    element.shadowRoot!.querySelector<HTMLElement>('.dates button')!.click();
    await settled(element);
    expect(wanted).to.deep.equal([[true, undefined], [true, '101']]);
  });

  it('keeps the booker and what was answered there when somebody goes back, until the page is hidden', async () => {
    const element = await finder();
    await openFirst(element);
    const book = async () => {
      byText(element, '.panel button', 'Book a place').click();
      await until(element, () => element.shadowRoot!.querySelector('.detail:not([hidden]) > day-session-booker'));
      return element.shadowRoot!.querySelector('day-session-booker')!;
    };
    const booker = await book();
    byText(element, 'button', 'Tuesday painting table').click();
    await until(element, () => element.shadowRoot!.querySelector('.dates'));
    expect(booker.isConnected && booker.parentElement!.hidden, 'kept and hidden').to.equal(true);
    expect(await book()).to.equal(booker);
    byText(element, 'button', 'Tuesday painting table').click();
    await until(element, () => element.shadowRoot!.querySelector('.dates'));
    byText(element, 'button', 'Back to the list').click();
    await settled(element);
    await openFirst(element);
    expect(await book()).to.equal(booker);
    let cleared = 0;
    booker.clear = () => (cleared += 1);
    element.clear();
    await settled(element);
    expect([cleared, booker.isConnected]).to.deep.equal([1, false]);
  });

  it('says so when the booker cannot be loaded, and tries again', async () => {
    const element = await finder();
    await openFirst(element);
    const { get } = customElements;
    customElements.get = (name) => (name === 'day-session-booker' ? undefined : get.call(customElements, name));
    try {
      byText(element, '.panel button', 'Book a place').click();
      await until(element, () => element.shadowRoot!.querySelector('.detail .problem'));
      await until(element, () => focused(element)?.matches('.problem *'));
      expect(element.shadowRoot!.querySelector('.detail .problem .phone')).not.to.equal(null);
      await expectAccessible(element);
    } finally {
      customElements.get = get;
    }
    byText(element, '.detail button', 'Try again').click();
    await until(element, () => element.shadowRoot!.querySelector('.detail:not([hidden]) > day-session-booker'));
    expect(element.shadowRoot!.querySelector('.detail .problem')).to.equal(null);
  });

  it('hands on to the booker where one asks, and says when to just turn up', async () => {
    const element = await finder();
    byText(element, '.list a', 'Night shift').click();
    await until(element, () => element.shadowRoot!.querySelector('.panel button'));
    expect(wordsIn(element)).to.contain('When and where it meets is for them to tell you');
    byText(element, '.panel button', 'Ask to join').click();
    await until(element, () => element.shadowRoot!.querySelector('.detail:not([hidden]) > day-session-booker'));
    byText(element, 'button', 'Night shift').click();
    await until(element, () => element.shadowRoot!.querySelector('.dates, .panel'));
    byText(element, 'button', 'Back to the list').click();
    await settled(element);
    byText(element, '.list a', 'Choir').click();
    await until(element, () => wordsIn(element).includes('Just turn up. You do not need to book.'));
  });

  it('says that only the dates are missing when only they could not be loaded', async () => {
    const element = await finder({ sessions: async () => { throw failure('http', 503); } });
    byText(element, '.list a', 'Tuesday painting table').click();
    await until(element, () => wordsIn(element).includes('We cannot show the dates at the moment'));
    expect(wordsIn(element)).to.contain('What to expect the first time');
  });

  it('turns hostile text and addresses into harmless words', async () => {
    const bad = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const evil = { ...matches[0]!, opportunity: { ...matches[0]!.opportunity, title: bad, summary: bad, description: `${bad}\n\n- ${bad}`, contact: { name: bad, url: 'javascript:window.hacked=1' }, joining: { mode: 'external' as const, externalUrl: 'javascript:window.hacked=1', note: bad } } };
    const element = await finder({ list: async () => page({ items: [evil] }) });
    element.shadowRoot!.querySelector<HTMLElement>('.list a')!.click();
    await until(element, () => element.shadowRoot!.querySelector('.dates'));
    expect(element.shadowRoot!.querySelector('img, script, [onerror]')).to.equal(null);
    for (const link of element.shadowRoot!.querySelectorAll('a[href]')) expect(link.getAttribute('href')).not.to.match(/^javascript/i);
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
  });
});

describe('the finder and the API', () => {
  it('asks for the first list by GET, and sends words and places in a body', async () => {
    const answers = stubFetch({ 'GET /opportunities': page(), 'POST /opportunities/search': nearPage });
    const before = globalThis.fetch;
    globalThis.fetch = answers;
    try {
      const element = await mount<DayOpportunityFinder>(html`<day-opportunity-finder api="https://api.example.org/v1" .token=${'canary-token'} .now=${() => today}></day-opportunity-finder>`);
      await until(element, () => titles(element).length);
      await search(element, { where: 'KM5 1AB', q: 'canaryword' });
      expect(answers.requests.map(({ method, url }) => `${method} ${url}`)).to.deep.equal(['GET https://api.example.org/v1/opportunities?limit=10', 'POST https://api.example.org/v1/opportunities/search']);
      expect(await answers.requests[1]!.json()).to.deep.equal({ q: 'canaryword', near: { outcode: 'KM5' }, limit: 10 });
      for (const request of answers.requests) expect([...request.headers].join()).not.to.contain('canary-token');
    } finally {
      globalThis.fetch = before;
    }
  });
});

it('keeps the page’s policy from the first list to an opened opportunity', async () => {
  const violations = await policyViolations(async () => {
    const element = await finder();
    await openFilters(element);
    await search(element, { where: 'KM5', q: 'tea' });
    await openFirst(element);
  });
  expect(violations).to.deep.equal([]);
});
