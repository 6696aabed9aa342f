// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.
import type { CallOptions } from '../../call.ts';
import type { Connection } from '../../connection.ts';
import { many, one } from '../../verbs.ts';
import type { CallOf, PagesOf, QueryOf } from '../../operation-types.ts';
import type * as R from '../resources.ts';

/**
 * List my plans. The plans of the person who is signed in, and those shared with them: in use first, then drafts, then
 * ended ones. An empty list is no problem: nobody has to have a plan. Scope `plans:read`.
 */
export const listPlans = /* @__PURE__ */ many<(to: Connection, query?: QueryOf<'listPlans'>, options?: CallOptions) => PagesOf<'listPlans', R.PlanPage, R.PlanCard>>('GET /plans', 'query');

/**
 * Read one plan. A whole plan. A part that could not be loaded says so and is never left out. A plan that is not yours
 * to see answers like one that does not exist. Scope `plans:read`. Refused with `purpose-required`.
 */
export const getPlan = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getPlan', R.Plan>>('GET /plans/{id}');

/**
 * Start a plan, or write it anew. Without If-Match it creates; with the ETag of the plan it writes anew what is in the
 * body, and the rest stays. Only the person whose plan it is, or who they asked to; words whose author is the person
 * are changed by nobody else. With `ifMatch` it changes what is there. Scope `plans:write`. Refused with `id-in-use`,
 * `not-your-words`, `changed-meanwhile`, `does-not-fit`, `purpose-required`.
 */
export const putPlan = /* @__PURE__ */ one<(to: Connection, id: string, body: R.PlanCreate, options?: CallOptions) => CallOf<'putPlan', R.Plan>>('PUT /plans/{id}', 'body');

/**
 * Take a plan away. Only the person whose plan it is. The record of who looked stays. With the ETag remembered from
 * reading, or `ifMatch`. Scope `plans:write`. Refused with `changed-meanwhile`, `precondition-required`.
 */
export const deletePlan = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'deletePlan', undefined>>('DELETE /plans/{id}');

/**
 * Change a plan. A JSON merge patch; lists are replaced whole. Words whose author is the person are changed by nobody
 * else, and what is new is signed by who writes it. With the ETag remembered from reading, or `ifMatch`. Scope
 * `plans:write`. Refused with `not-your-words`, `changed-meanwhile`, `does-not-fit`, `precondition-required`,
 * `purpose-required`.
 */
export const patchPlan = /* @__PURE__ */ one<(to: Connection, id: string, body: R.PlanPatch, options?: CallOptions) => CallOf<'patchPlan', R.Plan>>('PATCH /plans/{id}', 'body');

/**
 * Read a plan on a card. What happens next, whom to ring and when it is looked at again. Scope `plans:read`. Refused
 * with `purpose-required`.
 */
export const getPlanSummary = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'getPlanSummary', R.PlanSummary>>('GET /plans/{id}/summary');

/**
 * Take a plan away as a file. The whole plan with what was said about it. Scope `plans:read`. Refused with
 * `purpose-required`.
 */
export const exportPlan = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'exportPlan', R.PlanExport>>('GET /plans/{id}/export');

/**
 * Add a goal, or write it anew. Without If-Match it adds; with the ETag of the plan it replaces. Words whose author is
 * the person are changed by nobody else. With `ifMatch` it changes what is there. Scope `plans:write`. Refused with
 * `id-in-use`, `not-your-words`, `changed-meanwhile`, `does-not-fit`, `purpose-required`.
 */
export const putGoal = /* @__PURE__ */ one<(to: Connection, id: string, goalId: string, body: R.GoalWrite, options?: CallOptions) => CallOf<'putGoal', R.Plan>>('PUT /plans/{id}/goals/{goalId}', 'body');

/**
 * Take a goal away. With the ETag of the plan. With the ETag remembered from reading, or `ifMatch`. Scope
 * `plans:write`. Refused with `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`.
 */
