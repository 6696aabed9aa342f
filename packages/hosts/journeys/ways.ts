import { DatabaseSync } from 'node:sqlite';
import type { Tab } from './browser.ts';
import type { Stage } from './stage.ts';

/** Somebody who books: none of this may turn up where it does not belong. */
export const robin = { name: 'Robin Canary', phone: '07700 900 123', town: 'Mill Road', words: 'painting' };
export const everythingTyped = Object.values(robin);

/** What the journeys book: a group with dates that are free, nearly full, full and cancelled. */
export const table = {
  title: 'Tuesday painting table',
  free: { button: 'Book Tuesday 24 November, 10am to midday', words: 'Tuesday 24 November 2026, 10am to midday', startsAt: '2026-11-24T10:00:00.000Z' },
  lastPlace: { button: 'Book Tuesday 24 November, 2pm to 4pm', words: 'Tuesday 24 November 2026, 2pm to 4pm', startsAt: '2026-11-24T14:00:00.000Z' },
  full: { button: 'Join the waiting list for Tuesday 1 December, 10am to midday', words: 'Tuesday 1 December 2026, 10am to midday', startsAt: '2026-12-01T10:00:00.000Z' },
};

/** Looks for something by place and words. */
export async function look(tab: Tab, where: string, words: string): Promise<void> {
  await tab.fill('Where?', where);
  await tab.fill('What are you looking for?', words);
  await tab.click('button', 'Show results');
}

/** Looks for the group by place and words, and opens it. */
export async function openTheTable(tab: Tab): Promise<void> {
  await tab.see('groups and activities found');
  await look(tab, robin.town, robin.words);
  await tab.click('link', table.title);
  await tab.find('heading', 'How to join');
}

/** Says who the place is for. */
export async function sayWho(tab: Tab, name = robin.name): Promise<void> {
  await tab.find('heading', 'Who is this place for?');
  await tab.click('radio', 'Me', { exact: true });
  await tab.fill('What should we call you?', name);
  await tab.click('button', 'Continue');
}

/** Says that the place is for somebody one helps, how they are related and how they agreed. */
export async function sayWhoElse(tab: Tab, name: string, relationship: string, agreed: string, how?: string): Promise<void> {
  await tab.find('heading', 'Who is this place for?');
  await tab.click('radio', 'Someone I help');
  await tab.fill('What are they called?', name);
  await tab.click('radio', relationship);
  await tab.click('radio', agreed);
  if (how) await tab.fill('How?', how);
  await tab.click('button', 'Continue');
  await tab.find('heading', `When would ${name} like to come?`);
}

/** Says how to be reached. */
export async function sayHow(tab: Tab, phone = robin.phone): Promise<void> {
  await tab.click('radio', 'Text message');
  await tab.fill('Mobile number', phone);
}

/** From an open group to "Check and book", with a place kept on a date that was chosen before. */
export async function holdAPlace(tab: Tab, button: string, name = robin.name): Promise<void> {
  await tab.click('button', button);
  await sayWho(tab, name);
  await tab.click('button', 'Keep this place');
  await tab.find('heading', 'Check and book');
}

/** From "Check and book" to the end, with everything answered. */
export async function book(tab: Tab): Promise<void> {
  await tab.click('button', 'Book this place');
  await tab.find('heading', 'Your place is booked');
}

/** Gives a place back. */
export async function cancel(tab: Tab): Promise<void> {
  await tab.click('button', 'Cancel this booking');
  await tab.click('button', 'Yes, cancel it');
  await tab.find('heading', 'Your booking is cancelled');
}

export interface StoredBooking {
  readonly id: string;
  readonly status: string;
  readonly details: string;
}

/** The bookings of this page's visitors, as they stand in the database file. */
export function bookingsInFile(stage: Stage, startsAt: string): StoredBooking[] {
  const database = new DatabaseSync(stage.database, { readOnly: true });
  try {
    return database
      .prepare('SELECT b.id, b.status, b.details FROM bookings b JOIN sessions s ON s.id = b.session_id WHERE s.starts_at = ? AND b.details LIKE ? ORDER BY b.created_at')
      .all(startsAt, '%Canary%') as unknown as StoredBooking[];
  } finally {
    database.close();
  }
}
