import { expect } from '@open-wc/testing';
import { announced, byText, deferred, expectAccessible, failure, policyViolations, settled, stickingOut } from '../shared/testing.ts';
import { finder, focused, root, seen, titles } from './finder-testing.ts';
import { matches, page, stubTelling } from './sample-answers.ts';
import { acrossTheChange, longWords } from './sample-oddities.ts';
import { impatiently, listOf, named, openEntry, openFilters, press, search, wait, write } from './sample-walk.ts';

// What every component has to do, for the finder: one test for each point of the list, in its order.

describe('States', () => {
  it('says "Loading groups…" once, offers a number after ten seconds, and never says "no results" while loading', async () => {
    const answer = deferred<ReturnType<typeof page>>();
    const element = await finder({ list: () => answer.promise });
    expect(await announced(element)).to.equal('Loading groups…');
    expect(seen(element)).not.to.match(/No groups|nothing in the list/);
    await impatiently(async () => {
      element.api = 'https://slow.example/v1';
      await wait(element, () => seen(element).includes('This is taking longer than usual. You can also call 01632 960 010.'), 'the number');
    });
    answer.resolve(page());
  });

  it('says in every trouble what happened, what becomes of the answers, what to do next and whom to ring, without codes', async () => {
    for (const [kind, status] of [['http', 503], ['http', 429], ['http', 403], ['network', undefined]] as const) {
      const element = await finder({ list: async () => { throw failure(kind, status, 'some-code'); } });
      await wait(element, () => root(element).querySelector('.problem'), 'the screen');
      expect(root(element).querySelector('.problem :is(h1,h2,h3,h4)'), `${kind} ${status}`).not.to.equal(null);
      expect(seen(element)).to.contain('01632 960 010');
      expect(seen(element)).not.to.match(/some-code|\b[45]\d\d\b(?! 960)/);
    }
    const empty = await finder({ list: async () => page({ items: [], total: 0 }) });
    await wait(empty, () => seen(empty).includes('You can also call 01632 960 010'), 'the number');
    expect(seen(empty)).to.contain('There is nothing in the list yet');
  });

  it('shows what is forbidden as a screen that reveals nothing', async () => {
    const element = await finder({ get: async () => { throw failure('http', 403, 'scope-missing'); } });
    await element.open('0190a000-0000-7000-8000-000000000999');
    expect(root(element).querySelector('#screen')!.textContent).to.contain('You cannot see this page');
    expect(root(element).querySelector('#screen [aria-invalid], #screen .error')).to.equal(null);
  });

  it('keeps what was loaded while offline, as of a time, and leaves the controls on', async () => {
    const element = await finder({ search: async () => { throw failure('network'); } });
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      await search(element, { q: 'tea' });
      expect(seen(element)).to.match(/You are offline\. This is what we last saved, at midday/);
    } finally {
      delete (navigator as unknown as Record<string, unknown>)['onLine'];
      expect(online.get).not.to.equal(undefined);
    }
    expect(titles(element).length).to.equal(matches.length);
    expect(root(element).querySelector(':disabled')).to.equal(null);
    const other = await finder({ search: async () => { throw failure('http', 503); } });
    await search(other, { q: 'tea' });
    expect(seen(other)).to.contain('Sorry, this is not working at the moment. The problem is ours. Nothing you told us is lost. Try again in a few minutes. The list below is from midday.');
  });

  it('says in the place itself when one part could not be had', async () => {
    const element = await finder({ sessions: async () => { throw failure('http', 503); }, telling: async () => stubTelling({ responses: async () => { throw failure('http', 503); } }) });
    await press(element, 'You said, we did');
    await wait(element, () => seen(element).includes('We cannot show this at the moment'), 'the words');
    await openEntry(element);
    await wait(element, () => seen(element).includes('We cannot show the dates at the moment. The rest is below.'), 'the words');
    expect(seen(element)).to.contain('What to expect the first time');
  });

  it('keeps a wish in memory when it cannot be sent, and sends it again under the same id', async () => {
    const ids: string[] = [];
    const element = await finder({ telling: async () => stubTelling({ wish: async (id, wish) => {
      ids.push(id);
      if (ids.length === 1) throw failure('http', 503);
      return { ...wish, id, status: 'asked', createdAt: '2026-11-21T12:00:00Z' };
    } }) });
    await press(element, 'Not here?');
    await write(element, 'tell-text', 'Chess in the evening');
    await press(element, 'Send');
    await wait(element, () => focused(element)?.id === 'not-sent', 'what went wrong');
    await press(element, 'Back to the list');
    await press(element, 'Not here?');
    expect((await wait(element, () => root(element).querySelector<HTMLTextAreaElement>('#tell-text'))).value).to.equal('Chess in the evening');
    await press(element, 'Send');
    await wait(element, () => seen(element).includes('Thank you. We have passed it on'), 'thanks');
    expect(ids.length).to.equal(2);
    expect(ids[0]).to.equal(ids[1]);
  });

  it('keeps a wish when the session is lost, asks the page to sign in, and sends it from the same screen', async () => {
    let lost = true;
    let asked = 0;
    const element = await finder({ telling: async () => stubTelling({ wish: async (id, wish) => {
      if (lost) throw failure('http', 401);
      return { ...wish, id, status: 'asked', createdAt: '2026-11-21T12:00:00Z' };
    } }) });
    element.addEventListener('day-sign-in-needed', () => (asked += 1));
    await press(element, 'Not here?');
    await write(element, 'tell-text', 'Chess in the evening');
    await press(element, 'Send');
    await wait(element, () => seen(element).includes('You need to log in again'), 'what happened');
    expect(asked).to.equal(1);
    expect(root(element).querySelector<HTMLTextAreaElement>('#tell-text')!.value).to.equal('Chess in the evening');
    lost = false;
    await press(element, 'Send');
    await wait(element, () => seen(element).includes('Thank you. We have passed it on'), 'thanks');
  });
});

