/** Arithmetic with calendar dates, `YYYY-MM-DD`, without a time and so without a zone. */

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** Monday is 0. */
export const weekday = (date: string): number => (utc(date).getUTCDay() + 6) % 7;

export function addDays(date: string, days: number): string {
  const moved = utc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return iso(moved);
}

/** The same day of another month, or its last one: 31 January and a month is 28 February. */
export function addMonths(date: string, months: number): string {
  const first = utc(`${date.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(Number(date.slice(8)), lastDay));
  return iso(first);
}

/** The weeks of a month from Monday; days of other months are left out. */
export function weeksOf(date: string): (string | undefined)[][] {
  const month = date.slice(0, 7);
  const weeks: (string | undefined)[][] = [];
  for (let monday = addDays(`${month}-01`, -weekday(`${month}-01`)); monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(monday, i)).map((day) => (day.startsWith(month) ? day : undefined)));
  }
  return weeks;
}
