import type { SeenChanges } from '@daybridge/domain/plan-seen';
import type { Document } from './store.ts';

export interface PlanRow {
  id: string;
  personId: string;
  version: number;
  updatedAt: string;
  record: Document;
  /** Who made each part, and a digest of what with; told to nobody. */
  made: Record<string, { by: string; content: string }>;
  /** What those who see parts of it are told of its changes. */
  seen: SeenChanges;
}

export interface PlanTable {
  /** One plan of this person; anybody else's is not there. */
  get(id: string, personId: string): Promise<PlanRow | undefined>;
  listOf(personId: string, after: string | undefined, limit: number): Promise<PlanRow[]>;
  many(ids: readonly string[]): Promise<PlanRow[]>;
  /** Whose plan it is, without reading it. */
  ownerOf(id: string): Promise<string | undefined>;
  /** The same plan of this person, with other writers kept out until the transaction ends. */
  lock(id: string, personId: string): Promise<PlanRow | undefined>;
  /** False when the id is used. */
  insert(plan: Omit<PlanRow, 'version' | 'seen'>): Promise<boolean>;
  /** Writes a plan that is locked; its version goes up by one. */
  update(plan: PlanRow): Promise<void>;
  /** Takes a plan away; what refers to it has to be gone. */
  remove(id: string): Promise<void>;
  /** For sample data and tests: writes over whatever is there. */
  put(plan: Omit<PlanRow, 'version' | 'made' | 'seen'>): Promise<void>;
}

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
