import assert from 'node:assert/strict';
import type { Tab } from '../journeys/browser.ts';
import type { Stage } from '../journeys/stage.ts';
import { bookingsInFile, holdAPlace, openTheTable, sayHow, table } from '../journeys/ways.ts';
import { findings, looks, type Findings } from './findings.ts';
import type { ZooPage } from './pages.ts';

/** Finds a group, books a place and gives it back, then looks at what the page and the components did to each other. */
export async function findAndBook(stage: Stage, tab: Tab, page: ZooPage): Promise<Findings> {
  const faults: string[] = [];
  const address = `${stage.pages}/zoo/${page.name}`;
  try {
    await tab.goto(address);
    await openTheTable(tab);
    await holdAPlace(tab, table.free.button);
    await sayHow(tab);
    await tab.click('button', 'Book this place');
    await tab.find('heading', 'Your place is booked');
    assert.deepEqual(bookingsInFile(stage, table.free.startsAt).map(({ status }) => status), ['confirmed'], 'one booking in the database');
    await tab.click('button', 'Cancel this booking');
    await tab.click('button', 'Yes, cancel it');
    await tab.find('heading', 'Your booking is cancelled');
    faults.push(...(await looks(tab, address)));
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  return findings(stage, tab, faults);
}
