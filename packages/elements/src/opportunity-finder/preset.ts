import { kmToMiles } from '@daybridge/sdk/places';
import { emptyForm, type FilterName, type SearchForm } from './filters.ts';
import { codesOf, eachFilter } from './known-codes.ts';
import { filtersOf, listMark } from './list-link.ts';

/** What a page sets on the tag: a place, miles, and for each filter codes with commas between them. */
export type Preset = { where?: string; within?: number; fixed?: boolean } & Partial<Record<FilterName, string>>;

/** The form to begin with: what the page sets, or what somebody's link (the part of the address behind the page) asks for. */
export function presetForm(preset: Preset, link?: string): SearchForm {
  const own = eachFilter((name) => known(name, preset[name]));
  const fixed = preset.fixed ? Object.fromEntries(Object.entries(own).filter(([, codes]) => codes.length)) : {};
  const form = emptyForm(preset.where ?? '', Object.keys(fixed).length ? fixed : undefined);
  const shared = link?.startsWith(listMark) ? link.slice(listMark.length) : undefined;
  const asked = shared === undefined ? (preset.fixed ? form.filters : own) : filtersOf(shared);
  const free = eachFilter((name) => (name in fixed ? [] : asked[name]));
  return { ...form, filters: free, withinKm: preset.within && preset.within > 0 ? kmOf(Math.max(1, Math.round(preset.within))) : undefined };
}

/** Miles as the contract's kilometres. */
export const kmOf = (miles: number): number => Math.round((miles / kmToMiles(1)) * 100) / 100;

function known(name: FilterName, words: string | undefined): string[] {
  const codes = (words ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = codes.filter((code) => !codesOf(name).includes(code));
  if (unknown.length) console.warn(`<day-opportunity-finder>: ${name} knows no ${unknown.join(', ')}.`);
  return codes.filter((code) => !unknown.includes(code));
}

