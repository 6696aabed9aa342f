/** Where "Harbour" or "KM5" is: first the names in the directory itself, then a table of towns and outcodes. */
import type { Area, Place } from '../generated/model.ts';
import { coarse, distanceKm, toOutcode } from '../geo.ts';
import type { Point } from '../geo.ts';
import { oneSlip, words } from './analyser.ts';
import type { Document } from './document.ts';

/** A town of the table. `within` tells two of the same name apart: a county, region or nation. */
export interface Town extends Point {
  name: string;
  within?: string;
  /** Other names people use: "Newcastle" for Newcastle upon Tyne, "Caerdydd" for Cardiff. */
  also?: readonly string[];
}

/** An outcode with the middle of its postcodes. */
export interface OutcodePoint extends Point {
  outcode: string;
}

export type KnownPlace = Place & Point;

const short: Record<string, string> = { saint: 'st', street: 'st', road: 'rd', avenue: 'ave', lane: 'ln', square: 'sq' };

/** Names compare by their words; "Saint Albans" is "St Albans" and "Mill Rd" is "Mill Road". */
const key = (name: string): string =>
  words(name)
    .map((word) => Object.hasOwn(short, word) ? short[word] : word)
    .join(' ');

const mostChoices = 10;
/** How far a point may be from a place to be called by its name. */
const closeEnoughKm = 3;

/** Points by the name of the place they are in. */
class Gathering {
  readonly #byName = new Map<string, { name: string; points: Point[] }>();

  add(name: string, point: Point): void {
    const place = this.#byName.get(key(name)) ?? { name, points: [] };
    place.points.push(point);
    this.#byName.set(key(name), place);
  }

  keys(): Iterable<string> {
    return this.#byName.keys();
  }

  /** Each place in the middle of its points. */
  *places(): Generator<[string, KnownPlace]> {
    for (const [id, { name, points }] of this.#byName) {
      const middle = (of: keyof Point): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
      yield [id, { name, ...coarse({ latitude: middle('latitude'), longitude: middle('longitude') }) }];
    }
  }
}

/** What an area is a part of, from near to far. */
function above(area: Area, areas: ReadonlyMap<string, Area>): Area[] {
  const found: Area[] = [];
  for (let next = areas.get(area.partOf ?? ''); next && !found.includes(next); next = areas.get(next.partOf ?? '')) found.push(next);
  return found;
}

export class Places {
  readonly #towns = new Map<string, Town[]>();
  #own = new Map<string, KnownPlace>();
  /** Those of its own that are more than a street. */
  #broad: readonly KnownPlace[] = [];
  #ownOutcodes = new Map<string, KnownPlace>();
  #outcodes = new Map<string, KnownPlace>();

  constructor(towns: Iterable<Town> = []) {
    for (const town of towns) {
      for (const name of [town.name, ...(town.also ?? [])]) this.#towns.set(key(name), [...(this.#towns.get(key(name)) ?? []), town]);
    }
  }

  /** Takes outcodes beyond the directory's own, in place of those it had. */
  setOutcodes(outcodes: Iterable<OutcodePoint>): void {
    this.#outcodes = new Map();
    for (const { outcode, ...point } of outcodes) this.#outcodes.set(outcode, { name: outcode, outcode, ...coarse(point) });
  }

