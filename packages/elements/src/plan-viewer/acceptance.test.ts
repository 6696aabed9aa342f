import { expect } from '@open-wc/testing';
import type { Plan, PlanReader } from '@daybridge/sdk';
import { announced, byText, deepElements, expectAccessible, settled, stickingOut, wordsIn } from '../shared/testing.ts';
import type { DayPlanViewer } from './plan-viewer.ts';
import { ashStayingWell } from './sample-plans/ash.ts';
import { colmHow } from './sample-plans/colm.ts';
import { derekSupport } from './sample-plans/derek.ts';
import { samplePlan } from './sample-plans/make.ts';
import { marcySupport } from './sample-plans/marcy.ts';
import { all, failing, focused, part, press, until, viewer, words } from './sample-plans/mounted.ts';
import { nazWrap } from './sample-plans/naz.ts';
import { samGoingAgain } from './sample-plans/sam.ts';

// The list of what the plan viewer has to do, in its order: a title says what is asked, so that what is missing shows.

const carer: PlanReader = { isPerson: false, mayChange: false, mayReview: false, mayPropose: false };
const worker: PlanReader = { ...carer, mayReview: true, mayPropose: true };
const says = (element: DayPlanViewer, what: string | RegExp) => until(() => (typeof what === 'string' ? wordsIn(element).includes(what) : what.test(wordsIn(element))), String(what));
const never = () => new Promise<never>(() => undefined);
const withComments = async (element: DayPlanViewer) => until(() => element.shadowRoot!.querySelector('.talk'), 'the comments');
const saved = (element: DayPlanViewer) => {
  const files: { name: string; text: Promise<string> }[] = [];
  element.giveFile = (name, file) => void files.push({ name, text: file.text() });
  return files;
};

describe('all components: states', () => {
  it('“Loading” is said once; after ten seconds a number is offered; “no plan” is never said while it loads', async () => {
    const { element, clock } = await viewer({ client: { list: never } });
    expect(await announced(element)).to.equal('Loading the plan…');
    expect(wordsIn(element)).not.to.match(/do not have a plan/);
    clock.minutes(0.2);
    await settled(element);
    expect(wordsIn(element)).to.contain('This is taking longer than usual. You can also call 01632 960 001');
  });

  it('empty, error, offline, partial, forbidden and session-lost have a heading, what happened, a next step and a number; no codes', async () => {
    const screens = await Promise.all([
      viewer({ plans: [] }), viewer({ client: failing(503) }), viewer({ client: failing(), on: { online: () => false } }), viewer({ plans: [derekSupport] }), viewer({ on: { planId: 'x' } }), viewer({ client: failing(401) }),
    ]);
    for (const { element } of screens) {
      await until(() => element.shadowRoot!.querySelector('h2'), 'a heading');
      expect(wordsIn(element)).to.contain('01632 960 001');
      expect(wordsIn(element)).not.to.match(/\b(40\d|50\d|not-found|undefined|null|Error)\b/);
    }
  });

  it('forbidden is a screen that never says that there is a plan', async () => {
    const { element } = await viewer({ on: { planId: 'somebody-else' } });
    expect(wordsIn(element)).to.contain('You cannot see this page').and.not.to.match(/plan/i);
  });

  it('offline, what was loaded stays with its time and no button switches itself off', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    dispatchEvent(new Event('offline'));
    await settled(element);
    expect(wordsIn(element)).to.contain('You are offline. This is what we last saved, at midday.');
    expect(element.shadowRoot!.querySelector('button[disabled]')).to.equal(null);
  });

  it('partial: a note above, and “could not load” in the very place', async () => {
    const { element } = await viewer({ plans: [derekSupport] });
    expect(all(element, '.note').map(words).join(' ')).to.contain('We cannot show your goals from South Borough Trust');
    expect(words(part(element, 'goals'))).to.contain('We could not load your goals from South Borough Trust');
  });

  it('session lost: what was being written is kept, the page is asked to log in, the plan is gone; the same person goes on where they were', async () => {
    let over = false;
    let asked = 0;
    const { element } = await viewer({ plans: [ashStayingWell], service: { judge: () => (over ? new Response('{}', { status: 401 }) : undefined) } });
    element.addEventListener('day-sign-in-needed', () => (asked += 1));
    await withComments(element);
    await press(element, 'Something here is wrong');
    const field = () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('#talk-text');
    field()!.value = 'It was two evenings.';
    field()!.dispatchEvent(new Event('input'));
    over = true;
    await press(element, 'Send');
    await says(element, 'You need to log in again');
    expect(asked).to.equal(1);
    expect(wordsIn(element)).not.to.match(/Ash|evening/);
    over = false;
    element.token = 'new';
    await until(() => field()?.value === 'It was two evenings.', 'the words');
  });
});

