import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startStage, type Stage } from './stage.ts';
import { visit } from './visit.ts';

let stage: Stage;
before(async () => void (stage = await startStage()));
after(() => stage.end());

test('the reference is reached from the home page, tells of every operation, and asks nobody but the service', async (t) => {
  const home = await visit(`${stage.pages}/`);
  t.after(() => home.driver.close());
  await home.click('link', 'The reference');
  await home.see('Daybridge day services');
  for (const tag of ['Directory', 'Bookings', 'Plans']) await home.see(tag);
  // What is further down is drawn when it comes into view.
  const scrolled = async (): Promise<boolean> => {
    await home.driver.run('window.scrollBy(0, 600)');
    return home.driver.run<boolean>(`document.body.innerText.includes('Open to everybody, without a token.')`);
  };
  await home.until(scrolled, () => 'No operation says who may ask');

  const { seen } = home.driver;
  const ours = [new URL(stage.pages).origin, new URL(stage.api).origin];
  assert.deepEqual(seen.requests.filter(({ url }) => !ours.includes(new URL(url).origin)), [], 'requests to somebody else');
  // The reader asks once whether it may make code from strings, and does without when it hears no.
  assert.deepEqual(stage.violations.filter((report) => !report.includes('"blocked-uri":"eval"')), [], 'breaches of the policy');
  assert.deepEqual(seen.complaints, [], 'complaints in the console');
});