export const deleteGoal = /* @__PURE__ */ one<(to: Connection, id: string, goalId: string, options?: CallOptions) => CallOf<'deleteGoal', undefined>>('DELETE /plans/{id}/goals/{goalId}');

/**
 * Change a goal. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `plans:write`. Refused
 * with `not-your-words`, `changed-meanwhile`, `does-not-fit`, `precondition-required`, `purpose-required`.
 */
export const patchGoal = /* @__PURE__ */ one<(to: Connection, id: string, goalId: string, body: R.GoalPatch, options?: CallOptions) => CallOf<'patchGoal', R.Plan>>('PATCH /plans/{id}/goals/{goalId}', 'body');

/**
 * Tick off a step. Changes one step and, if there is something to celebrate, adds it to the goal. With the ETag
 * remembered from reading, or `ifMatch`. Scope `plans:write`. Refused with `not-your-words`, `changed-meanwhile`,
 * `precondition-required`, `purpose-required`.
 */
export const patchStep = /* @__PURE__ */ one<(to: Connection, id: string, goalId: string, stepId: string, body: R.StepPatch, options?: CallOptions) => CallOf<'patchStep', R.Plan>>('PATCH /plans/{id}/goals/{goalId}/steps/{stepId}', 'body');

/**
 * Add a section, or write it anew. Without If-Match it adds; with the ETag of the plan it replaces. Words whose author
 * is the person are changed by nobody else. With `ifMatch` it changes what is there. Scope `plans:write`. Refused with
 * `id-in-use`, `not-your-words`, `changed-meanwhile`, `purpose-required`.
 */
export const putSection = /* @__PURE__ */ one<(to: Connection, id: string, sectionId: string, body: R.SectionWrite, options?: CallOptions) => CallOf<'putSection', R.Plan>>('PUT /plans/{id}/sections/{sectionId}', 'body');

/**
 * Take a section away. With the ETag of the plan. With the ETag remembered from reading, or `ifMatch`. Scope
 * `plans:write`. Refused with `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`.
 */
export const deleteSection = /* @__PURE__ */ one<(to: Connection, id: string, sectionId: string, options?: CallOptions) => CallOf<'deleteSection', undefined>>('DELETE /plans/{id}/sections/{sectionId}');

/**
 * Change a section. A JSON merge patch. With the ETag remembered from reading, or `ifMatch`. Scope `plans:write`.
 * Refused with `not-your-words`, `changed-meanwhile`, `precondition-required`, `purpose-required`.
 */
export const patchSection = /* @__PURE__ */ one<(to: Connection, id: string, sectionId: string, body: R.SectionPatch, options?: CallOptions) => CallOf<'patchSection', R.Plan>>('PATCH /plans/{id}/sections/{sectionId}', 'body');

/**
 * Put a plan in my order. The order of its parts, as the person wants it. With the ETag remembered from reading, or
 * `ifMatch`. Scope `plans:write`. Refused with `changed-meanwhile`, `does-not-fit`, `precondition-required`,
 * `purpose-required`.
 */
export const putPlanOrder = /* @__PURE__ */ one<(to: Connection, id: string, body: R.PlanOrder, options?: CallOptions) => CallOf<'putPlanOrder', R.Plan>>('PUT /plans/{id}/order', 'body match');

/**
 * Read what was said about a plan. Comments stand beside the plan, never inside it. Scope `plans:read`. Refused with
 * `purpose-required`.
 */
export const listComments = /* @__PURE__ */ many<(to: Connection, id: string, query?: QueryOf<'listComments'>, options?: CallOptions) => PagesOf<'listComments', R.CommentPage, R.Comment>>('GET /plans/{id}/comments', 'query');

/**
 * Say something about a part of a plan. A comment, or that something is wrong. The same content again answers 200.
 * Scope `plans:write`. Refused with `id-in-use`, `does-not-fit`, `purpose-required`.
 */
