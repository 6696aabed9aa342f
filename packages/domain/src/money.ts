/** Money in whole pence, as people write it: £75, not £75.00. */
import type { Lang } from './dates.ts';

/** "£75", "£4.50", "£1,200", "50 pence". */
export function formatMoney(pence: number, lang: Lang = 'en'): string {
  const amount = Math.abs(Math.round(pence));
  const minus = pence < 0 ? '−' : '';
  if (amount > 0 && amount < 100) return `${minus}${amount} ${lang === 'cy' ? 'ceiniog' : 'pence'}`;
  const pounds = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${minus}£${pounds}${amount % 100 ? `.${String(amount % 100).padStart(2, '0')}` : ''}`;
}
