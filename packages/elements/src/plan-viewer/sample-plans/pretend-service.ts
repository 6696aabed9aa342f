import type { AccessLogEntry, Comment, Delegation, Plan, PlanCard, PlanReader, Share } from '@daybridge/sdk';
import { connect } from '@daybridge/sdk/operations';
import { now } from './make.ts';

/** The card of a plan in a list. */
const cardOf = ({ id, personId, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn }: Plan): PlanCard =>
  ({ id, personId, personName, kind, title, status, updatedAt, lastReviewedOn, nextReviewOn });

export interface Given {
  plans?: readonly Plan[];
  comments?: readonly Comment[];
  shares?: readonly Share[];
  delegations?: readonly Delegation[];
  log?: readonly AccessLogEntry[];
  /** Who asks: the person, unless this says otherwise. Whoever is not has to say why. */
  reader?: PlanReader;
  /** Nothing is shared with whoever asks: only an emergency opens a plan. */
  outOfReach?: boolean;
  /** Looks at each request before it is answered: `PATCH /plans/{id}` and its body. What it gives is answered instead. */
  judge?: (operation: string, body: unknown, request: Request) => Response | undefined | void | Promise<Response | undefined | void>;
}

type Body = Record<string, unknown>;
interface Thing { id: string }

/** Everything about plans that the contract has, over a list in memory: for tests and stories, through the real SDK. */
export function pretendService({ plans = [], comments = [], shares = [], delegations = [], log = [], reader, outOfReach, judge }: Given = {}) {
  const all = new Map(plans.map((plan) => [plan.id, structuredClone(plan) as Plan]));
  const said = [...comments];
  const shared = new Map(shares.map((share) => [share.id, { share: { ...share }, version: 1 }]));
  const agreed = new Map(delegations.map((one) => [one.id, { ...one }]));
  const asked: string[] = [];
  let open = !outOfReach;
  const isPerson = reader?.isPerson ?? true;
  const own: PlanReader = reader ?? { isPerson: true, mayChange: true, mayReview: true, mayPropose: true };
  const today = new Date(now).toISOString().slice(0, 10);

  const json = (body: unknown, status = 200, version?: number) =>
    new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...(version ? { ETag: `"${version}-p.en.person"` } : {}) } });
  const problem = (status: number, code: string, detail: string = code) => json({ type: 'about:blank', title: code, status, code, detail }, status);
  const planAnswer = (plan: Plan, status = 200) => json({ ...plan, reader: own }, status, plan.version);
  const author = (plan: Plan) => (isPerson ? { name: plan.personName, isPerson: true } : { name: 'Dee Okoro', role: 'Re-ablement worker', isPerson: false });
  const merge = (there: object, patch: Body): Body => Object.fromEntries(Object.entries({ ...there, ...patch }).filter(([, value]) => value !== null && value !== undefined));
  const written = (plan: Plan, body: Body): Body => Object.fromEntries(Object.entries(body).map(([name, value]) => {
    const before = (plan as unknown as Body)[name] as Thing[] | undefined;
    const withAuthor = (item: Thing) => ({ author: author(plan), authoredOn: today, ...(Array.isArray(before) ? before.find(({ id }) => id !== undefined && id === item.id) : {}), ...item });
    if (['whatMatters', 'whatHelps', 'healthyLiving', 'selfAssessment', 'risks'].includes(name) && Array.isArray(value)) return [name, (value as Thing[]).map(withAuthor)];
    return [name, name === 'whatRecoveryMeansToMe' && value ? withAuthor(value as Thing) : value];
  }));

  const change = (plan: Plan, request: Request, make: () => Partial<Plan>, status = 200, creates = false): Response => {
    const seen = Number(/^"(\d+)/.exec(request.headers.get('If-Match') ?? '')?.[1]);
    if (!creates && !seen) return problem(428, 'precondition-required');
    if (!creates && seen !== plan.version) return problem(412, 'changed-meanwhile');
    const next = { ...merge(plan, make() as Body), version: plan.version + 1 } as unknown as Plan;
    all.set(plan.id, next);
    return planAnswer(next, status);
  };

  async function within(plan: Plan, what: string, id: string, rest: string[], request: Request, body: Body): Promise<Response> {
    const list = (plan as unknown as Record<string, Thing[]>)[what] ?? [];
    const there = Array.isArray(list) ? list.find((each) => each.id === id) : undefined;
    const put = (item: Body) => ({ [what]: there ? list.map((each) => (each.id === id ? { ...each, ...item } : each)) : [...list, { id, ...item }] }) as Partial<Plan>;
    const mine = { author: author(plan), authoredOn: today };
    switch (`${request.method} ${what}`) {
      case 'PUT order': return change(plan, request, () => ({ order: body['order'] as string[] }));
      case 'PUT goals': case 'PUT sections': return change(plan, request, () => put({ ...mine, ...body }), there ? 200 : 201, !there);
      case 'PUT reviews': return change(plan, request, () => ({ ...put({ ...body, by: author(plan) }), lastReviewedOn: body['on'] as string, nextReviewOn: body['nextReviewOn'] as string }), 201, !there);
      case 'PUT proposals': return change(plan, request, () => put({ by: author(plan), on: today, ...there, ...body, ...(body['challenge'] ? { challenge: { by: author(plan), on: today, ...(there as { challenge?: Body } | undefined)?.challenge, ...(body['challenge'] as Body) } } : {}) }), there ? 200 : 201, !there);
      case 'PATCH goals': {
        if (!there) return problem(404, 'not-found');
        if (rest[0] !== 'steps') return change(plan, request, () => ({ goals: list.map((each) => (each.id === id ? merge(each, body) : each)) }) as Partial<Plan>);
        const { celebration, ...step } = body;
        return change(plan, request, () => ({ goals: list.map((each) => {
          const goal = each as unknown as { id: string; steps: Thing[]; celebrations?: unknown[] };
          return goal.id !== id ? goal : { ...goal, steps: goal.steps.map((one) => (one.id === rest[1] ? { ...one, ...step } : one)), ...(celebration ? { celebrations: [...(goal.celebrations ?? []), celebration] } : {}) };
        }) }) as unknown as Partial<Plan>);
      }
      case 'PATCH sections': return change(plan, request, () => ({ sections: list.map((each) => (each.id === id ? merge(each, body) : each)) }) as unknown as Partial<Plan>);
      case 'DELETE goals': case 'DELETE sections': {
        const answer = change(plan, request, () => ({ [what]: list.filter((each) => each.id !== id), order: plan.order.filter((each) => each !== id) }) as Partial<Plan>);
        return answer.ok ? json(null, 204) : answer;
      }
      case 'GET comments': return json({ items: said });
      case 'PUT comments': {
        const comment = { id, by: author(plan), at: new Date(now).toISOString(), ...body } as unknown as Comment;
        said.push(comment);
        return json(comment, 201);
      }
      case 'POST crisis': {
        const crisis = plan.crisis as Body;
        all.set(plan.id, { ...plan, version: plan.version + 1, crisis: { ...crisis, readBy: [...((crisis['readBy'] as unknown[]) ?? []), { who: author(plan).name, on: today }] } } as Plan);
        return planAnswer(all.get(plan.id)!);
      }
      case 'GET export': return json({ exportedAt: new Date(now).toISOString(), plan, comments: said });
      case 'PUT emergency-access': {
        open = true;
        return json({ id, reason: body['reason'], from: new Date(now).toISOString(), until: new Date(now + 4 * 3_600_000).toISOString() }, 201);
      }
      case 'GET access-log': return json({ items: log });
      case 'GET summary': {
        const goals = Array.isArray(plan.goals) ? plan.goals : [];
        const supporters = Array.isArray(plan.supporters) ? plan.supporters : [];
        return json({
          ...cardOf(plan), next: plan.next, mainContact: supporters.find(({ mainContact }) => mainContact),
          goalsDoing: goals.filter(({ status }) => status === 'doing').length, goalsAchieved: goals.filter(({ status }) => status === 'achieved').length,
        }, 200, plan.version);
      }
      case 'GET shares': {
        const one = shared.get(id);
        return id ? (one ? json(one.share, 200, one.version) : problem(404, 'not-found')) : json({ items: [...shared.values()].map(({ share }) => share) });
      }
      case 'PUT shares': {
        const before = shared.get(id);
        if (before && Number(/^"(\d+)/.exec(request.headers.get('If-Match') ?? '')?.[1]) !== before.version) return problem(412, 'changed-meanwhile');
        const next = { share: { id, ...body } as unknown as Share, version: (before?.version ?? 0) + 1 };
        shared.set(id, next);
        return json(next.share, before ? 200 : 201, next.version);
      }
      default: return problem(404, 'not-found');
    }
  }

  async function answer(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname.replace(/^.*?\/v1\//, '').split('/').map(decodeURIComponent);
    const text = await request.clone().text();
    const body = (text ? JSON.parse(text) : {}) as Body;
    const operation = `${request.method} /${path.map((part, i) => (i % 2 ? (['order', 'comments', 'summary', 'export'].includes(part) ? part : '{id}') : part)).join('/')}`;
    asked.push(operation);
    const judged = await judge?.(operation, body, request);
    if (judged) return judged;
    const [kind, id = '', what, part = '', ...rest] = path;
    if (kind === 'people') return json({ id: 'a0000000-0000-7000-8000-00000000c0de', preferredName: 'Jo Wells', accessNeeds: [], languages: [], communication: [] }, 200, 1);
    if (kind === 'delegations') {
      if (request.method === 'PUT') agreed.set(id, { id, delegateName: 'Jo Wells', ...body } as unknown as Delegation);
      return json(id ? agreed.get(id) : { items: [...agreed.values()] });
    }
    if (!id) return json({ items: [...all.values()].map(cardOf) });
    const plan = all.get(id);
    if (request.method === 'PUT' && !what && !plan) {
      all.set(id, { id, personId: 'person-new', personName: 'Kit', status: 'draft', version: 1, updatedAt: new Date(now).toISOString(), whatMatters: [], whatHelps: [], sections: [], order: [], goals: [], supporters: [], ...body } as unknown as Plan);
      return planAnswer(all.get(id)!, 201);
    }
    if (!plan || (!open && what !== 'emergency-access')) return problem(404, 'not-found');
    if (!isPerson && !request.headers.get('Purpose-Of-Use')) return problem(428, 'purpose-required');
    if (what) return within(plan, what, part, rest, request, body);
    if (request.method === 'GET') return planAnswer(plan);
    if (request.method === 'DELETE') return change(plan, request, () => ({})).ok && all.delete(id) ? json(null, 204) : problem(412, 'changed-meanwhile');
    return change(plan, request, () => written(plan, body) as Partial<Plan>);
  }

  return {
    asked,
    /** A plan as it is now. */
    plan: (id: string) => all.get(id)!,
    shares: () => [...shared.values()].map(({ share }) => share),
    comments: () => said,
    /** Somebody else changes the plan. */
    elsewhere: (id: string, make: (plan: Plan) => Partial<Plan>) => void all.set(id, { ...all.get(id)!, ...make(all.get(id)!), version: all.get(id)!.version + 1 }),
    connect: (purpose: () => string | undefined = () => undefined) =>
      connect({ baseUrl: 'https://plans.example/v1', token: 'pretended', retries: 0, fetch: (url, init) => answer(new Request(url, init)), get purposeOfUse() { return purpose(); } }),
  };
}

export type PretendService = ReturnType<typeof pretendService>;
