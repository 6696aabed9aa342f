import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Tab } from './browser.ts';
import { commentAndSuggest, sayWhy, startAPlan } from './plan-ways.ts';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.end());

/** Somebody logs in on the trust's page. */
async function as(t: TestContext, name: string): Promise<Tab> {
  const tab = await visit(`${stage.pages}/hosts/trust/`);
  t.after(() => tab.driver.close());
  await tab.click('button', name);
  return tab;
}

test('a person starts a plan, adds a goal with a step, ticks it off and celebrates it, shares it with a carer, and stops', async (t) => {
  const jo = await as(t, 'Jo Wells');
  await sayWhy(jo);
  await jo.find('heading', 'My staying well plan');
  await jo.click('button', 'Let somebody share their plan with you');
  await jo.see('Your sharing code');
  const code = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/.exec(await jo.text())?.[0];
  assert.ok(code, 'a code to pass on');

  const winston = await as(t, 'Winston');
  await startAPlan(winston, 'Getting the allotment back', 'Dig over the first bed', 'Find the key to the shed', 'It was under the blue pot.');

  await winston.click('button', 'Who can see this plan');
  await winston.see('Nobody else can see this plan');
  await winston.click('button', 'Share with somebody');
  await winston.fill('Their sharing code', code);
  await winston.click('radio', 'Friend or family');
  await winston.click('checkbox', 'What I want to do', { exact: true });
  await winston.click('button', 'Share', { exact: true });
  await winston.see('Shared with');
  await winston.see('Can see: What I want to do');

  const carer = await as(t, 'Jo Wells');
  await carer.click('button', 'Getting the allotment back');
  await sayWhy(carer);
  await carer.see('Dig over the first bed');
  await carer.see('shares this with you, and can see that you have looked');
  await carer.seeNo('Not added yet');
  assert.equal(await carer.count('button', 'Change'), 0);

  await winston.click('button', 'Stop sharing');
  await winston.see('cannot see this plan any more');
  await carer.click('button', 'Hide plan', { nth: 0 });
  await carer.click('button', 'Show the plan');
  await carer.find('heading', 'My staying well plan');
  await carer.seeNo('Getting the allotment back');

  await winston.click('button', 'Back to the plan');
  await winston.click('button', 'Who has looked at my plan');
  await winston.see('Jo Wells');
  const own = ['allotment', 'blue pot', 'Dig over'];
  await assertGoodConduct(stage, winston, { typed: own });
  await assertGoodConduct(stage, carer, { typed: own, refusals: [/^428 GET /] });
});

test('a worker comments, suggests and writes down a review beside the person’s words; the person reads it and who has looked', async (t) => {
  const dee = await as(t, 'Dee Okoro');
  await dee.click('button', 'My staying well plan');
  await sayWhy(dee);
  await dee.see('Sing in front of people again');
  await commentAndSuggest(dee, 'The chair works. I have tried it.', 'Walking to the choir together once.');

  const ash = await as(t, 'Ash Morgan');
  await ash.click('button', 'My staying well plan');
  await ash.see('The chair works. I have tried it.');
  await ash.see('Walking to the choir together once.');
  await ash.click('button', 'Who has looked at my plan');
  await ash.see('Dee Okoro');
  await assertGoodConduct(stage, ash, { typed: ['The chair works', 'Walking to the choir'] });
});

test('a worker says that it is an emergency and why, and sees until when; the person reads it above their plan and in who has looked', async (t) => {
  const dee = await as(t, 'Dee Okoro');
  await dee.click('button', 'My staying well plan');
  await sayWhy(dee);
  // What was said about the plan comes after it, and moves what stands below.
  await dee.find('button', 'Add a comment : What helps me');
  await dee.click('button', 'It is an emergency');
  await dee.find('heading', 'Look in an emergency');
  await dee.see('The person is told at once');
  await dee.fill('Why can it not wait?', 'Ash is at the emergency department and cannot speak.');
  await dee.click('button', 'Look now');
  await dee.see('because you said that it is an emergency');
  await dee.find('heading', 'If things get very hard');

  const ash = await as(t, 'Ash Morgan');
  await ash.click('button', 'My staying well plan');
  await ash.see('Dee Okoro looked at your plan on');
  await ash.click('button', 'See who has looked, and why');
  await ash.see('Ash is at the emergency department and cannot speak.');
  await assertGoodConduct(stage, dee, { typed: ['emergency department'], refusals: [/^428 GET /] });
  await assertGoodConduct(stage, ash, { typed: ['emergency department'] });
});

test('a front page has only the card: what happens next and whom to ring; it leads to the plan and leaves nothing behind', async (t) => {
  const tab = await as(t, 'Ash Morgan');
  await tab.find('button', 'My staying well plan');
  await tab.click('link', 'Front page');
  await tab.see('Third Monday in a row at the choir');
  await tab.see('Dee Okoro');
  await tab.seeNo('It has a window with a ship in it');
  await tab.click('link', 'Open the plan');
  await tab.find('button', 'My staying well plan');
  assert.equal((await tab.everyWord()).includes('Third Monday'), false, 'the card is put away');
  await assertGoodConduct(stage, tab, { typed: ['Ash Morgan', 'Third Monday'] });
});
