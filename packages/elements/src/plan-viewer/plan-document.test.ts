import { expect } from '@open-wc/testing';
import type { Plan } from '@daybridge/sdk';
import { expectAccessible, policyViolations, settled, stickingOut, wordsIn } from '../shared/testing.ts';
import type { DayPlanViewer } from './plan-viewer.ts';
import { ashStayingWell } from './sample-plans/ash.ts';
import { colmHow } from './sample-plans/colm.ts';
import { derekSupport } from './sample-plans/derek.ts';
import { joyceCarer } from './sample-plans/joyce.ts';
import { leahMe } from './sample-plans/leah.ts';
import { samplePlan } from './sample-plans/make.ts';
import { marcySupport } from './sample-plans/marcy.ts';
import { all, part, viewer, words } from './sample-plans/mounted.ts';
import { nazWrap } from './sample-plans/naz.ts';
import { samGoingAgain } from './sample-plans/sam.ts';

const kinds: Record<string, Plan> = {
  'a staying well plan': ashStayingWell, 'a support plan with a budget': marcySupport, 'a wellness recovery action plan': nazWrap, 'thirteen weeks': samGoingAgain,
  'a carer’s plan': joyceCarer, 'a plan due a review': colmHow, 'a plan being written': leahMe, 'a plan of which the goals are missing': derekSupport,
};

describe('a plan in <day-plan-viewer>', () => {
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
    expect(wordsIn(element)).to.contain('We cannot show your goals from South Borough Trust at the moment. The rest of the plan is here.');
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
});
