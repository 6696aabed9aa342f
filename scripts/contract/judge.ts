import { join } from 'node:path';
import { readContract, repository } from '../generate/contract.ts';
import { expand } from '../generate/expand.ts';
import { readOperations } from '../generate/operations.ts';
import { readSeen, sumUp } from './seen.ts';

/** What the answers a suite has written into a folder come to: each held against the contract, each documented status looked for. */
export async function judgeAnswers(folder: string) {
  const contract = await readContract(join(repository, 'specs'));
  const seen = await readSeen(folder);
  return { answers: seen.answers, ...sumUp(seen, readOperations(expand(contract)), (code) => contract.problems[code]?.status ?? 0) };
}