describe('Keyboard and screen readers', () => {
  it('uses native controls, without roving tabindex and without single-key shortcuts', async () => {
    const element = await finder();
    await openFilters(element);
    await wait(element, () => named(element, 'button', 'Add to short list'), 'the buttons');
    expect(root(element).querySelectorAll('[role=button], [role=link], [role=checkbox], [role=listbox], [tabindex="0"]').length).to.equal(0);
    for (const key of ['j', 'k', '/', '?', 's', 'Escape']) root(element).querySelector('.list a')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    await settled(element);
    expect(titles(element).length).to.equal(matches.length);
  });

  it('has one status region, outside what is drawn again and never on the list', async () => {
    const element = await finder();
    const region = root(element).querySelector('[role=status]');
    await search(element, { q: 'tea' });
    await openEntry(element);
    expect([...root(element).querySelectorAll('[role=status], [aria-live], [role=alert]')]).to.deep.equal([region]);
  });

  it('focuses the heading of each new screen, and the summary of what has to be put right, and tells the page', async () => {
    const element = await finder();
    const told: string[] = [];
    element.addEventListener('day-title-change', (event) => told.push(`${event.status} ${event.step}`));
    await press(element, 'Not here?');
    await wait(element, () => focused(element)?.id === 'telling-title', 'the focus on the heading');
    await press(element, 'Send');
    await wait(element, () => focused(element)?.matches('[data-error-summary]'), 'the focus on the summary');
    expect(told).to.deep.equal(['error wish']);
    byText(element, '[data-error-summary] a', 'Write what you would like to do').click();
    expect(focused(element)!.id).to.equal('tell-text');
    await expectAccessible(element);
  });

  it('checks only when something is sent, keeps what was written, and shows no bubbles of the browser', async () => {
    const element = await finder();
    await press(element, 'Not here?');
    await write(element, 'tell-where', 'the moon');
    root(element).querySelector<HTMLElement>('#tell-where')!.blur();
    expect(root(element).querySelector('.error')).to.equal(null);
    await press(element, 'Send');
    expect(root(element).querySelectorAll('.error').length).to.equal(2);
    expect(root(element).querySelector<HTMLInputElement>('#tell-where')!.value).to.equal('the moon');
    expect(root(element).querySelector('[required]')).to.equal(null);
    expect(root(element).querySelector<HTMLFormElement>('form.telling')!.noValidate).to.equal(true);
  });

  it('has labels, fields and mistakes in one root, and every reference finds its end', async () => {
    const element = await finder();
    await openFilters(element);
    await expectAccessible(element);
    await openEntry(element);
    await press(element, 'Something here is wrong');
    await press(element, 'Send');
    await expectAccessible(element);
  });

  it('takes its heading level from the page, and makes no landmarks', async () => {
    const element = await finder({}, { 'heading-level': '4' });
    expect([...new Set([...root(element).querySelectorAll('h1,h2,h3,h4,h5,h6')].map((each) => each.localName))]).to.deep.equal(['h4', 'h5', 'h6']);
    expect(root(element).querySelector('main, nav, aside, header, footer, [role=search], [role=region], section[aria-label]')).to.equal(null);
  });
});

