import assert from 'node:assert/strict';
import type { Tab } from '../journeys/browser.ts';
import type { Stage } from '../journeys/stage.ts';
import { findings, looks, type Findings } from './findings.ts';
import type { ZooPage } from './pages.ts';

const plan = { title: 'My staying well plan', goal: 'Sing in front of people again', next: 'Third Monday in a row at the choir', crisis: 'Uniforms' };

/** Reads a plan and its card, opens the crisis part, writes a goal, prints with a choice, leaves the page and comes back to it. */
export async function readAPlan(stage: Stage, tab: Tab, page: ZooPage): Promise<Findings> {
  const faults: string[] = [];
  const address = `${stage.pages}/zoo/${page.name}`;
  try {
    await tab.goto(address);
    await tab.see(plan.next);
    // The card stands first and the list of plans below it.
    await tab.click('button', plan.title);
    await tab.see(plan.goal);
    if (page.name === 'plan-two-lits') await besideAnother(tab);
    await tab.seeNo(plan.crisis);
    await tab.click('button', 'If things get very hard', { nth: 0 });
    await tab.see(plan.crisis);
    await tab.click('button', 'If things get very hard', { nth: 0 });
    await writeAGoal(tab);
    faults.push(...(await looks(tab, address)));
    if (tab.driver.engine === 'chromium') await print(tab);
    await leaveAndComeBack(tab, `${stage.pages}/zoo/elsewhere`);
  } catch (error) {
    faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return findings(stage, tab, faults);
}

async function besideAnother(tab: Tab): Promise<void> {
  await tab.click('button', 'The page’s own button');
  await tab.see('Pressed 1 times');
}

async function writeAGoal(tab: Tab): Promise<void> {
  await tab.click('button', 'Change my plan');
  await tab.click('button', 'Add a goal');
  await tab.fill('What do I want to do?', 'Take the boat out');
  await tab.click('button', 'Save');
  await tab.see('Saved.');
  await tab.click('button', 'Back to the plan');
  await tab.see('Take the boat out');
}

/** What is on paper: without asking nothing of what is closed and no name; with it what was ticked, and no more. */
async function print(tab: Tab): Promise<void> {
  const paper = async (): Promise<string> => {
    await tab.driver.run('void dispatchEvent(new Event("beforeprint"))');
    await tab.driver.media('print');
    const text = await tab.text();
    await tab.driver.media('screen');
    await tab.driver.run('void dispatchEvent(new Event("afterprint"))');
    return text;
  };
  const unasked = await paper();
  assert.ok(unasked.includes(plan.goal) && unasked.includes('Printed on') && unasked.includes('01632 960 001'), `what is on paper: ${unasked}`);
  for (const word of [plan.crisis, 'Ash Morgan', 'Hide plan', 'Print or save', 'Get urgent help']) assert.ok(!unasked.includes(word), `"${word}" is on paper, and nobody asked for it`);
  await tab.click('button', 'Print or save');
  await tab.click('checkbox', 'If things get very hard');
  await tab.click('button', 'Print', { exact: true });
  const asked = await paper();
  assert.ok(asked.includes(plan.crisis) && !asked.includes('Ash Morgan'), `what was ticked and no more is on paper: ${asked}`);
  assert.ok(!(await paper()).includes(plan.crisis), 'the next print has nothing of it');
}

/** Nothing of the plan is in a page that was left, whether the browser kept it or not: it is asked for anew. */
async function leaveAndComeBack(tab: Tab, elsewhere: string): Promise<void> {
  await tab.goto(elsewhere);
  await tab.find('heading', 'Somewhere else');
  const requests = tab.driver.seen.requests.length;
  await tab.driver.back();
  // Either the page as it was left, which was emptied before, or a new one, which asks.
  await tab.until(async () => /The plan is hidden|Third Monday/.test(await tab.text()), async () => `the page after coming back: ${await tab.text()}`);
  const isKept = await tab.driver.ask<boolean>('isKept()');
  console.log(`    ${isKept ? 'came back to the page as it was left' : 'came back to a new page'}`);
  if (isKept) {
    for (const words of Object.values(plan)) assert.ok(!(await tab.everyWord()).includes(words), `"${words}" is in the page that was left`);
    await tab.click('button', 'Show the plan', { nth: 1 });
  }
  await tab.click('button', plan.title);
  await tab.see(plan.goal);
  if (tab.driver.engine === 'chromium') assert.ok(tab.driver.seen.requests.slice(requests).some(({ url }) => /\/plans\//.test(url)), 'the plan was asked for anew');
}
