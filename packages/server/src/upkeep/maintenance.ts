import type { MaintenanceItem, Opportunity, Report, Wish } from '@daybridge/domain/generated/model';
import { isClosedGroup } from '@daybridge/domain/search/index';
import { monthsBefore, ukTimeZone, wallClock } from '@daybridge/domain/zoned';
import type { Snapshot } from '../directory/directory.ts';
import type { ReportRow, SessionEntry, WishRow } from '../store/store.ts';

/** Nobody has looked for so long: "Call before you go". */
const STALE_MONTHS = 6;
const LONGEST_TITLE = 300;

/** One thing to look at, with what it is ordered by. */
export interface Task {
  item: MaintenanceItem;
  /** The most urgent first, then the oldest, then by id. */
  key: [rank: number, since: string, id: string];
}

const RANK = { 'reported': 0, 'no-next-date': 1, 'wished-for': 2, 'stale': 3 } as const;

const task = (id: string, item: MaintenanceItem): Task => ({ item, key: [RANK[item.why as keyof typeof RANK], item.since ?? '', id] });

const dayOf = (moment: string): string => wallClock(moment, ukTimeZone).date;

interface Kept {
  id: string;
  checkedOn: string;
}

/** What these organisations have to look at in the directory itself. */
export async function directoryTasks(snapshot: Snapshot, organisationIds: readonly string[], now: Date): Promise<Task[]> {
  const staleBefore = monthsBefore(wallClock(now, ukTimeZone).date, STALE_MONTHS);
  const stale = (record: Kept, item: Omit<MaintenanceItem, 'why' | 'since'>): Task[] =>
    (record.checkedOn < staleBefore ? [task(record.id, { why: 'stale', ...item, since: record.checkedOn })] : []);
  const own = <T>(records: ReadonlyMap<string, { record: T }>, ownerOf: (record: T) => string | undefined): T[] =>
    [...records.values()].map(({ record }) => record).filter((record) => organisationIds.includes(ownerOf(record) ?? ''));
  const opportunities = own(snapshot.opportunities, (opportunity) => opportunity.organisationId).filter(({ status }) => status !== 'closed');
  const dates = await snapshot.sessions.many(opportunities.map(({ id }) => id));

  return [
    ...own(snapshot.organisations, ({ id }) => id).flatMap((one) => stale(one, { title: one.name, organisationId: one.id })),
    ...own(snapshot.venues, (venue) => venue.organisationId).flatMap((one) => stale(one, { title: one.name, venueId: one.id, organisationId: one.organisationId })),
    ...own(snapshot.services, (service) => service.organisationId).flatMap((one) => stale(one, { title: one.name, serviceId: one.id, organisationId: one.organisationId })),
    ...opportunities.flatMap((one) => {
      const named = { title: one.title, opportunityId: one.id, organisationId: one.organisationId };
      return [...stale(one, named), ...withoutNextDate(dates.get(one.id) ?? [], one, now).map((since) => task(one.id, { why: 'no-next-date', ...named, ...(since !== undefined && { since }) }))];
    }),
  ];
}

/** Since when something that runs on dates has none ahead. What never had dates, or tells nobody its dates, lacks none. */
function withoutNextDate(dates: readonly SessionEntry[], opportunity: Opportunity, now: Date): (string | undefined)[] {
  const runsOnDates = dates.length > 0 || opportunity.schedule?.startTime !== undefined;
  if (!runsOnDates || isClosedGroup(opportunity) || (opportunity.status !== 'active' && opportunity.status !== 'full')) return [];
  const at = now.toISOString();
  if (dates.some(({ startsAt, status }) => startsAt > at && (status === 'scheduled' || status === 'moved'))) return [];
  const last = dates.findLast(({ endsAt }) => endsAt <= at);
  return [last && dayOf(last.endsAt)];
}

/** What somebody said is wrong with one of their records, as long as the record is there. */
export const reportTasks = (snapshot: Snapshot, reports: readonly ReportRow[]): Task[] => reports.flatMap((row) => {
  const opportunity = snapshot.opportunities.get(row.opportunityId)?.record;
  if (!opportunity) return [];
  const report = { id: row.id, ...row.record, createdAt: row.createdAt } as unknown as Report;
  return [task(row.id, {
    why: 'reported', title: opportunity.title, opportunityId: opportunity.id, organisationId: opportunity.organisationId, report, since: dayOf(row.createdAt) })];
});

/** A wish is named by its own words: whoever answers it has to read them. */
export const wishTasks = (wishes: readonly WishRow[]): Task[] => wishes.map((row) => {
  const { language: _language, ...said } = row.record;
  const wish = { id: row.id, ...said, status: row.status, createdAt: row.createdAt } as unknown as Wish;
  const line = wish.text.replaceAll(/\s+/g, ' ').trim() || wish.text;
  const title = line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1).toWellFormed().replace(/\ufffd$/, '')}…`;
  return task(row.id, { why: 'wished-for', title, wishId: row.id, wish, since: dayOf(row.createdAt) });
});

export const byUrgency = (a: Task, b: Task): number => compare(a.key, b.key);

export function compare(a: Task['key'], b: Task['key']): number {
  for (let n = 0; n < 3; n += 1) if (a[n] !== b[n]) return a[n]! < b[n]! ? -1 : 1;
  return 0;
}
