import { Random } from '../many/random.ts';

/** One request: an address, and a body if it is a search. */
export interface Question {
  kind: 'text' | 'facets' | 'near' | 'filters' | 'read';
  path: string;
  body?: string;
}

export const keyOf = ({ path, body = '' }: Question): string => `${path} ${body}`;

const WORDS = ['painting', 'walk', 'cooking', 'job', 'music', 'garden', 'choir', 'someone to talk to', 'computer', 'football', 'women', 'benefits', 'coffee', 'evening', 'art', 'swimming',
  'writing group', 'volunteer', 'anxiety', 'library', 'allotment', 'photograhpy', 'money advice', 'bereavement', 'sewing'];
const DOMAINS = ['arts', 'sport-and-exercise', 'learning', 'employment', 'friends-and-social-life', 'volunteering', 'neighbourhood', 'money-and-housing'];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const FEATURES = ['step-free', 'accessible-toilet', 'quiet-space', 'hearing-loop'];

/** What people ask, no question twice, the same for the same seed; and reading each of some opportunities. */
export function questions(seed: number, count: number, ids: readonly string[]): Question[] {
  const random = new Random(seed);
  const near = (): object => ({ near: { latitude: Number((51.3 + random.next() * 0.5).toFixed(2)), longitude: Number((0.2 + random.next() * 0.8).toFixed(2)) }, withinKm: 1 + random.below(15) });
  const makers: Record<Exclude<Question['kind'], 'read'>, () => object> = {
    text: () => ({ q: `${random.pick(WORDS)}${random.chance(0.6) ? ` ${random.pick(WORDS)}` : ''}` }),
    facets: () => ({
      sort: random.pick(['title', 'next-session']), limit: 10 + random.below(15),
      ...(random.chance(0.5) && { lifeDomain: [random.pick(DOMAINS)] }), ...(random.chance(0.3) && { dayOfWeek: [random.pick(DAYS)] }) }),
    near,
    filters: () => ({
      lifeDomain: [random.pick(DOMAINS)], ...(random.chance(0.5) && { dayOfWeek: [random.pick(DAYS)] }), ...(random.chance(0.5) && { accessFeature: [random.pick(FEATURES)] }),
      ...(random.chance(0.3) && { cost: ['free'] }), ...(random.chance(0.3) && { q: random.pick(WORDS) }), ...(random.chance(0.3) && near()) }),
  };
  const kinds = Object.keys(makers) as (keyof typeof makers)[];
  const known = new Set<string>();
  const another = (make: () => object): string => {
    let body = JSON.stringify(make());
    while (known.has(body)) body = JSON.stringify(make());
    known.add(body);
    return body;
  };
  const searches = Array.from({ length: count }, (_, n): Question => {
    const kind = kinds[n % kinds.length]!;
    return { kind, path: '/v1/opportunities/search', body: another(makers[kind]) };
  });
  return [...searches, ...ids.map((id): Question => ({ kind: 'read', path: `/v1/opportunities/${id}` }))];
}
