import { expect } from '@open-wc/testing';
import type { PlanReader } from '@daybridge/sdk';
import { announced, byText, expectAccessible, policyViolations, settled, stickingOut, wordsIn } from '../../shared/testing.ts';
import type { DayPlanViewer } from '../plan-viewer.ts';
import { ashStayingWell } from '../sample-plans/ash.ts';
import { pretendService } from '../sample-plans/pretend-service.ts';
import { pretendPlans } from '../sample-plans/pretend.ts';
import { all, focused, part, press, until, viewer, words } from '../sample-plans/mounted.ts';

const field = (element: DayPlanViewer, name: string) => element.shadowRoot!.querySelector<HTMLInputElement>(`#write-${name}`)!;
const fill = (element: DayPlanViewer, name: string, value: string) => {
  const input = field(element, name);
  input.value = value;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input'));
};
const save = async (element: DayPlanViewer, label = 'Save') => {
  byText(element, 'button[type=submit]', label).click();
  await settled(element);
};
const says = (element: DayPlanViewer, what: string | RegExp) => until(() => (typeof what === 'string' ? wordsIn(element).includes(what) : what.test(wordsIn(element))), String(what));
/** Opens everything that can be changed. */
const change = async (element: DayPlanViewer) => {
  await press(element, 'Change my plan');
  await until(() => words(focused(element)) === 'Change my plan', 'the focus on the title');
};
const inPart = (element: DayPlanViewer, key: string, label: string) => [...part(element, key)!.querySelectorAll('button')].find((button) => (button.textContent ?? '').trim().startsWith(label))!;