describe('all components: keyboard and screen readers', () => {
  it('native controls; no roving tabindex; no keys of its own', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    expect(all(element, '[tabindex]:not([tabindex="-1"])')).to.deep.equal([]);
    expect(all(element, '[role=button], [role=checkbox], [role=tab], [accesskey]')).to.deep.equal([]);
  });

  it('one lasting status region, outside what is drawn anew', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    const region = all(element, '[role=status]');
    expect(region.length).to.equal(1);
    await press(element, 'Hide plan');
    expect(all(element, '[role=status]')).to.deep.equal(region);
    expect(region[0]!.parentNode).to.equal(element.shadowRoot);
  });

  it('the focus goes to the heading of each new screen, and the page may change its title', async () => {
    const steps: string[] = [];
    const { element } = await viewer({ plans: [ashStayingWell], service: { log: [] } });
    element.addEventListener('day-step', (event) => steps.push((event as Event & { step: string }).step));
    for (const [button, title] of [['Who can see this plan', 'Who can see this plan'], ['Back to the plan', 'Who can see this plan'], ['Who has looked at my plan', 'Who has looked at my plan'], ['Back to the plan', 'Who has looked at my plan'], ['Change my plan', 'Change my plan']] as const) {
      await press(element, button);
      await until(() => words(focused(element)) === title, title);
    }
    expect(steps).to.deep.equal(['share', 'plan', 'readers', 'plan', 'change']);
  });

  it('checks when something is sent, keeps what was entered, and shows no bubbles of the browser', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    await withComments(element);
    await press(element, 'Add a comment');
    expect(all(element, '[required]')).to.deep.equal([]);
    await press(element, 'Send');
    expect(wordsIn(element)).to.contain('Write something first.');
    expect(all(element, 'form:not([novalidate])')).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('headings follow the page’s level; there are no landmarks of its own', async () => {
    const { element } = await viewer({ plans: [ashStayingWell], on: { headingLevel: 3 } });
    expect(words(element.shadowRoot!.querySelector('h3'))).to.equal('My staying well plan');
    expect(all(element, 'main, nav, header, footer, aside, [role=main], [role=navigation]')).to.deep.equal([]);
  });

  it('what can be pressed is 44 pixels high', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    await withComments(element);
    const small = all(element, 'button, summary').filter((each) => each.getClientRects().length && each.getBoundingClientRect().height < 43.5);
    expect(small.map(words)).to.deep.equal([]);
  });
});

