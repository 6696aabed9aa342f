import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyForm, filterNames, type SearchForm } from './filters.ts';
import { codesOf } from './known-codes.ts';
import { filtersOf, listLink, shortListLink } from './list-link.ts';
import { presetForm } from './preset.ts';

const everything = Object.fromEntries(filterNames.map((name) => [name, codesOf(name)])) as SearchForm['filters'];

test('a link gives back every filter it was made from', () => {
  const link = listLink({ ...emptyForm(), filters: everything }, 'https://page.example/groups?x=1#old');
  assert.match(link, /^https:\/\/page\.example\/groups\?x=1#day-list=[\w.]+$/);
  assert.deepEqual(filtersOf(link.split('#day-list=')[1]!), everything);
});

test('a link holds no code, no word and no place', () => {
  const link = listLink({ ...emptyForm('KM5'), q: 'company', filters: { ...emptyForm().filters, lifeDomain: ['managing-my-mental-health'] } }, 'https://page.example/');
  assert.doesNotMatch(link, /mental|health|KM5|company/i);
});

test('without filters the link is the page itself', () => {
  assert.equal(listLink(emptyForm('KM5'), 'https://page.example/#x'), 'https://page.example/');
  assert.equal(shortListLink(['a', 'b'], 'https://page.example/'), 'https://page.example/#day-short-list=a,b');
});

test('what a page sets is read with or without spaces, and what is no code is left out and said', () => {
  const warned: unknown[] = [];
  const { warn } = console;
  console.warn = (words) => warned.push(words);
  const form = presetForm({ where: 'KM5', within: 2.6, lifeDomain: 'arts,learning  artz', timeOfDay: 'evening' });
  console.warn = warn;
  assert.deepEqual([form.where, form.withinKm, form.filters.lifeDomain, form.filters.timeOfDay], ['KM5', 4.83, ['arts', 'learning'], ['evening']]);
  assert.match(String(warned[0]), /lifeDomain knows no artz/);
});

test('a fixed filter stays whatever a link asks for', () => {
  const link = listLink({ ...emptyForm(), filters: { ...emptyForm().filters, lifeDomain: ['learning'], cost: ['free'] } }, '').slice(0);
  const form = presetForm({ lifeDomain: 'arts', fixed: true }, link);
  assert.deepEqual([form.fixed, form.filters.lifeDomain, form.filters.cost], [{ lifeDomain: ['arts'] }, [], ['free']]);
});