export const putComment = /* @__PURE__ */ one<(to: Connection, id: string, commentId: string, body: R.CommentWrite, options?: CallOptions) => CallOf<'putComment', R.Comment>>('PUT /plans/{id}/comments/{commentId}', 'body');

/**
 * Write down a review. What came of looking at the plan together. With `ifMatch` it changes what is there. Scope
 * `plans:write`. Refused with `id-in-use`, `not-your-words`, `changed-meanwhile`, `purpose-required`.
 */
export const putReview = /* @__PURE__ */ one<(to: Connection, id: string, reviewId: string, body: R.ReviewWrite, options?: CallOptions) => CallOf<'putReview', R.Plan>>('PUT /plans/{id}/reviews/{reviewId}', 'body');

/**
 * Propose something. A worker proposes, beside the words of the person. An independent person may challenge it, who
 * proposed answers, and the person decides. What is not sent stays. With `ifMatch` it changes what is there. Scope
 * `plans:write`. Refused with `id-in-use`, `not-your-words`, `changed-meanwhile`, `does-not-fit`, `purpose-required`.
 */
export const putProposal = /* @__PURE__ */ one<(to: Connection, id: string, proposalId: string, body: R.ProposalWrite, options?: CallOptions) => CallOf<'putProposal', R.Plan>>('PUT /plans/{id}/proposals/{proposalId}', 'body');

/**
 * Say that I have read the crisis wishes. The person sees who has read them. Sent again the same day it changes
 * nothing. Plan: from `draft`, `active`, `ended`. Scope `plans:read`. Refused with `purpose-required`.
 */
export const readCrisis = /* @__PURE__ */ one<(to: Connection, id: string, options?: CallOptions) => CallOf<'readCrisis', R.Plan>>('POST /plans/{id}/crisis/read');

/** See whom I share with. The shares of a plan. Only for the person whose plan it is. Scope `plans:read`. */
export const listShares = /* @__PURE__ */ many<(to: Connection, id: string, options?: CallOptions) => PagesOf<'listShares', R.SharePage, R.Share>>('GET /plans/{id}/shares');

/** Read one share. What somebody may see and do. Scope `plans:read`. */
export const getShare = /* @__PURE__ */ one<(to: Connection, id: string, shareId: string, options?: CallOptions) => CallOf<'getShare', R.Share>>('GET /plans/{id}/shares/{shareId}');

/**
 * Share, or stop sharing. What somebody may see and do, until when. It holds at once. With `ifMatch` it changes what
 * is there. Scope `plans:write`. Refused with `id-in-use`, `too-young`, `changed-meanwhile`, `does-not-fit`.
 */
export const putShare = /* @__PURE__ */ one<(to: Connection, id: string, shareId: string, body: R.ShareWrite, options?: CallOptions) => CallOf<'putShare', R.Share>>('PUT /plans/{id}/shares/{shareId}', 'body');

/**
 * See who has looked at my plan. Every look by anybody else, refusals too. Only for the person whose plan it is. Scope
 * `plans:read`.
 */
export const listAccess = /* @__PURE__ */ many<(to: Connection, id: string, query?: QueryOf<'listAccess'>, options?: CallOptions) => PagesOf<'listAccess', R.AccessLogPage, R.AccessLogEntry>>('GET /plans/{id}/access-log', 'query');

/**
 * Look in an emergency. With a reason, for a short time. It opens what is needed then: what happens next, whom to
 * ring, what helps, the wellness plan, crisis wishes and agreed risks; nothing that is kept apart. It is flagged, and
 * the person is told. Scope `plans:read`. Refused with `id-in-use`, `purpose-required`.
 */
export const putEmergencyAccess = /* @__PURE__ */ one<(to: Connection, id: string, emergencyId: string, body: R.EmergencyAccessWrite, options?: CallOptions) => CallOf<'putEmergencyAccess', R.EmergencyAccess>>('PUT /plans/{id}/emergency-access/{emergencyId}', 'body');
