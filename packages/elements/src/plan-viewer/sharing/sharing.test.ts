import { expect } from '@open-wc/testing';
import type { Delegation, Share } from '@daybridge/sdk';
import { announced, byText, expectAccessible, settled, stickingOut, wordsIn } from '../../shared/testing.ts';
import type { DayPlanViewer } from '../plan-viewer.ts';
import { ashStayingWell } from '../sample-plans/ash.ts';
import { all, focused, press, until, viewer, words } from '../sample-plans/mounted.ts';

const jo: Delegation = {
  id: '01930000-0000-7000-8000-000000000096', personId: ashStayingWell.personId, delegateId: '01930000-0000-7000-8000-000000000081', delegateName: 'Jo Wells', relationship: 'friend-or-family', basis: 'agreed',
  agreedHow: 'by phone', agreedOn: '2026-11-01', endsOn: '2027-10-31',
};
const goalsOnly: Share = { id: '01930000-0000-7000-8000-000000000097', delegationId: jo.id, scopes: ['see-plan'], parts: ['goals', 'next', 'ash-file'], reveal: false, endsOn: '2027-10-31' };
const says = (element: DayPlanViewer, what: string) => until(() => wordsIn(element).includes(what), what);
const open = async (element: DayPlanViewer) => {
  await press(element, 'Who can see this plan');
  await until(() => words(focused(element)) === 'Who can see this plan', 'the screen');
};
const tick = (element: DayPlanViewer, label: string) => byText<HTMLInputElement>(element, 'label.tick', label).querySelector('input')!.click();

describe('sharing a plan', () => {
  it('says who can see which parts until when, and stops at once with one press', async () => {
    const { element, service } = await viewer({ plans: [ashStayingWell], service: { shares: [goalsOnly], delegations: [jo] } });
    await open(element);
    expect(wordsIn(element)).to.match(/You, and:.*Jo Wells.*Friend or family.*Can see: What I want to do, What happens next and About the file.*Cannot see my budget.*Cannot change anything.*Does not know whether there is more.*Until 31 October 2027\./);
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
    byText(element, 'button', 'Stop sharing').click();
    await says(element, 'Jo Wells cannot see this plan any more.');
    expect(service.shares()[0]!.endsOn).to.equal('2026-11-20');
    expect(wordsIn(element)).to.contain('Only you. Nobody else can see this plan, or that there is one.');
    expect(await announced(element)).to.contain('Jo Wells cannot see this plan any more.');
  });

  it('shares nothing that was not ticked, with somebody who acts for the person already', async () => {
    const { element, service } = await viewer({ plans: [ashStayingWell], service: { delegations: [jo] } });
    await open(element);
    await press(element, 'Share with somebody');
    await until(() => element.shadowRoot!.querySelector('#share-ends'), 'the form');
    expect((all(element, 'input[type=checkbox]') as HTMLInputElement[]).some(({ checked }) => checked)).to.equal(false);
    await expectAccessible(element);
    expect(await stickingOut(element)).to.deep.equal([]);
    byText(element, 'button[type=submit]', 'Share').click();
    await until(() => focused(element)?.matches('[data-error-summary]'), 'the summary');
    expect(words(focused(element))).to.contain('Choose what they can see.');
    tick(element, 'What I want to do');
    byText(element, 'button[type=submit]', 'Share').click();
    await says(element, 'Shared with Jo Wells.');
    const [share] = service.shares();
    expect([share!.delegationId, share!.scopes, share!.parts, share!.reveal, share!.endsOn]).to.deep.equal([jo.id, ['see-plan'], ['goals'], false, '2027-11-21']);
  });

  it('takes somebody new by the code they were given, and writes down how it was agreed', async () => {
    const { element, service } = await viewer({ plans: [ashStayingWell] });
    await open(element);
    await press(element, 'Share with somebody');
    await until(() => element.shadowRoot!.querySelector('#share-code'), 'the form');
    byText(element, 'button[type=submit]', 'Share').click();
    await until(() => focused(element)?.matches('[data-error-summary]'), 'the summary');
    await expectAccessible(element);
    const code = element.shadowRoot!.querySelector<HTMLInputElement>('#share-code')!;
    code.value = ' A0000000-0000-7000-8000-00000000C0DE ';
    code.dispatchEvent(new Event('input'));
    tick(element, 'Friend or family');
    tick(element, 'Everything but what I keep apart');
    byText(element, 'button[type=submit]', 'Share').click();
    await says(element, 'Shared with');
    expect(service.asked.filter((each) => each.startsWith('PUT'))).to.deep.equal(['PUT /delegations/{id}', 'PUT /plans/{id}/shares/{id}']);
    expect('parts' in service.shares()[0]!).to.equal(false);
  });

  it('a refusal, such as of budget and editing for somebody under 18, is said in words and loses nothing', async () => {
    const refusal = () => new Response(JSON.stringify({ status: 409, code: 'too-young', title: 'Not for somebody under 18', detail: 'Somebody under 18 cannot be given a budget or editing rights.' }), { status: 409, headers: { 'Content-Type': 'application/problem+json' } });
    const { element } = await viewer({ plans: [ashStayingWell], service: { delegations: [jo], judge: (operation) => (operation.startsWith('PUT') ? refusal() : undefined) } });
    await open(element);
    await press(element, 'Share with somebody');
    await until(() => element.shadowRoot!.querySelector('#share-ends'), 'the form');
    tick(element, 'What I want to do');
    tick(element, 'They can see my budget');
    byText(element, 'button[type=submit]', 'Share').click();
    await until(() => focused(element)?.matches('[data-error-summary]'), 'the summary');
    expect(words(focused(element))).to.contain('Somebody under 18 cannot be given a budget or editing rights.');
    expect((all(element, 'input[type=checkbox]') as HTMLInputElement[]).filter(({ checked }) => checked).length).to.equal(2);
  });

  it('shows who has looked at the plan, refusals too, and says where to ring', async () => {
    const log = [
      { at: '2026-11-20T10:00:00+00:00', who: 'Dee Okoro', role: 'Re-ablement worker', organisation: 'South Borough Trust', purpose: 'support', what: 'looked', outcome: 'seen' },
      { at: '2026-11-19T10:00:00+00:00', who: 'Tom Reed', role: 'Provider staff', purpose: 'support', what: 'looked', outcome: 'refused' },
    ] as never;
    const { element } = await viewer({ plans: [ashStayingWell], service: { log } });
    await press(element, 'Who has looked at my plan');
    await says(element, 'Tom Reed');
    expect(wordsIn(element)).to.match(/Dee Okoro \(Re-ablement worker\), for South Borough Trust Friday 20 November 2026, 10am To support this person · looked · Saw it.*Tom Reed.*Was not shown it.*01632 960 001/);
    await expectAccessible(element);
    await press(element, 'Back to the plan');
    await until(() => words(focused(element)) === 'Who has looked at my plan', 'the focus on the button');
  });

  it('gives whoever wants to be shared with a code to pass on', async () => {
    const { element } = await viewer({ plans: [] });
    await press(element, 'Let somebody share their plan with you');
    await says(element, 'Your sharing code');
    expect(wordsIn(element)).to.contain('a0000000-0000-7000-8000-00000000c0de');
    await expectAccessible(element);
    await settled(element);
  });
});
