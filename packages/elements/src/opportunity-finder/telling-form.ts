import { html, nothing, type TemplateResult } from 'lit';
import { css } from '../shared/css.ts';
import { answers } from '../shared/answers.styles.ts';
import { errorSummary } from '../shared/error-summary.ts';
import { DaySignInNeededEvent, DayTitleChangeEvent } from '../shared/events.ts';
import { heading } from '../shared/heading.ts';
import { fill, phoneLink } from '../shared/links.ts';
import { wordsOf } from '../shared/problems.ts';
import { StoreController } from '../shared/store.ts';
import type { FinderHost } from './finder-host.ts';
import type { Channel, Draft, Mistake, TellingStore } from './telling.store.ts';
import { en, type TellingMessages } from './telling.messages.ts';

export const tellingStyles = css`
  .telling { max-inline-size: var(--_measure); }
  .telling fieldset { margin-block-end: var(--_s5); }
  .telling .reveal { margin: 0 0 var(--_s3) 0.7em; padding-inline-start: calc(0.8em + var(--_s3)); border-inline-start: 3px solid var(--_rule-strong); }
  .telling .reveal .field { margin: 0; }
  .telling .short { max-inline-size: 12em; }
  .plainly { font-weight: 400; color: var(--_ink-soft); }
  .detail .h-xl { margin-block-end: 0.25em; }
`;

/** What the parts of a form need. */
export interface FormView {
  store: TellingStore;
  t: TellingMessages;
  host: FinderHost;
}

/** The words of the forms in the finder's language, and their looks. */
export async function prepareForm(host: FinderHost): Promise<TellingMessages> {
  host.looks(answers, tellingStyles);
  return host.element.language === 'cy' ? (await import('./telling.messages.cy.ts')).cy : en;
}

/** The form somebody began stays theirs while they look at the list again, until the page is hidden. */
export function keptForm(host: FinderHost, name: string, make: () => TellingStore): TellingStore {
  const kept = host.drafts.get(name) as TellingStore | undefined;
  if (kept && kept.state.phase !== 'done') return kept;
  const store = make();
  host.drafts.set(name, store);
  new StoreController(host.element, store);
  return store;
}

/** Sends, and takes the focus to what came of it. */
async function submit({ store, host }: FormView, step: string): Promise<void> {
  await store.submit();
  const { element } = host;
  const { mistakes, problem, phase } = store.state;
  if (mistakes.length) {
    element.dispatchEvent(new DayTitleChangeEvent('error', step));
    await element.focusSummary();
  } else if (problem) {
    host.told(problem, step);
    if (problem.kind === 'session-lost') element.dispatchEvent(new DaySignInNeededEvent());
    await element.focusHeading('#not-sent');
  } else if (phase === 'done') {
    element.dispatchEvent(new DayTitleChangeEvent('ok', step));
    await element.focusHeading('#screen [tabindex="-1"]');
  }
}

/** The whole form: its title, what has to be put right, the questions, how to be reached, the button. */
export function formScreen(view: FormView, step: string, title: string, help: TemplateResult, lead: unknown, questions: unknown, send: string): TemplateResult {
  const { store, t, host } = view;
  const { element, shared } = host;
  const level = element.headingLevel;
  const { mistakes, phase, problem } = store.state;
  const go = (event: Event) => {
    event.preventDefault();
    void submit(view, step);
  };
  const [problemTitle, problemText] = problem ? wordsOf(problem, shared()) : [];
  return html`${heading(level, title, { className: 'h-xl', focusable: true, id: 'telling-title' })} ${help}
    ${mistakes.length ? errorSummary(mistakes.map((name) => ({ field: `tell-${name}`, message: t.mistakes[name] })), shared(), level + 1) : nothing}
    ${lead}
    <form class="telling" novalidate autocomplete="off" @submit=${go}>
      ${questions}
      ${contactQuestion(view)}
      ${problem
        ? html`<div class="note" id="not-sent" tabindex="-1"><p><strong>${problemTitle}.</strong> ${problemText}</p>
            ${element.helpPhone ? html`<p>${fill(shared().phone(`{${element.helpPhone}}`), phoneLink)}</p>` : nothing}</div>`
        : nothing}
      <p><button type="submit" class="btn" aria-disabled=${phase === 'sending' ? 'true' : nothing}>${phase === 'sending' ? t.sending : send}</button></p>
    </form>`;
}

/** One question that is answered in words. */
export function textQuestion({ store, t }: FormView, { name, label, hint, lines, short, more }: { name: 'text' | 'where' | 'value'; label: string; hint?: string; lines?: number; short?: boolean; more?: Record<string, string> }): TemplateResult {
  const id = `tell-${name}`;
  const wrong = store.state.mistakes.includes(name);
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ') || nothing;
  const keep = (event: Event) => store.answer({ [name]: (event.target as HTMLInputElement).value });
  return html`<div class=${wrong ? 'field wrong' : 'field'}>
    <label for=${id}>${label}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${mistakeWords(t, name, wrong)}
    ${lines
      ? html`<textarea class="input" id=${id} rows=${lines} maxlength="2000" aria-describedby=${described} aria-invalid=${wrong ? 'true' : nothing} .value=${store.state.draft[name]} @input=${keep}></textarea>`
      : html`<input class=${short ? 'input short' : 'input'} id=${id} type=${more?.['type'] ?? 'text'} autocomplete=${(more?.['autocomplete'] ?? 'off') as 'off'} maxlength="300" spellcheck="false"
          aria-describedby=${described} aria-invalid=${wrong ? 'true' : nothing} .value=${store.state.draft[name]} @input=${keep} />`}
  </div>`;
}

function mistakeWords(t: TellingMessages, name: Mistake, wrong: boolean): unknown {
  return wrong ? html`<span class="error" id="tell-${name}-error">${t.mistakes[name]}</span>` : nothing;
}

/** Choices of which one is taken. What belongs to the one that is taken stands under it. */
export function choices({ store, t }: FormView, name: 'what' | 'channel', legend: string, options: readonly { code: string; label: string; more?: unknown }[]): TemplateResult {
  const wrong = name === 'what' && store.state.mistakes.includes('what');
  const chosen: string = store.state.draft[name];
  return html`<fieldset class=${wrong ? 'field wrong' : nothing} aria-describedby=${wrong ? 'tell-what-error' : nothing}>
    <legend>${legend}</legend>
    ${name === 'what' ? mistakeWords(t, 'what', wrong) : nothing}
    ${options.map(({ code, label, more }, i) => html`<label class="tick"><input type="radio" name="tell-${name}" id=${name === 'what' && !i ? 'tell-what' : `tell-${name}-${code}`}
        .checked=${chosen === code} @change=${() => store.answer({ [name]: code } as Partial<Draft>)} /><span>${label}</span></label>
      ${more && chosen === code ? html`<div class="reveal">${more}</div>` : nothing}`)}
  </fieldset>`;
}

const ways: readonly Exclude<Channel, ''>[] = ['none', 'text', 'phone', 'email'];

function contactQuestion(view: FormView): TemplateResult {
  const { t } = view;
  const field = (way: 'text' | 'phone' | 'email') => textQuestion(view, {
    name: 'value', label: t.contactField[way], more: way === 'email' ? { type: 'email', autocomplete: 'email' } : { type: 'tel', autocomplete: 'tel' },
  });
  return choices(view, 'channel', t.answerWanted, ways.map((way) => ({ code: way, label: t.contactWays[way], more: way === 'none' ? undefined : field(way) })));
}
