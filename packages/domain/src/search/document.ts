/** An opportunity as the index keeps it: words, codes, venues and sessions, boiled down to numbers. */
import { TimeOfDay } from '../generated/vocabularies/TimeOfDay.ts';
import type { Opportunity, Session, Venue } from '../generated/model.ts';
import { Audience, GroupWork, LifeDomain, OpportunityKind } from '../generated/vocabularies.ts';
import * as welsh from '../generated/vocabularies.cy.ts';
import type { Point } from '../geo.ts';
import { toMillis, zoneOffset } from '../zoned.ts';
import { fold, words } from './analyser.ts';
import type { Dictionary } from './dictionary.ts';
import { languageNames } from './language-names.ts';
import { accessFeatures, codesOf, indexedCodes, isClosedGroup } from './filters.ts';
import type { Ancestors } from './filters.ts';

/** What the index is told about an opportunity. Sessions and venues of a closed group are passed over. */
export interface IndexEntry {
  opportunity: Opportunity;
  sessions: readonly Pick<Session, 'startsAt' | 'status' | 'timeZone'>[];
  venues: readonly Pick<Venue, 'id' | 'name' | 'address' | 'outcode' | 'geo' | 'accessFeatures'>[];
  /** Component of the service it belongs to. */
  component?: string;
  /** Name of who offers it, if the opportunity does not carry it. */
  organisationName?: string;
}

/** Where words are found, the weightiest first. */
export const fields = ['title', 'summary', 'activity', 'organisation', 'place', 'description'] as const;
export type Field = (typeof fields)[number];

/** A venue as far as search goes: bits of what it offers and of what it does not. */
export interface VenueFacts {
  id: string;
  yes: number;
  no: number;
  point?: Point;
  /** What its address calls the place: the town, then quarters and streets without their numbers. */
  town?: string;
  parts: readonly string[];
  outcode?: string;
}

export interface Document extends Numbers {
  id: string;
  /** Stem and fields: `stem << 6 | bits of fields`. Only until they are in the postings of what is built. */
  terms: readonly number[] | undefined;
  /** Titles are put in order by this and then by id. */
  titleKey: string;
  closed: boolean;
  venues: readonly VenueFacts[];
  /** It takes place, and is for people of every kind and age: at equal fit such things come first. */
  forAll: boolean;
}

/** What a document says in numbers. */
export interface Numbers {
  /** Starts of the sessions that take place, in milliseconds, in order; and for each its day × time of day, 0 to 20. */
  starts: Float64Array;
  slots: Uint8Array;
  /** Ids of "filter and code" in the dictionary. */
  codes: Uint32Array;
}

/** Times of day in the order of their slots: before midday, before 5pm, later. */
export const timesOfDay = TimeOfDay.map(({ code }) => code);
const timeOfDay = (hour: number): number => (hour < 12 ? 0 : hour < 17 ? 1 : 2);

const day = 86_400_000;
const offsets = new Map<string, Map<number, number>>();

/** The zone's offset, remembered by the day where it does not change within the day. */
function offsetAt(ms: number, timeZone: string): number {
  let days = offsets.get(timeZone);
  if (!days) offsets.set(timeZone, (days = new Map()));
  const n = Math.floor(ms / day);
  let offset = days.get(n);
  if (offset === undefined) {
    const start = zoneOffset(n * day, timeZone);
    if (days.size > 4000) days.clear();
    days.set(n, (offset = start === zoneOffset((n + 1) * day, timeZone) ? start : NaN));
  }
  return Number.isNaN(offset) ? zoneOffset(ms, timeZone) : offset;
}

/** Day of the week (Monday is 0) times three plus time of day, where the session is. */
function slotOf(ms: number, timeZone: string): number {
  const local = new Date(ms + offsetAt(ms, timeZone));
  return ((local.getUTCDay() + 6) % 7) * 3 + timeOfDay(local.getUTCHours());
}

const featureBits = (features: object, value: string): number =>
  accessFeatures.reduce(
    (bits, feature, i) => ((features as Record<string, string | undefined>)[feature] === value ? bits | (1 << i) : bits),
    0,
  );

const known = new WeakMap<object, VenueFacts>();

/** Once for each venue, however much goes on there. */
function venueFacts(venue: IndexEntry['venues'][number]): VenueFacts {
  let facts = known.get(venue);
  if (!facts) known.set(venue, (facts = factsOf(venue)));
  return facts;
}

const none: readonly VenueFacts[] = [];
const alone = new WeakMap<VenueFacts, readonly VenueFacts[]>();