describe('all components: display', () => {
  it('at 320 pixels one column, nothing sticks out, long words too', async () => {
    const long = samplePlan('long', '2026-11-20', {
      personName: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau', order: ['whatMatters', 'goals'],
      whatMatters: [{ text: 'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3) }], goals: [{ statement: 'Supercalifragilisticexpialidocious'.repeat(2), status: 'doing', steps: [{ text: 'x'.repeat(120), status: 'doing' }] }],
    });
    const { element } = await viewer({ plans: [long] });
    await withComments(element);
    expect(await stickingOut(element)).to.deep.equal([]);
    expect(await stickingOut(element, 260)).to.deep.equal([]);
  });

  it('words in another language are marked, in Welsh too', async () => {
    const { element } = await viewer({ plans: [marcySupport], on: { lang: 'cy' } });
    await says(element, 'Beth sy’n digwydd nesaf');
    expect(all(element, 'blockquote').every(({ lang }) => lang === 'en')).to.equal(true);
  });

  it('the yellow focus with a black edge, outlines in forced colours, nothing that moves and nothing that covers the focus; from right to left too', async () => {
    const { element } = await viewer({ plans: [ashStayingWell], on: { dir: 'rtl' } });
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\n');
    expect(rules).to.match(/:focus-visible[^}]*--_focus\)/);
    expect(rules).to.match(/forced-colors: active\)[^]*outline-color: Highlight/i);
    expect(rules).not.to.match(/\b(transition|animation|@keyframes)\b/);
    expect(rules).not.to.match(/position: (sticky|fixed)/);
    expect(await stickingOut(element, 900)).to.deep.equal([]);
  });

  it('has no style attributes', async () => {
    const { element } = await viewer({ plans: [samGoingAgain] });
    expect(deepElements(element.shadowRoot!).filter((each) => each.hasAttribute('style'))).to.deep.equal([]);
  });

  it('prints the number to ring and the date, and no controls', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    await withComments(element);
    expect(words(element.shadowRoot!.querySelector('.only-print'))).to.equal('You can also call 01632 960 001. Printed on Saturday 21 November 2026.');
    expect(all(element, 'button').filter((each) => !each.closest('.no-print'))).to.deep.equal([]);
  });

  it('what the author wrote stays until there is something better', async () => {
    const { element } = await viewer({ client: failing(503) });
    await until(() => element.shadowRoot!.querySelector('slot'), 'the slot');
  });
});

describe('all components: safety and time', () => {
  it('“Get urgent help” after the heading in every state, on every screen', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    for (const button of ['Change my plan', 'Add a goal', 'Back', 'Back to the plan', 'Who can see this plan', 'Back to the plan', 'Who has looked at my plan', 'Back to the plan', 'Hide plan']) {
      await until(() => all(element, 'button').some((each) => each.textContent!.trim().startsWith(button)), button);
      await press(element, button);
      await says(element, 'Get urgent help');
    }
  });

  it('`clear()` is there for the page’s own way out', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    element.clear();
    await settled(element);
    expect(wordsIn(element)).not.to.contain('Ash');
  });

  it('no words of the plan in the address or the title of the page', async () => {
    const before = [location.href, document.title];
    const { element } = await viewer({ plans: [ashStayingWell] });
    await press(element, 'Change my plan');
    expect([location.href, document.title]).to.deep.equal(before);
  });

  it('times are the service’s, whatever the device’s zone', async () => {
    const { element } = await viewer({ plans: [derekSupport] });
    expect(wordsIn(element)).to.contain('They last answered at 9:12am on 16 November 2026');
  });
});

