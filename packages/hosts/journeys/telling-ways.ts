import type { Tab } from './browser.ts';

// What somebody tells a service besides booking: steps that several journeys take.

/** Says that the time of the opened group is wrong. */
export async function reportTheTime(tab: Tab, words: string): Promise<void> {
  await tab.click('radio', 'The day or time is wrong');
  await tab.fill('What should we know?', words);
  await tab.click('button', 'Send');
  await tab.find('heading', 'Thank you. We have passed it on');
}

/** Says what one would like to do and where, and how to be told what came of it. */
export async function wish(tab: Tab, what: string, where: string, phone: string): Promise<void> {
  await tab.click('button', 'Not here? Tell us what you would like to do');
  await tab.find('heading', 'Tell us what you would like to do');
  await tab.fill('What would you like to do?', what);
  await tab.fill('Where?', where);
  await tab.click('radio', 'Yes, by text message');
  await tab.fill('Mobile number', phone);
  await tab.click('button', 'Send');
  await tab.find('heading', 'Thank you. We have passed it on');
}

/** Finds what has no dates and asks to meet someone first. */
export async function askToMeet(tab: Tab, name: string, phone: string): Promise<void> {
  await tab.see('groups and activities found');
  await tab.fill('What are you looking for?', 'a plot of your own');
  await tab.click('button', 'Show results');
  await tab.click('link', 'A plot of your own');
  await tab.click('button', 'Ask to join');
  await tab.find('heading', 'Who is this place for?');
  await tab.click('radio', 'Me', { exact: true });
  await tab.fill('What should we call you?', name);
  await tab.click('button', 'Continue');
  await tab.find('heading', 'What would you like to ask for?');
  await tab.click('radio', 'To meet someone first');
  await tab.click('button', 'Continue');
  await tab.find('heading', 'Check and ask');
  await tab.see('This is a question, not a booking.');
  await tab.click('radio', 'Text message');
  await tab.fill('Mobile number', phone);
  await tab.click('button', 'Ask', { exact: true });
  await tab.find('heading', 'Requested, not booked yet');
}

/** Takes a request back. */
export async function takeBack(tab: Tab): Promise<void> {
  await tab.click('button', 'Take this request back');
  await tab.click('button', 'Yes, take it back');
  await tab.find('heading', 'You have taken your request back');
}
