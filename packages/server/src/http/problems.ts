import { problemBase, problems } from '@daybridge/domain/generated/problems';

/** One place in the input that is not right. */
export interface InputError {
  pointer?: string;
  code: string;
  message: string;
}

/** What a problem may say beside its code. */
export interface ProblemExtra {
  errors?: InputError[];
  alternatives?: unknown[];
  contact?: unknown;
  overlaps?: unknown[];
  currentVersion?: string;
}

/** A refusal with a code of the contract. Thrown anywhere below HTTP, written out once, here. */
export class Problem extends Error {
  override name = 'Problem';
  readonly code: string;
  readonly extra: ProblemExtra;
  readonly headers: Record<string, string>;

  constructor(code: string, extra: ProblemExtra = {}, headers: Record<string, string> = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
    this.headers = headers;
  }
}

export const problemMediaType = 'application/problem+json';

type ProblemText = { status: number; title: string; detail: string };

/** The words of a code as the contract has them. */
function textOf(code: string): ProblemText {
  const text = (problems as Record<string, ProblemText>)[code];
  if (!text) throw new Error(`The contract has no problem code ${code}.`);
  return text;
}

export const problemStatus = (code: string): number => textOf(code).status;

/** The document of RFC 9457, in the order of the contract. */
export function problemDocument({ code, extra }: Problem, requestId: string): Record<string, unknown> {
  const { status, title, detail } = textOf(code);
  return { type: `${problemBase}${code}`, title, status, detail, instance: `urn:uuid:${requestId}`, code, ...extra };
}
