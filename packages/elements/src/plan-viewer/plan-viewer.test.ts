import { expect, fixture, html } from '@open-wc/testing';
import type { Plan } from '@daybridge/sdk';
import { eventFields } from '../shared/events.ts';
import { announced, byText, expectAccessible, policyViolations, settled, stickingOut, wordsIn } from '../shared/testing.ts';
import './define.ts';
import type { DayPlanViewer } from './plan-viewer.ts';
import type { PlanClient } from './plan-viewer.store.ts';
import { ashStayingWell } from './sample-plans/ash.ts';
import { colmHow } from './sample-plans/colm.ts';
import { derekSupport } from './sample-plans/derek.ts';
import { joyceCarer } from './sample-plans/joyce.ts';
import { leahMe } from './sample-plans/leah.ts';
import { samplePlan } from './sample-plans/make.ts';
import { marcySupport } from './sample-plans/marcy.ts';
import { nazWrap } from './sample-plans/naz.ts';
import { PretendClock, pretendPlans } from './sample-plans/pretend.ts';
import { samGoingAgain } from './sample-plans/sam.ts';

interface Given {
  plans?: readonly Plan[];
  client?: Partial<PlanClient>;
  on?: Partial<DayPlanViewer> & { lang?: string };
}

async function until(right: () => unknown, what = 'it to happen'): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (right()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited in vain for ${what}`);
}

async function viewer({ plans, client, on = {} }: Given = {}) {
  const element = document.createElement('day-plan-viewer');
  const clock = new PretendClock();
  const prints: string[] = [];
  Object.assign(element, { client: pretendPlans(plans, client), clock, token: 'pretended', helpPhone: '01632 960 001', openPrint: () => undefined, ...on });
  const host = await fixture<HTMLElement>(html`<div>${element}</div>`);
  await until(() => !/Loading|Wrthi’n llwytho/.test(wordsIn(element)) || client, 'the plan');
  await settled(element);
  return { element, clock, host, prints };
}

const failing = (status?: number, kind = status ? 'http' : 'network'): Partial<PlanClient> => {
  const refuse = async () => { throw Object.assign(new Error('pretended'), { kind, status }); };
  return { list: refuse, get: refuse };
};
const all = (element: DayPlanViewer, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
/** The words of an element, with a space between what stands in different elements. */
const words = (each: Element | null | undefined): string => {
  const texts: string[] = [];
  const walker = each && document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
  while (walker?.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
};
const part = (element: DayPlanViewer, key: string) => element.shadowRoot!.querySelector<HTMLElement>(`[data-part="${key}"]`);
const focused = (element: DayPlanViewer) => element.shadowRoot!.activeElement;
const press = async (element: DayPlanViewer, label: string) => {
  byText(element, 'button', label).click();
  await settled(element);
};
const kinds: Record<string, Plan> = {
  'a staying well plan': ashStayingWell, 'a support plan with a budget': marcySupport, 'a wellness recovery action plan': nazWrap, 'thirteen weeks': samGoingAgain,
  'a carer’s plan': joyceCarer, 'a plan due a review': colmHow, 'a plan being written': leahMe, 'a plan of which the goals are missing': derekSupport,
};

describe('<day-plan-viewer>', () => {
  for (const [name, plan] of Object.entries(kinds)) {
    it(`shows ${name}: accessible, nothing sticks out at 320 pixels, no violation of the policy`, async () => {
      let element!: DayPlanViewer;
      expect(await policyViolations(async () => {
        ({ element } = await viewer({ plans: [plan] }));
        for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      })).to.deep.equal([]);
      expect(wordsIn(element)).to.contain(plan.title);
      await expectAccessible(element);
      expect(await stickingOut(element)).to.deep.equal([]);
    });
  }

  describe('is calm and accessible', () => {
    const screens: Record<string, [Given, RegExp]> = {
      'with several plans': [{}, /Your plans/],
      'without a plan': [{ plans: [] }, /You do not have a plan here yet.*Nobody has to have a plan.*01632 960 001/],
      'when it is not theirs': [{ on: { planId: 'somebody-else' } }, /You cannot see this page.*If you think you should, ring 01632 960 001/],
      'when the service is down': [{ client: failing(503) }, /not working at the moment.*Your plan is safe.*01632 960 001/],
      'when the device is offline': [{ client: failing(), on: { online: () => false } }, /You are offline/],
      'when the session is lost': [{ client: failing(401) }, /You need to sign in again.*we have put your plan away/],
      'when nobody is signed in': [{ on: { token: undefined } }, /Sign in to see your plan/],
      'while it loads': [{ client: { list: () => new Promise<never>(() => undefined) } }, /Loading your plan/],
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
    for (const status of [403, 404]) screens.push(wordsIn((await viewer({ client: failing(status), on: { planId: 'any' } })).element));
    expect(screens[0]).to.equal(screens[1]);
    expect(screens[0]).not.to.match(/plan/i);
  });

  describe('in its order', () => {
    it('whose, when and who wrote it; then urgent help, what happens next, whom to ring; then the person’s own order', async () => {
      const { element } = await viewer({ plans: [ashStayingWell] });
      const text = wordsIn(element);
      const places = ['My staying well plan', 'Ash Morgan', 'Last looked at together on 5 September 2026. Next on 5 December 2026.', 'Written by Ash Morgan, with Dee Okoro (Re-ablement worker).', 'Get urgent help',
        'What happens next', 'By Monday 23 November 2026', 'The person to ring', '01632 960141', 'What matters to me', 'What helps me', 'What I want to do', 'Early signs, and what to do', 'My budget'].map((each) => text.indexOf(each));
      expect(places).not.to.include(-1);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(all(element, '[data-part]').map((each) => each.dataset['part'])).to.deep.equal(ashStayingWell.order.slice(1));
    });

    it('headings follow the level of the host', async () => {
      const { element } = await viewer({ plans: [ashStayingWell], on: { headingLevel: 3 } });
      expect(words(element.shadowRoot!.querySelector('h3'))).to.equal('My staying well plan');
      expect(words(element.shadowRoot!.querySelector('h4'))).to.equal('What happens next');
      expect(element.shadowRoot!.querySelector('h1, h2')).to.equal(null);
    });
  });

  describe('whose words', () => {
    it('the person’s are quoted and first; what others wrote is labelled and never inside', async () => {
      for (const plan of Object.values(kinds)) {
        const { element } = await viewer({ plans: [plan] });
        const said = [...(Array.isArray(plan.whatHelps) ? plan.whatHelps : []), ...(Array.isArray(plan.sections) ? plan.sections : [])];
        const proposed = Array.isArray(plan.proposals) ? plan.proposals.map(({ text }) => text) : [];
        const theirs = all(element, 'blockquote').map(words).join(' ');
        for (const other of [...said.filter(({ author }) => !author.isPerson).map(({ text }) => text), ...proposed]) {
          expect(theirs).not.to.contain(other);
          const beside = all(element, '.beside').find((each) => words(each).includes(other));
          expect(words(beside?.querySelector('.by'))).to.match(/^[A-Z].* \(.*\) (wrote|suggested) on \d+ \w+ 20\d\d$/);
        }
        element.remove();
      }
    });

    it('in one part, the person’s come before the worker’s', async () => {
      const { element } = await viewer({ plans: [ashStayingWell] });
      const text = words(part(element, 'whatHelps'));
      expect(text.indexOf('“Texts, not calls.”')).to.be.lessThan(text.indexOf('Dee Okoro (Re-ablement worker) wrote on'));
    });

    it('a suggestion and its independent challenge stand in a part of their own, each with its name', async () => {
      const { element } = await viewer({ plans: [marcySupport] });
      const text = words(part(element, 'proposals'));
      expect(text).to.match(/Tunde Fox \(Social worker\) suggested on .*Ngozi Hale \(Consultant social worker\) asked about this suggestion on .*Tunde Fox answered.*Decided on 17 October 2026/);
      expect(text).to.contain('It is for you to decide');
    });
  });

  it('goals have words for how they stand, allies, steps with dates, and what went well; no scores and no percentages', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    const text = words(part(element, 'goals'));
    expect(text).to.contain('Arts and culture · Doing · with help from Jo (friend)');
    expect(text).to.match(/Done Go and listen to the Monday choir once Me, done on 12 September 2026 · Choir with no auditions/);
    expect(text).to.match(/What went well “Stayed the whole hour.”/);
    expect(text).not.to.match(/%|\d of \d/);
  });

  it('opportunities are links where the host has a page for them, and words elsewhere', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    expect(part(element, 'goals')!.querySelector('a')).to.equal(null);
    element.opportunityLink = '/things/{id}';
    await settled(element);
    expect(part(element, 'goals')!.querySelector('a')!.getAttribute('href')).to.equal('/things/choir-with-no-auditions');
  });

  describe('hard times', () => {
    it('WRAP, crisis wishes and what the person keeps apart are closed, one activation away, with urgent help beside', async () => {
      const { element } = await viewer({ plans: [nazWrap] });
      for (const key of ['wrap', 'crisis']) {
        const details = part(element, key)!.querySelector<HTMLDetailsElement>('details.closed')!;
        expect(details.open).to.equal(false);
        expect(words(part(element, key)!.querySelector('.urgent summary'))).to.equal('Get urgent help');
        details.querySelector('summary')!.click();
        expect(details.open).to.equal(true);
      }
      expect(words(part(element, 'crisis'))).to.contain('Who has read this Laleh Rahimi, on 21 July 2026');
      const ash = await viewer({ plans: [ashStayingWell] });
      expect(part(ash.element, 'ash-file')!.querySelector('details')!.open).to.equal(false);
    });

    it('a risk is the wish first, with no level', async () => {
      const { element } = await viewer({ plans: [samGoingAgain] });
      const text = words(part(element, 'risks'));
      expect(text).to.match(/^What I want to do, and what others may worry about “Use the stick.*” Why it matters to me .* What could happen .* What helps .* Agreed with Dee Okoro and Angela, physiotherapist on 31 October 2026\. Talked through\./);
      expect(text).not.to.match(/\b(low|medium|high) risk\b/i);
    });
  });

  it('the budget is a sentence, then a table; with spending missing there is no sum', async () => {
    const complete = await viewer({ plans: [ashStayingWell] });
    expect(words(part(complete.element, 'budget'))).to.match(/^My budget £420 of £1,200 used; £780 left until 31 March 2027\./);
    expect(words(part(complete.element, 'budget')!.querySelector('tfoot'))).to.equal('Together £1,200 £420');
    const incomplete = await viewer({ plans: [derekSupport] });
    const text = words(part(incomplete.element, 'budget'));
    expect(text).to.contain('Some of the spending is missing');
    expect(text).not.to.match(/left until|Together|Used £/);
  });

  it('a source that did not answer is named in the place of its part and above, never as “no goals”', async () => {
    const { element } = await viewer({ plans: [derekSupport] });
    expect(words(part(element, 'goals'))).to.equal('What I want to do We could not load your goals from South Borough Trust. They last answered at 9:12am on 16 November 2026.');
    expect(wordsIn(element)).to.contain('We cannot show your goals from South Borough Trust at the moment. The rest of your plan is here.');
    expect(wordsIn(element)).not.to.match(/no goals|Not added yet/i);
  });

  it('a review that was due is a plain fact', async () => {
    const { element } = await viewer({ plans: [colmHow] });
    expect(wordsIn(element)).to.contain('This plan was due a review on 3 October.');
  });

  it('empty parts have no headings; what is worth adding is named once', async () => {
    const { element } = await viewer({ plans: [samplePlan('new', '2026-11-20', { personName: 'Kit', title: 'A beginning', status: 'draft', order: ['goals', 'budget'] })] });
    expect(all(element, 'h2, h3, h4').map(words)).to.deep.equal(['A beginning', 'The person to ring', 'Not added yet']);
  });

  describe('hidden, left, idle', () => {
    const nothingLeft = (element: DayPlanViewer) => expect(wordsIn(element)).not.to.match(/Ash|choir|Dee/);

    it('“Hide plan” takes everything away and gives the focus to what is shown then; it can be shown again', async () => {
      const { element } = await viewer({ plans: [ashStayingWell] });
      await press(element, 'Hide plan');
      nothingLeft(element);
      expect(words(focused(element))).to.equal('Your plan is hidden');
      await press(element, 'Show my plan');
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
      await until(() => wordsIn(element).includes('Sign in to see your plan'));
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
      for (const keep of [() => byText(element, 'button', 'Keep my plan open').click(), () => element.shadowRoot!.querySelector('dialog')!.dispatchEvent(new Event('close'))]) {
        hide.focus();
        clock.minutes(8);
        await settled(element);
        expect(wordsIn(element)).to.match(/Are you still there\? We will put your plan away at \d+:\d\dpm/);
        expect(words(focused(element))).to.equal('Keep my plan open');
        await expectAccessible(element);
        keep();
        await until(() => !element.shadowRoot!.querySelector('dialog'), 'the question to go');
        expect(wordsIn(element)).to.contain('My staying well plan');
      }
      clock.minutes(10);
      await settled(element);
      nothingLeft(element);
      expect(wordsIn(element)).to.contain('Nobody used this page for 10 minutes');
      expect(await announced(element)).to.equal('We have put your plan away');
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
      await press(element, 'Print');
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
      expect(words(element.shadowRoot!.querySelector('.only-print'))).to.equal('Printed on Saturday 21 November 2026.');
      expect(part(element, 'crisis')!.classList.contains('no-print')).to.equal(true);
      expect(element.shadowRoot!.querySelector('.nameless')).not.to.equal(null);
    });

    it('can be left without printing', async () => {
      const { element } = await viewer({ plans: [ashStayingWell] });
      await press(element, 'Print');
      await press(element, 'Do not print');
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
      await press(element, 'Your plans');
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
    dispatchEvent(new Event('online'));
    await until(() => !wordsIn(element).includes('You are offline'));
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
    const host = await fixture<HTMLElement>(html`<div></div>`);
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
    const host = await fixture<HTMLElement>(html`<div></div>`);
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
    expect(await announced(element)).to.equal('Your plan is here.');
  });

  it('leaves the author’s own words when nothing can be loaded', async () => {
    const { element } = await viewer({ client: failing(503) });
    await until(() => element.shadowRoot!.querySelector('slot'), 'the slot');
  });
});
