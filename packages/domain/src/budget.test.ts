import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { budgetSentence, formatMoney, leftOf, notSharedOut } from './budget.ts';

describe('money', () => {
  const cases: [number, string][] = [
    [0, '£0'],
    [1, '1 pence'],
    [50, '50 pence'],
    [99, '99 pence'],
    [100, '£1'],
    [7500, '£75'],
    [450, '£4.50'],
    [405, '£4.05'],
    [120_000, '£1,200'],
    [123_456_789, '£1,234,567.89'],
    [-7500, '−£75'],
    [-50, '−50 pence'],
  ];
  for (const [pence, text] of cases) test(`${pence} is ${text}`, () => assert.equal(formatMoney(pence), text));
  test('comes in Welsh', () => assert.equal(formatMoney(50, 'cy'), '50 ceiniog'));
  test('agrees with Intl about every whole pound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (pounds) => {
        assert.equal(
          formatMoney(pounds * 100),
          new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 }).format(pounds),
        );
      }),
    );
  });
});

describe('the budget sentence', () => {
  const budget = { pence: 120_000, spentPence: 42_000, complete: true, period: { from: '2026-04-01', to: '2027-03-31' } };
  test('says what is used and what is left', () => {
    assert.equal(budgetSentence(budget), '£420 of £1,200 used; £780 left until 31 March 2027');
    assert.equal(budgetSentence(budget, 'cy'), 'Defnyddiwyd £420 o £1,200; £780 ar ôl tan 31 Mawrth 2027');
  });
  test('is not said when some spending is missing', () => {
    assert.equal(budgetSentence({ ...budget, complete: false }), undefined);
    assert.equal(budgetSentence({ ...budget, spentPence: undefined }), undefined);
    assert.equal(leftOf({ ...budget, complete: false }), undefined);
  });
  test('says plainly when more is used than there is', () => {
    assert.equal(
      budgetSentence({ ...budget, spentPence: 125_050 }),
      '£1,250.50 of £1,200 used; £50.50 more than the budget until 31 March 2027',
    );
    assert.equal(
      budgetSentence({ ...budget, spentPence: 125_000 }, 'cy'),
      "Defnyddiwyd £1,250 o £1,200; £50 yn fwy na'r gyllideb tan 31 Mawrth 2027",
    );
  });
  test('says nothing used and nothing left', () => {
    assert.equal(budgetSentence({ ...budget, spentPence: 0 }), '£0 of £1,200 used; £1,200 left until 31 March 2027');
    assert.equal(budgetSentence({ ...budget, spentPence: 120_000 }), '£1,200 of £1,200 used; £0 left until 31 March 2027');
  });
  test('what is not shared out', () => {
    assert.equal(
      notSharedOut({
        pence: 1000,
        allocations: [
          { label: 'a', pence: 300 },
          { label: 'b', pence: 500 },
        ],
      }),
      200,
    );
    assert.equal(notSharedOut({ pence: 1000, allocations: [] }), 1000);
  });
});
