/** Where "Harbour" or "KM5" is: first the names in the directory itself, then a table of towns. */
import type { Area, Place } from '../generated/model.ts';
import { coarse, distanceKm, toOutcode } from '../geo.ts';
import type { Point } from '../geo.ts';
import { fold, words } from './analyser.ts';
import type { Document } from './document.ts';

/** A town of the table. `within` tells two of the same name apart: a county or region. */
export interface Town extends Point {
  name: string;
  within?: string;
}

export type KnownPlace = Place & Point;

const key = (name: string): string => words(name).join(' ');

class Gathered {
  readonly points: Point[] = [];
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  get middle(): Point {
    const sum = (pick: (point: Point) => number): number =>
      this.points.reduce((total, point) => total + pick(point), 0) / this.points.length;
    return coarse({ latitude: sum((p) => p.latitude), longitude: sum((p) => p.longitude) });
  }
}

export class Places {
  readonly #towns = new Map<string, Town[]>();
  #own = new Map<string, KnownPlace>();
  #outcodes = new Map<string, KnownPlace>();

  constructor(towns: Iterable<Town> = []) {
    for (const town of towns) this.#towns.set(key(town.name), [...(this.#towns.get(key(town.name)) ?? []), town]);
  }

  /** Takes the names of the directory's areas, towns and outcodes; each lies in the middle of the venues there. */
  learn(documents: Iterable<Document>, areas: ReadonlyMap<string, Area>): void {
    const named = new Map<string, Gathered>();
    const coded = new Map<string, Gathered>();
    const note = (into: Map<string, Gathered>, id: string, name: string, point: Point): void => {
      const place = into.get(id) ?? new Gathered(name);
      place.points.push(point);
      into.set(id, place);
    };
    for (const { venues, areaIds } of documents) {
      for (const { point, town, outcode } of venues) {
        if (!point) continue;
        if (town) note(named, `0 ${key(town)}`, town, point);
        if (outcode) note(coded, outcode, outcode, point);
        for (const id of areaIds) {
          const area = areas.get(id);
          if (area) note(named, `1 ${key(area.name)}`, area.name, point);
        }
      }
    }
    this.#own = new Map();
    // A town comes before an area of the same name: it says more exactly where.
    for (const [id, place] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!this.#own.has(id.slice(2))) this.#own.set(id.slice(2), { name: place.name, ...place.middle });
    }
    this.#outcodes = new Map([...coded].map(([outcode, place]) => [outcode, { name: outcode, outcode, ...place.middle }]));
  }

  /** The places something can mean: one, several to choose from, or none that is known. */
  find(text: string): KnownPlace[] {
    const outcode = toOutcode(text);
    if (outcode) return [this.#outcodes.get(outcode)].filter((place) => place !== undefined);
    const [name, ...rest] = text.split(',');
    const own = this.#own.get(key(text)) ?? this.#own.get(key(name!));
    if (own) return [own];
    const within = fold(rest.join(' ').trim());
    const towns = (this.#towns.get(key(text)) ?? this.#towns.get(key(name!)) ?? []).filter(
      (town) => !within || fold(town.within ?? '').includes(within),
    );
    const apart: KnownPlace[] = [];
    for (const town of towns) {
      const place = { name: town.within ? `${town.name}, ${town.within}` : town.name, ...coarse(town) };
      if (apart.every((other) => distanceKm(other, place) > 2)) apart.push(place);
    }
    return apart;
  }
}
