import { expect, fixtureSync, html } from '@open-wc/testing';
import type { Plan, PlanSummary } from '@daybridge/sdk';
import { getPlanSummary, listPlans } from '@daybridge/sdk/operations';
import { expectAccessible, settled, stickingOut, wordsIn } from '../shared/testing.ts';
import type { PlanClient } from '../plan-viewer/plan-state.ts';
import { ashStayingWell, ashThirteenWeeks } from '../plan-viewer/sample-plans/ash.ts';
import { colmHow } from '../plan-viewer/sample-plans/colm.ts';
import { until } from '../plan-viewer/sample-plans/mounted.ts';
import { pretendService, type Given } from '../plan-viewer/sample-plans/pretend-service.ts';
import { PretendClock } from '../plan-viewer/sample-plans/pretend.ts';
import './define.ts';
import type { DayPlanSummary } from './plan-summary.ts';

async function card(plans: readonly Plan[] = [ashStayingWell, ashThirteenWeeks], knows: Omit<Given, 'plans'> = {}, on: object = {}) {
  const element = document.createElement('day-plan-summary');
  const clock = new PretendClock();
  const service = pretendService({ plans, ...knows });
  const to = service.connect(() => element.purpose);
  const client: PlanClient<PlanSummary> = { to, list: (o) => listPlans(to, {}, o), get: (id, o) => getPlanSummary(to, id, o), forget: () => to.forget() };
  Object.assign(element, { client, clock, token: 'pretended', helpPhone: '01632 960 001', planLink: '/plan/{id}' }, on);
  fixtureSync<HTMLElement>(html`<div>${element}</div>`);
  await until(() => wordsIn(element) && !/Loading|Wrthi’n/.test(wordsIn(element)), 'the card');
  await settled(element);
  return { element, clock, service };
}
const says = (element: DayPlanSummary, what: string) => until(() => wordsIn(element).includes(what), what);

describe('<day-plan-summary>', () => {
  it('says what happens next, who and by when, and whom to ring; nothing the person wrote about themselves', async () => {
    const { element, service } = await card();
    expect(wordsIn(element)).to.match(/^My staying well plan ?Ash Morgan.*Get urgent help.*What happens next.*Third Monday.*Me and Jo ?By Monday 23 November 2026.*The person to ring: ?Dee Okoro, ?Re-ablement worker.*01632 960141.*2 goals under way, 1 done.*Looked at together again on 5 December 2026\./);
    expect(wordsIn(element)).not.to.match(/window with a ship|Sit on the floor|Texts, not calls/);
    expect(element.shadowRoot!.querySelector<HTMLAnchorElement>('a.btn')!.getAttribute('href')).to.equal('/plan/ash-staying-well');
    expect(service.asked).to.deep.equal(['GET /plans', 'GET /plans/{id}/summary']);
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
  });

  it('a review that was due is a plain fact; having no plan is no fault', async () => {
    expect(wordsIn((await card([colmHow])).element)).to.contain('This plan was due a review on 3 October.');
    const none = await card([]);
    expect(wordsIn(none.element)).to.contain('You do not have a plan here yet').and.to.contain('01632 960 001');
    await expectAccessible(none.element);
  });

  it('on paper has the day and no name, and nothing that can be pressed', async () => {
    const { element } = await card();
    const root = element.shadowRoot!;
    expect(root.querySelector('.only-print')!.textContent).to.equal('Printed on Saturday 21 November 2026.');
    const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\n');
    expect(rules).to.match(/@media print[^]*\.card \.no-print \{ display: none/);
    for (const each of root.querySelectorAll('.card button, .card a.btn')) expect(each.closest('.no-print'), each.textContent!).not.to.equal(null);
    const name = [...root.querySelectorAll('p')].find((each) => each.textContent === 'Ash Morgan');
    expect(name!.matches('.no-print')).to.equal(true);
  });

  it('hides, clears when idle and without a token, and shows nothing of the one before', async () => {
    const { element, clock } = await card();
    clock.minutes(8);
    await says(element, 'Are you still there?');
    clock.minutes(2);
    await says(element, 'We have put the plan away');
    expect(wordsIn(element)).not.to.contain('Ash');
    element.token = 'again';
    await says(element, 'Third Monday');
    element.token = undefined;
    await element.updateComplete;
    expect(wordsIn(element)).not.to.contain('Third Monday');
  });

  it('anybody but the person says first why they look', async () => {
    const { element } = await card([ashStayingWell], { reader: { isPerson: false, mayChange: false, mayReview: false, mayPropose: false } });
    await says(element, 'Why are you looking at this plan?');
    await expectAccessible(element);
    const [support] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]');
    support!.click();
    element.shadowRoot!.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await says(element, 'Third Monday');
  });

  it('a service that is down is said with a number, and speaks Welsh', async () => {
    const down = await card([ashStayingWell], { judge: () => new Response('{}', { status: 503 }) });
    expect(wordsIn(down.element)).to.contain('not working at the moment').and.to.contain('01632 960 001');
    const welsh = await card([ashStayingWell], {}, { lang: 'cy' });
    await says(welsh.element, 'Beth sy’n digwydd nesaf');
    expect(wordsIn(welsh.element)).not.to.match(/What happens next|Hide plan|Get urgent help/);
    await expectAccessible(welsh.element);
  });
});
