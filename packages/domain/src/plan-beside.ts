/** What others write beside the person's words: reviews, proposals and their challenge, comments, and who has read the crisis wishes. */
import type { Comment, Crisis, Plan, Proposal, ProposalWrite, Review, ReviewWrite } from './generated/model.ts';
import { isUnavailable, listOf, ordinaryOrder } from './plan.ts';
import type { PlanAccess } from './plan-access.ts';
import { asWritten, canonical } from './plan-authorship.ts';
import type { Writer } from './plan-authorship.ts';
import { addOrReplace, changed, faulty, refused, unchanged } from './plan-change.ts';
import type { KeptPlan, Made, PlanChange } from './plan-change.ts';

interface How {
  made: Made;
  replaces: boolean;
}

/** Writes down a review: the plan knows then when it was last looked at, and when it is next. */
export function putReview(kept: KeptPlan, id: string, { nextReviewOn, ...body }: ReviewWrite, writer: Writer, { made, replaces }: How): PlanChange {
  const { plan } = kept;
  if (isUnavailable(plan.reviews)) return refused('not-ready');
  const reviews = listOf<Review>(plan.reviews);
  const before = reviews.find((review) => review.id === id);
  if (before && !writer.access.part('reviews')) return refused('not-found');
  const what = addOrReplace(kept, { id, there: before !== undefined, replaces, made });
  if (typeof what === 'object') return what;
  if (what === 'repeated') return unchanged(kept);
  if (before?.by.isPerson && !writer.author.isPerson) return refused('not-your-words');
  const review: Review = { id, ...body, by: writer.author };
  const last = plan.lastReviewedOn === undefined || plan.lastReviewedOn < body.on ? body.on : plan.lastReviewedOn;
  const parts: Partial<Plan> = {
    reviews: before ? reviews.map((one) => (one === before ? review : one)) : [...reviews, review],
    lastReviewedOn: last,
    ...(nextReviewOn !== undefined && { nextReviewOn }),
  };
  return changed(kept, parts, { created: !before, made: { [id]: made } });
}

/**
 * Proposes something, or changes a proposal: its text by who proposes, the challenge by somebody else, the answer to that by who
 * proposed, the decision by the person. What is not sent stays.
 */
export function putProposal(kept: KeptPlan, id: string, body: ProposalWrite, writer: Writer, { made, replaces }: How): PlanChange {
  const { plan } = kept;
  if (isUnavailable(plan.proposals)) return refused('not-ready');
  const proposals = listOf<Proposal>(plan.proposals);
  const before = proposals.find((proposal) => proposal.id === id);
  if (before && !writer.access.part('proposals')) return refused('not-found');
  const what = addOrReplace(kept, { id, there: before !== undefined, replaces, made });
  if (typeof what === 'object') return what;
  if (what === 'repeated') return unchanged(kept);

  const isProposer = before === undefined || kept.made[id]?.by === writer.id;
  const [challenge, past] = [body.challenge, before?.challenge];
  if (before && before.text !== body.text && !isProposer) return refused('not-your-words');
  if (body.decidedOn !== undefined && body.decidedOn !== before?.decidedOn && !writer.author.isPerson) return refused('not-your-words');
  if (challenge && challenge.said !== past?.said) {
    if (isProposer || writer.author.isPerson) return faulty('/challenge', 'not-independent', 'Somebody else has to challenge this.');
    if (past && kept.made[`${id} challenge`]?.by !== writer.id) return refused('not-your-words');
  }
  if (challenge?.answer !== undefined && challenge.answer !== past?.answer && !(isProposer && past)) {
    return faulty('/challenge/answer', 'not-yours-to-answer', 'Whoever proposed this answers, after the challenge.');
  }
  const proposal: Proposal = {
    ...(before ?? { id, by: writer.author, on: writer.today }),
    text: body.text,
    ...(challenge && { challenge: challenged(past, challenge, writer) }),
    ...(body.decidedOn !== undefined && { decidedOn: body.decidedOn }),
  };
  if (before && canonical(proposal) === canonical(before)) return unchanged(kept);
  const challenger = challenge && challenge.said !== past?.said ? { [`${id} challenge`]: made } : {};
  const parts = { proposals: before ? proposals.map((one) => (one === before ? proposal : one)) : [...proposals, proposal] };
  return changed(kept, parts, { created: !before, made: { ...challenger, ...(before ? {} : { [id]: made }) } });
}

/** Ids of the proposals somebody made themselves. */
export const proposedBy = ({ plan, made }: KeptPlan, writerId: string): string[] =>
  listOf<Proposal>(plan.proposals).map(({ id }) => id).filter((id) => made[id]?.by === writerId);

function challenged(past: Proposal['challenge'], { said, answer }: NonNullable<ProposalWrite['challenge']>, { author, today }: Writer): Proposal['challenge'] {
  const base = past && past.said === said ? past : { by: author, on: today, said };
  return { ...base, ...(answer !== undefined && { answer }) };
}

/** Notes that somebody has read the crisis wishes: once a day is enough, and the person's own reading is no news to them. */
export function markCrisisRead(kept: KeptPlan, writer: Writer): PlanChange {
  const { crisis } = kept.plan;
  if (crisis === undefined || !writer.access.part('crisis')) return refused('not-found');
  if (isUnavailable(crisis)) return refused('not-ready');
  if (writer.author.isPerson) return unchanged(kept);
  const { name, role } = writer.author;
  const entry = { who: role === undefined ? name : `${name}, ${role.charAt(0).toLowerCase()}${role.slice(1)}`, on: writer.today };
  const readBy = (crisis as Crisis).readBy ?? [];
  if (readBy.some(({ who, on }) => who === entry.who && on === entry.on)) return unchanged(kept);
  return changed(kept, { crisis: { ...crisis, readBy: [...readBy, entry] } });
}

/** What can be named in a plan beside the ids of what is in it. */
export const commentable: ReadonlySet<string> = new Set<string>(['next', 'title', 'sections', ...ordinaryOrder]);

/** Whether a comment is about something the viewer may see: a part by its name, or a goal, step, section or other thing in it by its id. */
export function mayCommentOn(plan: Plan, on: Comment['on'], access: PlanAccess): boolean {
  if (on === 'title') return true;
  if (commentable.has(on)) return access.part(on);
  for (const section of listOf(plan.sections)) if (section.id === on) return access.section(section);
  const holds = (part: unknown): boolean =>
    typeof part === 'object' && part !== null && (('id' in part && part.id === on) || Object.values(part).some(holds));
  return ordinaryOrder.some((name) => access.part(name) && holds(asWritten(plan[name])));
}

/** Whether a comment on something that is no longer there may be seen: by the person, and by who may see everything that is not kept apart. */
export const mayReadComment = (plan: Plan, { on }: Pick<Comment, 'on'>, access: PlanAccess): boolean => access.own || mayCommentOn(plan, on, access);