describe('WCAG 2.2 AA', () => {
  it('has targets of 44 pixels, nothing sticky and nothing to drag', async () => {
    const element = await finder();
    await openFilters(element);
    await wait(element, () => named(element, 'button', 'Add to short list'), 'the buttons');
    for (const each of root(element).querySelectorAll<HTMLElement>('button, summary, select, input[type=text], label.tick')) {
      if (each.getClientRects().length) expect(Math.round(each.getBoundingClientRect().height), each.textContent!.trim().slice(0, 40)).to.be.at.least(44);
    }
    for (const each of root(element).querySelectorAll('*')) expect(getComputedStyle(each).position, each.className).not.to.match(/sticky|fixed/);
    expect(root(element).querySelector('[draggable]')).to.equal(null);
  });

  it('has room for text that somebody spaces out', async () => {
    const element = await finder(listOf(longWords, matches[0]!), { style: 'letter-spacing: 0.12em; word-spacing: 0.16em; --day-font-line-height: 1.5' }, 320);
    await openFilters(element);
    expect(await stickingOut(element, 320)).to.deep.equal([]);
    await openEntry(element);
    expect(await stickingOut(element, 320)).to.deep.equal([]);
  });
});

describe('Display', () => {
  it('fits 320 pixels in one column, whatever it shows', async () => {
    const element = await finder(listOf(longWords, matches[0]!), {}, 320);
    await openFilters(element);
    expect(await stickingOut(element, 320)).to.deep.equal([]);
    await openEntry(element);
    expect(await stickingOut(element, 320)).to.deep.equal([]);
    await press(element, 'Something here is wrong');
    await wait(element, () => root(element).querySelector('#tell-what'));
    expect(await stickingOut(element, 320)).to.deep.equal([]);
  });

  it('has the yellow focus with a black edge, outlines in forced colours, and nothing that moves', async () => {
    const element = await finder();
    const rules = root(element).adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\n');
    expect(rules).to.match(/:focus-visible[^}]*--_focus\)/);
    expect(rules).to.match(/forced-colors: active\)[^]*outline-color: Highlight/i);
    expect(rules).not.to.match(/\b(transition|animation|@keyframes)\b/);
  });

  it('works from right to left, says the language of what is in another one, and speaks Welsh', async () => {
    const element = await finder({}, { dir: 'rtl' });
    expect(await stickingOut(element, 900)).to.deep.equal([]);
    const welsh = byText(element, '.list a', 'Sgwrs a Phaned');
    expect(welsh.lang).to.equal('cy');
    const inWelsh = await finder({}, { lang: 'cy' });
    await wait(inWelsh, () => seen(inWelsh).includes('Ble?'), 'Welsh');
    expect(byText(inWelsh, '.list a', 'Tuesday painting table').lang).to.equal('en');
  });

  it('keeps the strictest policy in everything it does', async () => {
    expect(await policyViolations(async () => {
      const element = await finder({}, { 'json-ld': '' });
      await openFilters(element);
      await search(element, { q: 'tea' });
      await wait(element, () => element.querySelector('script[type="application/ld+json"]'), 'what search engines read');
      await press(element, 'Add to short list');
      await press(element, 'Your short list (1)');
      await press(element, 'Back to the list');
      await press(element, 'Not here?');
      await press(element, 'Send');
      await press(element, 'Back to the list');
      await openEntry(element);
    })).to.deep.equal([]);
  });

  it('prints text, phone, address and the date of printing, and no controls', async () => {
    const element = await finder();
    await press(element, 'Add to short list');
    await press(element, 'Your short list (1)');
    const paper = [...root(element).querySelectorAll('#screen > :not(.no-print):not(.field)')].map((each) => each.textContent).join(' ').replace(/\s+/g, ' ');
    for (const words of ['Tuesday painting table', '01632 960 001', '2 Mill Road, Kingsmead, KM5 1AB', 'Tuesday 24 November', 'Printed on Saturday 21 November 2026']) expect(paper).to.contain(words);
    const controls = [...root(element).querySelectorAll('#screen button')].filter((each) => !each.closest('.no-print'));
    expect(controls).to.deep.equal([]);
  });

  it('leaves the author’s link in view until a list is there, and when there is none', async () => {
    const answer = deferred<ReturnType<typeof page>>();
    const element = await finder({ list: () => answer.promise });
    expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
    answer.resolve(page());
    await wait(element, () => titles(element).length, 'the list');
    expect(element.querySelector('a')!.assignedSlot).to.equal(null);
  });
});

