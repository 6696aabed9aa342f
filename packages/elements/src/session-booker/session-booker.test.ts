import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { eventFields } from '../shared/events.ts';
import { announced, byText, deferred, expectAccessible, mount, policyViolations, stickingOut, wordsIn } from '../shared/testing.ts';
import { noAnswer, painting, refusal, type PretendBookings, type PretendClock } from './sample-bookings.ts';
import { afternoon, booker, find, focused, full, morning } from './sample-page.ts';
import { pick, press, pretend, quiet, submit, toCheck, toDates, toDone, until, write } from './sample-walk.ts';
import type { DaySessionBooker } from './session-booker.ts';

beforeEach(() => sessionStorage.removeItem('day-attempt'));

describe('<day-session-booker>', () => {
  describe('is accessible', () => {
    const walks: Record<string, (element: DaySessionBooker, api: PretendBookings, clock: PretendClock) => Promise<unknown>> = {
      'at the beginning': async () => undefined,
      'for somebody else': async (element) => {
        await pick(element, 'who-someone');
        await pick(element, 'agreed-another');
      },
      'with something to put right': submit,
      'at the dates': (element) => toDates(element),
      'with no date chosen': async (element) => {
        await toDates(element);
        await submit(element);
      },
      'when the place has just gone': async (element, api) => {
        await toDates(element);
        await pick(element, 'session');
        api.datesAre[0]!.placesLeft = 0;
        await submit(element);
      },
      'at the check': (element) => toCheck(element),
      'at the check with everything open': async (element) => {
        await toCheck(element);
        await pick(element, 'channel-email');
        await pick(element, 'tell-more');
        await submit(element);
      },
      'when the hold has run out': async (element, _, clock) => {
        await toCheck(element);
        clock.pass(15 * 60_000);
      },
      'on the waiting list': (element) => toDone(element, full),
      'when it is done': (element) => toDone(element),
      'when asked about cancelling': async (element) => {
        await toDone(element);
        await press(element, 'Cancel this booking');
      },
      'when nobody can be asked': async (element, api) => {
        await toCheck(element);
        await pick(element, 'channel-none');
        api.failNext('confirm', noAnswer());
        api.failNext('booking', noAnswer(false));
        await submit(element);
      },
    };
    for (const [where, walk] of Object.entries(walks)) {
      it(`${where}, and fits into 320 pixels`, async () => {
        const { element, api, clock } = await booker();
        await walk(element, api, clock);
        await quiet(element);
        await expectAccessible(element);
        expect(await stickingOut(element)).to.deep.equal([]);
      });
    }

    it('in a problem, empty, and where nothing is booked', async () => {
      for (const service of [
        (api: PretendBookings) => api.failNext('opportunity', refusal(500, 'internal-error')),
        (api: PretendBookings) => void (api.datesAre = []),
        (api: PretendBookings) => void (api.opportunityIs = { ...painting, joining: { mode: 'just-come' } }),
      ]) {
        const { element } = await booker({ service });
        await expectAccessible(element);
      }
    });

    it('in the dark', async () => {
      const { element } = await booker();
      element.setAttribute('theme', 'dark');
      element.style.backgroundColor = '#14201f';
      await toCheck(element);
      await expectAccessible(element);
    });
  });

  it('goes from who for to done in four screens, and says each step once', async () => {
    const { element } = await booker();
    const steps: string[] = [];
    element.addEventListener('day-step', (event) => steps.push(event.step));
    await toDone(element);
    expect(steps).to.deep.equal(['date', 'check', 'done']);
    expect(wordsIn(element)).to.contain('Your place is booked');
    expect(wordsIn(element)).to.contain('Tuesday 24 November 2026, 10am to midday');
    expect(wordsIn(element)).to.contain('Bea meets you at the side door');
    expect(wordsIn(element)).to.contain('You do not need to do anything else.');
  });

  it('can be gone through with the keyboard alone, and Enter goes on', async () => {
    const { element } = await booker();
    const key = async (press: string, times = 1) => {
      for (let i = 0; i < times; i += 1) await sendKeys({ press });
      await quiet(element);
    };
    const to = async (id: string) => {
      for (let i = 0; i < 40 && focused(element)?.id !== id; i += 1) await sendKeys({ press: 'Tab' });
      expect(focused(element)?.id).to.equal(id);
    };
    // Some engines have not typed yet when they say so.
    const type = async (words: string) => {
      await sendKeys({ type: words });
      for (let i = 0; i < 100 && (focused(element) as HTMLInputElement).value !== words; i += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await to('who-me');
    await key(' ');
    await to('my-name');
    await type('Ash');
    await key('Enter');
    await until(element, '.days');
    await to('session');
    await key(' ');
    await key('ArrowDown');
    expect(find<HTMLInputElement>(element, `#session-${afternoon}`).checked).to.equal(true);
    await key('Enter');
    await until(element, 'dl.check');
    await to('channel-text');
    await key(' ');
    await to('address');
    await type('07700900123');
    await key('Enter');
    expect(wordsIn(element)).to.contain('Your place is booked');
    expect(wordsIn(element)).to.contain('Tuesday 24 November 2026, 2pm to 4pm');
  });

  it('moves the focus to the heading of each step', async () => {
    const { element } = await booker();
    await toDates(element);
    expect(focused(element)?.textContent).to.equal('When would you like to come?');
    await pick(element, 'session');
    await submit(element);
    expect(focused(element)?.textContent).to.equal('Check and book');
  });

  it('puts the focus on the summary, whose links lead to the fields', async () => {
    const { element } = await booker();
    const titles: string[] = [];
    element.addEventListener('day-title-change', (event) => titles.push(event.status));
    await pick(element, 'who-someone');
    await submit(element);
    expect(titles).to.deep.equal(['error']);
    expect(focused(element)?.hasAttribute('data-error-summary')).to.equal(true);
    byText(element, '.summary a', 'Choose how they agreed').click();
    expect(focused(element)?.id).to.equal('agreed-face-to-face');
    expect(find(element, '#their-name').getAttribute('aria-invalid')).to.equal('true');
    expect(find(element, '#their-name').getAttribute('aria-describedby')).to.contain('their-name-error');
  });

  it('chooses nothing for anybody, and tells each time with its day, place and places left', async () => {
    const { element } = await booker();
    await toDates(element);
    expect([...element.shadowRoot!.querySelectorAll('input:checked')]).to.have.length(0);
    const name = find(element, '.slot').textContent!.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
    expect(name).to.equal('Tuesday 24 November 2026, 10am to midday, Mill Road Library, 4 places left');
  });

  it('offers nothing to go on with while no date has opened yet, and somebody to ask', async () => {
    const { element } = await booker({ service: (api) => void (api.datesAre = api.datesAre.slice(0, 1).map((each) => ({ ...each, bookingOpensAt: '2026-11-22T09:00:00Z' }))) });
    await toDates(element);
    expect(wordsIn(element)).to.contain('Booking opens on');
    expect(element.shadowRoot!.querySelector('button[type="submit"]')).to.equal(null);
    expect(byText(element, 'button', 'Back')).not.to.equal(null);
  });

  it('shows a cancelled date with its reason and no way to choose it', async () => {
    const { element } = await booker();
    await toDates(element);
    const row = byText(element, '.day-row', 'Tuesday 8 December');
    expect(row.querySelector('input')).to.equal(null);
    expect(row.textContent).to.contain('Cancelled');
    expect(row.textContent).to.contain('The library is closed for repairs');
  });

  it('leads a full date to its waiting list, and needs a way to get in touch there', async () => {
    const { element, api } = await booker();
    await toDates(element);
    await pick(element, `session-${full}`);
    expect(byText(element, 'button[type=submit]', 'Go on to the waiting list')).to.exist;
    await submit(element);
    expect(wordsIn(element)).to.contain('Check and join the waiting list');
    expect(element.shadowRoot!.querySelector('#channel-none')).to.equal(null);
    await pick(element, 'channel-text');
    await write(element, 'address', '07700 900 123');
    await submit(element);
    expect(wordsIn(element)).to.contain('You are on the waiting list');
    expect(wordsIn(element)).to.contain('There are 2 people before you.');
    expect(api.count('hold')).to.equal(0);
  });

  it('shows more dates on request and puts the focus on the first new day', async () => {
    const { element } = await booker();
    await toDates(element);
    expect(wordsIn(element)).not.to.contain('Tuesday 12 January');
    await press(element, 'Show more dates');
    expect(focused(element)?.textContent).to.equal('Tuesday 12 January');
    expect(wordsIn(element)).to.contain('Booking opens on Monday 14 December 2026');
  });

  it('keeps a date that was chosen on the page before', async () => {
    const { element } = await booker({ on: { sessionId: afternoon } });
    await toDates(element);
    expect(find<HTMLInputElement>(element, `#session-${afternoon}`).checked).to.equal(true);
  });

  it('shows until when the place is kept as a clock time, and offers more time', async () => {
    const { element, clock } = await booker();
    await toCheck(element);
    expect(wordsIn(element)).to.contain('We are keeping this place for you until 2:45pm.');
    clock.pass(12 * 60_000);
    expect(await announced(element)).to.equal('We are keeping this place until 2:45pm. Do you need longer?');
    await press(element, 'Keep my place longer');
    expect(wordsIn(element)).to.contain('We are keeping this place for you until 2:57pm.');
    expect(await announced(element)).to.contain('until 2:57pm');
  });

  it('shows it on every step while the place is kept, and there too it can be kept longer', async () => {
    const { element, clock } = await booker();
    await toCheck(element);
    for (const step of ['When would you like to come?', 'Who is this place for?']) {
      await press(element, 'Back');
      expect(wordsIn(element)).to.contain(step).and.to.contain('until 2:45pm.Tuesday 24 November 2026, 10am to midday');
      await expectAccessible(element);
    }
    clock.pass(14 * 60_000);
    await press(element, 'Keep my place longer');
    expect(wordsIn(element)).to.contain('We are keeping this place for you until 2:59pm.');
  });

  it('interrupts only when the hold ends, and leaves the focus where somebody types', async () => {
    const { element, clock } = await booker();
    await toCheck(element);
    await pick(element, 'channel-text');
    await write(element, 'address', '07700');
    find(element, '#address').focus();
    clock.pass(15 * 60_000);
    await quiet(element);
    expect(find(element, '[data-notice]').getAttribute('role')).to.equal('alert');
    expect(wordsIn(element)).to.contain('We kept your place until 2:45pm and it is now free for others.');
    expect(focused(element)?.id).to.equal('address');
    expect(find<HTMLInputElement>(element, '#address').value).to.equal('07700');
  });

  it('keeps every answer through Back and Change', async () => {
    const { element } = await booker();
    await toCheck(element);
    await pick(element, 'channel-email');
    await write(element, 'address', 'ash@example.org');
    await press(element, 'Back');
    expect(find<HTMLInputElement>(element, '#session').checked).to.equal(true);
    await press(element, 'Back');
    expect(find<HTMLInputElement>(element, '#my-name').value).to.equal('Ash');
    await submit(element);
    await submit(element);
    expect(find<HTMLInputElement>(element, '#address').value).to.equal('ash@example.org');
    expect(find<HTMLInputElement>(element, '#channel-email').checked).to.equal(true);
  });

  it('shows the name of somebody else throughout and never fills in their details', async () => {
    const { element } = await booker();
    await toCheck(element, undefined, 'someone');
    expect(wordsIn(element)).to.contain('We are keeping this place for Sam Lee until 2:45pm.');
    expect(wordsIn(element)).to.contain('Sam Lee agreed by phone');
    await pick(element, 'messages-to');
    await pick(element, 'channel-email');
    expect(find(element, '#address').getAttribute('autocomplete')).to.equal('off');
    await write(element, 'address', 'sam@example.org');
    await submit(element);
    expect(wordsIn(element)).to.contain('Sam Lee’s place is booked');
  });

  it('lets the browser fill in only my own details', async () => {
    const { element } = await booker();
    await toCheck(element);
    await pick(element, 'channel-text');
    expect(find(element, '#address').getAttribute('autocomplete')).to.equal('tel');
  });

  it('tells the organiser the least unless somebody chooses more, and asks for needs only then', async () => {
    const { element } = await booker();
    await toCheck(element);
    expect(find<HTMLInputElement>(element, '#tell-name-only').checked).to.equal(true);
    expect(wordsIn(element)).not.to.contain('A step-free way in');
    await pick(element, 'tell-needs');
    expect(wordsIn(element)).to.contain('A step-free way in');
    expect(element.shadowRoot!.querySelector('#note')).to.equal(null);
  });

  it('says that it is busy on a button that stays where the focus is, and books once', async () => {
    const { element, api } = await booker();
    const answer = deferred<void>();
    const confirm = api.confirm.bind(api);
    api.confirm = async (...asked) => {
      await answer.promise;
      return confirm(...asked);
    };
    await toCheck(element);
    await pick(element, 'channel-none');
    const button = find<HTMLButtonElement>(element, 'button[type=submit]');
    button.focus();
    button.click();
    await quiet(element, 1);
    expect(button.textContent).to.equal('Booking…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(focused(element)).to.equal(button);
    button.click();
    button.click();
    answer.resolve();
    await quiet(element);
    expect(api.count('confirm')).to.equal(1);
    expect(wordsIn(element)).to.contain('Your place is booked');
  });

  it('settles after a reload what the page before left open, and remembers nothing once it is done', async () => {
    const first = await booker();
    await toCheck(first.element);
    expect(Object.keys(sessionStorage)).to.deep.equal(['day-attempt']);
    expect(sessionStorage.getItem('day-attempt')).not.to.contain('Ash');
    first.element.remove();
    const second = document.createElement('day-session-booker');
    pretend(second);
    second.client = first.api;
    await mount(html`${second}`);
    await until(second, 'dl.check');
    expect(wordsIn(second)).to.contain('Check and book');
    expect(wordsIn(second)).to.contain('Ash');
    await pick(second, 'channel-none');
    await submit(second);
    expect(first.api.bookings.size).to.equal(1);
    expect(sessionStorage.getItem('day-attempt')).to.equal(null);
  });

  it('asks the server before it offers anything again, and says so', async () => {
    const { element, api } = await booker();
    await toCheck(element);
    await pick(element, 'channel-none');
    api.failNext('confirm', noAnswer(), true);
    api.failNext('booking', noAnswer(false));
    await submit(element);
    expect(wordsIn(element)).to.contain('We are checking whether your booking went through');
    expect(wordsIn(element)).to.contain('Do not book again yet.');
    expect(element.shadowRoot!.querySelector('form')).to.equal(null);
    expect(await announced(element)).to.contain('We cannot find out from here at the moment.');
    api.failNext('booking', noAnswer(false));
    await press(element, 'Ask again');
    expect(await announced(element)).to.contain('We cannot find out from here at the moment.');
    expect(focused(element)?.id).to.equal('step-title');
    await press(element, 'Ask again');
    expect(wordsIn(element)).to.contain('Your place is booked');
  });

  it('cancels in two steps and asks for no reason', async () => {
    const { element } = await booker();
    const cancelled: string[] = [];
    element.addEventListener('day-booking-cancelled', (event) => cancelled.push(event.sessionId));
    await toDone(element);
    await press(element, 'Cancel this booking');
    expect(focused(element)?.textContent).to.contain('Do you want to cancel Tuesday 24 November 2026');
    await press(element, 'Yes, cancel it');
    expect(cancelled).to.deep.equal([morning]);
    expect(focused(element)?.textContent).to.equal('Your booking is cancelled');
    await press(element, 'Choose another date');
    expect(focused(element)?.textContent).to.equal('When would you like to come?');
  });

  it('gives a calendar file with a neutral name', async () => {
    const { element } = await booker();
    await toDone(element);
    const clicked = deferred<{ href: string; download: string }>();
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      clicked.resolve({ href: this.href, download: this.download });
    };
    try {
      await press(element, 'Add to your calendar');
      const { href, download } = await clicked.promise;
      expect(download).to.equal('appointment.ics');
      expect(href).to.match(/^blob:/);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('raises only events whose fields are on the list', async () => {
    const { element, api } = await booker();
    const wrong: string[] = [];
    const ours = new Set(['isTrusted']);
    for (const [type, fields] of Object.entries(eventFields)) {
      element.addEventListener(type, (event) => {
        for (const key of Object.keys(event)) if (!ours.has(key) && !(fields as readonly string[]).includes(key)) wrong.push(`${type}.${key}`);
        if (!event.composed || !event.bubbles) wrong.push(`${type} stays inside`);
      });
    }
    await toDates(element);
    await pick(element, 'session');
    api.failNext('hold', refusal(429, 'too-many-requests'));
    await submit(element);
    await submit(element);
    await pick(element, 'channel-none');
    await submit(element);
    await press(element, 'Cancel this booking');
    await press(element, 'Yes, cancel it');
    expect(wrong).to.deep.equal([]);
  });

  it('asks to sign in again, keeps the answers, and goes on when a token is there', async () => {
    const { element, api } = await booker({ on: { token: 'old' } });
    let asked = 0;
    element.addEventListener('day-sign-in-needed', () => (asked += 1));
    await toCheck(element);
    await pick(element, 'channel-none');
    api.failNext('confirm', refusal(401, 'not-signed-in'));
    await submit(element);
    expect(asked).to.equal(1);
    expect(wordsIn(element)).to.contain('You need to log in again');
    element.token = 'new';
    await quiet(element);
    expect(wordsIn(element)).to.contain('Your place is booked');
  });

  it('shows the author’s own link until there is something better, and beside a problem', async () => {
    const waiting = deferred<never>();
    const { element } = await booker({ service: (api) => (api.opportunity = () => waiting.promise), content: 'Ring us' });
    expect(element.shadowRoot!.querySelector('slot')).to.exist;
    expect(wordsIn(element)).to.contain('Loading dates…');
    const broken = await booker({ service: (api) => api.failNext('opportunity', refusal(500, 'internal-error')), on: { helpPhone: '01632 960 001' } });
    expect(broken.element.shadowRoot!.querySelector('slot')).to.exist;
    expect(wordsIn(broken.element)).to.contain('01632 960 001');
    await press(broken.element, 'Try again');
    expect(wordsIn(broken.element)).to.contain('Who is this place for?');
    expect(broken.element.shadowRoot!.querySelector('slot')).to.equal(null);
  });

  it('offers a number after ten seconds without an answer', async () => {
    const { element, clock } = await booker({ service: (api) => (api.opportunity = () => new Promise(() => undefined)), on: { helpPhone: '01632 960 001' } });
    clock.pass(10_000);
    await quiet(element);
    expect(wordsIn(element)).to.contain('This is taking longer than usual.');
    expect(await announced(element)).to.match(/^This is taking longer than usual\..*01632 960 001/);
    expect(wordsIn(element)).to.contain('01632 960 001');
  });

  it('has urgent help in every state', async () => {
    for (const service of [undefined, (api: PretendBookings) => void (api.opportunity = () => new Promise(() => undefined)), (api: PretendBookings) => api.failNext('opportunity', refusal(404, 'not-found'))]) {
      const { element } = await booker({ service });
      expect(wordsIn(element)).to.contain('Get urgent help');
    }
  });

  it('says what to do instead where nothing is booked', async () => {
    const { element } = await booker({ service: (api) => (api.datesAre = []) });
    expect(wordsIn(element)).to.contain('There are no dates to book at the moment');
    expect(wordsIn(element)).to.contain('01632 960 010');
    const drop = await booker({ service: (api) => (api.opportunityIs = { ...painting, joining: { mode: 'just-come' } }) });
    expect(wordsIn(drop.element)).to.contain('You do not need to book');
    expect(wordsIn(drop.element)).to.contain('Tuesday 24 November 2026, 10am to midday');
  });

  it('speaks Welsh when the page does', async () => {
    const { element } = await booker({ on: { lang: 'cy' } });
    await toDates(element);
    expect(wordsIn(element)).to.contain('Pryd hoffech chi ddod?');
    expect(wordsIn(element)).to.contain('Dydd Mawrth 24 Tachwedd');
    await pick(element, 'session');
    await submit(element);
    expect(wordsIn(element)).to.contain('Rydym yn dal y lle hwn i chi tan 2:45pm.');
    expect(await stickingOut(element)).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('forgets everything and gives the place back when the host says so', async () => {
    const { element, api } = await booker();
    await toCheck(element);
    element.clear();
    await until(element, '#who-me');
    expect(api.count('cancel')).to.equal(1);
    expect(sessionStorage.getItem('day-attempt')).to.equal(null);
    await pick(element, 'who-me');
    expect(find<HTMLInputElement>(element, '#my-name').value).to.equal('');
  });

  it('breaks no rule of the page’s policy on the whole way', async () => {
    expect(await policyViolations(async () => {
      const { element } = await booker();
      await toDone(element);
      await press(element, 'Cancel this booking');
    })).to.deep.equal([]);
  });
});
