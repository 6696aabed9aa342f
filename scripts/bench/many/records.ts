import type { Schedule } from '../../../packages/domain/src/generated/model.ts';
import { expandSchedule } from '../../../packages/domain/src/schedule.ts';
import type { Occurrence } from '../../../packages/domain/src/schedule.ts';
import { addDays, daysOfWeek, ukTimeZone } from '../../../packages/domain/src/zoned.ts';
import type { LocalDate } from '../../../packages/domain/src/zoned.ts';
import { sampleId } from '../../../packages/server/src/sample/ids.ts';
import { readSampleFiles, resolved } from '../../../packages/server/src/sample/read.ts';
import type { DirectoryEntry, DirectoryKind, Document, SessionEntry } from '../../../packages/server/src/store/store.ts';
import { Random } from './random.ts';
import { inventWords, sentencesOf } from './words.ts';

export interface Wish {
  count: number;
  seed: number;
  /** The first day of the directory; dated sessions follow it. */
  today: LocalDate;
  /** How far ahead there are sessions. */
  weeks: number;
}

/** An opportunity with its dates. */
export interface Made {
  entry: DirectoryEntry;
  sessions: SessionEntry[];
}

const entry = (kind: DirectoryKind, id: string, record: Document): DirectoryEntry => ({
  id, kind, organisationId: kind === 'organisation' ? id : (record['organisationId'] as string | undefined), record: { ...record, id } });

const id = (wish: Wish, kind: string, n: number): string => sampleId(`many ${kind}`, `${wish.seed} ${n}`);

const utc = (moment: string): string => new Date(moment).toISOString();

/**
 * A large invented directory in the words of the sample world: each record begins as one of its records and gets a name, a place, an
 * organisation and sentences of its own. The same for the same seed and day on every machine.
 */
export async function manyRecords(wish: Wish): Promise<{ around: DirectoryEntry[]; opportunities: Iterable<Made> }> {
  const files = await readSampleFiles();
  const world = { wish, words: inventWords(wish.seed), random: new Random(wish.seed) };
  const plain = <T extends Document>(written: readonly T[]): Document[] => written.map((record) => resolved({ ...record, sessions: undefined }, wish.today));
  const around = surroundings(world, plain(files.organisations), plain(files.venues), plain(files.services));
  return { around, opportunities: opportunities(world, files.opportunities, around) };
}

interface World {
  wish: Wish;
  words: ReturnType<typeof inventWords>;
  random: Random;
}

function surroundings({ wish, words, random }: World, organisations: Document[], venues: Document[], services: Document[]): DirectoryEntry[] {
  const areas = words.towns.slice(0, 24).map((name, n) => entry('area', id(wish, 'area', n), {
    name, kind: n < 4 ? 'borough' : 'neighbourhood', ...(n >= 4 && { partOf: id(wish, 'area', n % 4) }) }));
  const some = (n: number, list: readonly Document[]): Document => list[n % list.length]!;
  const many = (share: number, make: (n: number) => DirectoryEntry): DirectoryEntry[] => Array.from({ length: Math.ceil(wish.count / share) }, (_, n) => make(n));
  const organisationsMade = many(50, (n) => entry('organisation', id(wish, 'organisation', n), {
    ...some(n, organisations), name: `${random.pick(words.names)} ${random.pick(['Trust', 'Project', 'Network', 'Together', 'Community Hub'])}` }));
  const organisationIds = organisationsMade.map((one) => one.id);
  const venuesMade = many(25, (n) => {
    const town = random.pick(words.towns);
    const outcode = `KM${1 + random.below(60)}`;
    const line = `${1 + random.below(90)} ${random.pick(words.names)} ${random.pick(['Road', 'Street', 'Lane', 'Way'])}`;
    return entry('venue', id(wish, 'venue', n), {
      ...some(n, venues), name: `${random.pick(words.names)} ${random.pick(['Hall', 'Library', 'Centre', 'Gardens', 'Church'])}`,
      address: { lines: [line], town, postcode: `${outcode} ${random.below(10)}AB` }, outcode,
      geo: { latitude: Number((51.3 + random.next() * 0.5).toFixed(4)), longitude: Number((0.2 + random.next() * 0.8).toFixed(4)) } });
  });
  const venueIds = venuesMade.map((one) => one.id);
  const servicesMade = many(200, (n) => entry('service', id(wish, 'service', n), {
    ...some(n, services), organisationId: random.pick(organisationIds), areaIds: [random.pick(areas).id], name: `${random.pick(words.names)} ${String(some(n, services)['component'])}`,
    openingHours: (some(n, services)['openingHours'] as Document[]).map((hours) => ({ ...hours, ...('venueId' in hours && { venueId: random.pick(venueIds) }) })),
    closing: undefined }));
  return [...areas, ...organisationsMade, ...venuesMade, ...servicesMade];
}

