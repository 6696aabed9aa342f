import { expect, fixtureSync, html } from '@open-wc/testing';
import { eventFields } from '../shared/events.ts';
import { announced, byText, expectAccessible, settled, stickingOut, wordsIn } from '../shared/testing.ts';
import type { DayPlanViewer } from './plan-viewer.ts';
import { ashStayingWell } from './sample-plans/ash.ts';
import { marcySupport } from './sample-plans/marcy.ts';
import { all, failing, focused, part, press, until, viewer, words, type Given } from './sample-plans/mounted.ts';
import { nazWrap } from './sample-plans/naz.ts';
import { PretendClock, pretendPlans } from './sample-plans/pretend.ts';

describe('<day-plan-viewer>', () => {
  describe('is calm and accessible', () => {
    const screens: Record<string, [Given, RegExp]> = {
      'with several plans': [{}, /Plans/],
      'without a plan': [{ plans: [] }, /You do not have a plan here yet.*Nobody has to have a plan.*01632 960 001/],
      'when it is not theirs': [{ on: { planId: 'somebody-else' } }, /You cannot see this page.*If you think you should, ring 01632 960 001/],
      'when the service is down': [{ client: failing(503) }, /not working at the moment.*The plan is safe.*01632 960 001/],
      'when the device is offline': [{ client: failing(), on: { online: () => false } }, /You are offline/],
      'when the session is lost': [{ client: failing(401) }, /You need to log in again.*we have put the plan away/],
      'when nobody is signed in': [{ on: { token: undefined } }, /Log in to see a plan/],
      'while it loads': [{ client: { list: () => new Promise<never>(() => undefined) } }, /Loading the plan/],
    };
    for (const [name, [given, said]] of Object.entries(screens)) {
      it(name, async () => {
        const { element } = await viewer(given);
        await until(() => said.test(wordsIn(element)), String(said));
        expect(wordsIn(element)).to.contain('Get urgent help');
        await expectAccessible(element);
        expect(await stickingOut(element)).to.deep.equal([]);
      });
    }
  });

  it('never says that a plan exists when it may not be seen', async () => {
    const screens = [];
    for (const status of [403, 404]) {
      const { element } = await viewer({ client: failing(status), on: { planId: 'any' } });
      await until(() => /cannot see/.test(wordsIn(element)));
      expect(await announced(element)).to.equal('You cannot see this page');
      screens.push(wordsIn(element));
    }
    expect(screens[0]).to.equal(screens[1]);
    expect(screens[0]).not.to.match(/plan/i);
  });

  describe('hidden, left, idle', () => {
    const nothingLeft = (element: DayPlanViewer) => expect(wordsIn(element)).not.to.match(/Ash|choir|Dee/);

    it('“Hide plan” takes everything away and gives the focus to what is shown then; it can be shown again', async () => {
      const { element } = await viewer({ plans: [ashStayingWell] });
      await press(element, 'Hide plan');
      nothingLeft(element);
      expect(words(focused(element))).to.equal('The plan is hidden');
      await press(element, 'Show the plan');
      await until(() => focused(element)?.id === 'plan-title', 'the focus');
      expect(wordsIn(element)).to.contain('My staying well plan');
    });

    it('`clear()`, `pagehide` and leaving the page do the same', async () => {
      for (const leave of [(element: DayPlanViewer) => element.clear(), () => void dispatchEvent(new Event('pagehide'))]) {
        const { element } = await viewer({ plans: [ashStayingWell] });
        leave(element);
        await settled(element);
        nothingLeft(element);
        element.remove();
      }
      const { element, host } = await viewer({ plans: [ashStayingWell] });
      element.remove();
      await settled(element);
      nothingLeft(element);
      host.append(element);
      await until(() => wordsIn(element).includes('My staying well plan'), 'the plan again');
    });

    it('when the token goes, the plan goes before the next picture', async () => {
      const { element } = await viewer({ plans: [ashStayingWell] });
      element.token = undefined;
      await element.updateComplete;
      nothingLeft(element);
      await until(() => wordsIn(element).includes('Log in to see a plan'));
    });

    it('another token or another plan id shows nothing of the one before, not for one picture', async () => {
      const { element } = await viewer({ plans: [ashStayingWell, nazWrap], on: { planId: ashStayingWell.id } });
      element.planId = nazWrap.id;
      await element.updateComplete;
      nothingLeft(element);
      await until(() => wordsIn(element).includes(nazWrap.title));
      element.client = pretendPlans([], { get: () => new Promise<never>(() => undefined) });
      element.token = () => 'another';
      await element.updateComplete;
      expect(wordsIn(element)).not.to.contain('Naz');
    });

    it('after eight minutes it asks, with the focus in the question; Escape or the button keep the plan and give the focus back', async () => {
      const { element, clock } = await viewer({ plans: [ashStayingWell] });
      const hide = byText(element, 'button', 'Hide plan');
      for (const keep of [() => byText(element, 'button', 'Keep the plan open').click(), () => element.shadowRoot!.querySelector('dialog')!.dispatchEvent(new Event('close'))]) {
        hide.focus();
        clock.minutes(8);
        await settled(element);
        expect(wordsIn(element)).to.match(/Are you still there\? We will put the plan away at \d+:\d\dpm/);
        expect(words(focused(element))).to.equal('Keep the plan open');
        await expectAccessible(element);
        keep();
        await until(() => !element.shadowRoot!.querySelector('dialog'), 'the question to go');
        expect(wordsIn(element)).to.contain('My staying well plan');
      }
      clock.minutes(10);
      await settled(element);
      nothingLeft(element);
      expect(wordsIn(element)).to.contain('Nobody used this page for 10 minutes');
      expect(await announced(element)).to.equal('We have put the plan away');
    });

    it('keeps nothing in the browser', async () => {
      const before = [localStorage.length, sessionStorage.length, document.cookie];
      await viewer({ plans: [ashStayingWell] });
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
    });
  });

  describe('print', () => {
    it('asks first, with nothing ticked, and by keyboard; what is ticked is opened for the print and closed after it', async () => {
      let opened: boolean | undefined;
      const { element } = await viewer({ plans: [ashStayingWell] });
      element.openPrint = () => {
        dispatchEvent(new Event('beforeprint'));
        opened = part(element, 'crisis')!.querySelector('details')!.open && !part(element, 'ash-file')!.querySelector('details')!.open;
        expect(part(element, 'crisis')!.classList.contains('no-print')).to.equal(false);
        expect(part(element, 'ash-file')!.classList.contains('no-print')).to.equal(true);
        expect(element.shadowRoot!.querySelector('.nameless')).not.to.equal(null);
        dispatchEvent(new Event('afterprint'));
      };
      await press(element, 'Print or save');
      expect(focused(element)?.id).to.equal('print-question');
      const ticks = all(element, 'input[type=checkbox]') as HTMLInputElement[];
      expect(ticks.map((tick) => words(tick.parentElement))).to.deep.equal(['If things get very hard: my wishes', 'About the file', 'My name']);
      expect(ticks.some(({ checked }) => checked)).to.equal(false);
      await expectAccessible(element);
      ticks[0]!.click();
      byText(element, 'button[type=submit]', 'Print').click();
      await until(() => opened !== undefined, 'the print');
      expect(opened).to.equal(true);
      await settled(element);
      expect(part(element, 'crisis')!.querySelector('details')!.open).to.equal(false);
      expect(part(element, 'crisis')!.classList.contains('no-print')).to.equal(true);
      expect(focused(element)?.id).to.equal('ask-print');
    });

    it('carries the day, and leaves closed parts and the name out when the print was started elsewhere', async () => {
      const { element } = await viewer({ plans: [ashStayingWell] });
      dispatchEvent(new Event('beforeprint'));
      expect(words(element.shadowRoot!.querySelector('.only-print'))).to.equal('You can also call 01632 960 001. Printed on Saturday 21 November 2026.');
      expect(part(element, 'crisis')!.classList.contains('no-print')).to.equal(true);
      expect(element.shadowRoot!.querySelector('.nameless')).not.to.equal(null);
    });

    it('can be left without printing', async () => {
      const { element } = await viewer({ plans: [ashStayingWell] });
      await press(element, 'Print or save');
      await press(element, 'Back to the plan');
      expect(element.shadowRoot!.querySelector('form')).to.equal(null);
      expect(focused(element)?.id).to.equal('ask-print');
    });
  });

  describe('several plans', () => {
    it('one is opened with the focus on its title, and left with the focus on its name', async () => {
      const { element } = await viewer();
      await press(element, 'My thirteen weeks');
      await until(() => focused(element)?.id === 'plan-title', 'the focus on the title');
      expect(words(focused(element))).to.equal('My thirteen weeks');
      await press(element, 'Plans');
      expect(words(focused(element))).to.equal('My thirteen weeks');
      expect(focused(element)?.localName).to.equal('button');
    });
  });

  it('offline, what was loaded stays with its time', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    dispatchEvent(new Event('offline'));
    await settled(element);
    expect(wordsIn(element)).to.contain('You are offline. This is what we last saved, at midday.');
    expect(wordsIn(element)).to.contain('What matters to me');
    expect(await announced(element)).to.equal('You are offline. This is what we last saved, at midday.');
    dispatchEvent(new Event('online'));
    await until(() => !wordsIn(element).includes('You are offline'));
    expect(await announced(element)).to.equal('The plan is here.');
  });

  it('“Try again” beside what could not be renewed is heard, and leaves the focus on the title when it worked', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    const { client } = element;
    const { get } = client;
    dispatchEvent(new Event('offline'));
    await settled(element);
    element.client = { ...client, ...failing(503) };
    byText(element, 'button', 'Try again').focus();
    await press(element, 'Try again');
    expect(await announced(element)).to.match(/not working at the moment.*as it was at midday/);
    expect(words(focused(element))).to.equal('Try again');
    element.client = { ...client, get };
    await press(element, 'Try again');
    await until(() => focused(element)?.id === 'plan-title', 'the focus on the title');
    expect(await announced(element)).to.equal('The plan is here.');
  });

  it('says after ten seconds that it takes longer, with the number to ring', async () => {
    const { element, clock } = await viewer({ client: { list: () => new Promise<never>(() => undefined) } });
    clock.minutes(1);
    await settled(element);
    expect(await announced(element)).to.match(/^This is taking longer than usual\..*01632 960 001/);
  });

  it('speaks Welsh, with the person’s own words marked as they are', async () => {
    const { element } = await viewer({ plans: [marcySupport], on: { lang: 'cy' } });
    await until(() => wordsIn(element).includes('Beth sy’n digwydd nesaf'));
    expect(wordsIn(element)).not.to.match(/What matters to me|The person to ring|Get urgent help|Hide plan/);
    expect(part(element, 'whatMatters')!.querySelector('blockquote')!.lang).to.equal('en');
    await expectAccessible(element);
    element.lang = 'en';
    await until(() => wordsIn(element).includes('What matters to me'), 'English');
  });

  it('asks for a sign-in once when the session is lost, and shows the plan when there is a new token', async () => {
    const host = fixtureSync<HTMLElement>(html`<div></div>`);
    let asked = 0;
    host.addEventListener('day-sign-in-needed', () => (asked += 1));
    const element = document.createElement('day-plan-viewer');
    Object.assign(element, { clock: new PretendClock(), token: 'old', client: pretendPlans([], failing(401)) });
    host.append(element);
    await until(() => asked === 1, 'the event');
    expect(wordsIn(element)).not.to.contain('Ash');
    element.client = pretendPlans([ashStayingWell]);
    element.token = 'new';
    await until(() => wordsIn(element).includes('My staying well plan'), 'the plan');
    expect(asked).to.equal(1);
  });

  it('raises events that carry nothing but what is allowed', async () => {
    const host = fixtureSync<HTMLElement>(html`<div></div>`);
    const seen: Event[] = [];
    for (const type of Object.keys(eventFields)) host.addEventListener(type, (event) => seen.push(event));
    const element = document.createElement('day-plan-viewer');
    Object.assign(element, { clock: new PretendClock(), token: 'x', client: pretendPlans([ashStayingWell]) });
    host.append(element);
    await until(() => seen.length > 1);
    expect(seen.map(({ type }) => type)).to.deep.equal(['day-step', 'day-title-change']);
    for (const event of seen) expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.have.members([...eventFields[event.type as 'day-step']]);
  });

  it('says once that it loads, and that the plan is there', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    expect(await announced(element)).to.equal('The plan is here.');
  });

  it('leaves the author’s own words when nothing can be loaded', async () => {
    const { element } = await viewer({ client: failing(503) });
    await until(() => element.shadowRoot!.querySelector('slot'), 'the slot');
  });
});
