import type { Fault } from '../contract/contract.ts';
import type { InputError } from './problems.ts';

/** Enough to mend a form with; a flood helps nobody. */
const MOST = 20;
const LONGEST_POINTER = 500;

interface Words {
  code: string;
  message: string;
}

const plural = (n: unknown, thing: string): string => `${String(n)} ${thing}${n === 1 ? '' : 's'}`;

/** What each broken rule is called and what to do about it. The value that was sent is never said. */
function wordsFor({ keyword, params }: Fault): Words {
  const limit = (params as { limit?: number }).limit;
  switch (keyword) {
    case 'required': return { code: 'required', message: 'This is needed.' };
    case 'additionalProperties': return { code: 'unknown-field', message: 'This is not something we know. Leave it out.' };
    case 'type': return { code: 'wrong-type', message: `This has to be of the type ${String((params as { type: unknown }).type)}.` };
    case 'enum': case 'const': return { code: 'not-in-list', message: 'Choose one of the codes in the list.' };
    case 'discriminator': return { code: 'not-in-list', message: 'Say which kind this is, with a code of the list.' };
    case 'format': return { code: 'wrong-format', message: `This is not a right ${formatWords((params as { format: string }).format)}.` };
    case 'pattern': return { code: 'wrong-format', message: 'This is not in the right form.' };
    case 'minLength': return { code: 'too-short', message: `Write at least ${plural(limit, 'character')}.` };
    case 'maxLength': return { code: 'too-long', message: `Write no more than ${plural(limit, 'character')}.` };
    case 'minimum': case 'exclusiveMinimum': return { code: 'too-small', message: `This has to be ${keyword === 'minimum' ? 'at least' : 'more than'} ${limit}.` };
    case 'maximum': case 'exclusiveMaximum': return { code: 'too-large', message: `This has to be ${keyword === 'maximum' ? 'at most' : 'less than'} ${limit}.` };
    case 'multipleOf': return { code: 'too-exact', message: 'Give fewer decimals.' };
    case 'minItems': return { code: 'too-few', message: `Give at least ${plural(limit, 'entry').replace('entrys', 'entries')}.` };
    case 'maxItems': return { code: 'too-many', message: `Give no more than ${plural(limit, 'entry').replace('entrys', 'entries')}.` };
    case 'uniqueItems': return { code: 'given-twice', message: 'Give each entry once.' };
    default: return { code: 'wrong-shape', message: 'This is not in the right form.' };
  }
}

function formatWords(format: string): string {
  if (format.startsWith('uri:')) return 'web address';
  return { uuid: 'id', date: 'date (YYYY-MM-DD)', 'date-time': 'time (with its offset)', email: 'email address', 'plain-text': 'plain text' }[format] ?? 'value';
}

const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function pathOf({ keyword, instancePath, params }: Fault): string {
  const { missingProperty, additionalProperty, tag } = params as { missingProperty?: string; additionalProperty?: string; tag?: string };
  const last = keyword === 'required' ? missingProperty : keyword === 'additionalProperties' ? additionalProperty : keyword === 'discriminator' ? tag : undefined;
  return last === undefined ? instancePath : `${instancePath}/${escape(last)}`;
}

/**
 * What Ajv found, for people and programs. Where a value fits no member of a union, the members' own complaints are noise:
 * the union's one stands for them.
 */
export function inputErrors(faults: readonly Fault[], toPointer: (path: string) => string = (path) => path): InputError[] {
  const unions = faults.filter((fault) => fault.keyword === 'oneOf').map((fault) => fault.schemaPath);
  const clear = faults.filter((fault) => fault.keyword === 'oneOf' || !unions.some((path) => fault.schemaPath.startsWith(`${path}/`)));
  const errors = new Map<string, InputError>();
  for (const fault of clear) {
    const pointer = toPointer(pathOf(fault)).slice(0, LONGEST_POINTER);
    const words = wordsFor(fault);
    errors.set(`${pointer} ${words.code}`, { pointer, ...words });
  }
  return [...errors.values()].slice(0, MOST);
}

/** For parameters: `/limit` becomes `?limit`, `/area/0` too. */
export const parameterPointer = (path: string): string => `?${path.split('/')[1] ?? ''}`;
