import { html, nothing, type TemplateResult } from 'lit';
import { newId, type Delegation, type Section, type Share } from '@daybridge/sdk';
import { getShare, listDelegations, listShares, putDelegation, putShare } from '@daybridge/sdk/operations';
import { listOf, ordinaryOrder } from '@daybridge/sdk/plans';
import { formatDate, formatList, localDate, ukTimeZone } from '@daybridge/sdk/time';
import { errorSummary } from '../../shared/error-summary.ts';
import { heading } from '../../shared/heading.ts';
import { backPath, icon } from '../../shared/icons.ts';
import { fill, phoneLink } from '../../shared/links.ts';
import { problemOf, wordsOf, type Problem } from '../../shared/problems.ts';
import { urgentHelp } from '../../shared/urgent-help.ts';
import { labelOf } from '../../shared/vocabulary.ts';
import type { Aside, AsideAround } from '../asides.ts';
import { shareForm } from './share-form.ts';
import type { SharingMessages } from './sharing.messages.ts';

/** What is being agreed with somebody. */
export interface ShareDraft {
  share: Share | undefined;
  /** Made before it is sent the first time. */
  id: string;
  delegationId: string;
  newDelegationId: string;
  code: string;
  relationship: string;
  agreedHow: string;
  all: boolean;
  parts: Set<string>;
  mayChange: boolean;
  mayBudget: boolean;
  reveal: boolean;
  endsOn: string;
}

export async function openSharing(around: AsideAround): Promise<Aside> {
  const t = around.lang === 'cy' ? (await import('./sharing.messages.cy.ts')).cy : (await import('./sharing.messages.ts')).en;
  const sharing = new Sharing(around, t);
  await sharing.load();
  return sharing;
}

/** Who can see the plan, which parts and until when; agreeing it with somebody else, and taking it back at once. */
export class Sharing implements Aside {
  readonly step = 'share';
  readonly around: AsideAround;
  readonly t: SharingMessages;
  readonly #planId: string;
  #shares: readonly Share[] = [];
  #delegations: readonly Delegation[] = [];
  #problem: Problem | undefined;
  draft: ShareDraft | undefined;
  errors: { field: string; message: string }[] = [];
  busy = false;
  #done = '';

  constructor(around: AsideAround, t: SharingMessages) {
    this.around = around;
    this.t = t;
    this.#planId = around.store.state.plan!.id;
  }

  get today(): string {
    return localDate(this.around.viewer.clock.now(), ukTimeZone);
  }

  /** Who acts for the person and has not been told to stop. */
  get others(): Delegation[] {
    return this.#delegations.filter(({ personId, revokedAt, endsOn }) => personId === this.around.store.state.plan?.personId && !revokedAt && endsOn >= this.today);
  }

