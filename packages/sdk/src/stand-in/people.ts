import { agreementMissing, missingDetails, type Details } from '@daybridge/domain/booking-details';
import { delegationMisfits } from '@daybridge/domain/delegations';
import type { Delegation, Person, PersonExport, Request, RequestAccept, RequestDecline } from '@daybridge/domain/generated/model';
import { mergePatch } from '@daybridge/domain/merge-patch';
import { commandRequest, takesRequests } from '@daybridge/domain/requests';
import { queryHash } from '@daybridge/domain/search/cursor';
import { wallClock } from '@daybridge/domain/zoned';
import { pageOf, type Ask, type Handlers, type Told } from './ask.ts';
import type { Desk } from './bookings.ts';
import { Refused } from './refusal.ts';
import { missing, requireVersion } from './versions.ts';
import type { TestWorld } from './world.ts';

interface KeptRequest {
  request: Request;
  readonly owner: Ask['viewer'];
  readonly content: number;
  version: number;
}

/** What people have told us, who acts for them, and what they ask for because it has no date. Whoever is signed in answers requests too. */
export class People {
  readonly #world: TestWorld;
  readonly #desk: Desk;
  readonly #told = new Map<string, { person: Person; version: number }>();
  readonly #requests = new Map<string, KeptRequest>();
  readonly #made = new Map<string, { content: number; version: number }>();

  constructor(world: TestWorld, desk: Desk) {
    this.#world = world;
    this.#desk = desk;
  }

  readonly handlers: Handlers = {
    getMe: (ask) => this.#me(ask),
    patchMe: (ask) => this.#patchMe(ask),
    deleteMe: (ask) => {
      requireVersion(ask, this.#me(ask).version!);
      this.#told.delete(this.#who(ask));
      this.#desk.forget(this.#who(ask));
      return { status: 204, body: undefined };
    },
    exportMe: (ask) => ({ body: this.#export(ask) }),
    listDelegations: (ask) => pageOf(this.#delegations(ask), ask),
    getDelegation: (ask) => this.#shown(this.#delegation(ask), ask),
    putDelegation: (ask) => this.#putDelegation(ask),
    revokeDelegation: (ask) => this.#revoke(ask),
    listRequests: (ask) => {
      const mine = [...this.#requests.values()].filter(({ owner }) => owner.personId !== undefined && owner.personId === ask.viewer.personId);
      return pageOf(mine.map(({ request }) => request).reverse(), ask, { total: mine.length });
    },
    getRequest: (ask) => this.#asked(this.#theirs(ask)),
    putRequest: (ask) => this.#ask(ask),
    withdrawRequest: (ask) => this.#command('withdraw', ask, this.#theirs(ask)),
    listOpportunityRequests: (ask) => {
      const of = [...this.#requests.values()].filter(({ request }) => request.opportunityId === ask.path['id']);
      return pageOf(of.map(({ request }) => forOrganiser(request)).reverse(), ask, { total: of.length });
    },
    acceptRequest: (ask) => this.#answer('accept', ask, ask.body as RequestAccept | undefined),
    declineRequest: (ask) => this.#answer('decline', ask, withOneOpen(ask.body as RequestDecline, this.#world)),
  };

  #who({ viewer }: Ask): string {
    if (viewer.personId === undefined) throw new Refused('not-signed-in');
    return viewer.personId;
  }

  #kept(ask: Ask): { person: Person; version: number } {
    const id = this.#who(ask);
    const preferredName = this.#world.plans.find(({ personId }) => personId === id)?.personName ?? 'You';
    const kept = this.#told.get(id) ?? { person: { id, preferredName, accessNeeds: [], languages: [], communication: [] }, version: 1 };
    this.#told.set(id, kept);
    return kept;
  }

  #me(ask: Ask): Told {
    const { person, version } = this.#kept(ask);
    return { body: person, version };
  }

  #patchMe(ask: Ask): Told {
    const kept = this.#kept(ask);
    requireVersion(ask, kept.version);
    const blank = { preferredName: 'You', accessNeeds: [], languages: [], communication: [] };
    kept.person = { ...blank, ...(mergePatch(kept.person, ask.body) as Person), updatedAt: ask.now.toISOString() };
    kept.version += 1;
    return this.#me(ask);
  }

  #export(ask: Ask): PersonExport {
    const id = this.#who(ask);
    return {
      exportedAt: ask.now.toISOString(), person: this.#kept(ask).person, bookings: this.#desk.bookingsOf(ask), delegations: this.#delegations(ask),
      requests: [...this.#requests.values()].filter(({ owner }) => owner.personId === id).map(({ request }) => request),
      plans: this.#world.plans.filter(({ personId }) => personId === id), accessLog: [],
    };
  }

  #delegations(ask: Ask): Delegation[] {
    const id = this.#who(ask);
    return this.#world.delegations.filter(({ personId, delegateId }) => personId === id || delegateId === id).reverse();
  }

  #delegation(ask: Ask, onlyTheirs = false): Delegation {
    const id = this.#who(ask);
    const found = this.#world.delegations.find((one) => one.id === ask.path['id']);
    if (!found || (found.personId !== id && (onlyTheirs || found.delegateId !== id))) throw new Refused('not-found');
    return found;
  }

  #shown(delegation: Delegation, _ask: Ask, status = 200): Told {
    return { status, body: { ...delegation, mayBook: delegation.mayBook ?? false }, version: this.#made.get(delegation.id)?.version ?? 1 };
  }

