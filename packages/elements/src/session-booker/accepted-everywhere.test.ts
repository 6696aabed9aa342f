import { expect, html } from '@open-wc/testing';
import { announced, byText, deferred, expectAccessible, mount, policyViolations, stickingOut, wordsIn } from '../shared/testing.ts';
import { ash, noAnswer, painting, refusal, type PretendBookings } from './sample-bookings.ts';
import { booker, find, findAll, focused } from './sample-page.ts';
import { pick, press, quiet, submit, toCheck, toDates, toDone, until, write } from './sample-walk.ts';
import type { DaySessionBooker } from './session-booker.ts';

// What every component has to do, point by point in the order of the acceptance list, for the booker: states, keyboard and screen readers,
// WCAG 2.2 AA, display, safety, time. Clock changes and device zones are a command of their own (`npm run test:time`).

beforeEach(() => sessionStorage.removeItem('day-attempt'));

const never = () => new Promise<never>(() => undefined);
const offline = async <T>(work: () => Promise<T>): Promise<T> => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
};

describe('what is accepted of the booker as of every component', () => {
  describe('states', () => {
    it('says that it is loading once, offers a number after ten seconds, and never says that there is nothing meanwhile', async () => {
      const { element, clock } = await booker({ service: (api) => (api.opportunity = never), on: { helpPhone: '01632 960 001' } });
      expect(await announced(element)).to.equal('Loading dates…');
      expect(wordsIn(element)).not.to.contain('no dates');
      clock.pass(10_000);
      await quiet(element);
      expect(wordsIn(element)).to.contain('You can also call 01632 960 001');
    });

    const states: Record<string, [(api: PretendBookings) => unknown, heading: string]> = {
      empty: [(api) => (api.datesAre = []), 'There are no dates to book at the moment'],
      'in error': [(api) => api.failNext('opportunity', refusal(500, 'internal-error')), 'Sorry, this is not working at the moment'],
      busy: [(api) => api.failNext('opportunity', refusal(429, 'too-many-requests')), 'A lot of people are using this at the moment'],
      forbidden: [(api) => api.failNext('opportunity', refusal(403, 'scope-missing')), 'You cannot see this page'],
      'not there': [(api) => api.failNext('opportunity', refusal(404, 'not-found')), 'We cannot find this'],
      'signed out': [(api) => api.failNext('opportunity', refusal(401, 'not-signed-in')), 'You need to log in again'],
    };
    for (const [state, [service, title]] of Object.entries(states)) {
      it(`${state}, has a heading, what happened to the answers, a next step or a number, and no codes`, async () => {
        const { element } = await booker({ service, on: { helpPhone: '01632 960 001' } });
        expect(find(element, 'h2').textContent).to.equal(title);
        expect(wordsIn(element)).to.match(/01632 960 0(01|10)/);
        expect(wordsIn(element)).not.to.match(/\b[45]\d\d\b|internal-error|scope-missing|not-found/);
        await expectAccessible(element);
      });
    }

    it('forbidden is a screen of its own and no mistake to put right', async () => {
      const { element } = await booker({ service: (api) => api.failNext('opportunity', refusal(403, 'scope-missing')) });
      expect(findAll(element, '.summary, form')).to.have.length(0);
    });

    it('offline, keeps the dates with the time they are of, and controls explain when they are used', async () => {
      const { element, api } = await booker();
      await toDates(element);
      await pick(element, 'session');
      await offline(async () => {
        api.failNext('hold', refusal(409, 'session-full'));
        api.failNext('sessions', noAnswer(false));
        await submit(element);
        expect(wordsIn(element)).to.contain('You are offline. This is what we last saved, at 2:30pm.');
        expect(findAll(element, '.slot').length).to.be.greaterThan(0);
        expect(findAll(element, '[disabled]')).to.have.length(0);
        api.failNext('hold', noAnswer());
        api.failNext('booking', noAnswer(false));
        await pick(element, findAll<HTMLInputElement>(element, '.slot input')[0]!.id);
        await submit(element);
        expect(wordsIn(element)).to.contain('We cannot find out from here at the moment. What you told us is not lost.');
      });
    });

    it('in part, says what is unavailable in its own place', async () => {
      const { element } = await booker({ on: { token: 'pretended' }, service: (api) => void (api.personIs = ash, api.failNext('me', refusal(503, 'not-ready'))) });
      await toCheck(element);
      await pick(element, 'tell-needs');
      expect((await until(element, '.reveal .note')).textContent).to.contain('Unavailable');
    });

    it('signed out, keeps the draft, asks to sign in, and resumes at the same step; what leaving the page costs is said before', async () => {
      const { element, api } = await booker({ on: { token: 'old' } });
      let asked = 0;
      element.addEventListener('day-sign-in-needed', () => (asked += 1));
      await toCheck(element);
      await pick(element, 'channel-email');
      await write(element, 'address', 'ash@example.org');
      api.failNext('confirm', refusal(401, 'not-signed-in'));
      await submit(element);
      expect(asked).to.equal(1);
      expect(wordsIn(element)).to.contain('Your answers are still here until you close this page.');
      const draft = element.suspend();
      const { element: other } = await booker({ on: { token: 'new' } });
      await other.resume(draft);
      await pick(other, 'who-me');
      await submit(other);
      await until(other, '.days');
      expect(find<HTMLInputElement>(other, '#session').checked).to.equal(true);
      element.token = 'new';
      await quiet(element);
      expect(wordsIn(element)).to.contain('Your place is booked');
    });
  });

  describe('keyboard and screen readers', () => {
    it('uses native controls, and a roving tab stop only in the month', async () => {
      const { element } = await booker();
      await toDates(element);
      expect(findAll(element, '[role=button], [role=radio], [role=checkbox], [role=link], [tabindex]:not([tabindex="-1"])')).to.have.length(0);
    });

    it('has one polite live region outside what re-renders, and an alert only when a hold ends', async () => {
      const { element, clock, api } = await booker();
      const region = [...element.shadowRoot!.children].find((each) => each.role === 'status');
      await toDates(element);
      await pick(element, 'session');
      api.failNext('hold', refusal(429, 'too-many-requests'));
      await submit(element);
      expect(findAll(element, '[role=alert]')).to.have.length(0);
      await submit(element);
      clock.pass(15 * 60_000);
      await quiet(element);
      expect(findAll(element, '[role=alert]')).to.have.length(1);
      expect([...element.shadowRoot!.children].filter((each) => each.role === 'status')).to.deep.equal([region]);
      expect(findAll(element, '.day [role=status]')).to.have.length(0);
    });

    it('moves the focus to the heading of a step, on a mistake to the summary whose links lead to the fields, and tells the host of its title', async () => {
      const { element } = await booker();
      const titles: string[] = [];
      element.addEventListener('day-title-change', ({ status }) => titles.push(status));
      await submit(element);
      expect(focused(element)?.hasAttribute('data-error-summary')).to.equal(true);
      byText(element, '.summary a', 'Choose who this place is for').click();
      expect(focused(element)?.id).to.equal('who-me');
      await toDates(element);
      expect(focused(element)?.id).to.equal('step-title');
      expect(titles).to.deep.equal(['error', 'ok']);
    });

    it('checks on submit only, keeps what was entered, and shows no bubbles of the browser', async () => {
      const { element } = await booker();
      await toCheck(element);
      await pick(element, 'channel-email');
      await write(element, 'address', 'ash at example');
      find(element, '#address').blur();
      expect(findAll(element, '.error')).to.have.length(0);
      await submit(element);
      expect(find<HTMLInputElement>(element, '#address').value).to.equal('ash at example');
      expect(findAll(element, '[required], form:not([novalidate])')).to.have.length(0);
    });

    it('has labels, inputs and mistakes in one root', async () => {
      const { element } = await booker();
      await pick(element, 'who-someone');
      await until(element, '#their-name');
      await submit(element);
      await expectAccessible(element);
      expect(find(element, '#their-name').getRootNode()).to.equal(find(element, '#their-name-error').getRootNode());
    });

    it('lets the host say the level of its headings, and makes no landmarks', async () => {
      const { element } = await booker({ on: { headingLevel: 4 } });
      await toDates(element);
      expect(findAll(element, 'h1, h2, h3')).to.have.length(0);
      expect(findAll(element, 'h4')).to.have.length(1);
      expect(findAll(element, 'main, nav, header, footer, aside, section, [role=region], [role=main], [role=search]')).to.have.length(0);
    });
  });

  describe('WCAG 2.2 AA', () => {
    it('covers no focus with anything sticky, drags nothing, and has targets of 44 pixels', async () => {
      const { element } = await booker();
      for (const walk of [async () => undefined, () => toDates(element), async () => { await pick(element, 'session'); await submit(element); }]) {
        await walk();
        expect(findAll(element, '*').filter((each) => ['sticky', 'fixed'].includes(getComputedStyle(each).position))).to.have.length(0);
        expect(findAll(element, '[draggable], [ondragstart]')).to.have.length(0);
        const targets = findAll(element, 'button, input:not([type=radio], [type=checkbox]), textarea, label.tick, label.slot, summary');
        for (const target of targets) expect(target.getBoundingClientRect().height, target.textContent!.trim()).to.be.at.least(43.5);
      }
    });

    it('has help in the same place of each step and asks nothing twice', async () => {
      const { element, api } = await booker({ service: (service: PretendBookings) => void service.bookings });
      const before = () => find(element, 'details.urgent').previousElementSibling?.matches('.steps');
      expect(before()).to.equal(true);
      await toDates(element);
      expect(before()).to.equal(true);
      await pick(element, 'session');
      await submit(element);
      expect(before()).to.equal(true);
      await pick(element, 'channel-text');
      await write(element, 'address', '07700 900 123');
      await submit(element);
      await press(element, 'Cancel this booking');
      await press(element, 'Yes, cancel it');
      await press(element, 'Choose another date');
      await pick(element, 'session');
      await submit(element);
      expect(find<HTMLInputElement>(element, '#address').value, 'who and how were told once').to.equal('07700 900 123');
      expect(api.count('hold')).to.equal(2);
    });

    it('poses no puzzles, lets people paste, and lets them extend every time limit', async () => {
      const { element, clock } = await booker();
      await toCheck(element);
      await pick(element, 'channel-text');
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
      expect(find(element, '#address').dispatchEvent(paste)).to.equal(true);
      clock.pass(12 * 60_000);
      await press(element, 'Keep my place longer');
      expect(wordsIn(element)).to.contain('until 2:57pm');
    });
  });

  describe('display', () => {
    it('is one column at 320 pixels and at 400 % zoom, by container queries', async () => {
      const { element } = await booker();
      element.style.fontSize = '400%';
      await toDates(element);
      expect(await stickingOut(element, 1280)).to.deep.equal([]);
      element.style.fontSize = '';
      expect(await stickingOut(element, 320)).to.deep.equal([]);
      const css = [...element.shadowRoot!.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
      expect(css.filter((rule) => rule instanceof CSSMediaRule && /width/.test(rule.conditionText))).to.have.length(0);
    });

    it('has the yellow focus with a black edge, borders in forced colours, and nothing that moves', async () => {
      const { element } = await booker();
      await toDates(element);
      const rules = [...element.shadowRoot!.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\n');
      expect(rules).to.contain('forced-colors');
      expect(rules).not.to.match(/\b(animation|transition)(-\w+)?:/);
    });

    it('follows the direction of the page and marks words in another language', async () => {
      const { element } = await booker({ on: { dir: 'rtl', lang: 'cy' } });
      await toDates(element);
      const row = find(element, '.slot');
      expect(row.querySelector('input')!.getBoundingClientRect().left).to.be.greaterThan(row.querySelector('.left')!.getBoundingClientRect().left);
      expect(find(element, '.what').getAttribute('lang')).to.equal('en');
      expect(find(element, '.day').getAttribute('lang')).to.equal('cy');
    });

    it('works under a strict policy on every way', async () => {
      expect(await policyViolations(async () => {
        const { element } = await booker({ on: { token: 'pretended' }, service: (api) => void (api.personIs = ash) });
        await toDates(element, 'at-work');
        await press(element, 'Choose from a calendar');
        await until(element, '[role=grid]');
        await press(element, 'Back to the list of dates');
        await press(element, 'Book several dates at once');
        await until(element, '#dates');
        await press(element, 'Book one date instead');
        await pick(element, 'session');
        await submit(element);
        await pick(element, 'tell-more');
        await pick(element, 'channel-none');
        await submit(element);
        await press(element, 'Change your details');
        await until(element, '#channel-none');
        expect(findAll(element, '[style]')).to.have.length(0);
      })).to.deep.equal([]);
    });

    it('prints what, where and when with the date of printing, without controls and without a name', async () => {
      const { element } = await booker();
      await toDone(element, undefined, 'someone');
      expect(find(element, '.panel').textContent).to.contain('KM5 1AB');
      for (const each of findAll(element, 'button')) expect(each.closest('.no-print, form, details'), each.textContent!).to.exist;
      for (const each of findAll(element, '.day *').filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.includes('Sam Lee')))) {
        expect(each.closest('.no-print'), each.outerHTML).to.exist;
      }
    });

    it('leaves the author’s link in the page until it works, and beside what can not be loaded', async () => {
      const answer = deferred<never>();
      const { element } = await booker({ service: (api) => (api.opportunity = () => answer.promise), content: 'Ring us' });
      expect(findAll(element, 'slot')).to.have.length(1);
    });
  });

  describe('safety', () => {
    it('has "Get urgent help" after the heading in every state, and the host’s own line in it', async () => {
      for (const service of [undefined, (api: PretendBookings) => (api.opportunity = never), (api: PretendBookings) => api.failNext('opportunity', refusal(404, 'not-found'))]) {
        const { element } = await booker({ service, on: { urgentHelpLine: 'Kingsmead crisis team: 01632 960 020' } });
        expect(find(element, 'summary').textContent).to.equal('Get urgent help');
        expect(wordsIn(element)).to.contain('Kingsmead crisis team');
      }
    });

    it('puts no emergency card into a question', async () => {
      const { element } = await booker();
      expect(find<HTMLDetailsElement>(element, 'details.urgent').open).to.equal(false);
      expect(findAll(element, 'form .urgent')).to.have.length(0);
    });

    it('has no exit button of its own, and clears everything for the host’s', async () => {
      const { element, api } = await booker();
      await toCheck(element);
      element.clear();
      await until(element, '#who-me');
      expect(api.count('cancel')).to.equal(1);
      expect(wordsIn(element)).not.to.contain('Ash');
      expect(sessionStorage.length).to.equal(0);
    });

    it('puts nothing of what was told into address, title, storage or events', async () => {
      const { element } = await booker({ service: (api) => (api.opportunityIs = painting) });
      const events: string[] = [];
      for (const type of ['day-step', 'day-held', 'day-booked', 'day-title-change', 'day-problem']) element.addEventListener(type, (event) => events.push(JSON.stringify(Object.values(event))));
      await toDates(element, 'at-work');
      await pick(element, 'session');
      await submit(element);
      const told = /Sam Lee|07700|asked me/;
      for (const where of [location.href, document.title, JSON.stringify({ ...sessionStorage, ...localStorage }), ...events]) expect(where).not.to.match(told);
    });
  });

  describe('time', () => {
    it('shows the time of the place in the same words on every step, and says whose time it is online', async () => {
      const { element } = await booker({ service: (api) => (api.datesAre = api.datesAre.map((each) => ({ ...each, online: true, venueId: undefined }))) });
      await toDone(element);
      expect(wordsIn(element)).to.contain('Tuesday 24 November 2026, 10am to midday (UK time)');
    });
  });

  it('mounts again without losing anything when it is moved in the page', async () => {
    const { element } = await booker();
    await toCheck(element);
    const other = await mount<DaySessionBooker>(html`${element}`);
    expect(wordsIn(other)).to.contain('Check and book');
  });
});