describe('Safety', () => {
  it('has "Get urgent help" after the heading of every screen, with the host’s own line', async () => {
    const element = await finder({}, { 'urgent-help-line': 'Kingsmead crisis line: 01632 960 999' });
    const helps = () => [...root(element).querySelectorAll('details.urgent')].filter((each) => !each.closest('[hidden]'));
    const check = (screen: string) => {
      expect(helps().length, screen).to.equal(1);
      expect(helps()[0]!.textContent).to.contain('01632 960 999');
    };
    check('list');
    await press(element, 'Not here?');
    await wait(element, () => root(element).querySelector('#telling-title'));
    check('wish');
    await press(element, 'Back to the list');
    await openEntry(element);
    check('opportunity');
  });

  it('shows no emergency card among the questions of a form', async () => {
    const element = await finder();
    await press(element, 'Not here?');
    await wait(element, () => root(element).querySelector('form.telling'));
    expect(root(element).querySelector('form.telling .urgent')).to.equal(null);
  });

  it('has no exit button of its own, and forgets everything when the page asks for it', async () => {
    const element = await finder();
    expect(seen(element)).not.to.match(/exit|leave this (page|site)/i);
    await press(element, 'Add to short list');
    await press(element, 'Not here?');
    await write(element, 'tell-text', 'canary wish');
    element.clear();
    await wait(element, () => !root(element).querySelector('#screen') && !named(element, 'button', 'Your short list'), 'emptiness');
    await press(element, 'Not here?');
    expect((await wait(element, () => root(element).querySelector<HTMLTextAreaElement>('#tell-text'))).value).to.equal('');
  });

  it('puts no word, place or name into the address, the title or the storage', async () => {
    const before = [location.href, document.title];
    const element = await finder();
    await search(element, { where: 'Canaryville', q: 'canaryword' });
    await press(element, 'Copy a link to this list');
    await wait(element, () => root(element).querySelector('#link'));
    expect([location.href, document.title]).to.deep.equal(before);
    expect(root(element).querySelector<HTMLInputElement>('#link')!.value).not.to.match(/canary/i);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.match(/canary/i);
  });
});

describe('Time', () => {
  it('shows the clock of the place whatever the device says, and "UK time" for what is online', async () => {
    const element = await finder();
    expect(seen(element)).to.contain('10am to midday');
    expect(seen(element)).to.contain('(UK time)');
  });

  it('keeps 6:30pm before and after the clocks change', async () => {
    const element = await finder(listOf(acrossTheChange));
    element.now = () => new Date('2026-10-18T12:00:00Z');
    element.requestUpdate();
    await openEntry(element);
    await wait(element, () => root(element).querySelectorAll('.dates > li').length === 2, 'the dates');
    expect([...root(element).querySelectorAll('.dates > li')].map((each) => /[\d:]+pm to [\d:]+pm/.exec(each.textContent!)?.[0])).to.deep.equal(['6:30pm to 8pm', '6:30pm to 8pm']);
    expect(seen(element)).to.contain('Every Monday, 6:30pm to 8pm');
  });
});
