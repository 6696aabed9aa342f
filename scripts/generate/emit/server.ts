/** server/src/generated: the contract as it is served, the closed lists whole, and who may do what. */
import { outcomes, readAccess } from '../check-access.ts';
import type { Bundle, Vocabulary } from '../contract.ts';
import { banner, literal } from './text.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export const emitContract = (bundle: Bundle): string => json(bundle);
export const emitVocabularyData = (lists: Record<string, Vocabulary>): string => json(Object.values(lists));

/** The access table as the service looks things up in it. */
export function emitAccess(csv: string): string {
  const { roles, rows } = readAccess(csv);
  return `${banner}
export const roles = ${literal(roles)} as const;
/** What somebody is to the service: the columns of specs/access.csv. */
export type Role = (typeof roles)[number];

/** \`allow\`: everybody's. \`own\`: what is theirs. \`shared\`: what somebody shared with them. Else the status they get. */
export type Outcome = ${outcomes.map(literal).join(' | ')};

/** What each operation is to each role, in the order of \`roles\`. */
export const access: Readonly<Record<string, readonly Outcome[]>> = {
${rows.map(([operation, ...cells]) => `  ${operation}: ${literal(cells)},\n`).join('')}};
`;
}
