import { expect } from '@open-wc/testing';
import type { AccessLogEntry, PlanReader } from '@daybridge/sdk';
import { announced, byText, expectAccessible, settled, stickingOut, wordsIn } from '../../shared/testing.ts';
import type { DayPlanViewer } from '../plan-viewer.ts';
import { ashStayingWell } from '../sample-plans/ash.ts';
import { all, focused, press, until, viewer, words, type Given } from '../sample-plans/mounted.ts';

const worker: PlanReader = { isPerson: false, mayChange: false, mayReview: true, mayPropose: true };
const why = 'Ash is at the emergency department and cannot speak.';
const says = (element: DayPlanViewer, what: string) => until(() => wordsIn(element).includes(what), what);
const offer = (element: DayPlanViewer) => element.shadowRoot!.querySelector<HTMLElement>('[data-do="emergency"]');
const reason = (element: DayPlanViewer) => element.shadowRoot!.querySelector<HTMLTextAreaElement>('#emergency-reason');

/** A worker on a page of theirs, with whom nothing is shared. */
const shutOut = (service: Given['service'] = {}, on: Given['on'] = {}) =>
  viewer({ plans: [ashStayingWell], service: { reader: worker, outOfReach: true, ...service }, on: { planId: ashStayingWell.id, emergencyAccess: true, ...on } });

async function ask(element: DayPlanViewer, text: string): Promise<void> {
  offer(element)!.click();
  await until(() => reason(element), 'the question why');
  reason(element)!.value = text;
  reason(element)!.dispatchEvent(new Event('input'));
  byText(element, 'button', 'Look now').click();
}

describe('looking in an emergency', () => {
  it('is offered only where the page says so, and for a plan that is not there just the same', async () => {
    const pages = await Promise.all([shutOut({}, { emergencyAccess: false }), shutOut(), shutOut({}, { planId: 'somebody-else' })]);
    const [without, there, absent] = pages.map(({ element }) => element);
    expect(offer(without!)).to.equal(null);
    const screen = (element: DayPlanViewer | undefined) => words(element!.shadowRoot!.querySelector('.day'));
    expect(screen(there)).to.equal(screen(absent));
    expect(wordsIn(there!)).to.contain('It is an emergency').and.not.to.match(/plan/i);
    await ask(absent!, why);
    await says(absent!, 'You cannot see this page');
    expect(screen(absent)).to.equal(screen(there));
  });

  it('says before what it opens and that the person is told, and asks for a reason', async () => {
    const { element, service } = await shutOut();
    offer(element)!.click();
    await until(() => words(focused(element)) === 'Look in an emergency', 'the focus on the heading');
    expect(wordsIn(element)).to.match(/call 999.*whom to ring.*The person is told at once.*Every look is on record/);
    expect(wordsIn(element)).not.to.contain('Ash');
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
    byText(element, 'button', 'Look now').click();
    await until(() => focused(element) === reason(element), 'the focus on the field');
    expect(wordsIn(element)).to.contain('Write why it cannot wait');
    expect(service.asked.some((operation) => operation.includes('emergency'))).to.equal(false);
    await expectAccessible(element);
  });

  it('shows the plan until a time that is said, and asks anew when it is over', async () => {
    const { element, service, clock } = await shutOut();
    await ask(element, why);
    await says(element, 'You see this until 4pm, because you said that it is an emergency. Ash Morgan has been told');
    expect(element.purpose).to.equal('emergency');
    expect(words(focused(element))).to.equal('My staying well plan');
    expect(offer(element)).to.equal(null);
    await expectAccessible(element);
    for (let minutes = 0; minutes < 240; minutes += 5) {
      clock.minutes(5);
      document.dispatchEvent(new Event('keydown'));
    }
    await settled(element);
    expect(all(element, '[data-emergency]').length).to.equal(0);
    expect(element.purpose, 'the reason there was before the emergency').to.equal(undefined);
    expect(service.asked.filter((operation) => operation === 'GET /plans/{id}').length).to.be.greaterThan(2);
  });

  it('keeps what was written when it does not work, and sends the same once more under the same id', async () => {
    const ids: string[] = [];
    let down = true;
    const { element } = await shutOut({ judge: (operation, _body, request) => {
      if (!operation.includes('emergency-access')) return undefined;
      ids.push(request.url.split('/').at(-1)!);
      return down ? new Response('{}', { status: 503 }) : undefined;
    } });
    await ask(element, why);
    await says(element, 'Nothing was opened. What you wrote is still here.');
    expect(reason(element)!.value).to.equal(why);
    down = false;
    byText(element, 'button', 'Look now').click();
    await says(element, 'because you said that it is an emergency');
    expect([ids.length, new Set(ids).size]).to.deep.equal([2, 1]);
  });

  it('leaves nothing of the reason on a page that is left, and goes back without looking', async () => {
    const { element } = await shutOut();
    offer(element)!.click();
    await until(() => reason(element), 'the question why');
    reason(element)!.value = why;
    reason(element)!.dispatchEvent(new Event('input'));
    dispatchEvent(new Event('pagehide'));
    await settled(element);
    expect(element.shadowRoot!.innerHTML).not.to.contain('emergency department');
    await press(element, 'Show the plan');
    await until(() => offer(element), 'the screen that shows nothing');
    offer(element)!.click();
    await until(() => reason(element), 'the question why');
    expect(reason(element)!.value).to.equal('');
    await press(element, 'Go back without looking');
    await says(element, 'You cannot see this page');
  });

  it('can be asked for by a worker who sees a part of the plan, and never by its person', async () => {
    const { element } = await viewer({ plans: [ashStayingWell], service: { reader: worker }, on: { purposeOfUse: 'support', emergencyAccess: true } });
    await ask(element, why);
    await says(element, 'You see this until 4pm');
    const own = await viewer({ plans: [ashStayingWell], on: { emergencyAccess: true } });
    expect(offer(own.element)).to.equal(null);
  });
});

describe('an emergency, to the person whose plan it is', () => {
  const look: AccessLogEntry = { at: '2026-11-20T22:10:00+00:00', who: 'Priya Nair', role: 'Nurse', purpose: 'emergency', what: 'asked to look in an emergency', outcome: 'seen', emergency: true, reason: why };

  it('is said above the plan, and who has looked says why', async () => {
    const { element } = await viewer({ plans: [ashStayingWell], service: { log: [look, { ...look, what: 'looked', reason: undefined } as never] } });
    await says(element, 'Priya Nair looked at your plan on Friday 20 November 2026 because of an emergency.');
    await press(element, 'See who has looked, and why');
    await says(element, `Because of an emergency “${why}”`);
    await expectAccessible(element);
    expect(await announced(element)).not.to.contain('Priya');
  });

  it('is said for two weeks; the record says it always', async () => {
    const { element } = await viewer({ plans: [ashStayingWell], service: { log: [{ ...look, at: '2026-11-06T10:00:00+00:00' }] } });
    await settled(element);
    expect(all(element, '[data-emergency]').length).to.equal(0);
    await press(element, 'Who has looked at my plan');
    await says(element, 'Because of an emergency');
  });
});
