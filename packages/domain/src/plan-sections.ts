/** Parts with headings of the person's own, and the order of everything. */
import type { Plan, Section, SectionWrite } from './generated/model.ts';
import { mergePatch } from './merge-patch.ts';
import { isUnavailable, ordinaryOrder } from './plan.ts';
import { asWritten, canonical, isPersons, saysTheSame, signedBy } from './plan-authorship.ts';
import type { Writer } from './plan-authorship.ts';
import { addOrReplace, changed, faulty, refused, unchanged } from './plan-change.ts';
import type { KeptPlan, Made, PlanChange, PlanRefusal } from './plan-change.ts';

const sectionsOf = ({ plan }: KeptPlan): readonly Section[] | PlanRefusal => (isUnavailable(plan.sections) ? refused('not-ready') : plan.sections);

const isRefusal = (value: readonly Section[] | PlanRefusal): value is PlanRefusal => 'ok' in value;

/** A section as a form begins with it, and as a merge patch is laid over it. */
export const writtenSection = ({ id: _id, ...section }: Section): SectionWrite => asWritten(section) as unknown as SectionWrite;

/** Adds a section, or writes one anew when `replaces`. */
export function putSection(kept: KeptPlan, id: string, body: SectionWrite, writer: Writer, { made, replaces }: { made: Made; replaces: boolean }): PlanChange {
  const sections = sectionsOf(kept);
  if (isRefusal(sections)) return sections;
  const before = sections.find((section) => section.id === id);
  if (!(before ? writer.access.section(before) : writer.access.part('sections'))) return refused('not-found');
  const what = addOrReplace(kept, { id, there: before !== undefined, replaces, made });
  if (typeof what === 'object') return what;
  if (what === 'repeated' || (before && saysTheSame(writtenSection(before), body))) return unchanged(kept);
  if (before && isPersons(before) && !writer.author.isPerson) return refused('not-your-words');
  const sameWords = before !== undefined && canonical([before.heading, before.text]) === canonical([body.heading, body.text]);
  const section: Section = signedBy({ id, ...body }, before, sameWords, writer);
  const parts = { sections: before ? sections.map((one) => (one === before ? section : one)) : [...sections, section] };
  return changed(kept, parts, before ? {} : { created: true, made: { [id]: made } });
}

/** What a section is after a change to it; `whole` says what is wrong with it then, if anything. */
export function patchSection(kept: KeptPlan, id: string, patch: object, writer: Writer, whole: (section: unknown) => PlanRefusal | undefined): PlanChange {
  const sections = sectionsOf(kept);
  if (isRefusal(sections)) return sections;
  const before = sections.find((section) => section.id === id);
  if (!before || !writer.access.section(before)) return refused('not-found');
  const body = mergePatch(writtenSection(before), patch) as SectionWrite;
  return whole(body) ?? putSection(kept, id, body, writer, { replaces: true, made: { by: writer.id, content: '' } });
}

/** Takes a section away, and its place in the order; one that is gone stays gone. */
export function removeSection(kept: KeptPlan, id: string, writer: Writer): PlanChange {
  const sections = sectionsOf(kept);
  if (isRefusal(sections)) return sections;
  const before = sections.find((section) => section.id === id);
  if (!before || !writer.access.section(before)) return unchanged(kept);
  if (isPersons(before) && !writer.author.isPerson) return refused('not-your-words');
  return changed(kept, { sections: sections.filter((section) => section !== before), order: kept.plan.order.filter((name) => name !== id) });
}

/** Names that stand in an order beside ids of sections. */
const partNames = new Set<string>(['next', 'sections', ...ordinaryOrder]);

/** The plan in another order. What the writer does not see keeps its place among the rest. */
export function orderPlan(kept: KeptPlan, order: readonly string[], writer: Writer): PlanChange {
  const { plan } = kept;
  const sections = new Map((isUnavailable(plan.sections) ? [] : plan.sections).map((section) => [section.id, section]));
  const isSeen = (name: string): boolean => {
    const section = sections.get(name);
    return section ? writer.access.section(section) : writer.access.part(name);
  };
  // A section that could not be loaded may stand in the order all the same.
  const wrong = order.findIndex((name) => !partNames.has(name) && !(sections.has(name) && isSeen(name)) && !(isUnavailable(plan.sections) && plan.order.includes(name)));
  if (wrong >= 0) return faulty(`/order/${wrong}`, 'names-nothing', 'There is no such part in this plan.');
  const whole = [...order];
  plan.order.forEach((name, place) => {
    if (!isSeen(name) && !whole.includes(name)) whole.splice(Math.min(place, whole.length), 0, name);
  });
  return canonical(whole) === canonical(plan.order) ? unchanged(kept) : changed(kept, { order: whole } satisfies Partial<Plan>);
}
