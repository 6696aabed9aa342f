/** Who may act for somebody, and until when. What they may see and do is said by shares. */

/** A delegation as far as its rules go. Days are calendar dates; `endsOn` is the last day of it. */
export interface DelegationFacts {
  personId: string;
  delegateId: string;
  relationship: string;
  basis: string;
  agreedOn: string;
  endsOn: string;
  revokedAt?: string;
}

export type DelegationState = 'live' | 'ended' | 'revoked';

/** Where a delegation stands on a day: what was taken back stays so. */
export const delegationState = ({ endsOn, revokedAt }: Pick<DelegationFacts, 'endsOn' | 'revokedAt'>, today: string): DelegationState =>
  revokedAt !== undefined ? 'revoked' : endsOn < today ? 'ended' : 'live';

/** What does not fit together, as field, code and what to do about it. */
export interface Misfit {
  pointer: string;
  code: string;
  message: string;
}

const misfit = (pointer: string, code: string, message: string): Misfit => ({ pointer, code, message });

/**
 * What does not fit in a delegation that is to be written: nobody is their own delegate, a day agreed on lies behind us and the last
 * day before us, an advocate's basis is for advocates, and nobody under 18 acts by law for somebody else (Mental Capacity Act 2005, s. 10).
 */
export function delegationMisfits(delegation: DelegationFacts, { today, delegateUnder18 }: { today: string; delegateUnder18: boolean }): Misfit[] {
  const { personId, delegateId, relationship, basis, agreedOn, endsOn } = delegation;
  return [
    ...(personId === delegateId ? [misfit('/delegateId', 'same-person', 'Choose somebody else.')] : []),
    ...(agreedOn > today ? [misfit('/agreedOn', 'in-the-future', 'Give a day that has come.')] : []),
    ...(endsOn < today || endsOn < agreedOn ? [misfit('/endsOn', 'over', 'Give a last day that is still to come.')] : []),
    ...(basis === 'advocate' && relationship !== 'advocate' ? [misfit('/basis', 'not-an-advocate', 'Only an advocate acts as one.')] : []),
    ...(basis === 'legal-authority' && delegateUnder18 ? [misfit('/basis', 'under-18', 'Nobody under 18 can act by law for somebody else.')] : []),
  ];
}
