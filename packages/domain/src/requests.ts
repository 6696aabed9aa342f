/** What is asked for because it has no date: whether it can be asked for, and what becomes of it. */
import { requestCommands } from './generated/states.ts';
import type { RequestCommand } from './generated/states.ts';

export type RequestState = 'requested' | 'accepted' | 'declined' | 'withdrawn';

/** A request as far as its rules go. */
export interface RequestFacts {
  status: RequestState;
  answeredAt?: string;
  withdrawnAt?: string;
}

/** What is asked about: how one joins it and whether it is running. A service has no `joining`. */
export interface Askable {
  status?: string;
  joining?: { mode: string };
  peerGroup?: { membership?: string; lookingForMembers?: boolean };
  closing?: { on: string };
}

/**
 * Whether something takes requests of a kind on a day. Joining is asked for where asking is how one joins; to be met first, to be visited
 * or to begin a group of one's own can be asked wherever somebody of the organisation answers. A full group is asked: it says when, or what else.
 */
export function takesRequests({ status = 'active', joining, peerGroup, closing }: Askable, kind: string, today: string): boolean {
  if (status === 'closed' || status === 'paused') return false;
  if (closing !== undefined && closing.on <= today) return false;
  if (joining?.mode === 'external') return false;
  if (kind !== 'join' || joining === undefined) return true;
  if (peerGroup?.membership === 'closed' && peerGroup.lookingForMembers !== true) return false;
  return joining.mode === 'ask' || joining.mode === 'referral';
}

/** What came of a command: the request as it now is (`changed` false when it was already so), or `undefined` when it is not allowed. */
export type RequestOutcome<F extends RequestFacts = RequestFacts> = { changed: boolean; request: F } | undefined;

/** Carries out a command of the contract; what is done already is not done again. */
export function commandRequest<F extends RequestFacts>(command: RequestCommand, request: F, now: string): RequestOutcome<F> {
  const { from, to } = requestCommands[command];
  if (request.status === to) return { changed: false, request };
  if (!(from as readonly string[]).includes(request.status)) return undefined;
  const moment = command === 'withdraw' ? { withdrawnAt: now } : { answeredAt: now };
  return { changed: true, request: { ...request, status: to, ...moment } };
}