describe('plan viewer', () => {
  it('what happens next, who and by when stand right under the head; then the one person to ring', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    const text = wordsIn(element);
    const places = ['Get urgent help', 'What happens next', 'Me and Jo', 'By Monday 23 November 2026', 'The person to ring', 'Dee Okoro', '01632 960141', 'What matters to me'].map((each, i, all) => text.indexOf(each, i ? text.indexOf(all[i - 1]!) : 0));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
  });

  it('the person can add, change, put in order and remove, and take the plan away on paper and as a file', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    const files = saved(element);
    await press(element, 'Print or save');
    await expectAccessible(element);
    await press(element, 'Save as a file to read');
    await until(() => files.length === 1, 'the file');
    const text = await files[0]!.text;
    expect(files[0]!.name).to.equal('plan-2026-11-21.txt');
    expect(text).to.contain('Sing in front of people again').and.to.contain('£420 of £1,200 used').and.not.to.match(/Sit on the floor with me|There is a long one about me|Ash Morgan/);
    await until(() => focused(element)?.id === 'ask-print', 'the focus on the button');
    expect(await announced(element)).to.equal('The file is with your downloads.');
    await press(element, 'Print or save');
    for (const box of all(element, 'input[name=print]')) box.click();
    await press(element, 'Save as a file for another program');
    await until(() => files.length === 2, 'the other file');
    const data = JSON.parse(await files[1]!.text) as { plan: Plan };
    expect([data.plan.personName, (data.plan.crisis as { avoid: string }).avoid.slice(0, 8)]).to.deep.equal(['Ash Morgan', 'Uniforms']);
  });

  it('staff comment or propose beside the person’s words; a proposal and its independent challenge can be seen and are never inside them', async () => {
    const { element, service } = await viewer({ plans: [ashStayingWell], service: { reader: worker }, on: { purposeOfUse: 'support' } });
    expect(all(element, 'button').map(words).some((each) => /Change/.test(each))).to.equal(false);
    await press(element, 'Suggest something');
    await until(() => element.shadowRoot!.querySelector('#write-text'), 'the form');
    const field = element.shadowRoot!.querySelector<HTMLTextAreaElement>('#write-text')!;
    field.value = 'A taxi home for the first month.';
    field.dispatchEvent(new Event('input'));
    byText(element, 'button[type=submit]', 'Suggest it').click();
    await says(element, 'A taxi home for the first month.');
    expect((service.plan(ashStayingWell.id).proposals as object[]).length).to.equal(2);
    const beside = all(element, '.beside').find((each) => words(each).includes('A taxi home'))!;
    expect(beside.closest('blockquote')).to.equal(null);
    expect(words(part(element, 'proposals'))).to.contain('Ngozi Hale (Consultant social worker) asked about this suggestion').and.to.contain('It is for Ash Morgan to decide');
    // Only one that nobody has asked about can be asked about.
    expect(all(element, '[data-do=challenge]').length).to.equal(1);
    byText(element, 'button', 'Ask about this suggestion').click();
    await until(() => element.shadowRoot!.querySelector('#write-said'), 'the form');
    const said = element.shadowRoot!.querySelector<HTMLTextAreaElement>('#write-said')!;
    said.value = 'Ash has said the bus matters.';
    said.dispatchEvent(new Event('input'));
    byText(element, 'button[type=submit]', 'Ask').click();
    await says(element, 'Ash has said the bus matters.');
  });

  it('whoever made a suggestion answers what was asked about it; the question and the suggestion stay as they are', async () => {
    const [first] = ashStayingWell.proposals as { id: string; text: string; challenge: { said: string; answer?: string } }[];
    const { answer: _answer, ...challenge } = first!.challenge;
    const asked = { ...ashStayingWell, proposals: [{ ...first!, challenge }] } as Plan;
    const other = await viewer({ plans: [asked], service: { reader: worker }, on: { purposeOfUse: 'support' } });
    expect(all(other.element, '[data-do=answer]').length).to.equal(0);
    const { element, service } = await viewer({ plans: [asked], service: { reader: { ...worker, proposed: [first!.id] } }, on: { purposeOfUse: 'support' } });
    expect(all(element, '[data-do=challenge]').length).to.equal(0);
    all(element, '[data-do=answer]')[0]!.click();
    await until(() => element.shadowRoot!.querySelector('#write-answer'), 'the form');
    expect(wordsIn(element)).to.contain(first!.challenge.said);
    await expectAccessible(element);
    const field = element.shadowRoot!.querySelector<HTMLTextAreaElement>('#write-answer')!;
    field.value = 'It was mine. I will leave it here.';
    field.dispatchEvent(new Event('input'));
    byText(element, 'button[type=submit]', 'Answer').click();
    await says(element, 'Dee Okoro answered');
    const [now] = service.plan(asked.id).proposals as typeof first[];
    expect([now!.text, now!.challenge.said, now!.challenge.answer]).to.deep.equal([first!.text, challenge.said, 'It was mine. I will leave it here.']);
    expect(all(element, '[data-do=answer]').length).to.equal(0);
  });

  it('a worker writes down a review', async () => {
    const { element } = await viewer({ plans: [colmHow], service: { reader: worker }, on: { purposeOfUse: 'support' } });
    await press(element, 'Write down a review');
    await until(() => element.shadowRoot!.querySelector('#write-whatChanged'), 'the form');
    await expectAccessible(element);
    const field = element.shadowRoot!.querySelector<HTMLTextAreaElement>('#write-whatChanged')!;
    field.value = 'The mornings are better.';
    field.dispatchEvent(new Event('input'));
    byText(element, 'button[type=submit]', 'Write it down').click();
    await says(element, 'The mornings are better.');
    expect(wordsIn(element)).not.to.contain('This plan was due a review');
  });

  it('the person decides about a suggestion', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    await press(element, 'I have decided');
    await until(() => element.shadowRoot!.querySelector('#write-on'), 'the form');
    byText(element, 'button[type=submit]', 'Save').click();
    await says(element, 'Decided on 21 November 2026.');
  });

  it('a risk reads as the wish first; no levels, no colours; who has read the crisis wishes is shown', async () => {
    const { element } = await viewer({ plans: [samGoingAgain] });
    expect(words(part(element, 'risks')!.querySelector('li'))).to.match(/^“/);
    expect(wordsIn(element)).not.to.match(/\b(low|medium|high) risk\b/i);
    const ash = await viewer({ plans: [ashStayingWell] });
    expect(words(part(ash.element, 'crisis'))).to.contain('Who has read this Dee Okoro, re-ablement worker, on 5 September 2026');
  });

  it('whoever opens the crisis wishes of somebody else says with it that they have read them; the person does not', async () => {
    for (const [reader, asked] of [[carer, 1], [undefined, 0]] as const) {
      const { element, service } = await viewer({ plans: [ashStayingWell], service: reader ? { reader } : {}, on: reader ? { purposeOfUse: 'support' } : {} });
      part(element, 'crisis')!.querySelector<HTMLElement>('details.closed > summary')!.click();
      await settled(element, 20);
      if (asked) await until(() => /Dee Okoro, on 21 November 2026/.test(words(part(element, 'crisis'))), 'who has read it');
      expect(service.asked.filter((each) => each === 'POST /plans/{id}/crisis/{id}').length).to.equal(asked);
      element.remove();
    }
  });

  it('order: whose plan, last and next review, who wrote it, one line each; then the person’s own order', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    const lines = [...element.shadowRoot!.querySelectorAll('.plan-head p')].slice(0, 3).map(words);
    expect(lines[0]).to.match(/^Ash Morgan/);
    expect(lines[1]).to.equal('Last looked at together on 5 September 2026. Next on 5 December 2026.');
    expect(lines[2]).to.match(/^Written by Ash Morgan/);
    expect(all(element, '[data-part]').map((each) => each.dataset['part'])).to.deep.equal(ashStayingWell.order.slice(1));
  });

  it('the person’s words are quoted and first; staff’s are labelled with name, role and date', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    expect(words(part(element, 'whatHelps'))).to.match(/^What helps me “Clothes.*Dee Okoro \(Re-ablement worker\) wrote on 19 September 2026 Ash lights up/);
  });

  it('empty parts are left out or named once; never a bare heading', async () => {
    const { element } = await viewer({ plans: [samplePlan('new', '2026-11-20', { personName: 'Kit', title: 'A beginning', status: 'draft', order: ['goals', 'budget'] })] });
    expect(all(element, 'h2, h3, h4').map(words)).to.deep.equal(['A beginning', 'The person to ring', 'Not added yet']);
  });

  it('steps are a list with their status in words; no percentages, no streaks', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    expect([...part(element, 'goals')!.querySelectorAll('.steps .tag')].map(words)).to.include.members(['Done', 'Doing', 'To do', 'Paused']);
    expect(words(part(element, 'goals'))).not.to.match(/%|in a row! |streak/);
  });

  it('early signs and crisis wishes are closed, one activation away, with help beside them; print asks before it takes them', async () => {
    const { element } = await viewer({ plans: [nazWrap] });
    for (const key of ['wrap', 'crisis']) {
      const details = part(element, key)!.querySelector<HTMLDetailsElement>('details.closed')!;
      expect(details.open).to.equal(false);
      expect(part(element, key)!.textContent).to.contain('Get urgent help');
      details.querySelector('summary')!.click();
      expect(details.open).to.equal(true);
    }
    await press(element, 'Print or save');
    expect((all(element, 'input[name=print]') as HTMLInputElement[]).map(({ value, checked }) => [value, checked])).to.deep.include.members([['wrap', false], ['crisis', false], ['name', false]]);
  });

  it('a source that did not answer: “We could not load goals from Trust X”, never “no goals”', async () => {
    const { element } = await viewer({ plans: [derekSupport] });
    expect(words(part(element, 'goals'))).to.contain('We could not load your goals from South Borough Trust');
    expect(wordsIn(element)).not.to.match(/no goals/i);
  });

  it('budget: a sentence, the rules before what is planned, the table, and a picture for whoever asks; no sum when spending is missing', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    const text = words(part(element, 'budget'));
    const places = ['£420 of £1,200 used; £780 left until 31 March 2027', 'What it can be used for', 'What it is shared out for', 'Together'].map((each) => text.indexOf(each));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(part(element, 'budget')!.querySelector('svg')).to.equal(null);
    await press(element, 'Show it as a picture');
    await until(() => part(element, 'budget')!.querySelector('.picture svg'), 'the picture');
    await expectAccessible(element);
    const incomplete = await viewer({ plans: [derekSupport] });
    expect(words(part(incomplete.element, 'budget'))).not.to.match(/left until|Together|picture/);
  });

  it('outcomes over time are a small chart, loaded later, that says in words what it shows, with every answer in a table', async () => {
    const measured = { ...samGoingAgain, outcomes: [{ measure: 'Evenings', question: 'How were your evenings?', ratings: [2, 5].map((value, i) => ({ on: `2026-1${i}-01`, value, scale: { from: 0, to: 10, fromLabel: 'Bad', toLabel: 'Good' }, by: i ? 'other' as const : 'person' as const })) }], order: ['outcomes'] } as Plan;
    const { element } = await viewer({ plans: [measured] });
    await until(() => element.shadowRoot!.querySelector('.chart svg'), 'the chart');
    expect(words(element.shadowRoot!.querySelector('.chart figcaption'))).to.equal('From 2 on 1 October 2026 to 5 on 1 November 2026. Every answer stands in the table.');
    expect(words(part(element, 'outcomes')!.querySelector('tbody'))).to.contain('1 October 2026 2').and.to.contain('1 November 2026 5');
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
  });

  it('a review that was due is a plain fact', async () => {
    const { element } = await viewer({ plans: [colmHow] });
    expect(wordsIn(element)).to.contain('This plan was due a review on 3 October.');
  });

  it('“Something here is wrong” and “Add a comment” on each part and goal, with a receipt', async () => {
    const { element, service } = await viewer({ plans: [ashStayingWell] });
    await withComments(element);
    for (const place of all(element, '[data-part]:not([data-part=goals])')) {
      if (place.querySelector('.gap')) continue;
      expect(words(place), place.dataset['part']).to.contain('Add a comment').and.to.contain('Something here is wrong');
    }
    expect(part(element, 'goals')!.querySelectorAll('.offer').length).to.equal(3);
    byText(element, '[data-part=supporters] button', 'Something here is wrong').click();
    await until(() => focused(element)?.id === 'talk-text', 'the field');
    const field = element.shadowRoot!.querySelector<HTMLTextAreaElement>('#talk-text')!;
    field.value = 'Dr Pell has left.';
    field.dispatchEvent(new Event('input'));
    await press(element, 'Send');
    await says(element, 'Received at midday.');
    expect(await announced(element)).to.contain('Thank you. What you said stands here now');
    expect(service.comments().map(({ on, kind }) => [on, kind])).to.deep.equal([['supporters', 'something-is-wrong']]);
    expect(words(focused(element))).to.contain('Something here is wrong');
  });

  it('others say why they look, and see only what was agreed; that something is hidden is said only where the person agreed to it', async () => {
    const agreed = { ...ashStayingWell, order: ['whatHelps'], whatMatters: [], goals: [], sections: [], crisis: undefined } as unknown as Plan;
    const { element } = await viewer({ plans: [agreed], service: { reader: carer } });
    expect(wordsIn(element)).to.contain('Why are you looking at this plan?').and.not.to.contain('Ash');
    await expectAccessible(element);
    await press(element, 'Continue');
    expect(wordsIn(element)).to.contain('Choose why you are looking.');
    byText(element, 'label', 'To support this person').querySelector('input')!.click();
    await press(element, 'Continue');
    await says(element, 'My staying well plan');
    expect(wordsIn(element)).to.contain('Ash Morgan shares this with you, and can see that you have looked.');
    expect(wordsIn(element)).not.to.match(/Not added yet|your (goals|plan)|not shown here|Change my plan|Who can see|Who has looked/);
    const open = await viewer({ plans: [agreed], service: { reader: { ...carer, somethingHidden: true } }, on: { purposeOfUse: 'support' } });
    expect(wordsIn(open.element)).to.contain('Some parts are not shown here.');
  });

  it('hides, clears after ten minutes told two before, on `pagehide` and on log-out; keeps nothing; no flash of another person’s plan', async () => {
    for (const leave of [(e: DayPlanViewer) => press(e, 'Hide plan'), () => void dispatchEvent(new Event('pagehide')), (e: DayPlanViewer) => void (e.token = undefined)]) {
      const { element } = await viewer({ plans: [ashStayingWell] });
      await press(element, 'Change my plan');
      await leave(element);
      await element.updateComplete;
      expect(wordsIn(element)).not.to.match(/Ash|choir/);
      element.remove();
    }
    const { element, clock } = await viewer({ plans: [ashStayingWell] });
    clock.minutes(8);
    await says(element, 'Are you still there?');
    clock.minutes(2);
    await says(element, 'We have put the plan away');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('Easy Read, film and audio are links with their form and length', async () => {
    const { element } = await viewer({ plans: [{ ...ashStayingWell, otherFormats: [{ form: 'easy-read', url: 'https://southborough.example/easy.pdf', length: '4 pages' }, { form: 'audio', url: 'javascript:alert(1)' }] }] });
    const link = byText<HTMLAnchorElement>(element, 'a', 'Easy read, 4 pages');
    expect([link.href, link.rel]).to.deep.equal(['https://southborough.example/easy.pdf', 'noopener noreferrer external']);
    expect(all(element, 'a').some((each) => (each as HTMLAnchorElement).href.startsWith('javascript'))).to.equal(false);
  });

  it('modes: a summary says what happens next and whom to ring; goals show only goals', async () => {
    const summary = await viewer({ plans: [ashStayingWell], on: { mode: 'summary' } });
    expect(all(summary.element, '[data-part]')).to.deep.equal([]);
    expect(wordsIn(summary.element)).to.contain('What happens next').and.to.contain('The person to ring');
    const goals = await viewer({ plans: [ashStayingWell], on: { mode: 'goals' } });
    expect(all(goals.element, '[data-part]').map((each) => each.dataset['part'])).to.deep.equal(['goals']);
  });
});
