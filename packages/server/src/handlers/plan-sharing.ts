import type { AccessLogEntry, Comment, CommentWrite, EmergencyAccessWrite, Plan, Share, ShareWrite } from '@daybridge/domain/generated/model';
import { isUnavailable } from '@daybridge/domain/plan';
import { commentable, mayCommentOn } from '@daybridge/domain/plan-beside';
import type { Config } from '../config.ts';
import type { Answered, Call, Handlers } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { requireVersion, saysVersion } from '../http/preconditions.ts';
import { Problem } from '../http/problems.ts';
import { accessWords } from '../plans/access-words.ts';
import { onPlan } from '../plans/reach.ts';
import type { PlanDesk, Reached } from '../plans/reach.ts';
import { personWords, roleThatCounts, roleWords } from '../plans/words.ts';
import type { CommentRow, EmergencyRow, ShareRow } from '../store/store.ts';
import { contentHash, isSameContent, withLowerIds } from '../upkeep/content.ts';

const HOUR = 3_600_000;

const partId = (call: Call, name: string): string => call.params[name]!.toLowerCase();

/** What stands beside a plan: comments, with whom it is shared, who has looked, and looking in an emergency. */
export function planSharingHandlers(desk: PlanDesk, { emergencyHours }: Pick<Config, 'emergencyHours'>, newId: () => string): Handlers {
  return {
    putComment: (call) => onPlan(desk, call, { writes: true }, (reached) => putComment(reached, call)),
    listShares: (call) => onPlan(desk, call, {}, async ({ tables, row }) => ({ body: { items: (await tables.shares.ofPlan(row.id)).map(shareOf) } })),
    getShare: (call) => onPlan(desk, call, {}, async ({ tables, row }) => {
      const share = await tables.shares.get(partId(call, 'shareId'));
      if (share?.planId !== row.id) throw new Problem('not-found');
      return shownShare(share);
    }),
    putShare: (call) => onPlan(desk, call, { writes: true }, (reached) => putShare(reached, call)),
    listAccess: (call) => onPlan(desk, call, {}, (reached) => listAccess(reached, call)),
    putEmergencyAccess: (call) => onPlan(desk, call, { writes: true, anyPlan: true }, (reached) => putEmergencyAccess(reached, call, emergencyHours, newId)),
  };
}

async function putComment({ tables, row, plan, access, writer }: Reached, call: Call): Promise<Answered> {
  const { on, text, kind } = withLowerIds(call.body as CommentWrite);
  const id = partId(call, 'commentId');
  const hash = contentHash([writer.id, on, text, kind]);
  const before = await tables.comments.get(row.id, id);
  if (before && before.contentHash !== hash) throw new Problem('id-in-use');
  if (before) return { status: 200, body: commentOf(before) };
  if (!mayCommentOn(plan, on, access)) throw new Problem('does-not-fit', { errors: [{ pointer: '/on', code: 'not-there', message: 'There is no such part in this plan.' }] });
  const comment: CommentRow = { planId: row.id, id, personId: writer.id, contentHash: hash, at: call.now.toISOString(), record: { on, by: writer.author, text, kind } };
  await tables.comments.insert(comment);
  return { status: 201, body: commentOf(comment) };
}

const commentOf = ({ id, at, record }: CommentRow): Comment => ({ id, at, ...(record as unknown as Omit<Comment, 'id' | 'at'>) });

const shareOf = ({ id, delegationId, scopes, parts, reveal, endsOn }: ShareRow): Share => ({ id, delegationId, scopes, parts, reveal, endsOn });
const shownShare = (share: ShareRow, status = 200): Answered => ({ status, body: shareOf(share), version: share.version });

const misfit = (pointer: string, message: string): Problem => new Problem('does-not-fit', { errors: [{ pointer, code: 'not-there', message }] });

