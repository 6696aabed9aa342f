import { problemBase, problems } from '@daybridge/domain/generated/problems';
import type { Alternative, Contact, InputError, Overlap, Problem } from '../generated/resources.ts';

/** What a refusal may say beside its code. */
export interface RefusalExtra {
  errors?: InputError[];
  alternatives?: Alternative[];
  contact?: Contact | undefined;
  overlaps?: Overlap[];
  currentVersion?: string;
}

/** A refusal with a code of the contract, on its way to being a problem document. */
export class Refused extends Error {
  readonly code: keyof typeof problems;
  readonly extra: RefusalExtra;

  constructor(code: keyof typeof problems, extra: RefusalExtra = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
  }

  document(requestId: string): Problem {
    const { status, title, detail } = problems[this.code];
    return { type: problemBase + this.code, title, status, detail, instance: `urn:uuid:${requestId}`, code: this.code, ...this.extra };
  }
}
