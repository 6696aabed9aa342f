import { filterNames, type FilterName, type SearchForm } from './filters.ts';
import { codesOf, eachFilter } from './known-codes.ts';

/** What stands before the marks. */
export const listMark = '#day-list=';

/** A short mark of a filter's value, which tells nothing to whoever sees the address (FNV-1a, 32 bits). */
function mark(name: FilterName, code: string): string {
  let sum = 0x811c9dc5;
  for (const letter of `${name}:${code}`) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** The page's address with the chosen filters behind the #, where no server sees them. Never words, never a place. */
export function listLink({ filters }: SearchForm, page: string): string {
  const marks = filterNames.flatMap((name) => filters[name].map((code) => mark(name, code)));
  return `${withoutFragment(page)}${marks.length ? `${listMark}${marks.join('.')}` : ''}`;
}

export const shortListMark = '#day-short-list=';

/** The page's address with the ids of the short list. */
export const shortListLink = (ids: readonly string[], page: string): string => `${withoutFragment(page)}${shortListMark}${ids.join(',')}`;

const withoutFragment = (page: string): string => page.split('#')[0]!;

/** The filters of such a link; what is not known is left out. */
export function filtersOf(link: string): Record<FilterName, readonly string[]> {
  const marks = new Set(link.split('.'));
  return eachFilter((name) => codesOf(name).filter((code) => marks.has(mark(name, code))));
}
