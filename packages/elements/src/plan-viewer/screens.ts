import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { fill, phoneLink } from '../shared/links.ts';
import { wordsOf, type Problem } from '../shared/problems.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import type { ViewerMessages } from './plan-viewer.messages.ts';
import type { PlanState } from './plan-state.ts';

/** What a screen without a plan needs. */
export interface ScreenContext {
  state: PlanState<unknown>;
  t: ViewerMessages;
  shared: SharedMessages;
  level: number;
  phone: string | undefined;
  urgentLine: string | undefined;
  again: () => void;
  signIn: () => void;
  /** Something that was being written is kept while this page stays. */
  keeps: boolean | undefined;
  /** Offered on pages of workers, whether there is such a plan or not. */
  emergency: (() => void) | undefined;
}

/** Everything the viewer says while no plan is on the page: a heading, urgent help, what happened and one thing to do. */
export function screenView(c: ScreenContext): TemplateResult {
  const { state, t, shared } = c;
  switch (state.phase) {
    case 'signed-out':
      return screen(c, t.signInTitle, html`<p>${t.signInText}</p>`, shared.signIn, c.signIn);
    case 'away':
      return state.away === 'idle'
        ? screen(c, t.idleTitle, html`<p>${t.idleText}</p>`, t.showAgain, c.again)
        : screen(c, t.hiddenTitle, html`<p>${t.hiddenText}</p>`, t.showAgain, c.again);
    case 'problem':
      return html`<div part="problem">${problemScreen(c, state.problem!)}</div>`;
    default:
      return screen(c, t.heading, html`<p class="soft">${t.loading}</p>${state.slow ? html`<p>${shared.loadingSlow} ${call(c, shared.phone)}</p>` : nothing}`);
  }
}

/** Not there and not yours to see are one and the same screen. */
function problemScreen(c: ScreenContext, problem: Problem): TemplateResult {
  const { t, shared } = c;
  const { kind } = problem;
  if (kind === 'forbidden') {
    return html`${screen(c, shared.forbiddenTitle, html`<p>${call(c, shared.forbiddenPhone) ?? shared.forbiddenText}</p>`)}
      ${c.emergency ? html`<p class="no-print"><button type="button" class="btn quiet" data-do="emergency" @click=${c.emergency}>${t.emergency}</button></p>` : nothing}`;
  }
  const [title] = wordsOf(problem, shared);
  const text = (words: string) => html`<p>${words} ${call(c, shared.phone)}</p>`;
  return kind === 'session-lost' ? screen(c, title, text(c.keeps ? `${t.sessionText} ${t.sessionKeeps}` : t.sessionText), shared.signIn, c.signIn) : screen(c, title, text(kind === 'offline' ? t.offlineText : t.goneText), shared.tryAgain, c.again);
}

function screen(c: ScreenContext, title: string, content: TemplateResult, button?: string, press?: () => void): TemplateResult {
  return html`${heading(c.level, title, { className: 'h-xl', focusable: true })} ${urgentHelp(c.shared, c.urgentLine)} ${content}
    ${press ? html`<p class="no-print"><button type="button" class="btn" @click=${press}>${button}</button></p>` : nothing}`;
}

function call({ phone }: ScreenContext, message: (number: string) => string): unknown {
  return phone ? fill(message(`{${phone}}`), phoneLink) : undefined;
}
