import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wishReaders } from './wish-readers.ts';
import type { WishDirectory } from './wish-readers.ts';

const service = (organisationId: string, component: string, ...areaIds: string[]) => ({ organisationId, component, areaIds, openingHours: [] });
const directory: WishDirectory = {
  areas: [{ id: 'kingsmead' }, { id: 'oakfield', partOf: 'kingsmead' }, { id: 'fernshire' }],
  services: [service('inclusion team', 'inclusion', 'kingsmead'), service('county team', 'inclusion', 'fernshire'), service('partnership', 'hub', 'kingsmead')],
  venues: [{ id: 'library', outcode: 'KM5' }, { id: 'barn', outcode: 'FS1' }],
  opportunities: [{ areaIds: ['oakfield'], venueIds: ['library'] }, { areaIds: ['fernshire'], venueIds: ['barn'] }],
};
const readers = (outcode?: string, given = directory): string[] => [...wishReaders({ outcode }, given)];

test('A wish goes to the inclusion workers around its place', () => {
  assert.deepEqual(readers('KM5'), ['inclusion team']);
  assert.deepEqual(readers('FS1'), ['county team']);
});

test('A wish without a place, or from somewhere unknown, goes to all inclusion workers', () => {
  assert.deepEqual(readers(), ['inclusion team', 'county team']);
  assert.deepEqual(readers('ZZ9'), ['inclusion team', 'county team']);
});

test('Where there are no inclusion workers the hub reads it, and without a hub whoever runs a service', () => {
  const without = (component: string): WishDirectory => ({ ...directory, services: directory.services.filter((one) => one.component !== component) });
  assert.deepEqual(readers('KM5', without('inclusion')), ['partnership']);
  assert.deepEqual(readers('KM5', { ...directory, services: [service('a group', 'peer-support', 'kingsmead')] }), ['a group']);
});
