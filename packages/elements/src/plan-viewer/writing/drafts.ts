import type { Contact } from '@daybridge/sdk';
import { forms, type Draft, type FormName, type Item } from './forms.ts';

/** What the service adds by itself and nobody may send. */
const added = new Set(['author', 'authoredOn', 'opportunityTitle', 'readBy']);

/** A part as it may be sent: without what the service adds. `title` is the service's own word only in a pointer. */
export function writable<T>(value: T, pointer = false): T {
  if (Array.isArray(value)) return value.map((each) => writable(each as unknown, pointer)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !added.has(name) && !(pointer && name === 'title')).map(([name, each]) => [name, writable(each, false)])) as T;
}

/** Somebody to ring as one line: "Jo Wells, 07700 900411". */
const contactLine = ({ name, role, telephone, textNumber, email }: Contact): string => [name ?? role, telephone ?? textNumber ?? email].filter(Boolean).join(', ');

/** Somebody who helps with a goal as one line: "Jo, friend". */
const allyLine = ({ name, role }: { name: string; role?: string }): string => [name, role].filter(Boolean).join(', ');

const linesIn = (text: unknown): string[] => String(text ?? '').split('\n').map((each) => each.trim()).filter(Boolean);

/** A thing as it stands in the fields of its form. */
export function toDraft(form: FormName, item: Item | undefined): Draft {
  const draft: Draft = {};
  for (const { name, kind } of forms[form]) {
    const value = item?.[name];
    if (kind === 'tick') draft[name] = value === true;
    else if (name === 'contacts') draft[name] = ((value ?? []) as Contact[]).map(contactLine).join('\n');
    else if (name === 'allies') draft[name] = ((value ?? []) as { name: string; role?: string }[]).map(allyLine).join('\n');
    else draft[name] = Array.isArray(value) ? value.join('\n') : value === undefined ? '' : String(value);
  }
  return draft;
}

/** What was written, over what was there before: what a form does not ask stays, what was emptied goes. */
export function fromDraft(form: FormName, draft: Draft, before: Item | undefined): Item {
  const item: Item = { ...before };
  for (const { name, kind } of forms[form]) {
    const value = draft[name];
    const words = typeof value === 'string' ? value.trim() : '';
    if (kind === 'tick') item[name] = value === true;
    else if (name === 'contacts') item[name] = linesIn(value).map((each) => contactOf(each, (before?.['contacts'] ?? []) as Contact[]));
    else if (name === 'allies') item[name] = linesIn(value).map(allyOf);
    else if (kind === 'lines') item[name] = linesIn(value);
    else if (words) item[name] = words;
    else delete item[name];
  }
  return writable(item, form === 'pointers');
}

/** A line that was not touched keeps what it does not show, such as hours. */
function contactOf(words: string, before: readonly Contact[]): Contact {
  const same = before.find((each) => contactLine(each) === words);
  if (same) return same;
  const [, name, telephone] = /^(.*?)[,;:]?\s*(\+?[\d][\d\s()]{4,})?$/.exec(words) ?? [];
  const known = before.find((each) => each.name === name);
  return { ...known, ...(name ? { name } : {}), ...(telephone ? { telephone: telephone.trim() } : {}) };
}

function allyOf(words: string): { name: string; role?: string } {
  const [name = words, ...role] = words.split(',').map((each) => each.trim());
  return role.length ? { name, role: role.join(', ') } : { name };
}

/** Names of fields that may not be left empty and are. */
export const missingIn = (form: FormName, draft: Draft): string[] =>
  forms[form].filter(({ name, required }) => required && !String(draft[name] ?? '').trim()).map(({ name }) => name);