describe('writing a plan', () => {
  it('is one list of everything that can be changed, accessible, at 320 pixels too, with help where it always is', async () => {
    let element!: DayPlanViewer;
    expect(await policyViolations(async () => {
      ({ element } = await viewer({ plans: [ashStayingWell] }));
      await change(element);
    })).to.deep.equal([]);
    expect(wordsIn(element)).to.contain('Get urgent help');
    expect(wordsIn(element)).not.to.contain('Sit on the floor with me');
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
    // A screen reader hears what each button is for.
    const names = all(element, '.write button').map(words);
    expect(new Set(names).size).to.equal(names.length);
    await press(element, 'Back to the plan');
    await until(() => words(focused(element)) === 'Change my plan', 'the focus on the button');
  });

  it('adds a goal, and says what is missing before it sends anything', async () => {
    const { element, service } = await viewer({ plans: [ashStayingWell] });
    await change(element);
    await press(element, 'Add a goal');
    await until(() => words(focused(element)) === 'A goal', 'the form');
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
    await save(element);
    await until(() => focused(element)?.matches('[data-error-summary]'), 'the summary');
    expect(words(focused(element))).to.equal('There is a problem Fill in: What do I want to do?');
    await expectAccessible(element);
    fill(element, 'statement', 'Swim in the sea');
    fill(element, 'allies', 'Jo, friend\nThe lifeguard');
    await save(element);
    await says(element, 'Saved.');
    const goal = (service.plan(ashStayingWell.id).goals as { statement: string; allies: object[] }[]).at(-1)!;
    expect([goal.statement, goal.allies]).to.deep.equal(['Swim in the sea', [{ name: 'Jo', role: 'friend' }, { name: 'The lifeguard' }]]);
    expect(wordsIn(element)).to.contain('Swim in the sea');
  });

  it('ticks a step off and celebrates it, from the goal itself', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    byText(element, 'button', 'I have done a step: Sing in front of people again').click();
    await until(() => words(focused(element)) === 'Which step is done?', 'the form');
    await expectAccessible(element);
    expect(all(element, 'input[type=radio]').map((each) => words(each.parentElement))).to.deep.equal(['Go three Mondays in a row', 'Tell Lorna I want a small part', 'Sing it. Even if it is four bars']);
    (all(element, 'input[type=radio]')[0] as HTMLInputElement).click();
    fill(element, 'celebration', 'Three!');
    await save(element, 'Done');
    await until(() => part(element, 'goals'), 'the plan');
    expect(words(part(element, 'goals'))).to.match(/Done Go three Mondays in a row .*done on 21 November 2026/).and.to.contain('“Three!”');
    await until(() => words(focused(element)).startsWith('I have done a step'), 'the focus on the button');
    expect(await announced(element)).to.equal('Well done. It stands in the plan.');
  });

  it('removes with one press and puts back with one more', async () => {
    const { element, service } = await viewer({ plans: [ashStayingWell] });
    await change(element);
    inPart(element, 'whatHelps', 'Remove: Texts, not calls.').click();
    await says(element, 'Removed.');
    expect((service.plan(ashStayingWell.id).whatHelps as { text: string }[]).map(({ text }) => text)).not.to.include('Texts, not calls.');
    await expectAccessible(element);
    await press(element, 'Put it back');
    await says(element, 'It is back.');
    expect((service.plan(ashStayingWell.id).whatHelps as { text: string }[])[1]!.text).to.equal('Texts, not calls.');
  });

  it('moves things with buttons alone, and the focus stays on the button', async () => {
    const { element, service } = await viewer({ plans: [ashStayingWell] });
    await change(element);
    const down = () => inPart(element, 'whatMatters', 'Move down: Getting out before noon');
    down().focus();
    down().click();
    await says(element, 'Moved down.');
    expect((service.plan(ashStayingWell.id).whatMatters as { text: string }[])[0]!.text).to.contain('My flat.');
    await until(() => focused(element) === down(), 'the focus on the same button');
    expect(await announced(element)).to.equal('Moved down.');
  });

  it('words of a worker can be removed by the person and not rewritten', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    await change(element);
    const dees = [...part(element, 'whatHelps')!.querySelectorAll('li')].find((each) => words(each).includes('Ash lights up'))!;
    expect(words(dees)).to.contain('Dee Okoro wrote this.').and.to.contain('Remove');
    expect(words(dees)).not.to.contain('Change');
  });

  it('when somebody else has changed the same words, both are shown and either can be kept', async () => {
    const { element, service } = await viewer({ plans: [ashStayingWell] });
    await change(element);
    inPart(element, 'whatHelps', 'Change: Texts, not calls.').click();
    await until(() => field(element, 'text'), 'the form');
    fill(element, 'text', 'Texts, please.');
    service.elsewhere(ashStayingWell.id, (plan) => ({ whatHelps: (plan.whatHelps as { text: string }[]).map((each) => (each.text === 'Texts, not calls.' ? { ...each, text: 'Calls in the evening.' } : each)) as never }));
    await save(element);
    await until(() => focused(element)?.id === 'conflict', 'the two versions');
    expect(wordsIn(element)).to.match(/Somebody has changed this.*What the plan says now.*Calls in the evening\..*What you wrote.*Texts, please\./);
    await expectAccessible(element);
    await press(element, 'Keep what I wrote');
    await says(element, 'Saved.');
    expect(wordsIn(element)).to.contain('Texts, please.');
  });

  it('what could not be sent is still there, with a number to ring', async () => {
    const { element } = await viewer({ plans: [ashStayingWell], service: { judge: (operation) => (operation.startsWith('PATCH') ? new Response('{}', { status: 503 }) : undefined) } });
    await change(element);
    inPart(element, 'next', 'Change').click();
    await until(() => field(element, 'what'), 'the form');
    fill(element, 'what', 'Tea with Jo');
    await save(element);
    await until(() => focused(element)?.matches('[data-error-summary]'), 'the summary');
    expect(words(focused(element))).to.contain('It is not saved. What you wrote is still here. You can also call 01632 960 001');
    expect(field(element, 'what').value).to.equal('Tea with Jo');
    await expectAccessible(element);
  });

  it('a session that ends takes the plan away and keeps what is being written, for the same person and nobody else', async () => {
    let over = false;
    const lost = () => (over ? new Response('{}', { status: 401 }) : undefined);
    for (const same of [true, false]) {
      over = false;
      const { element } = await viewer({ plans: [ashStayingWell], service: { judge: lost } });
      await change(element);
      inPart(element, 'next', 'Change').click();
      await until(() => field(element, 'what'), 'the form');
      fill(element, 'what', 'Tea with Jo');
      over = true;
      await save(element);
      await says(element, 'You need to log in again');
      expect(wordsIn(element)).not.to.match(/Ash|choir|Tea with Jo/);
      expect(wordsIn(element)).to.contain('What you were writing is kept for you until this page is left or closed.');
      over = false;
      if (!same) element.client = pretendPlans([], {}, pretendService({ plans: [ashStayingWell], reader: { isPerson: false, mayChange: true, mayReview: false, mayPropose: false } }), () => 'support');
      element.token = 'new';
      await says(element, same ? 'What happens next?' : 'My staying well plan');
      if (same) expect(field(element, 'what').value).to.equal('Tea with Jo');
      else expect(wordsIn(element)).not.to.contain('Tea with Jo');
      element.remove();
    }
  });

  it('goes over a sign-in that leaves the page as a value of the host’s, to the same person and nobody else', async () => {
    const said = 'It was two evenings.';
    const drafts = { form: undefined as unknown, comment: undefined as unknown };
    for (const what of ['form', 'comment'] as const) {
      let over = false;
      const { element } = await viewer({ plans: [ashStayingWell], service: { judge: () => (over ? new Response('{}', { status: 401 }) : undefined) } });
      expect(element.suspend()).to.equal(undefined);
      // As a host does it: in the moment the sign-in is asked for, before the page goes.
      element.addEventListener('day-sign-in-needed', () => (drafts[what] = JSON.parse(JSON.stringify(element.suspend()))));
      if (what === 'form') {
        await change(element);
        inPart(element, 'next', 'Change').click();
        await until(() => field(element, 'what'), 'the form');
        fill(element, 'what', 'Tea with Jo');
        over = true;
        await save(element);
      } else {
        await until(() => element.shadowRoot!.querySelector('.talk'), 'the comments');
        await press(element, 'Something here is wrong');
        const text = element.shadowRoot!.querySelector<HTMLTextAreaElement>('#talk-text')!;
        text.value = said;
        text.dispatchEvent(new Event('input'));
        over = true;
        await press(element, 'Send');
      }
      await until(() => drafts[what], 'the draft');
      element.resume();
      expect(JSON.parse(JSON.stringify(element.suspend()))).to.deep.equal(drafts[what]);
      // A log-out of the host's leaves nothing to come back to.
      element.clear();
      expect(element.suspend()).to.equal(undefined);
      element.remove();
    }

    const back = (draft: unknown, reader?: PlanReader) => viewer({ plans: [ashStayingWell], ...(reader ? { service: { reader }, on: { purposeOfUse: 'support' } } : {}) }).then(({ element }) => {
      element.resume(draft as ReturnType<DayPlanViewer['suspend']>);
      return element;
    });
    const form = await back(drafts.form);
    await until(() => field(form, 'what')?.value === 'Tea with Jo', 'the form');
    await save(form);
    await says(form, 'Tea with Jo');
    expect(form.suspend()).to.equal(undefined);
    const comment = await back(drafts.comment);
    await until(() => comment.shadowRoot!.querySelector<HTMLTextAreaElement>('#talk-text')?.value === said, 'the comment');
    const other = await back(drafts.form, { isPerson: false, mayChange: true, mayReview: false, mayPropose: false });
    await settled(other);
    expect(wordsIn(other)).not.to.contain('Tea with Jo');
    expect(other.suspend()).to.equal(undefined);
  });

  it('starts a plan, ready to be written in', async () => {
    const { element } = await viewer({ plans: [] });
    await press(element, 'Start a plan');
    await until(() => field(element, 'title'), 'the form');
    await expectAccessible(element);
    await save(element, 'Start the plan');
    await until(() => focused(element)?.matches('[data-error-summary]'), 'the summary');
    fill(element, 'title', 'A beginning');
    await save(element, 'Start the plan');
    await until(() => focused(element)?.id === 'plan-title', 'the plan');
    expect(wordsIn(element)).to.contain('A beginning');
    expect(wordsIn(element)).to.contain('Not added yet');
  });

  it('takes the whole plan away in two steps', async () => {
    const { element } = await viewer({ plans: [ashStayingWell] });
    await change(element);
    await press(element, 'Take this plan away for good');
    await until(() => focused(element)?.id === 'remove-plan', 'the question');
    await press(element, 'No, keep it');
    await press(element, 'Take this plan away for good');
    await press(element, 'Yes, take it away');
    await says(element, 'You do not have a plan here yet');
  });

  it('speaks Welsh', async () => {
    const { element } = await viewer({ plans: [ashStayingWell], on: { lang: 'cy' } });
    await until(() => wordsIn(element).includes('Newid fy nghynllun'), 'Welsh');
    await press(element, 'Newid fy nghynllun');
    await says(element, 'Ychwanegu nod');
    await press(element, 'Ychwanegu nod');
    await until(() => field(element, 'statement'), 'the form');
    expect(wordsIn(element)).not.to.match(/Save|What do I|Get urgent help/);
    await expectAccessible(element);
  });
});
