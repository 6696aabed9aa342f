import type { LocalDate } from '@daybridge/domain/zoned';
import type { Tables } from '../store/store.ts';
import { sampleId } from './ids.ts';
import { resolved } from './read.ts';
import type { SampleFiles, Written } from './read.ts';

/** Who of the sample people may act for whom, and what they may see and do. */
export async function writeActing(tables: Tables, files: Pick<SampleFiles, 'delegations' | 'shares'>, day: LocalDate, now: string): Promise<void> {
  for (const written of files.delegations) {
    const { personId, delegateId, endsOn, revokedAt, ...record } = resolved(written, day) as Record<string, string>;
    await tables.delegations.insert({
      id: sampleId('delegation', written.key), personId: personId!, delegateId: delegateId!, endsOn: endsOn!, createdAt: now, version: 1, record,
      revokedAt: revokedAt && new Date(revokedAt).toISOString(),
    });
  }
  for (const written of files.shares) {
    const { delegationId, planId, scopes, reveal, endsOn } = resolved(written, day) as { delegationId: string; planId?: string; scopes: string[]; reveal: boolean; endsOn: string };
    await tables.shares.insert({
      id: sampleId('share', written.key), delegationId, planId, scopes, reveal, endsOn, createdAt: now, version: 1, parts: partsOf(written) });
  }
}

/** `all` is everything that is not sensitive; without it and without parts nothing of a plan is shared. */
const partsOf = ({ all, parts }: Written): string[] | undefined => (all === true ? undefined : (parts as string[] | undefined) ?? []);
