import { readFileSync } from 'node:fs';
import type { Town } from '@daybridge/domain/search/index';

const FILE = new URL('../../places/towns.tsv', import.meta.url);

/** The table of British towns, the largest first (GeoNames; see places/README.md). */
export function readTowns(): Town[] {
  return readFileSync(FILE, 'utf8').trimEnd().split('\n').slice(1).map((line) => {
    const [name = '', within, also, latitude, longitude] = line.split('\t');
    return { name, ...(within && { within }), ...(also && { also: also.split('|') }), latitude: Number(latitude), longitude: Number(longitude) };
  });
}
