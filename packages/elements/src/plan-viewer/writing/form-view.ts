import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../../shared/error-summary.ts';
import { heading } from '../../shared/heading.ts';
import { fill, phoneLink } from '../../shared/links.ts';
import { wordsOf } from '../../shared/problems.ts';
import type { SharedMessages } from '../../shared/shared.messages.ts';
import { plainText } from '../../shared/text.ts';
import type { DocumentMessages } from '../plan-document.messages.ts';
import { forms, type Draft, type Field } from './forms.ts';
import type { OpenForm, WritingState } from './writing-desk.ts';
import type { WritingMessages } from './writing.messages.ts';

interface FormContext {
  state: WritingState;
  open: OpenForm;
  t: WritingMessages;
  plan: DocumentMessages;
  shared: SharedMessages;
  level: number;
  phone: string | undefined;
  /** The person writes their own plan. */
  own: boolean;
  write: (name: string, value: string | boolean) => void;
  save: () => void;
  cancel: () => void;
  keepMine: () => void;
  keepTheirs: () => void;
}

const idOf = (name: string) => `write-${name}`;

/** One form on a screen of its own: what it is about, what is asked, and two ways out. */
export function formView(c: FormContext): TemplateResult {
  const { state, open, t, shared, level, phone } = c;
  const { missing, problem, busy } = state;
  const labels = t.fields(c.own);
  const submit = (event: Event) => {
    event.preventDefault();
    c.save();
  };
  return html`
    ${missing.length ? errorSummary(missing.map((name) => ({ field: idOf(name), message: t.missing(labels[`${open.form}.${name}`]?.[0] ?? '') })), shared, level + 1) : nothing}
    ${problem ? html`<div class="summary" data-error-summary tabindex="-1" role="group" aria-labelledby="error-summary-title">
        ${heading(level + 1, wordsOf(problem, shared)[0], { id: 'error-summary-title' })}
        <p>${problem.kind === 'refused' ? problem.detail : wordsOf(problem, shared)[1]} ${t.notSaved} ${phone ? fill(shared.phone(`{${phone}}`), phoneLink) : nothing}</p></div>` : nothing}
    ${state.conflict ? conflictView(c, state.conflict.now) : nothing}
    <form @submit=${submit} novalidate>
      ${forms[open.form].map((field) => fieldView(c, field, labels[`${open.form}.${field.name}`] ?? [field.name]))}
      ${state.conflict
        ? nothing
        : html`<p class="actions"><button type="submit" class="btn" aria-disabled=${busy ? 'true' : nothing}>${busy ? t.saving : (t.saveWords[open.form] ?? t.save)}</button>
            <button type="button" class="link-btn" @click=${c.cancel}>${t.cancel}</button></p>`}
    </form>`;
}

/** Both versions in words, and a way to keep either. Nothing is lost: what was written stays in the form below. */
function conflictView(c: FormContext, now: Draft | undefined): TemplateResult {
  const { t, level, open } = c;
  const labels = t.fields(c.own);
  const said = (draft: Draft) => html`<dl class="check">${forms[open.form].map(({ name, kind, terms }) => {
    const value = draft[name];
    const words = kind === 'tick' ? (value ? t.yes : t.no) : terms ? (c.plan.terms[terms].find(({ code }) => code === value)?.label ?? '') : String(value ?? '');
    return words ? html`<div><dt>${labels[`${open.form}.${name}`]?.[0]}</dt><dd>${plainText(words)}</dd></div>` : nothing;
  })}</dl>`;
  return html`<section class="note" data-conflict>
    ${heading(level + 1, t.conflictTitle, { focusable: true, id: 'conflict' })}
    <p>${t.conflictText}</p>
    ${heading(level + 2, t.conflictNow, { className: 'h-m' })} ${now ? said(now) : html`<p>${t.conflictGone}</p>`}
    ${heading(level + 2, t.conflictMine, { className: 'h-m' })} ${said(open.draft)}
    <p class="actions"><button type="button" class="btn" @click=${c.keepMine}>${t.keepMine}</button><button type="button" class="btn quiet" @click=${c.keepTheirs}>${t.keepTheirs}</button></p>
  </section>`;
}

function fieldView(c: FormContext, field: Field, [label, hint]: readonly [label: string, hint?: string]): TemplateResult {
  const { name, kind, required } = field;
  const { t, state, open } = c;
  const id = idOf(name);
  const value = open.draft[name];
  const wrong = state.missing.includes(name);
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
  const words = html`${label}${required || kind === 'tick' ? nothing : html` <span class="optional">${t.optional}</span>`}`;
  const before = html`${hint ? html`<span class="hint" id=${`${id}-hint`}>${hint}</span>` : nothing}${wrong ? html`<span class="error" id=${`${id}-error`}>${t.missing(label ?? '')}</span>` : nothing}`;
  const write = (event: Event) => c.write(name, (event.currentTarget as HTMLInputElement).value);
  const of = wrong ? 'field wrong' : 'field';
  switch (kind) {
    case 'tick':
      return html`<label class="tick"><input type="checkbox" id=${id} .checked=${value === true} aria-describedby=${described}
        @change=${(event: Event) => c.write(name, (event.currentTarget as HTMLInputElement).checked)} /><span>${label}${hint ? html`<br /><span class="hint" id=${`${id}-hint`}>${hint}</span>` : nothing}</span></label>`;
    case 'pick':
    case 'choose': {
      const terms = field.terms ? c.plan.terms[field.terms] : (open.picks ?? []);
      if (kind === 'choose') {
        return html`<div class=${of}><label for=${id}>${words}</label>${before}<select class="input" id=${id} aria-describedby=${described} @change=${write}>
          <option value="" ?selected=${!value}>${t.none}</option>${terms.map((term) => html`<option value=${term.code} ?selected=${term.code === value}>${term.label}</option>`)}</select></div>`;
      }
      return html`<fieldset class=${of} aria-describedby=${described}><legend>${words}</legend>${before}
        ${terms.map((term, i) => html`<label class="tick"><input type="radio" id=${i ? nothing : id} name=${name} value=${term.code} .checked=${term.code === value} @change=${write} /><span>${term.label}</span></label>`)}</fieldset>`;
    }
    case 'text':
    case 'lines':
      return html`<div class=${of}><label for=${id}>${words}</label>${before}
        <textarea class="input" id=${id} rows=${kind === 'text' ? 5 : 4} maxlength="10000" aria-describedby=${described} .value=${String(value ?? '')} @input=${write}></textarea></div>`;
    default:
      return html`<div class=${of}><label for=${id}>${words}</label>${before}
        <input class=${kind === 'line' ? 'input' : 'input short'} id=${id} type=${kind === 'phone' ? 'tel' : kind === 'date' ? 'date' : 'text'} maxlength="300" autocomplete="off" aria-describedby=${described} .value=${String(value ?? '')} @input=${write} /></div>`;
  }
}
