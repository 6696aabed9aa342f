import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Tab } from './browser.ts';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

async function press(tab: Tab, role: string, name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tab.tabTo(role, name, 250);
  await tab.press(key);
}

async function hasFocus(tab: Tab, words: string): Promise<void> {
  await tab.until(async () => (await tab.focus()).name.includes(words), async () => `the focus is not on "${words}" but on ${JSON.stringify(await tab.focus())}`);
}

test('a plan with the keyboard alone: read, open what is closed, write a goal, tick a step off, share, stop sharing, hide', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/trust/`);
  t.after(() => tab.driver.close());
  await tab.find('button', 'Ash Morgan');
  await press(tab, 'button', 'Ash Morgan');
  await tab.find('button', 'My staying well plan');
  await press(tab, 'button', 'My staying well plan');
  await hasFocus(tab, 'My staying well plan');

  await tab.seeNo('Uniforms');
  await press(tab, 'button', 'If things get very hard', 'Space');
  await tab.see('Uniforms');
  await press(tab, 'button', 'Get urgent help');
  await tab.see('call 999 or go to A&E now');
  await press(tab, 'button', 'Hide plan');
  await hasFocus(tab, 'The plan is hidden');
  await press(tab, 'button', 'Show the plan');
  await tab.find('button', 'My staying well plan');
  await press(tab, 'button', 'My staying well plan');
  await hasFocus(tab, 'My staying well plan');

  await press(tab, 'button', 'Change my plan');
  await hasFocus(tab, 'Change my plan');
  await press(tab, 'button', 'Add a goal');
  await hasFocus(tab, 'A goal');
  await tab.tabTo('textbox', 'What do I want to do?');
  await tab.type('Take the boat out');
  await press(tab, 'button', 'Save');
  await hasFocus(tab, 'Saved.');
  await press(tab, 'button', 'Back to the plan');
  await tab.see('Take the boat out');

  await press(tab, 'button', 'I have done a step');
  await hasFocus(tab, 'Which step is done?');
  await tab.tabTo('radio', '');
  await tab.press('Space');
  await tab.tabTo('textbox', 'What went well?');
  await tab.type('It was easier than I thought.');
  await press(tab, 'button', 'Done');
  await tab.see('It was easier than I thought.');

  await press(tab, 'button', 'Who can see this plan');
  await hasFocus(tab, 'Who can see this plan');
  await press(tab, 'button', 'Share with somebody');
  await hasFocus(tab, 'Share with somebody');
  await tab.tabTo('checkbox', 'What I want to do');
  await tab.press('Space');
  await press(tab, 'button', 'Share');
  await hasFocus(tab, 'Shared with');
  await press(tab, 'button', 'Stop sharing');
  await hasFocus(tab, 'cannot see this plan any more');
  await press(tab, 'button', 'Back to the plan');
  await hasFocus(tab, 'Who can see this plan');
  await press(tab, 'button', 'Hide plan');
  await hasFocus(tab, 'The plan is hidden');
  assert.equal((await tab.everyWord()).includes('boat'), false);
  await assertGoodConduct(stage, tab, { typed: ['boat', 'easier than I thought'] });
});