function* opportunities({ wish, words, random }: World, written: readonly Document[], around: readonly DirectoryEntry[]): Generator<Made> {
  const bases = written.map((one) => resolved({ ...one, sessions: undefined }, wish.today));
  const pool = bases.flatMap((base) => [...sentencesOf(base['summary']), ...sentencesOf(base['description'])]);
  const of = (kind: DirectoryKind): string[] => around.filter((one) => one.kind === kind).map((one) => one.id);
  const [areas, organisations, venues, services] = [of('area'), of('organisation'), of('venue'), of('service')];
  const sentences = (count: number): string => Array.from({ length: count }, () => random.pickEarly(pool)).join(' ');

  for (let n = 0; n < wish.count; n += 1) {
    const { serviceId, sessions: _none, picture: _picture, ...base } = bases[random.below(bases.length)]!;
    const closed = (base['peerGroup'] as Document | undefined)?.['membership'] === 'closed';
    const rare = (): string => random.pickEarly(words.rare);
    const record: Document = {
      ...base,
      organisationId: random.pick(organisations),
      ...(serviceId !== undefined && { serviceId: random.pick(services) }),
      areaIds: [random.pick(areas)],
      title: `${random.pick(words.names)} ${lowerFirst(String(base['title']))}`.slice(0, 120),
      summary: sentences(1 + random.below(2)).slice(0, 280),
      description: `${sentences(3 + random.below(5))}\n\nAsk for ${random.pick(words.names)} at the ${rare()} ${rare()}. Bring your ${rare()}.`,
    };
    if (base['venueIds'] !== undefined) record['venueIds'] = [random.pick(venues)];
    const opportunityId = id(wish, 'opportunity', n);
    const schedule = closed || random.chance(0.2) ? undefined : weekly(random, wish.today);
    if (schedule) record['schedule'] = schedule;
    else delete record['schedule'];
    yield { entry: entry('opportunity', opportunityId, record), sessions: schedule ? sessionsOf(opportunityId, schedule, record, wish, random) : [] };
  }
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Most things happen every week, some once a month. */
function weekly(random: Random, today: LocalDate): Schedule {
  const hour = 9 + random.below(11);
  const time = (h: number): string => `${String(h).padStart(2, '0')}:${random.chance(0.5) ? '00' : '30'}`;
  const unit = random.chance(0.85) ? 'week' : 'month';
  return {
    timeZone: ukTimeZone, every: { count: 1, unit }, ...(unit === 'month' && { nth: [1 + random.below(4)] }), byDay: [random.pick(daysOfWeek)],
    startTime: time(hour), endTime: time(hour + 2), from: addDays(today, -7 * random.below(100)) };
}

const expanded = new Map<string, Occurrence[]>();

/** Thousands happen at the same times as others, whenever they began: those dates are worked out once. */
function datesOf({ from: _began, ...schedule }: Schedule, wish: Wish): Occurrence[] {
  const [first, last] = [addDays(wish.today, 1), addDays(wish.today, 7 * wish.weeks)];
  const key = JSON.stringify([schedule, first, last]);
  let dates = expanded.get(key);
  if (!dates) expanded.set(key, (dates = expandSchedule({ ...schedule, from: wish.today }, first, last)));
  return dates;
}

function sessionsOf(opportunityId: string, schedule: Schedule, record: Document, wish: Wish, random: Random): SessionEntry[] {
  const capacity = random.chance(0.6) ? 4 + random.below(20) : undefined;
  const venueId = (record['venueIds'] as string[] | undefined)?.[0];
  return datesOf(schedule, wish).map((at) => ({
    id: sampleId('many session', `${opportunityId} ${at.date}`),
    opportunityId, capacity, status: at.status, startsAt: utc(at.startsAt), endsAt: utc(at.endsAt),
    record: { startsAt: at.startsAt, endsAt: at.endsAt, timeZone: schedule.timeZone, online: venueId === undefined, ...(venueId !== undefined && { venueId }) },
  }));
}
