import { problemBase, problems } from '@daybridge/domain/generated/problems';
import type * as z from 'zod';
import type { InputError, Problem } from './generated/resources.ts';

/** Enough to mend a form with; the service stops there too. */
const most = 20;

const escape = (name: PropertyKey): string => String(name).replaceAll('~', '~0').replaceAll('/', '~1');
const plural = (n: number | bigint, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What a format is called to a person. */
const formats: Record<string, string> = { guid: 'id', date: 'date (YYYY-MM-DD)', datetime: 'time (with its offset)' };

/**
 * What zod found, as the problem document the service would have answered: the same codes at the same places, so that one piece of a
 * form shows both. Give the input as well, so that what is missing can be told from what is wrong. Nothing of it is quoted.
 */
export function explain(error: z.ZodError, input?: unknown): Problem {
  const { status, title, detail } = problems['invalid-request'];
  const found = new Map<string, InputError>();
  for (const issue of error.issues) {
    for (const one of errorsOf(issue, input)) found.set(`${one.pointer} ${one.code}`, one);
  }
  return { type: `${problemBase}invalid-request`, title, status, detail, code: 'invalid-request', errors: [...found.values()].slice(0, most) };
}

function errorsOf(issue: z.core.$ZodIssue, input: unknown): InputError[] {
  const at = (path: readonly PropertyKey[]): string => path.map((name) => `/${escape(name)}`).join('');
  const say = (code: string, message: string): InputError[] => [{ pointer: at(issue.path), code, message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ pointer: at([...issue.path, key]), code: 'unknown-field', message: 'This is not something we know. Leave it out.' }));
    case 'invalid_type':
      if (isMissing(issue, input)) return say('required', 'This is needed.');
      return say('wrong-type', `This has to be of the type ${issue.expected === 'int' ? 'integer' : issue.expected}.`);
    case 'invalid_value':
      return isMissing(issue, input) ? say('required', 'This is needed.') : say('not-in-list', 'Choose one of the codes in the list.');
    case 'invalid_format': {
      const name = formats[issue.format];
      return say('wrong-format', name ? `This is not a right ${name}.` : 'This is not in the right form.');
    }
    case 'too_small': return smaller(issue).map((one) => ({ pointer: at(issue.path), ...one }));
    case 'too_big': return bigger(issue).map((one) => ({ pointer: at(issue.path), ...one }));
    case 'not_multiple_of': return say('too-exact', 'Give fewer decimals.');
    case 'invalid_union': {
      if (issue.discriminator !== undefined) return say('not-in-list', 'Say which kind this is, with a code of the list.');
      // Something or null, as in a patch: what is wrong with the something.
      const [meant = [], ...others] = issue.errors.filter(([first]) => first?.code !== 'invalid_type' || first.expected !== 'null');
      if (others.length > 0 || meant.length === 0) return say('wrong-shape', 'This is not in the right form.');
      return meant.flatMap((inner) => errorsOf({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, input));
    }
    case 'custom': return issue.message.includes('twice') ? say('given-twice', 'Give each entry once.') : say('wrong-shape', 'This is not in the right form.');
    default: return say('wrong-shape', 'This is not in the right form.');
  }
}

type Words = Omit<InputError, 'pointer'>;

function smaller({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Words[] {
  if (origin === 'string') return [{ code: 'too-short', message: `Write at least ${plural(minimum, 'character')}.` }];
  if (origin === 'array') return [{ code: 'too-few', message: `Give at least ${plural(minimum, 'entry', 'entries')}.` }];
  return [{ code: 'too-small', message: `This has to be ${inclusive ? 'at least' : 'more than'} ${minimum}.` }];
}

function bigger({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): Words[] {
  if (origin === 'string') return [{ code: 'too-long', message: `Write no more than ${plural(maximum, 'character')}.` }];
  if (origin === 'array') return [{ code: 'too-many', message: `Give no more than ${plural(maximum, 'entry', 'entries')}.` }];
  return [{ code: 'too-large', message: `This has to be ${inclusive ? 'at most' : 'less than'} ${maximum}.` }];
}

/** Without the input only zod's own words say that something is missing. */
function isMissing({ path, message }: z.core.$ZodIssue, input: unknown): boolean {
  if (input === undefined) return message.includes('undefined');
  return path.length > 0 && path.reduce<unknown>((node, name) => (node as Record<PropertyKey, unknown> | undefined)?.[name], input) === undefined;
}
