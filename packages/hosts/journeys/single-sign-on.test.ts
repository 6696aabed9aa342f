import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startSignInExample, type SignInExample } from '../sign-in/example.ts';
import { signInAndRead, signOut } from './plan-ways.ts';
import { assets } from './stage.ts';
import { visit } from './visit.ts';

let example: SignInExample;
before(async () => {
  example = await startSignInExample({ assets, today: new Date('2026-11-20T14:30:00Z') });
});
after(() => example.close());

test('somebody signs in at their organisation’s OpenID provider, reads their plan and logs out; the page never holds a token', async (t) => {
  const tab = await visit(example.origin);
  t.after(() => tab.driver.close());
  await signInAndRead(tab, 'ash-morgan');

  const answers = tab.driver.seen.requests.filter(({ url }) => url.startsWith(example.origin));
  assert.ok(answers.some(({ url }) => url.includes('/sign-in/api/plans')));
  assert.deepEqual(tab.driver.seen.writes, [], 'what was stored');
  assert.equal(await tab.driver.run('document.cookie'), '', 'cookies a script can read');
  assert.ok(!/eyJ/.test(await tab.everyWord()), 'a token in the page');

  await signOut(tab);
  assert.ok(!(await tab.everyWord()).includes('Sing in front of people again'));
});
