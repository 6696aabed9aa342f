/** server/src/generated: the contract as it is served, and the closed lists whole. */
import type { Bundle, Vocabulary } from '../contract.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export const emitContract = (bundle: Bundle): string => json(bundle);
export const emitVocabularyData = (lists: Record<string, Vocabulary>): string => json(Object.values(lists));
