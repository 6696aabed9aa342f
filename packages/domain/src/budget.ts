/** A personal budget in one sentence. */
import { formatDate } from './dates.ts';
import type { Lang } from './dates.ts';
import type { Budget } from './generated/model.ts';
import { formatMoney } from './money.ts';

export { formatMoney } from './money.ts';

type Sums = Pick<Budget, 'pence' | 'spentPence' | 'complete' | 'period'>;

/** What is left, in pence; negative when more is used than there is. Undefined when some spending is missing: then no sum is shown. */
export const leftOf = ({ pence, spentPence, complete }: Sums): number | undefined =>
  complete && spentPence !== undefined ? pence - spentPence : undefined;

/** "£420 of £1,200 used; £780 left until 31 March 2027". Undefined when some spending is missing. */
export function budgetSentence(budget: Sums, lang: Lang = 'en'): string | undefined {
  const left = leftOf(budget);
  if (left === undefined) return undefined;
  const [used, whole, rest] = [budget.spentPence!, budget.pence, Math.abs(left)].map((pence) => formatMoney(pence, lang));
  const until = formatDate(budget.period.to, lang, { weekday: false });
  if (lang === 'cy') {
    return left < 0
      ? `Defnyddiwyd ${used} o ${whole}; ${rest} yn fwy na'r gyllideb tan ${until}`
      : `Defnyddiwyd ${used} o ${whole}; ${rest} ar ôl tan ${until}`;
  }
  return left < 0
    ? `${used} of ${whole} used; ${rest} more than the budget until ${until}`
    : `${used} of ${whole} used; ${rest} left until ${until}`;
}

/** What has not been shared out yet, in pence; negative when more is shared out than there is. */
export const notSharedOut = ({ pence, allocations }: Pick<Budget, 'pence' | 'allocations'>): number =>
  allocations.reduce((rest, allocation) => rest - allocation.pence, pence);
