import type { Budget } from '@daybridge/sdk';
import { formatDate, type Lang } from '@daybridge/sdk/time';
import type { DocumentMessages } from './plan-document.messages.ts';

/** "£420", "£1,200", "£12.50". */
export function pounds(pence: number): string {
  const rest = pence % 100;
  return `£${Math.floor(pence / 100).toLocaleString('en-GB')}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`;
}

/** True when what is used and left may be said: every payment is known. */
export const isComplete = (budget: Budget): budget is Budget & { spentPence: number } => budget.complete && budget.spentPence !== undefined;

/** The budget in one sentence. Without all the figures it says only how much there is. */
export function budgetSentence(budget: Budget, t: DocumentMessages, lang: Lang, today: string): string {
  const whole = pounds(budget.pence);
  const { from, to } = budget.period;
  const date = (day: string) => formatDate(day, lang, { weekday: false });
  if (!isComplete(budget)) return t.wholeBudget(whole, date(from), date(to));
  const left = budget.pence - budget.spentPence;
  const used = pounds(budget.spentPence);
  if (left < 0) return t.usedMore(used, whole, pounds(-left));
  return (to < today ? t.usedEnded : t.used)(used, whole, pounds(left), date(to));
}