  /** Takes the names of the directory's towns, quarters, streets, areas and outcodes; each lies in the middle of the venues there. */
  learn(documents: Iterable<Document>, areas: ReadonlyMap<string, Area>): void {
    const [towns, parts, outcodes] = [new Gathering(), new Gathering(), new Gathering()];
    const [within, served] = [new Gathering(), new Gathering()];
    const byName = new Map<string, Area[]>();
    for (const area of areas.values()) byName.set(key(area.name), [...(byName.get(key(area.name)) ?? []), area]);
    const seen = new Set<string>();
    for (const { venues, areaIds } of documents) {
      for (const { id, point, town, parts: ofAddress, outcode } of venues) {
        if (!point) continue;
        for (const area of areaIds.flatMap((one) => areas.get(one) ?? [])) served.add(area.name, point);
        // A venue counts once, however much goes on there.
        if (seen.has(id)) continue;
        seen.add(id);
        if (town) towns.add(town, point);
        for (const part of ofAddress) parts.add(part, point);
        if (outcode) outcodes.add(outcode, point);
        const named = [town ?? '', ...ofAddress].flatMap((name) => byName.get(key(name)) ?? []);
        for (const area of new Set(named.flatMap((one) => [one, ...above(one, areas)]))) within.add(area.name, point);
      }
    }
    // An address says more exactly where than an area of the same name does, and that more than what is meant for its people.
    this.#own = new Map([...served.places(), ...within.places(), ...parts.places(), ...towns.places()]);
    const broad = new Set([...towns.keys(), ...within.keys()]);
    this.#broad = [...this.#own].filter(([name]) => broad.has(name)).map(([, place]) => place);
    this.#ownOutcodes = new Map([...outcodes.places()].map(([, place]) => [place.name, { ...place, outcode: place.name }]));
  }

  /** The places something can mean: one, several to choose from, or none that is known. */
  find(text: string): KnownPlace[] {
    const outcode = toOutcode(text);
    if (outcode) return [this.#ownOutcodes.get(outcode) ?? this.#outcodes.get(outcode)].filter((place) => place !== undefined);
    const asked = key(text);
    if (!asked) return [];
    const whole = this.#named(asked, '');
    if (whole.length) return whole;
    // "Newport, Isle of Wight": the longest beginning that is a name, and the rest says which one.
    const parts = asked.split(' ');
    for (let n = parts.length - 1; n > 0; n--) {
      const found = this.#named(parts.slice(0, n).join(' '), parts.slice(n).join(' '));
      if (found.length) return found;
    }
    return this.#misspelt(asked);
  }

  /** What to call a point: by the nearest place with a name, if one is close. */
  nameOf(point: Point): string | undefined {
    let nearest: { name: string; away: number } | undefined;
    const consider = (name: string, place: Point): void => {
      // A degree of latitude is more than 111 km everywhere.
      if (Math.abs(point.latitude - place.latitude) * 111 > closeEnoughKm) return;
      const away = distanceKm(point, place);
      if (away <= closeEnoughKm && (!nearest || away < nearest.away)) nearest = { name, away };
    };
    for (const place of this.#broad) consider(place.name, place);
    if (!nearest) for (const towns of this.#towns.values()) for (const town of towns) {
      if (Math.abs(point.latitude - town.latitude) * 111 <= closeEnoughKm + 1) consider(fullName(town), coarse(town));
    }
    return nearest?.name;
  }

  /** Places of a name; of several in the table those that the rest fits, or all where it fits none. */
  #named(name: string, rest: string): KnownPlace[] {
    const towns = this.#towns.get(name) ?? [];
    const fitting = rest ? towns.filter(({ within }) => isIn(rest, key(within ?? ''))) : [];
    const own = this.#own.get(name);
    if (own && !fitting.length) return [own];
    return apart(fitting.length ? fitting : towns);
  }

  /** Names that differ from what was typed by one slip: an own one first. */
  #misspelt(asked: string): KnownPlace[] {
    if (asked.length < 5) return [];
    const own = [...this.#own].filter(([name]) => oneSlip(asked, name)).map(([, place]) => place);
    if (own.length) return own.slice(0, mostChoices);
    return apart([...this.#towns].filter(([name]) => oneSlip(asked, name)).flatMap(([, towns]) => towns));
  }
}

const fullName = ({ name, within }: Town): string => (within ? `${name}, ${within}` : name);

const isIn = (some: string, all: string): boolean => some.split(' ').every((word) => all.split(' ').includes(word));

/** The towns as places, those that lie together once. */
function apart(towns: readonly Town[]): KnownPlace[] {
  const places: KnownPlace[] = [];
  for (const town of towns) {
    const place = { name: fullName(town), ...coarse(town) };
    if (places.every((other) => distanceKm(other, place) > 2)) places.push(place);
  }
  return places.slice(0, mostChoices);
}
