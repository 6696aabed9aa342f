import type { LocalDate } from '@daybridge/domain/zoned';
import { ukTimeZone, toInstant } from '@daybridge/domain/zoned';
import type { Document, PlanRow } from '../store/store.ts';
import { sampleId } from './ids.ts';
import { resolved } from './read.ts';
import type { Written } from './read.ts';

/** Parts whose entries have an id in the contract. */
const WITH_IDS = ['whatMatters', 'selfAssessment', 'whatHelps', 'sections', 'goals', 'healthyLiving', 'risks', 'reviews', 'proposals'];
/** Of those, parts that say who wrote them and when. */
const AUTHORED = new Set(['whatMatters', 'whatHelps', 'sections', 'goals', 'healthyLiving']);

type Part = Document & { key?: string };

/** A plan as the store keeps it: what is not signed otherwise is the person's own, on the day the plan was begun. */
export function planRow(written: Written, person: Written, today: LocalDate): Omit<PlanRow, 'version' | 'made' | 'seen'> {
  const { key: planKey, personId, authoredOn, ...plan } = written;
  const own = { author: { name: person['preferredName'], isPerson: true }, authoredOn };
  const withId = (part: Part, place: string): Document => ({ id: sampleId('plan part', part.key ?? `${planKey} ${place}`), ...part });
  const list = (name: string, value: unknown): unknown => (!Array.isArray(value) ? value : (value as Part[]).map((part, n) => {
    const whole = { ...(AUTHORED.has(name) && own), ...withId(part, `${name} ${n}`) };
    return name === 'goals' ? { ...whole, steps: goalSteps(part, `${planKey} goal ${n}`) } : whole;
  }));
  const words = (name: string, value: unknown): unknown =>
    (value === undefined ? undefined : { ...own, ...withId(value as Part, name) });

  const filled: Document = { ...plan };
  for (const name of WITH_IDS) if (plan[name] !== undefined) filled[name] = list(name, plan[name]);
  filled['whatRecoveryMeansToMe'] = words('whatRecoveryMeansToMe', plan['whatRecoveryMeansToMe']);
  filled['order'] = orderWithIds(plan);
  const record = resolved({ ...filled, begun: authoredOn }, today);
  const { begun, ...kept } = record;
  const last = [begun, kept['lastReviewedOn']].filter((day) => typeof day === 'string').sort().at(-1) as LocalDate;
  return {
    id: sampleId('plan', planKey),
    personId: sampleId('person', personId as string),
    updatedAt: new Date(toInstant(last, '10:00', ukTimeZone)).toISOString(),
    record: JSON.parse(JSON.stringify(kept)) as Document,
  };
}

const goalSteps = (goal: Part, place: string): Document[] =>
  ((goal['steps'] ?? []) as Part[]).map((step, n) => ({ id: sampleId('plan part', step.key ?? `${goal.key ?? place} step ${n}`), ...step }));

/** In the order stand names of parts and keys of the person's own sections, which become their ids. */
function orderWithIds(plan: Document): string[] {
  const sections = new Set(Array.isArray(plan['sections']) ? (plan['sections'] as Part[]).map((section) => section.key) : []);
  return ((plan['order'] ?? []) as string[]).map((name) => (sections.has(name) ? sampleId('plan part', name) : name));
}
