import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Tab } from './browser.ts';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';

/** Held back until it is let go: a slow line while a plan is on its way. */
let gate: Promise<void> | undefined;
let stage: Stage;
before(async () => {
  stage = await startStage({
    prepare: (app) => void app.addHook('onSend', async (request) => {
      if (gate && request.method === 'GET' && request.url.startsWith('/v1/plans')) await gate;
    }),
  });
});
after(() => stage.end());

/** Words that stand in Ash's plan and nowhere else. */
const ash = { name: 'Ash Morgan', title: 'My staying well plan', words: ['Sing in front of people again', 'Third Monday in a row at the choir', 'It has a window with a ship in it'] };
const sam = { name: 'Sam Lee' };

async function open(t: TestContext): Promise<Tab> {
  const tab = await visit(`${stage.pages}/hosts/trust/`);
  t.after(() => tab.driver.close());
  await tab.find('heading', 'Log in to see your plan');
  return tab;
}

async function ashReads(tab: Tab): Promise<void> {
  await tab.click('button', ash.name);
  await tab.click('button', ash.title);
  for (const words of ash.words) await tab.see(words);
}

async function nothingOf(tab: Tab, words: readonly string[], where: string): Promise<void> {
  const page = (await tab.everyWord()).toLowerCase();
  assert.deepEqual(words.filter((each) => page.includes(each.toLowerCase())), [], where);
}

test('Ash signs in and reads the plan in Ash’s own order: what happens next, whom to ring, then Ash’s words', async (t) => {
  const tab = await open(t);
  await ashReads(tab);
  const text = await tab.text();
  const order = ['What happens next', 'The person to ring', 'What I want to do'].map((heading) => text.indexOf(heading));
  assert.ok(order.every((at, i) => at > 0 && (i === 0 || at > order[i - 1]!)), `${order}`);
  await tab.find('heading', 'My budget');
  await assertGoodConduct(stage, tab, { typed: [ash.name, ...ash.words] });
});

test('hiding the plan takes every word of it out of the page, and showing it again brings it back', async (t) => {
  const tab = await open(t);
  await ashReads(tab);
  await tab.click('button', 'Hide plan', { nth: 0 });
  await tab.find('heading', 'The plan is hidden');
  await nothingOf(tab, ash.words, 'after hiding');
  await tab.click('button', 'Show the plan');
  await tab.click('button', ash.title);
  await tab.see(ash.words[0]!);
  await assertGoodConduct(stage, tab);
});

test('printing asks first what should be on the paper, and buttons are not', async (t) => {
  const tab = await open(t);
  await ashReads(tab);
  await tab.click('button', 'Print or save', { exact: true });
  await tab.find('heading', 'What should be on paper or in the file?');
  assert.equal(await tab.isChecked('checkbox', 'My name'), false, 'paper lies about: no name unless it is wanted');
  await tab.click('button', 'Back to the plan');
  await tab.seeNo('What should be on paper or in the file?');
  await tab.driver.media('print');
  await tab.see(ash.words[0]!);
  assert.equal(await tab.count('button', 'Hide plan'), 0);
  assert.equal(await tab.count('button', 'Log out'), 0);
});

test('signing out leaves nothing of the plan and nothing of the token in the page', async (t) => {
  const tab = await open(t);
  await ashReads(tab);
  await tab.click('button', 'Log out');
  await tab.find('heading', 'Log in to see your plan', { nth: 0 });
  await nothingOf(tab, [...ash.words, ash.title, 'eyJ'], 'after signing out');
  await assertGoodConduct(stage, tab, { typed: [ash.name, 'eyJ'] });
});

test('whoever signs in next sees no flash of the plan before', async (t) => {
  const tab = await open(t);
  await ashReads(tab);
  await tab.click('button', 'Log out');
  let release!: () => void;
  gate = new Promise((resolve) => (release = resolve));
  await tab.click('button', sam.name);
  await tab.see('Loading the plan');
  await nothingOf(tab, [...ash.words, ash.title], 'while the plan of somebody else is on its way');
  gate = undefined;
  release();
  await tab.find('button', 'Hide plan', { nth: 0 });
  await nothingOf(tab, [...ash.words, ash.title], 'in the plan of somebody else');
  await assertGoodConduct(stage, tab);
});

test('coming back to a page that was left shows nothing of the plan', async (t) => {
  const tab = await open(t);
  await ashReads(tab);
  await tab.goto(`${stage.pages}/`);
  await tab.driver.back();
  await tab.find('heading', 'Log in to see your plan', { nth: 0 });
  await nothingOf(tab, [...ash.words, ash.title], 'after coming back');
});

test('a session that has run out takes the plan away and says so where one logs in', async (t) => {
  const tab = await open(t);
  await ashReads(tab);
  await tab.driver.run("document.querySelector('day-plan-viewer').dispatchEvent(new Event('day-sign-in-needed'))");
  await tab.see('You have been logged out, so your plan was put away.');
  await nothingOf(tab, [...ash.words, ash.title], 'after the session ran out');
  await tab.click('button', sam.name);
  await tab.seeNo('You have been logged out');
});

test('somebody without a plan is told so kindly, with a number to ring', async (t) => {
  const tab = await open(t);
  await tab.click('button', 'Winston');
  await tab.find('heading', 'You do not have a plan here yet');
  await tab.see('You can ring us on 01632 960 001');
  await assertGoodConduct(stage, tab);
});

test('with the keyboard alone: sign in, open a plan, hide it', async (t) => {
  const tab = await open(t);
  await tab.find('button', ash.name);
  await tab.tabTo('button', ash.name);
  await tab.press('Enter');
  await tab.find('button', ash.title);
  await tab.tabTo('button', ash.title);
  await tab.press('Enter');
  await tab.see(ash.words[0]!);
  await tab.until(async () => (await tab.focus()).role === 'heading', async () => `the focus is on ${JSON.stringify(await tab.focus())}`);
  await tab.tabTo('button', 'Hide plan');
  await tab.press('Space');
  await tab.find('heading', 'The plan is hidden');
  await tab.until(async () => (await tab.focus()).name.includes('The plan is hidden'), async () => `the focus is on ${JSON.stringify(await tab.focus())}`);
});

test('when the service stops, the plan on the screen stays; shown again it says in plain words that it cannot, and goes on later', async (t) => {
  const tab = await open(t);
  await ashReads(tab);
  await stage.stop();
  await tab.see(ash.words[0]!);
  await tab.click('button', 'Hide plan', { nth: 0 });
  await tab.click('button', 'Show the plan');
  await tab.see('not working at the moment');
  await tab.see('The plan is safe');
  await tab.find('link', '01632 960 001', { nth: 0 });
  await stage.goOn();
});