  #putDelegation(ask: Ask): Told {
    const id = ask.path['id']!;
    const sent = ask.body as Delegation;
    if (sent.personId !== this.#who(ask)) throw new Refused('not-found');
    const there = this.#world.delegations.find((one) => one.id === id);
    const content = queryHash(sent);
    if (there && ask.ifMatch === undefined) {
      if (this.#made.get(id)?.content !== content) throw new Refused('id-in-use');
      return this.#shown(there, ask);
    }
    if (there) {
      requireVersion(ask, this.#made.get(id)?.version ?? 1);
      if (there.revokedAt !== undefined) throw new Refused('not-allowed-in-state');
    } else if (ask.ifMatch !== undefined) throw new Refused('not-found');
    const errors = delegationMisfits(sent, { today: wallClock(ask.now, 'Europe/London').date, delegateUnder18: false });
    if (errors.length > 0) throw new Refused('does-not-fit', { errors });
    const after: Delegation = { ...sent, id };
    if (there) this.#world.delegations.splice(this.#world.delegations.indexOf(there), 1, after);
    else this.#world.delegations.push(after);
    this.#made.set(id, { content: this.#made.get(id)?.content ?? content, version: (this.#made.get(id)?.version ?? 0) + 1 });
    return this.#shown(after, ask, there ? 200 : 201);
  }

  #revoke(ask: Ask): Told {
    const there = this.#delegation(ask, true);
    if (there.revokedAt === undefined) {
      there.revokedAt = ask.now.toISOString();
      there.mayBook = false;
      const made = this.#made.get(there.id) ?? { content: 0, version: 1 };
      this.#made.set(there.id, { ...made, version: made.version + 1 });
    }
    return this.#shown(there, ask);
  }

  #theirs({ path, viewer }: Ask): KeptRequest {
    const kept = this.#requests.get(path['id']!);
    const same = kept && (viewer.secret ? kept.owner.secret === viewer.secret : kept.owner.personId !== undefined && kept.owner.personId === viewer.personId);
    if (!kept || !same) throw new Refused('not-found');
    return kept;
  }

  #asked({ request, version }: KeptRequest, status = 200): Told {
    return { status, body: request, version };
  }

  #ask(ask: Ask): Told {
    const id = ask.path['id']!;
    const wanted = ask.body as Request;
    const signedIn = ask.viewer.personId !== undefined;
    if (!signedIn && wanted.for.kind !== 'guest') throw new Refused('not-signed-in');
    const content = queryHash(wanted);
    if (this.#requests.has(id)) {
      const kept = this.#theirs(ask);
      if (kept.content !== content) throw new Refused('id-in-use');
      return this.#asked(kept);
    }
    if ((wanted.opportunityId === undefined) === (wanted.serviceId === undefined)) {
      throw new Refused('does-not-fit', { errors: [{ pointer: '/opportunityId', code: 'one-of-two', message: 'Name either the opportunity or the service.' }] });
    }
    const { opportunities, services } = this.#world;
    const about = opportunities.find((one) => one.id === wanted.opportunityId) ?? services.find((one) => one.id === wanted.serviceId);
    if (!about) throw new Refused('not-found');
    if (wanted.for.kind === 'person' && !this.#desk.mayBookFor(ask, wanted.for.personId)) throw new Refused('no-share');
    const instead = { alternatives: openTo(this.#world), contact: about.contact };
    if (!takesRequests(about, wanted.kind, wallClock(ask.now, 'Europe/London').date)) throw new Refused('request-closed', instead);
    const details = { ...wanted, bookedFor: wanted.for, signedIn } as unknown as Details;
    if (agreementMissing(details)) throw new Refused('agreement-needed', instead);
    const lacking = missingDetails(details).map((pointer) => pointer.replace('/bookedFor', '/for'));
    if (lacking.length > 0) throw new Refused('details-missing', { ...missing(lacking), ...instead });
    const kept: KeptRequest = { request: { ...wanted, id, status: 'requested', createdAt: ask.now.toISOString() }, owner: ask.viewer, content, version: 1 };
    this.#requests.set(id, kept);
    return this.#asked(kept, 201);
  }

  #command(name: 'withdraw' | 'accept' | 'decline', { now }: Ask, kept: KeptRequest, answer?: Request['answer']): Told {
    const outcome = commandRequest(name, kept.request as Request & { status: 'requested' }, now.toISOString());
    if (!outcome) throw new Refused('not-allowed-in-state');
    if (outcome.changed) {
      kept.request = { ...outcome.request, ...(answer && { answer }) };
      kept.version += 1;
    }
    return this.#asked(kept);
  }

  #answer(name: 'accept' | 'decline', ask: Ask, answer: Request['answer'] = {}): Told {
    const kept = this.#requests.get(ask.path['id']!);
    if (!kept) throw new Refused('not-found');
    const told = this.#command(name, ask, kept, answer);
    return { ...told, body: forOrganiser(told.body as Request) };
  }
}

/** What the organiser sees: how to reach who asks only if they allowed more. */
function forOrganiser(request: Request): Request {
  const { contact, agreement: _agreement, ...rest } = request;
  const name = request.for.kind === 'guest' ? request.for.name : 'Somebody';
  return { ...rest, for: { kind: 'guest', name }, ...(request.tellOrganiser === 'more' && contact && { contact }) };
}

const openTo = ({ opportunities }: TestWorld) =>
  opportunities.filter(({ eligibility }) => eligibility.who === 'anyone').slice(0, 2).map(({ id, title }) => ({ opportunityId: id, title, openToAnyone: true }));

/** A no comes with something that is open to anyone. */
function withOneOpen(said: RequestDecline, world: TestWorld): RequestDecline {
  const alternatives = said.alternatives ?? [];
  return alternatives.some(({ openToAnyone }) => openToAnyone) ? said : { ...said, alternatives: [...alternatives, ...openTo(world).slice(0, 1)] };
}