/** Says what somebody may see and do. It holds from this moment: every access looks at it anew. */
async function putShare({ tables, row, plan, writer }: Reached, call: Call): Promise<Answered> {
  const id = partId(call, 'shareId');
  const { delegationId, scopes, parts, reveal, endsOn } = withLowerIds(call.body as ShareWrite);
  const wanted = { delegationId, scopes: [...scopes], parts: parts && [...parts], reveal, endsOn };
  const before = await tables.shares.get(id);
  if (before && before.planId !== row.id) throw new Problem('id-in-use');
  if (!before && saysVersion(call)) throw new Problem('not-found');
  if (before && !saysVersion(call)) {
    if (!isSameContent(shareOf(before), { id, ...wanted })) throw new Problem('id-in-use');
    return shownShare(before);
  }
  if (before) requireVersion(call, before.version);
  const delegation = await tables.delegations.get(delegationId);
  if (delegation?.personId !== writer.id) throw misfit('/delegationId', 'There is no such delegation.');
  if (before && before.delegationId !== delegationId) throw misfit('/delegationId', 'A share stays with whom it is for. Make a new one.');
  const young = (await tables.people.get(delegation.delegateId))?.record['under18'] === true;
  if (young && scopes.some((scope) => scope === 'edit-plan' || scope === 'see-budget')) throw new Problem('too-young');
  const wrong = (parts ?? []).findIndex((name) => !isPart(plan, name));
  if (wrong >= 0) throw misfit(`/parts/${wrong}`, 'There is no such part in this plan.');
  if (!before) {
    const share: ShareRow = { id, planId: row.id, createdAt: call.now.toISOString(), version: 1, ...wanted };
    await tables.shares.insert(share);
    return shownShare(share, 201);
  }
  if (isSameContent(shareOf(before), { id, ...wanted })) return shownShare(before);
  await tables.shares.update({ ...before, ...wanted });
  return shownShare({ ...before, ...wanted, version: before.version + 1 });
}

const isPart = (plan: Plan, name: string): boolean =>
  commentable.has(name) || isUnavailable(plan.sections) || plan.sections.some(({ id }) => id === name);

async function listAccess({ tables, row, snapshot }: Reached, call: Call): Promise<Answered> {
  const limit = (call.query['limit'] as number | undefined) ?? 20;
  const [before] = readCursor(call.operation.id, call.query['cursor'] as string | undefined, ['count']) ?? [];
  const rows = await tables.accesses.newest(row.id, before, limit + 1);
  const page = rows.slice(0, limit);
  const nextCursor = rows.length > limit ? writeCursor(call.operation.id, [page.at(-1)!.n]) : undefined;
  const items: AccessLogEntry[] = await accessWords(tables, page, snapshot, call.language);
  return { body: { items, nextCursor }, nextCursor };
}

/** Opens what an emergency needs, for a time the service is configured with, and tells the person. */
async function putEmergencyAccess({ tables, row, writer, snapshot }: Reached, call: Call, hours: number, newId: () => string): Promise<Answered> {
  const { reason } = call.body as EmergencyAccessWrite;
  const id = partId(call, 'emergencyId');
  const before = await tables.emergencies.get(row.id, id);
  if (before && (before.personId !== writer.id || before.reason !== reason)) throw new Problem('id-in-use');
  if (before) return { status: 200, body: emergencyOf(before), about: id };
  const at = call.now.toISOString();
  const endsAt = new Date(call.now.getTime() + hours * HOUR).toISOString();
  const access: EmergencyRow = { planId: row.id, id, personId: writer.id, reason, startsAt: at, endsAt };
  await tables.emergencies.insert(access);
  const { viewer } = call;
  const asker = await tables.people.get(writer.id);
  const organisation = viewer.kind === 'person' && viewer.organisationIds[0] !== undefined ? snapshot.organisations.get(viewer.organisationIds[0])?.record.name : undefined;
  const languages = (await tables.people.get(row.personId))?.record['languages'];
  await tables.outbox.add([{
    id: newId(), kind: 'emergency-access', about: row.id, to: { kind: 'person', personId: row.personId },
    language: Array.isArray(languages) && languages[0] === 'cy' ? 'cy' : 'en',
    facts: {
      who: personWords(asker), role: roleWords(viewer.kind === 'person' ? roleThatCounts(viewer.roles) : 'person', asker), organisation, reason, from: at, until: endsAt,
    },
    createdAt: at, dueAt: at,
  }]);
  return { status: 201, body: emergencyOf(access), about: id };
}

const emergencyOf = ({ id, reason, startsAt, endsAt }: EmergencyRow) => ({ id, reason, from: startsAt, until: endsAt });
