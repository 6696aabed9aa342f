/** Where "Harbour" or "KM5" is: first the names in the directory itself, then a table of towns and outcodes. */
import type { Area, Place } from '../generated/model.ts';
import { coarse, distanceKm, toOutcode } from '../geo.ts';
import type { Point } from '../geo.ts';
import { oneSlip, words } from './analyser.ts';
import { Around } from './around.ts';
import { forEachBit } from './bits.ts';
import { bitsOf } from './built.ts';
import type { Built } from './built.ts';

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

/** The middle of some points. */
class Middle {
  readonly name: string;
  #latitudes = 0;
  #longitudes = 0;
  #points = 0;

  constructor(name: string) {
    this.name = name;
  }

  add({ latitude, longitude }: Point): void {
    this.#latitudes += latitude;
    this.#longitudes += longitude;
    this.#points++;
  }

  get place(): KnownPlace | undefined {
    if (this.#points === 0) return undefined;
    return { name: this.name, ...coarse({ latitude: this.#latitudes / this.#points, longitude: this.#longitudes / this.#points }) };
  }
}

/** Points by the name of the place they are in. */
class Gathering {
  readonly #byName = new Map<string, Middle>();

  of(name: string): Middle {
    const id = key(name);
    const known = this.#byName.get(id) ?? new Middle(name);
    this.#byName.set(id, known);
    return known;
  }

  keys(): Iterable<string> {
    return this.#byName.keys();
  }

  /** Each place in the middle of its points. */
  *places(): Generator<[string, KnownPlace]> {
    for (const [id, { place }] of this.#byName) if (place) yield [id, place];
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
  readonly #allTowns: Around<Town>;
  #own = new Map<string, KnownPlace>();
  /** Those of its own that are more than a street. */
  #broad = new Around<KnownPlace>([]);
  #ownOutcodes = new Map<string, KnownPlace>();
  #outcodes = new Map<string, KnownPlace>();

  constructor(towns: Iterable<Town> = []) {
    const all = [...towns];
    this.#allTowns = new Around(all);
    for (const town of all) {
      for (const name of [town.name, ...(town.also ?? [])]) this.#towns.set(key(name), [...(this.#towns.get(key(name)) ?? []), town]);
    }
  }

  /** Takes outcodes beyond the directory's own, in place of those it had. */
  setOutcodes(outcodes: Iterable<OutcodePoint>): void {
    this.#outcodes = new Map();
    for (const { outcode, ...point } of outcodes) this.#outcodes.set(outcode, { name: outcode, outcode, ...coarse(point) });
  }

  /** Takes the names of the directory's towns, quarters, streets, areas and outcodes; each lies in the middle of the venues there. */
  learn(built: Built, areas: ReadonlyMap<string, Area>): void {
    const [towns, parts, outcodes] = [new Gathering(), new Gathering(), new Gathering()];
    const [within, served] = [new Gathering(), new Gathering()];
    const byName = new Map<string, Area[]>();
    for (const area of areas.values()) byName.set(key(area.name), [...(byName.get(key(area.name)) ?? []), area]);
    const seen = new Set<string>();
    for (const { venues } of built.documents) {
      for (const { id, point, town, parts: ofAddress, outcode } of venues) {
        // A venue counts once, however much goes on there.
        if (!point || seen.has(id)) continue;
        seen.add(id);
        if (town) towns.of(town).add(point);
        for (const part of ofAddress) parts.of(part).add(point);
        if (outcode) outcodes.of(outcode).add(point);
        const named = [town ?? '', ...ofAddress].flatMap((name) => byName.get(key(name)) ?? []);
        for (const area of new Set(named.flatMap((one) => [one, ...above(one, areas)]))) within.of(area.name).add(point);
      }
    }
    for (const { id, name } of areas.values()) {
      const middle = served.of(name);
      const set = built.codes.area.get(id);
      if (set) forEachBit(bitsOf(built, set), (n) => built.documents[n]!.venues.forEach(({ point }) => point && middle.add(point)));
    }
    // An address says more exactly where than an area of the same name does, and that more than what is meant for its people.
    this.#own = new Map([...served.places(), ...within.places(), ...parts.places(), ...towns.places()]);
    const broad = new Set([...towns.keys(), ...within.keys()]);
    this.#broad = new Around([...this.#own].filter(([name]) => broad.has(name)).map(([, place]) => place));
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
    const own = nearest(point, this.#broad.near(point, closeEnoughKm));
    // Being made coarse moves a town by at most a kilometre.
    return (own ?? nearest(point, this.#allTowns.near(point, closeEnoughKm + 1).map(asPlace)))?.name;
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

/** The nearest of some places that is close enough to lend its name. */
function nearest(point: Point, places: readonly KnownPlace[]): KnownPlace | undefined {
  const measured = places.map((place) => ({ place, away: distanceKm(point, place) })).filter(({ away }) => away <= closeEnoughKm);
  return measured.sort((a, b) => a.away - b.away)[0]?.place;
}

const fullName = ({ name, within }: Town): string => (within ? `${name}, ${within}` : name);

const asPlace = (town: Town): KnownPlace => ({ name: fullName(town), ...coarse(town) });

const isIn = (some: string, all: string): boolean => some.split(' ').every((word) => all.split(' ').includes(word));

/** The towns as places, those that lie together once. */
function apart(towns: readonly Town[]): KnownPlace[] {
  const places: KnownPlace[] = [];
  for (const town of towns) {
    const place = asPlace(town);
    if (places.every((other) => distanceKm(other, place) > 2)) places.push(place);
  }
  return places.slice(0, mostChoices);
}
