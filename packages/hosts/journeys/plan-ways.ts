import type { Tab } from './browser.ts';

// What people do with a plan on the trust's page and on the intranet: steps that several journeys take.

/** Whoever is not the person says why they look. */
export async function sayWhy(tab: Tab): Promise<void> {
  await tab.find('heading', 'Why are you looking at this plan?');
  await tab.click('radio', 'To support this person');
  await tab.click('button', 'Continue');
}

/** Starts a plan with one goal and one step, does the step and says what went well. */
export async function startAPlan(tab: Tab, title: string, goal: string, step: string, wentWell: string): Promise<void> {
  await tab.click('button', 'Start a plan');
  await tab.fill('What do you want to call it?', title);
  await tab.click('button', 'Start the plan');
  await tab.find('heading', title);
  await tab.click('button', 'Change my plan', { nth: 0 });
  await tab.click('button', 'Add a goal');
  await tab.fill('What do I want to do?', goal);
  await tab.click('button', 'Save');
  await tab.see('Saved.');
  await tab.click('button', 'Add a small step');
  await tab.fill('What is the step?', step);
  await tab.click('button', 'Save');
  await tab.see(step);
  await tab.click('button', 'Back to the plan');
  await tab.click('button', 'I have done a step');
  await tab.click('radio', step);
  await tab.fill('What went well?', wentWell);
  await tab.click('button', 'Done', { exact: true });
  await tab.see(wentWell);
}

/** Says something about what helps, and suggests something, beside the person's words. */
export async function commentAndSuggest(tab: Tab, comment: string, suggestion: string): Promise<void> {
  await tab.click('button', 'Add a comment : What helps me');
  await tab.fill('Your comment', comment);
  await tab.click('button', 'Send', { exact: true });
  await tab.see('Thank you. Your comment is here now.');
  await tab.click('button', 'Suggest something');
  await tab.fill('What do you suggest?', suggestion);
  await tab.click('button', 'Suggest it');
  await tab.see(suggestion);
}

/** Signs in at the organisation's own OpenID provider and opens the plan. */
export async function signInAndRead(tab: Tab, user: string): Promise<void> {
  await tab.click('link', 'Log in');
  await tab.fill('Your user name', user);
  await tab.click('button', 'Sign in');
  await tab.click('button', 'My staying well plan');
  await tab.see('Sing in front of people again');
}

/** Signs out there. */
export async function signOut(tab: Tab): Promise<void> {
  await tab.click('button', 'Log out');
  await tab.click('button', 'Yes, sign me out');
  await tab.find('link', 'Log in');
}
