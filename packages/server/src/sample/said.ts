import type { LocalDate } from '@daybridge/domain/zoned';
import type { Tables } from '../store/store.ts';
import { contentHash } from '../upkeep/content.ts';
import { sampleId } from './ids.ts';
import { resolved } from './read.ts';
import type { SampleFiles } from './read.ts';

/** What came of what people said, and the wishes that nobody has answered yet. */
export async function writeSaid(tables: Tables, files: Pick<SampleFiles, 'responses' | 'wishes'>, day: LocalDate): Promise<void> {
  for (const written of files.responses) {
    const { organisationId, ...record } = resolved(written, day);
    await tables.responses.insert({ id: sampleId('response', written.key), organisationId: organisationId as string, contentHash: contentHash(record), record });
  }
  for (const written of files.wishes) {
    const { personId, createdAt, ...record } = resolved(written, day);
    await tables.wishes.insert({
      id: sampleId('wish', written.key), personId: personId as string | undefined, secretHash: undefined, contentHash: contentHash(record), status: 'asked',
      createdAt: new Date(createdAt as string).toISOString(), answeredAt: undefined, erasedAt: undefined, version: 1, record, answer: undefined,
    });
  }
}
