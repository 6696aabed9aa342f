import type { Document } from './store.ts';

/** Somebody who may act for a person. What they may see and do is said by shares. */
export interface DelegationRow {
  id: string;
  personId: string;
  delegateId: string;
  /** Last day of it, as a calendar date. */
  endsOn: string;
  revokedAt: string | undefined;
  createdAt: string;
  version: number;
  /** Relationship, basis, how and when it was agreed. */
  record: Document;
}

export interface DelegationTable {
  get(id: string): Promise<DelegationRow | undefined>;
  /** False when the id is used. */
  insert(delegation: DelegationRow): Promise<boolean>;
  /** Writes end, revocation and record, if nobody wrote since it was read; the version goes up by one. */
  update(delegation: DelegationRow): Promise<boolean>;
  /** Those of a person in both directions, the newest first. */
  listOf(personId: string, after: { createdAt: string; id: string } | undefined, limit: number): Promise<DelegationRow[]>;
  /** Delegations between these two that hold on a day. */
  liveBetween(personId: string, delegateId: string, day: string): Promise<DelegationRow[]>;
}

/** What a delegate may see and do. */
export interface ShareRow {
  id: string;
  delegationId: string;
  /** Absent: it is about no plan, such as booking alone. */
  planId: string | undefined;
  scopes: string[];
  /** Names of parts and ids of sections; absent for all that is not sensitive. */
  parts: string[] | undefined;
  /** Whether they may know that something is hidden. */
  reveal: boolean;
  /** Last day of it. */
  endsOn: string;
  createdAt: string;
  version: number;
}

export interface ShareTable {
  get(id: string): Promise<ShareRow | undefined>;
  /** False when the id is used. */
  insert(share: ShareRow): Promise<boolean>;
  /** Writes scopes, parts, reveal and end, if nobody wrote since it was read; the version goes up by one. */
  update(share: ShareRow): Promise<boolean>;
  /** All of a plan, the newest first, ended ones and those of revoked delegations too. */
  ofPlan(planId: string): Promise<ShareRow[]>;
  /** Those of a plan that hold on a day, with who they are for. */
  liveOfPlan(planId: string, day: string): Promise<(ShareRow & { delegateId: string })[]>;
  ofDelegation(delegationId: string): Promise<ShareRow[]>;
  /** What a delegate may do for a person on a day, by shares and delegations that both hold then. With a plan, only of that plan. */
  live(personId: string, delegateId: string, day: string, planId?: string): Promise<ShareRow[]>;
  /** All that holds for a delegate on a day, with the person it is about. */
  liveOfDelegate(delegateId: string, day: string): Promise<(ShareRow & { personId: string })[]>;
  /** Before a plan goes. */
  removeOfPlan(planId: string): Promise<void>;
}
