import { html, nothing, type TemplateResult } from 'lit';
import type { AccessLogEntry } from '@daybridge/sdk';
import { listAccess } from '@daybridge/sdk/operations';
import { dateOf, timeOf, ukTimeZone } from '@daybridge/sdk/time';
import { heading } from '../../shared/heading.ts';
import { backPath, icon } from '../../shared/icons.ts';
import { fill, phoneLink } from '../../shared/links.ts';
import { problemOf, wordsOf, type Problem } from '../../shared/problems.ts';
import { urgentHelp } from '../../shared/urgent-help.ts';
import { labelOf } from '../../shared/vocabulary.ts';
import type { Aside, AsideAround } from '../asides.ts';
import type { SharingMessages } from './sharing.messages.ts';

export async function openReaders(around: AsideAround): Promise<Aside> {
  const t = around.lang === 'cy' ? (await import('./sharing.messages.cy.ts')).cy : (await import('./sharing.messages.ts')).en;
  const readers = new Readers(around, t);
  await readers.load();
  return readers;
}

/** Who has looked at the plan: when, who and for whom, why, what they did and whether they saw it. */
class Readers implements Aside {
  readonly step = 'readers';
  readonly #around: AsideAround;
  readonly #t: SharingMessages;
  readonly #planId: string;
  #entries: readonly AccessLogEntry[] = [];
  #cursor: string | undefined;
  #problem: Problem | undefined;
  #loading = false;

  constructor(around: AsideAround, t: SharingMessages) {
    this.#around = around;
    this.#t = t;
    this.#planId = around.store.state.plan!.id;
  }

  readonly load = async (): Promise<void> => {
    const { viewer, store } = this.#around;
    if (this.#loading) return;
    this.#loading = true;
    this.#problem = undefined;
    const shown = this.#entries.length;
    try {
      const page = await listAccess(viewer.client.to!, this.#planId, this.#cursor ? { cursor: this.#cursor } : {});
      this.#entries = [...this.#entries, ...page.items];
      this.#cursor = page.nextCursor;
    } catch (thrown) {
      const problem = problemOf(thrown, viewer.online());
      if (problem.kind === 'session-lost') store.lost(problem);
      else this.#problem = problem;
    }
    this.#loading = false;
    if (!store.state.plan) return;
    this.#around.changed();
    if (shown) await viewer.focusHeading(`#looked-${shown}`);
  };

  view(): TemplateResult {
    const t = this.#t;
    const { viewer, words } = this.#around;
    const { headingLevel: level, urgentHelpLine: urgentLine, helpPhone: phone } = viewer;
    const problem = this.#problem;
    return html`<button type="button" class="link-btn back no-print" @click=${() => this.#around.close('[data-do="readers"]')}>${icon(backPath)}${t.back}</button>
      ${heading(level, t.readersTitle, { className: 'h-xl', focusable: true })} ${urgentHelp(words, urgentLine)}
      ${problem ? html`<div class="note"><p>${wordsOf(problem, words).join('. ')} ${phone ? fill(words.phone(`{${phone}}`), phoneLink) : nothing}</p><p><button type="button" class="link-btn" @click=${this.load}>${words.tryAgain}</button></p></div>` : nothing}
      ${this.#entries.length ? html`<p>${t.readersIntro}</p><ol class="plain rows">${this.#entries.map((entry, i) => this.#entryView(entry, i))}</ol>` : problem ? nothing : html`<p>${t.readersNobody}</p>`}
      ${this.#cursor ? html`<p><button type="button" class="btn quiet" @click=${this.load}>${t.more}</button></p>` : nothing}
      ${phone ? html`<p class="soft">${t.readersPhone} ${phoneLink(phone)}</p>` : nothing}`;
  }

  #entryView({ at, who, role, organisation, purpose, what, outcome, emergency, reason }: AccessLogEntry, i: number): TemplateResult {
    const t = this.#t;
    const { lang } = this.#around;
    return html`<li id=${`looked-${i}`} tabindex="-1"><p class="tight"><strong>${who}</strong> (${role})${organisation ? html`, ${t.for(organisation)}` : nothing}</p>
      <p class="tight">${dateOf(at, ukTimeZone, lang)}, ${timeOf(at, ukTimeZone, lang)}</p>
      ${emergency ? html`<p class="tight"><span class="tag">${t.inEmergency}</span>${reason ? html` ${this.#around.t.quote(reason)}` : nothing}</p>` : nothing}
      <p class="soft">${[purpose ? labelOf(t.purposes, purpose) : '', what, labelOf(t.outcomes, outcome)].filter(Boolean).join(' · ')}</p></li>`;
  }
}
