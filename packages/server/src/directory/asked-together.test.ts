import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedTogether } from './asked-together.ts';

test('who asks while a question is out shares the next one, which is put after they came', async () => {
  const open: ((answer: number) => void)[] = [];
  const ask = askedTogether(() => new Promise<number>((resolve) => void open.push(resolve)));
  const first = ask();
  const [second, third] = [ask(), ask()];
  assert.equal(open.length, 1);
  open[0]!(1);
  assert.equal(await first, 1);
  await new Promise(setImmediate);
  assert.equal(open.length, 2);
  open[1]!(2);
  assert.deepEqual(await Promise.all([second, third]), [2, 2]);
});

test('a question that fails is put again for who comes after', async () => {
  let times = 0;
  const ask = askedTogether(async () => {
    times += 1;
    if (times === 1) throw new Error('the store is away');
    return times;
  });
  const [first, second] = await Promise.allSettled([ask(), ask()]);
  assert.deepEqual([first!.status, second], ['rejected', { status: 'fulfilled', value: 2 }]);
  assert.equal(await ask(), 3);
});
