/** sdk/src/generated/operations.ts (what the client needs at run time) and facts.ts (what tests and docs need besides). */
import type { Bundle, ProblemEntry } from '../contract.ts';
import type { ReadOperation } from '../operations.ts';
import { banner, doc, literal } from './text.ts';

const head = `
/** What the client needs to know of an operation at run time. Each is a constant of its own, so that one operation brings only itself. */
export interface OperationInfo {
  /** The operationId, which is also the key of its types in types.ts. */
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** Path under the base URL, with {names} to fill in. */
  readonly path: string;
  /** Needs no token: none is sent, so that the answer can be cached by anybody. */
  readonly open?: true;
  /** A guest opens it with a Booking-Secret. */
  readonly guest?: true;
  /** A POST that changes nothing. */
  readonly safe?: true;
  /** The same request again may do something twice; everything without this mark repeats safely. */
  readonly once?: true;
  /** Media type of the body, where it is not application/json. */
  readonly body?: string;
  /** Media type of the answer, where it is not application/json. */
  readonly answer?: string;
}
`;

export function emitOperations(operations: ReadOperation[]): string {
  const constants = operations.map((one) => {
    const answer = one.responses.find((response) => response.status.startsWith('2'))?.mediaType;
    const info = {
      id: one.id,
      method: one.method.toUpperCase(),
      path: one.path,
      open: one.scope === 'none' || undefined,
      guest: one.guest || undefined,
      safe: one.safe || undefined,
      once: !one.repeatable || undefined,
      body: one.body && one.body.mediaType !== 'application/json' ? one.body.mediaType : undefined,
      answer: answer && answer !== 'application/json' ? answer : undefined,
    };
    return `${doc(`${one.summary}. ${one.description}`)}export const ${one.id} = ${literal(info)} as const satisfies OperationInfo;\n`;
  });
  return `${banner}${head}\n${constants.join('\n')}`;
}

export function emitFacts(bundle: Bundle, operations: ReadOperation[], problems: Record<string, ProblemEntry>): string {
  const facts = operations.map((one) => {
    const own = one.responses.filter((response) => response.status !== 'default').flatMap((response) => response.codes);
    const fact = {
      tag: one.tag,
      scope: one.scope,
      guest: one.guest,
      cache: one.cache,
      built: one.built,
      ...(one.states && { states: one.states }),
      statuses: one.responses.filter((response) => response.status !== 'default').map((response) => Number(response.status)),
      query: one.parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
      headers: one.parameters.filter((parameter) => parameter.in === 'header').map((parameter) => parameter.name),
      problems: own,
    };
    return `  ${one.id}: ${literal(fact)},\n`;
  });
  const shared = Object.keys(problems).filter((code) => problems[code]?.shared);
  return `${banner}
export const contractVersion = ${literal(bundle.info.version)};

/** Scope, states, statuses, whether the reference service answers it, and own problem codes of each operation. For tests and documentation: the client does without. */
export const facts = {
${facts.join('')}} as const;

/** Problem codes any operation may answer. */
export const sharedProblems = ${literal(shared)} as const;

export type OperationId = keyof typeof facts;
/** The problem codes one operation answers: its own and the shared ones. */
export type ProblemCodeOf<Id extends OperationId> = (typeof facts)[Id]['problems'][number] | (typeof sharedProblems)[number];
`;
}
