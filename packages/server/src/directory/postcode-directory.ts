import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { toOutcode } from '@daybridge/domain/geo';
import type { OutcodePoint } from '@daybridge/domain/search/index';

/** Names a column has had over the years, the plainest first. */
const COLUMNS = { postcode: ['pcds', 'pcd', 'pcd7', 'pcd8'], latitude: ['lat', 'latitude'], longitude: ['long', 'longitude'], ended: ['doterm'] };

/**
 * The middle of each outcode, from a file of the ONS Postcode Directory (or anything with the columns pcds, lat and long). The file
 * is some 1.2 GB and is read line by line; what is kept is about 3,000 points. Terminated postcodes and those without a place on the
 * map are passed over.
 */
export async function readPostcodeDirectory(path: string, signal?: AbortSignal): Promise<OutcodePoint[]> {
  const input = createReadStream(path, { signal });
  const lines = createInterface({ input, crlfDelay: Infinity });
  const sums = new Map<string, { n: number; latitude: number; longitude: number }>();
  let columns: Record<keyof typeof COLUMNS, number> | undefined;
  for await (const line of lines) {
    const cells = line.split(',');
    if (!columns) {
      columns = columnsOf(cells.map((cell) => bare(cell).toLowerCase()), path);
      continue;
    }
    const [latitude, longitude] = [Number(bare(cells[columns.latitude])), Number(bare(cells[columns.longitude]))];
    // 99.999999 stands for "not on the map".
    if (!(latitude > 49 && latitude < 61.5) || Number.isNaN(longitude) || (columns.ended >= 0 && bare(cells[columns.ended]))) continue;
    const outcode = toOutcode(bare(cells[columns.postcode]));
    if (!outcode) continue;
    const sum = sums.get(outcode) ?? { n: 0, latitude: 0, longitude: 0 };
    sums.set(outcode, { n: sum.n + 1, latitude: sum.latitude + latitude, longitude: sum.longitude + longitude });
  }
  return [...sums].map(([outcode, { n, latitude, longitude }]) => ({ outcode, latitude: latitude / n, longitude: longitude / n }));
}

const bare = (cell: string | undefined): string => (cell ?? '').trim().replace(/^\uFEFF?"?|"$/g, '');

function columnsOf(header: readonly string[], path: string): Record<keyof typeof COLUMNS, number> {
  const at = (names: readonly string[]): number => names.map((name) => header.indexOf(name)).find((n) => n >= 0) ?? -1;
  const columns = { postcode: at(COLUMNS.postcode), latitude: at(COLUMNS.latitude), longitude: at(COLUMNS.longitude), ended: at(COLUMNS.ended) };
  if (columns.postcode < 0 || columns.latitude < 0 || columns.longitude < 0) {
    throw new Error(`${path} has no columns pcds, lat and long, as the ONS Postcode Directory has them.`);
  }
  return columns;
}
