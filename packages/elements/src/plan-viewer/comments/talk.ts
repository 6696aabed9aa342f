import { html, nothing, type TemplateResult } from 'lit';
import { newId, type Comment } from '@daybridge/sdk';
import { listComments, putComment } from '@daybridge/sdk/operations';
import { dateOf, timeOf, ukTimeZone } from '@daybridge/sdk/time';
import { fill, phoneLink } from '../../shared/links.ts';
import type { Lang } from '../../shared/messages.ts';
import { problemOf, wordsOf, type Problem } from '../../shared/problems.ts';
import type { SharedMessages } from '../../shared/shared.messages.ts';
import { plainText } from '../../shared/text.ts';
import type { DayPlanViewer } from '../plan-viewer.ts';
import type { PlanStore } from '../plan-viewer.store.ts';
import type { TalkMessages } from './talk.messages.ts';

/** What talking about a plan needs of the viewer. */
interface TalkAround {
  viewer: DayPlanViewer;
  store: PlanStore;
  planId: string;
  lang: Lang;
  shared: SharedMessages;
}

/** What is being said, and about what. */
interface Saying {
  on: string;
  kind: 'comment' | 'something-is-wrong';
  /** Made before it is sent the first time, so that sending it again says it once. */
  id: string;
  text: string;
  sending: boolean;
  missing?: boolean;
  problem?: Problem;
}

export async function loadTalk(around: TalkAround): Promise<Talk> {
  const t = around.lang === 'cy' ? (await import('./talk.messages.cy.ts')).cy : (await import('./talk.messages.ts')).en;
  return new Talk(around, t);
}

/** What people say beside a plan: each comment at the part it is about, two small buttons to say more, and a receipt when it was said. */
export class Talk {
  readonly #around: TalkAround;
  readonly #t: TalkMessages;
  readonly #planId: string;
  #comments: readonly Comment[] = [];
  #said = new Set<string>();
  #saying: Saying | undefined;
  #missing: Problem | undefined;

  constructor(around: TalkAround, t: TalkMessages) {
    this.#around = around;
    this.#t = t;
    this.#planId = around.planId;
  }

