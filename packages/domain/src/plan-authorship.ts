/** Who wrote what in a plan. Words whose author is the person are changed by nobody else; whoever changes something signs it. */
import type { Author } from './generated/model.ts';
import type { PlanAccess } from './plan-access.ts';
import type { LocalDate } from './zoned.ts';

/** Who writes, as what, and when. */
export interface Writer {
  /** Id of whoever is signed in. */
  id: string;
  author: Author;
  today: LocalDate;
  access: PlanAccess;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the service adds by itself: who and when, who has read, and names of what is pointed to. */
const added: readonly (readonly [field: string, of: (fields: Fields) => boolean])[] = [
  ['author', () => true],
  ['authoredOn', () => true],
  ['readBy', () => true],
  ['opportunityTitle', () => true],
  ['title', (fields) => 'why' in fields],
];

/** Something in a plan as its writer gave it, without what the service adds: what a form begins with, and what is compared. */
export function asWritten<T>(part: T): T {
  if (Array.isArray(part)) return part.map(asWritten) as T;
  if (!isFields(part)) return part;
  const own = Object.entries(part).filter(([name, value]) => value !== undefined && !added.some(([field, of]) => field === name && of(part)));
  return Object.fromEntries(own.map(([name, value]) => [name, asWritten(value)])) as T;
}

/** The same value written the same way, whatever the order of its fields. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

/** Whether two parts say the same, whoever wrote them. */
export const saysTheSame = (a: unknown, b: unknown): boolean => canonical(asWritten(a)) === canonical(asWritten(b));

/** Whether words are the person's own; what nobody signed is. */
export const isPersons = (part: unknown): boolean => !isFields(part) || !isFields(part['author']) || part['author']['isPerson'] !== false;

const signature = ({ author, today }: Writer): Fields => ({ author, authoredOn: today });

/** Who and when of a part, as far as it says. */
const signatureOf = (part: Fields): Fields => Object.fromEntries(['author', 'authoredOn'].flatMap((name) => (name in part ? [[name, part[name]]] : [])));

/**
 * A part as somebody writes it: what says the same as before keeps who wrote it and when, what is new or different is signed by the
 * writer. Undefined when somebody else would change or take away words of the person.
 */
export function rewritten(before: unknown, after: unknown, writer: Writer): { part: unknown } | undefined {
  const old: readonly unknown[] = before === undefined ? [] : Array.isArray(before) ? before : [before];
  const given: readonly unknown[] = after === undefined ? [] : Array.isArray(after) ? after : [after];
  if (!writer.author.isPerson && old.some((part) => isPersons(part) && !given.some((one) => saysTheSame(one, part)))) return undefined;
  const signed = given.map((one) => {
    const same = old.find((part) => saysTheSame(part, one));
    return isFields(one) ? { ...one, ...(isFields(same) ? signatureOf(same) : signature(writer)) } : one;
  });
  return { part: Array.isArray(after) ? signed : signed[0] };
}

/** One thing as it is signed when it changes: by whoever changes its words; by nobody when its words stay. */
export const signedBy = <T extends object>(part: T, before: object | undefined, sameWords: boolean, writer: Writer): T & { author: Author; authoredOn: LocalDate } =>
  ({ ...part, ...signature(writer), ...(before && sameWords ? signatureOf(before as Fields) : {}) }) as T & { author: Author; authoredOn: LocalDate };
