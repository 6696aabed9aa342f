import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Tab } from './browser.ts';
import { startStage, type Stage } from './stage.ts';
import { assertGoodConduct, visit } from './visit.ts';
import { bookingsInFile, everythingTyped, robin, table } from './ways.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

async function press(tab: Tab, role: string, name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tab.tabTo(role, name);
  await tab.press(key);
}

async function type(tab: Tab, label: string, text: string): Promise<void> {
  await tab.tabTo('textbox', label);
  await tab.type(text);
}

async function headingHasFocus(tab: Tab, words: string): Promise<void> {
  await tab.until(async () => (await tab.focus()).name.includes(words), async () => `the focus is not on "${words}" but on ${JSON.stringify(await tab.focus())}`);
}

test('the whole way with the keyboard alone: find, open, book, cancel; the focus is always where the news is', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await tab.see('groups and activities found');

  await press(tab, 'link', 'Skip to main content');
  await type(tab, 'Where?', robin.town);
  await type(tab, 'What are you looking for?', robin.words);
  await press(tab, 'button', 'Show results');
  await headingHasFocus(tab, ' found');

  await press(tab, 'link', table.title);
  await headingHasFocus(tab, table.title);
  await press(tab, 'button', 'Book a place', 'Space');
  await headingHasFocus(tab, 'Who is this place for?');

  await press(tab, 'radio', 'Me', 'Space');
  await type(tab, 'What should we call you?', robin.name);
  await press(tab, 'button', 'Continue');
  await headingHasFocus(tab, 'When would you like to come?');

  await press(tab, 'radio', table.free.words, 'Space');
  await press(tab, 'button', 'Keep this place');
  await headingHasFocus(tab, 'Check and book');

  await press(tab, 'radio', 'Text message', 'Space');
  await type(tab, 'Mobile number', robin.phone);
  await press(tab, 'button', 'Book this place');
  await headingHasFocus(tab, 'Your place is booked');
  assert.deepEqual(bookingsInFile(stage, table.free.startsAt).map(({ status }) => status), ['confirmed']);

  await press(tab, 'button', 'Cancel this booking');
  await headingHasFocus(tab, 'Do you want to cancel');
  await press(tab, 'button', 'Yes, cancel it');
  await headingHasFocus(tab, 'Your booking is cancelled');
  await assertGoodConduct(stage, tab, { typed: everythingTyped });
});

test('urgent help can be opened with the keyboard, and going back to the list returns to where somebody was', async (t) => {
  const tab = await visit(`${stage.pages}/hosts/charity/`);
  t.after(() => tab.driver.close());
  await tab.see('groups and activities found');

  await press(tab, 'button', 'Get urgent help');
  await tab.see('call 999 or go to A&E now');
  await press(tab, 'link', 'Borrow a drill');
  await headingHasFocus(tab, 'Borrow a drill');
  await press(tab, 'button', 'Back to the list');
  await headingHasFocus(tab, 'Borrow a drill');
  assert.equal((await tab.focus()).role, 'link');
});
