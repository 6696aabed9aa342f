import type { Comment, Plan, PlanExport, Section } from '@daybridge/sdk';
import { exportPlan, type connect } from '@daybridge/sdk/operations';
import { budgetSentence, goalsInOrder, isUnavailable, listOf } from '@daybridge/sdk/plans';
import { dateOf, formatDate, localDate, ukTimeZone } from '@daybridge/sdk/time';
import type { Lang } from '../shared/messages.ts';
import { labelOf } from '../shared/vocabulary.ts';
import type { DocumentMessages } from './plan-document.messages.ts';
import { arrange, isClosed, keyOf, type Place } from './plan-parts.ts';
import type { Printing } from './print-question.ts';

interface TakeAway {
  to: ReturnType<typeof connect>;
  plan: Plan;
  printing: Printing;
  /** Words to read, or everything as another program takes it. */
  form: 'text' | 'data';
  lang: Lang;
  t: DocumentMessages;
  own: boolean;
  /** Milliseconds since 1970. */
  now: number;
  give: (name: string, file: Blob) => void;
}

/** Asks for the whole plan and gives it as a file. What is kept closed and the name are in it only where they were ticked. */
export async function saveFile(c: TakeAway): Promise<void> {
  const whole = withoutUnasked(await exportPlan(c.to, c.plan.id), c.printing);
  const day = localDate(c.now, ukTimeZone);
  // The name of the file tells nobody what it is about.
  if (c.form === 'data') c.give(`plan-${day}.json`, new Blob([JSON.stringify(whole, null, 2)], { type: 'application/json' }));
  else c.give(`plan-${day}.txt`, new Blob([planText(c, whole)], { type: 'text/plain;charset=utf-8' }));
}

/** Leaves out what was not ticked. */
export function withoutUnasked({ exportedAt, plan, comments }: PlanExport, { name, parts }: Printing): PlanExport {
  const out = new Set(arrange(plan).filter((place) => isClosed(place) && !parts.has(keyOf(place))).map(keyOf));
  const kept: Plan = { ...plan, order: plan.order.filter((each) => !out.has(each)) };
  if (Array.isArray(plan.sections)) kept.sections = (plan.sections as Section[]).filter(({ id }) => !out.has(id));
  if (out.has('crisis')) delete kept.crisis;
  if (out.has('wrap')) delete kept.wrap;
  const whole = { exportedAt, plan: kept, comments: comments.filter(({ on }) => !out.has(on)) };
  return name ? whole : unnamed(whole, plan.personName);
}

/** Without the person's name wherever it stands by itself; inside their own words it is theirs to leave. */
function unnamed<T>(value: T, name: string): T {
  if (Array.isArray(value)) return value.map((each) => unnamed(each as unknown, name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'personName').map(([key, each]) => [key, key === 'name' && each === name ? '' : unnamed(each as unknown, name)])) as T;
}

/** The plan as plain text, in the person's order. */
export function planText(c: Pick<TakeAway, 't' | 'lang' | 'now' | 'printing'>, { plan, comments }: PlanExport): string {
  const { t, lang } = c;
  const date = (day: string) => formatDate(day, lang, { weekday: false });
  const head = [
    plan.title, c.printing.name ? plan.personName : '', plan.lastReviewedOn ? `${t.lastLooked(date(plan.lastReviewedOn))}.` : '', plan.nextReviewOn ? `${t.nextLook(date(plan.nextReviewOn))}.` : '',
  ].filter(Boolean).join('\n');
  const { next } = plan;
  const first = next && !isUnavailable(next) ? block(t.parts.next, [next.what, `${t.who}: ${next.who}`, next.by ? t.by(date(next.by)) : '']) : '';
  const parts = arrange(plan).map((place) => block(place.section?.heading ?? t.parts[place.name], [...wordsOf(c, plan, place), ...said(c, comments, keyOf(place))]));
  return `${[head, first, ...parts, dateOf(new Date(c.now), ukTimeZone, lang)].filter(Boolean).join('\n\n\n')}\n`;
}

const block = (title: string, lines: readonly string[]): string => [title, '-'.repeat(title.length), ...lines.filter(Boolean)].join('\n');

function said({ lang, t }: Pick<TakeAway, 't' | 'lang'>, comments: readonly Comment[], on: string): string[] {
  return comments.filter((each) => each.on === on).map(({ by, at, text }) => `${t.wrote(by.name, dateOf(at, ukTimeZone, lang, { weekday: false }))}: ${text}`);
}

/** What a part says, a line for each thing; what is not known by name is left to the file for programs. */
function wordsOf(c: Pick<TakeAway, 't' | 'lang' | 'printing'>, plan: Plan, place: Place): string[] {
  const { t, lang } = c;
  if (place.section) return [place.section.text];
  const part = plan[place.name as keyof Plan];
  if (isUnavailable(part)) return [t.notLoaded(t.parts[place.name], part.unavailable.source)];
  if (place.name === 'goals') {
    return goalsInOrder(plan, listOf(plan.goals)).flatMap(({ statement, whyItMatters, status, steps, celebrations = [] }) => [
      `${statement} (${labelOf(t.terms.goal, status)})`, whyItMatters ? `${t.why}: ${whyItMatters}` : '',
      ...steps.map((step) => `- ${labelOf(t.terms.step, step.status)}: ${step.text}`), ...celebrations.map(({ text }) => `* ${text}`), '',
    ]);
  }
  if (place.name === 'budget') {
    const budget = part as Exclude<NonNullable<Plan['budget']>, { unavailable: unknown }>;
    return [budgetSentence(budget, lang) ?? t.incomplete, budget.rules?.text ?? ''];
  }
  return (Array.isArray(part) ? part : [part]).flatMap((each) => flat(each, c.printing.name ? undefined : plan.personName));
}

const passed = new Set(['id', 'author', 'authoredOn', 'opportunityId', 'organisationId', 'mainContact', 'lifeDomain', 'scale', 'on', 'by', 'since']);

/** Every word of a thing, each on its line. */
function flat(value: unknown, name: string | undefined): string[] {
  if (typeof value === 'string') return value === name ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((each) => flat(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([key]) => !passed.has(key)).flatMap(([, each]) => flat(each, name));
}