  /** Asks what was said. Where that cannot be shown, the plan can be read all the same. */
  async load(): Promise<void> {
    const { viewer, store } = this.#around;
    try {
      const comments: Comment[] = [];
      for await (const each of listComments(viewer.client.to!, this.#planId)) comments.push(each);
      this.#comments = comments.sort((a, b) => (a.at < b.at ? -1 : 1));
      this.#missing = undefined;
    } catch (thrown) {
      const problem = problemOf(thrown, viewer.online());
      if (problem.kind === 'session-lost') store.lost(problem);
      else if (problem.kind !== 'aborted') this.#missing = problem;
    }
    viewer.requestUpdate();
  }

  /** That what people have said cannot be shown; nothing when it can. */
  get missing(): string {
    return this.#missing ? this.#t.notLoaded : '';
  }

  /** What is being said and has not been sent. */
  keep(): Pick<Saying, 'on' | 'kind' | 'text'> | undefined {
    const { on, kind, text } = this.#saying ?? {};
    return on && kind && text ? { on, kind, text } : undefined;
  }

  /** Goes on with what was being said before a session ended. */
  resume({ on, kind, text }: Pick<Saying, 'on' | 'kind' | 'text'>): void {
    this.#saying = { on, kind, text, id: newId(), sending: false };
    void this.#around.viewer.focusHeading('#talk-text');
  }

  /** What was said about a part or a goal, and the ways to say more. `about` is its name, for those who hear the buttons one by one. Goals have
   * their own, so that their part only shows what was said (`more` false). */
  view(on: string, about: string, more = true): TemplateResult | typeof nothing {
    const { lang } = this.#around;
    const t = this.#t;
    const here = this.#comments.filter((comment) => comment.on === on);
    const saying = this.#saying?.on === on ? this.#saying : undefined;
    const offer = (kind: Saying['kind'], words: string) => html`<button type="button" class="link-btn" aria-expanded=${saying?.kind === kind} @click=${() => this.#ask(on, kind)}>${words}<span class="hush">: ${about}</span></button>`;
    if (!more && !here.length) return nothing;
    return html`<div class="talk" data-talk=${on}>
      ${here.map((comment) => html`<div class="beside">
        <p class="by">${comment.kind === 'something-is-wrong' ? html`<span class="tag">${t.wrong}</span>` : nothing}${t.saidOn(comment.by.name, comment.by.role, dateOf(comment.at, ukTimeZone, lang, { weekday: false }))}</p>
        <div>${plainText(comment.text)}</div>
        ${this.#said.has(comment.id) ? html`<p class="soft receipt">${comment.kind === 'comment' ? t.receipt : t.receiptWrong} ${t.at(timeOf(comment.at, ukTimeZone, lang))}</p>` : nothing}</div>`)}
      ${more ? html`<p class="offer no-print">${offer('comment', t.add)}${offer('something-is-wrong', t.wrong)}</p>` : nothing}
      ${saying ? this.#form(saying) : nothing}
    </div>`;
  }

  #form(saying: Saying): TemplateResult {
    const t = this.#t;
    const { shared } = this.#around;
    const { helpPhone: phone } = this.#around.viewer;
    const { problem } = saying;
    return html`<form class="panel no-print" novalidate @submit=${this.#send}>
      <div class=${saying.missing ? 'field wrong' : 'field'}>
        <label for="talk-text">${saying.kind === 'comment' ? t.label : t.labelWrong}</label>
        <span class="hint" id="talk-hint">${t.hint}</span>
        ${saying.missing ? html`<span class="error" id="talk-error">${t.missing}</span>` : nothing}
        <textarea class="input" id="talk-text" rows="4" maxlength="10000" aria-describedby=${saying.missing ? 'talk-hint talk-error' : 'talk-hint'} .value=${saying.text}
          @input=${(event: InputEvent) => (saying.text = (event.currentTarget as HTMLTextAreaElement).value)}></textarea>
      </div>
      ${problem ? html`<div role="alert"><p>${wordsOf(problem, shared).join('. ')} ${t.notSent} ${phone ? fill(shared.phone(`{${phone}}`), phoneLink) : nothing}</p></div>` : nothing}
      <p class="actions"><button type="submit" class="btn" aria-disabled=${saying.sending ? 'true' : nothing}>${saying.sending ? t.sending : t.send}</button>
        <button type="button" class="link-btn" @click=${() => this.#ask(saying.on, saying.kind)}>${t.cancel}</button></p>
    </form>`;
  }

  async #ask(on: string, kind: Saying['kind']): Promise<void> {
    const { viewer } = this.#around;
    const same = this.#saying?.on === on && this.#saying.kind === kind;
    const text = this.#saying?.on === on ? this.#saying.text : '';
    // The focus leaves the form before the form goes.
    if (same) this.#offered(on, kind)?.focus();
    this.#saying = same ? undefined : { on, kind, id: newId(), text, sending: false };
    viewer.requestUpdate();
    if (!same) await viewer.focusHeading('#talk-text');
  }

  #offered(on: string, kind: Saying['kind']): HTMLElement | undefined {
    const buttons = this.#around.viewer.renderRoot.querySelectorAll<HTMLElement>(`[data-talk="${CSS.escape(on)}"] .offer button`);
    return buttons[kind === 'comment' ? 0 : 1];
  }

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { viewer, store } = this.#around;
    const saying = this.#saying;
    if (!saying || saying.sending) return;
    const text = saying.text.trim();
    saying.missing = !text;
    if (!text) {
      viewer.requestUpdate();
      return viewer.focusHeading('#talk-text');
    }
    saying.sending = true;
    saying.problem = undefined;
    viewer.requestUpdate();
    try {
      const comment = await putComment(viewer.client.to!, this.#planId, saying.id, { on: saying.on, text, kind: saying.kind });
      if (store.state.plan?.id !== this.#planId) return;
      this.#comments = [...this.#comments, comment];
      this.#said.add(comment.id);
      this.#offered(saying.on, saying.kind)?.focus();
      this.#saying = undefined;
      viewer.announce(saying.kind === 'comment' ? this.#t.receipt : this.#t.receiptWrong);
    } catch (thrown) {
      const problem = problemOf(thrown, viewer.online());
      saying.sending = false;
      saying.problem = problem;
      if (problem.kind === 'session-lost') store.lost(problem);
    }
    viewer.requestUpdate();
  };
}
