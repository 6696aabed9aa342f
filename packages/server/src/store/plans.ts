import type { Document } from './store.ts';

/** Something said about a plan. */
export interface CommentRow {
  planId: string;
  id: string;
  /** Who said it. */
  personId: string;
  contentHash: string;
  at: string;
  /** What it is about, who said it, and what. */
  record: Document;
}

export interface CommentTable {
  get(planId: string, id: string): Promise<CommentRow | undefined>;
  /** False when the id is used in this plan. */
  insert(comment: CommentRow): Promise<boolean>;
  /** Those of a plan, the newest first. */
  ofPlan(planId: string, after: { at: string; id: string } | undefined, limit: number): Promise<CommentRow[]>;
  removeOfPlan(planId: string): Promise<void>;
}

/** Access that somebody took in an emergency. */
export interface EmergencyRow {
  planId: string;
  id: string;
  /** Who looks. */
  personId: string;
  reason: string;
  startsAt: string;
  endsAt: string;
}

export interface EmergencyTable {
  get(planId: string, id: string): Promise<EmergencyRow | undefined>;
  /** False when the id is used in this plan. */
  insert(access: EmergencyRow): Promise<boolean>;
  ofPlan(planId: string): Promise<EmergencyRow[]>;
  /** Whether somebody's time with a plan is not over. */
  isOpen(planId: string, personId: string, now: string): Promise<boolean>;
  removeOfPlan(planId: string): Promise<void>;
}