  async load(): Promise<void> {
    const { viewer, store } = this.around;
    const to = viewer.client.to!;
    this.#problem = undefined;
    try {
      const [shares, delegations] = await Promise.all([listShares(to, this.#planId), listDelegations(to)]);
      this.#shares = shares.items;
      this.#delegations = delegations.items;
    } catch (thrown) {
      this.#fail(thrown);
    }
    if (store.state.plan) this.around.changed();
  }

  #fail(thrown: unknown): void {
    const { viewer, store } = this.around;
    const problem = problemOf(thrown, viewer.online());
    if (problem.kind === 'session-lost') store.lost(problem);
    else this.#problem = problem;
  }

  view(): TemplateResult {
    const { t, around, draft } = this;
    const { headingLevel: level, urgentHelpLine: urgentLine, helpPhone: phone } = around.viewer;
    const problem = this.#problem;
    const live = this.#shares.filter(({ endsOn }) => endsOn >= this.today);
    const past = this.#shares.filter(({ endsOn }) => endsOn < this.today);
    return html`<button type="button" class="link-btn back no-print" @click=${draft ? () => this.ask(undefined) : () => around.close('[data-do="share"]')}>${icon(backPath)}${draft ? t.backToAll : t.back}</button>
      ${heading(level, draft ? (draft.share ? t.changeTitle(this.nameOf(draft.share)) : t.addTitle) : t.title, { className: 'h-xl', focusable: true })} ${urgentHelp(around.words, urgentLine)}
      ${this.errors.length ? errorSummary(this.errors, around.words, level + 1) : nothing}
      ${problem ? html`<div class="summary" data-error-summary tabindex="-1" role="group" aria-labelledby="sharing-problem">${heading(level + 1, wordsOf(problem, around.words)[0], { id: 'sharing-problem' })}
          <p>${problem.kind === 'refused' ? problem.detail : wordsOf(problem, around.words)[1]} ${phone ? fill(around.words.phone(`{${phone}}`), phoneLink) : nothing}</p>
          <p><button type="button" class="link-btn" @click=${() => this.load()}>${around.words.tryAgain}</button></p></div>` : nothing}
      ${draft
        ? shareForm(this, draft)
        : html`${this.#done ? html`<p class="panel" id="sharing-done" tabindex="-1"><strong>${this.#done}</strong></p>` : nothing}
            <p>${live.length ? t.intro : problem ? nothing : t.nobody}</p>
            <ul class="plain rows">${live.map((share) => html`<li>${this.#shareView(share, level)}</li>`)}</ul>
            <p class="actions"><button type="button" class="btn" data-do="share-with" @click=${() => this.ask(this.#newDraft())}>${t.add}</button></p>
            ${past.length ? html`${heading(level + 1, t.pastTitle)}<ul class="bullets">${past.map((share) => html`<li>${t.past(this.nameOf(share), this.#date(share.endsOn))}</li>`)}</ul>` : nothing}`}`;
  }

  #shareView(share: Share, level: number): TemplateResult {
    const { t } = this;
    const name = this.nameOf(share);
    const who = this.#delegations.find(({ id }) => id === share.delegationId);
    const lines = [
      share.parts ? t.sees(formatList(share.parts.map((part) => this.partName(part)), this.around.lang)) : t.seesAll,
      share.scopes.includes('see-budget') ? t.seesBudget : t.noBudget,
      share.scopes.includes('edit-plan') ? t.changes : t.readsOnly,
      share.reveal ? t.revealed : t.notRevealed,
    ];
    return html`${heading(level + 1, name)}
      ${who ? html`<p class="soft tight">${labelOf(t.relationships, who.relationship)}</p>` : nothing}
      <ul class="bullets">${lines.map((words) => html`<li>${words}</li>`)}</ul><p class="soft">${t.until(this.#date(share.endsOn))}</p>
      <p class="actions"><button type="button" class="btn quiet" data-share=${share.id} @click=${() => this.stop(share)}>${t.stop}<span class="hush">: ${name}</span></button>
        <button type="button" class="link-btn" data-change=${share.id} @click=${() => this.ask(this.#draftOf(share))}>${t.change}<span class="hush">: ${name}</span></button></p>`;
  }

  nameOf(share: Pick<Share, 'delegationId'>): string {
    return this.#delegations.find(({ id }) => id === share.delegationId)?.delegateName ?? this.t.somebody;
  }

  /** The words for a part, or the heading of one of the person's own sections. */
  partName(part: string): string {
    const section = listOf<Section>(this.around.store.state.plan?.sections).find(({ id }) => id === part);
    return section?.heading ?? (this.around.t.parts as Record<string, string>)[part] ?? part;
  }

  /** What can be shared by name: the parts, then the person's own sections. */
  get shareable(): string[] {
    const { plan } = this.around.store.state;
    return ['next', ...ordinaryOrder.filter((name) => name !== 'budget'), ...listOf<Section>(plan?.sections).map(({ id }) => id)];
  }

  #date(date: string): string {
    return formatDate(date, this.around.lang, { weekday: false });
  }

  #newDraft(): ShareDraft {
    return {
      share: undefined, id: newId(), delegationId: this.others[0]?.id ?? '', newDelegationId: newId(), code: '', relationship: '', agreedHow: '', all: false, parts: new Set(), mayChange: false, mayBudget: false,
      reveal: false, endsOn: `${Number(this.today.slice(0, 4)) + 1}${this.today.slice(4)}`.replace('-02-29', '-02-28'),
    };
  }

  #draftOf(share: Share): ShareDraft {
    return {
      ...this.#newDraft(), share, id: share.id, delegationId: share.delegationId, all: !share.parts, parts: new Set(share.parts), mayChange: share.scopes.includes('edit-plan'), mayBudget: share.scopes.includes('see-budget'),
      reveal: share.reveal, endsOn: share.endsOn,
    };
  }

  async ask(draft: ShareDraft | undefined): Promise<void> {
    const before = this.draft;
    this.draft = draft;
    this.errors = [];
    this.#problem = undefined;
    this.#done = '';
    this.around.changed();
    const back = before?.share ? `[data-change="${CSS.escape(before.share.id)}"]` : '[data-do="share-with"]';
    await this.around.viewer.focusHeading(draft ? undefined : back);
  }

  async save(): Promise<void> {
    const { draft, t, around } = this;
    if (!draft || this.busy) return;
    this.errors = [
      ...(draft.delegationId || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(draft.code.trim()) ? [] : [{ field: 'share-code', message: t.codeWrong }]),
      ...(draft.delegationId || draft.relationship ? [] : [{ field: 'share-relationship', message: t.relationshipMissing }]),
      ...(draft.all || draft.parts.size ? [] : [{ field: 'share-all', message: t.partsMissing }]),
      ...(draft.endsOn >= this.today ? [] : [{ field: 'share-ends', message: t.endWrong }]),
    ];
    if (this.errors.length) {
      around.changed();
      return around.viewer.focusSummary();
    }
    await this.#work(async (to) => {
      const delegationId = draft.delegationId || draft.newDelegationId;
      if (!draft.delegationId) {
        const { personId } = around.store.state.plan!;
        await putDelegation(to, delegationId, {
          personId, delegateId: draft.code.trim().toLowerCase(), relationship: draft.relationship as Delegation['relationship'], basis: 'agreed', agreedHow: draft.agreedHow.trim() || t.agreedHere, agreedOn: this.today, endsOn: draft.endsOn,
        });
      }
      const scopes = ['see-plan', ...(draft.mayChange ? ['edit-plan'] : []), ...(draft.mayBudget ? ['see-budget'] : [])] as Share['scopes'];
      const body = { delegationId, scopes, ...(draft.all ? {} : { parts: [...draft.parts] }), reveal: draft.reveal, endsOn: draft.endsOn };
      await this.#put(to, draft.id, body, draft.share);
      return t.shared(draft.share ? this.nameOf(draft.share) : (this.others.find(({ id }) => id === delegationId)?.delegateName ?? t.them));
    });
  }

  /** At once: the day it ends is the day before. */
  async stop(share: Share): Promise<void> {
    const { t } = this;
    const { id: _id, ...body } = share;
    const ended = localDate(this.around.viewer.clock.now() - 86_400_000, ukTimeZone);
    const name = this.nameOf(share);
    await this.#work(async (to) => {
      await this.#put(to, share.id, { ...body, endsOn: ended }, share);
      return t.stopped(name);
    });
  }

  /** What was read before it is changed, so that nobody's change in between is written over unseen. */
  async #put(to: NonNullable<AsideAround['viewer']['client']['to']>, id: string, body: Omit<Share, 'id'>, before: Share | undefined): Promise<void> {
    if (before) await getShare(to, this.#planId, id);
    await putShare(to, this.#planId, id, body, before ? { ifMatch: true } : {});
  }

  async #work(work: (to: NonNullable<AsideAround['viewer']['client']['to']>) => Promise<string>): Promise<void> {
    const { viewer, store } = this.around;
    this.busy = true;
    this.#problem = undefined;
    this.around.changed();
    try {
      this.#done = await work(viewer.client.to!);
      this.draft = undefined;
      await this.load();
    } catch (thrown) {
      this.#fail(thrown);
    }
    this.busy = false;
    if (!store.state.plan) return;
    this.around.changed();
    await viewer.focusHeading(this.#problem ? '[data-error-summary]' : '#sharing-done');
    if (!this.#problem) viewer.announce(this.#done);
  }
}