/** Most things go on in one place, and many in the same: they share the list that has just this one in it. */
function listOf(venues: readonly VenueFacts[]): readonly VenueFacts[] {
  if (venues.length !== 1) return venues.length === 0 ? none : venues;
  const only = venues[0]!;
  const known = alone.get(only) ?? venues;
  alone.set(only, known);
  return known;
}

const factsOf = ({ id, address, outcode, geo, accessFeatures: features }: IndexEntry['venues'][number]): VenueFacts => ({
  id,
  yes: featureBits(features, 'yes'),
  no: featureBits(features, 'no'),
  ...(address?.town ? { town: address.town } : {}),
  parts: (address?.lines ?? []).map((line) => line.replace(/^\d+\w?\s+/, '')).filter((part) => !/\d/.test(part)),
  ...(geo ? { point: { latitude: geo.latitude, longitude: geo.longitude } } : {}),
  ...(outcode ? { outcode } : {}),
});

const labels = new Map<string, string>();
for (const list of [
  OpportunityKind,
  LifeDomain,
  GroupWork,
  Audience,
  welsh.OpportunityKind,
  welsh.LifeDomain,
  welsh.GroupWork,
  welsh.Audience,
]) {
  for (const { code, label } of list) if (!(labels.get(code) ?? '').includes(label)) labels.set(code, `${labels.get(code) ?? ''} ${label}`);
}

function texts({ opportunity: o, venues, organisationName }: IndexEntry): Record<Field, string[]> {
  const activities = [o.kind, ...o.lifeDomains, ...(o.groupWork ?? []), ...(o.audience?.communities ?? [])];
  return {
    title: [o.title],
    summary: [o.summary],
    activity: [...activities.map((code) => labels.get(code) ?? code), ...(o.languages ?? []).map((code) => languageNames[code] ?? '')],
    organisation: [o.organisationName ?? organisationName ?? ''],
    place: isClosedGroup(o) ? [] : venues.flatMap(({ name, address, outcode }) => [name, ...(address?.lines ?? []), address?.town ?? '', outcode ?? '']),
    description: [o.description ?? '', o.whatToExpect?.firstVisit ?? '', o.eligibility.note ?? '', o.audience?.note ?? ''],
  };
}

/** Fields by stem, used again for each document: a map of its own would cost as much as all the rest. */
let marks = new Uint8Array(4096);

function termsOf(entry: IndexEntry, dictionary: Dictionary): number[] {
  const all = texts(entry);
  const stems: number[] = [];
  for (let i = 0; i < fields.length; i++) {
    for (const text of all[fields[i]!]) {
      for (const word of words(text)) {
        const stem = dictionary.stemOf(word);
        if (stem >= marks.length) marks = Uint8Array.from({ length: stem * 2 }, (_, n) => marks[n] ?? 0);
        if (marks[stem] === 0) stems.push(stem);
        marks[stem]! |= 1 << i;
      }
    }
  }
  return stems.map((stem) => {
    const term = ((stem << 6) | marks[stem]!) >>> 0;
    marks[stem] = 0;
    return term;
  });
}

const isForAll = ({ status, audience }: Opportunity): boolean =>
  status !== 'paused' && !audience?.womenOnly && !audience?.communities?.length && !audience?.ages;

/** A document whose numbers have no place yet. */
export type LooseDocument = Omit<Document, keyof Numbers> & { [Kind in keyof Numbers]: readonly number[] };

/** Boils an opportunity down. Nothing of a closed group's place or time gets in. */
export function toDocument(entry: IndexEntry, dictionary: Dictionary, ancestors: Ancestors): LooseDocument {
  const { opportunity } = entry;
  const closed = isClosedGroup(opportunity);
  const codes = codesOf(opportunity, entry.component, ancestors);
  const sessions = closed
    ? []
    : entry.sessions
        .filter(({ status }) => status === 'scheduled' || status === 'moved')
        .map(({ startsAt, timeZone }) => ({ ms: toMillis(startsAt), timeZone }))
        .sort((a, b) => a.ms - b.ms);
  return {
    id: opportunity.id,
    titleKey: fold(opportunity.title).slice(0, 60),
    closed,
    venues: closed ? none : listOf(entry.venues.map(venueFacts)),
    forAll: isForAll(opportunity),
    starts: sessions.map(({ ms }) => ms),
    slots: sessions.map(({ ms, timeZone }) => slotOf(ms, timeZone)),
    codes: indexedCodes.flatMap((filter) => codes[filter].map((code) => dictionary.codeId(filter, code))),
    terms: termsOf(entry, dictionary),
  };
}
