import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../shared/messages.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import type { BookerState } from './booker-state.ts';
import type { Mistake } from './draft.ts';
import type { BookerMessages, FirstMessages } from './session-booker.messages.ts';
import type { BookerStore } from './session-booker.store.ts';

/** What every part of the view is given. On the first screen only the first words are there. */
export interface View<Words = BookerMessages> {
  store: BookerStore;
  state: BookerState;
  t: Words;
  shared: SharedMessages;
  /** What can be put right, in words. */
  mistakes: Partial<Record<Mistake['code'], string>>;
  lang: Lang;
  /** Level of the step's heading. */
  level: number;
  /** A number to ring: the host's, else the organiser's. */
  phone: string | undefined;
  /** Somebody else's name, or nothing when the place is for the person who is reading. */
  who: string | undefined;
  organiser: string;
}

/** What a part of the first screen is given. */
export type FirstView = View<FirstMessages>;

/** The mistake in a field, if there is one. */
export const mistakeIn = ({ state }: FirstView, ...fields: Mistake['field'][]): Mistake | undefined =>
  state.mistakes.find(({ field }) => fields.includes(field));

/** The words of a mistake above its control; `id` is what the control is described by. */
export function mistakeWords(view: FirstView, mistake: Mistake | undefined, id: string): TemplateResult | typeof nothing {
  return mistake ? html`<span class="error" id=${id}>${view.mistakes[mistake.code]}</span>` : nothing;
}

/** Ids for `aria-describedby`, or nothing. */
export const describedBy = (...ids: (string | false | undefined)[]): string | typeof nothing => ids.filter(Boolean).join(' ') || nothing;

/** One choice among several. */
export interface Choice {
  id: string;
  words: unknown;
  hint?: string | undefined;
  checked: boolean;
  choose: () => void;
  /** Asked only when this is chosen; it stands right below. */
  more?: unknown;
}

/** Radio buttons under one question. A group's mistake and hint are read with the question. */
export function radios(name: string, legend: string | undefined, choices: readonly Choice[], extra: { hint?: string | undefined; error?: unknown; wrong?: boolean } = {}): TemplateResult {
  // Without a legend the step's heading is the question.
  return html`<fieldset class=${extra.wrong ? 'wrong' : ''} aria-labelledby=${legend ? nothing : 'step-title'} aria-describedby=${describedBy(extra.hint && `${name}-hint`, extra.wrong && `${name}-error`)}>
    ${legend ? html`<legend>${legend}</legend>` : nothing}
    ${extra.hint ? html`<span class="hint" id="${name}-hint">${extra.hint}</span>` : nothing} ${extra.error ?? nothing}
    ${choices.map(
      (choice) => html`<label class="tick"
          ><input type="radio" name=${name} id=${choice.id} .checked=${choice.checked} @change=${choice.choose}
            aria-describedby=${describedBy(choice.hint && `${choice.id}-hint`)} /><span>${choice.words}</span></label
        >${choice.hint ? html`<span class="hint under" id="${choice.id}-hint">${choice.hint}</span>` : nothing}
        ${choice.checked && choice.more ? html`<div class="reveal">${choice.more}</div>` : nothing}`,
    )}
  </fieldset>`;
}

/** One line of text with its label, hint and mistake. */
export function textField(view: FirstView, options: {
  id: Mistake['field'];
  label: string;
  hint?: string;
  value: string;
  input: (value: string) => void;
  type?: string;
  autocomplete?: string;
  lines?: boolean;
}): TemplateResult {
  const { id, label, hint, value, input, type = 'text', autocomplete = 'off', lines } = options;
  const mistake = mistakeIn(view, id);
  const described = describedBy(hint && `${id}-hint`, mistake && `${id}-error`);
  const keep = (event: Event) => input((event.target as HTMLInputElement).value);
  return html`<div class="field ${mistake ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing} ${mistakeWords(view, mistake, `${id}-error`)}
    ${lines
      ? html`<textarea class="input" id=${id} rows="3" maxlength="300" autocomplete=${autocomplete} aria-describedby=${described} aria-invalid=${mistake ? 'true' : nothing} .value=${value} @input=${keep}></textarea>`
      : html`<input class="input" id=${id} type=${type} maxlength="120" autocomplete=${autocomplete} spellcheck="false" aria-describedby=${described} aria-invalid=${mistake ? 'true' : nothing} .value=${value} @input=${keep} />`}
  </div>`;
}

/** The button that goes on, if there is anything to go on with, and Back. While something is under way the button says so and stays where the focus is. */
export function actions(view: FirstView, words: string | undefined, busyWords = words): TemplateResult {
  const { state, store, shared } = view;
  return html`<div class="actions">
    ${words ? html`<button type="submit" class="btn" aria-disabled=${state.busy ? 'true' : nothing}>${state.busy ? busyWords : words}</button>` : nothing}
    ${state.step === 'who' ? nothing : html`<button type="button" class="btn quiet" @click=${() => store.back()}>${shared.back}</button>`}
  </div>`;
}

/** A form that goes to the store and never to an address. */
export function form(submit: () => unknown, content: unknown): TemplateResult {
  const go = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return html`<form novalidate autocomplete="off" @submit=${go}>${content}</form>`;
}

/** Words with somebody's name in them, which a print leaves out: paper lies about. */
export function unnamedInPrint(who: string | undefined, words: (who: string | undefined) => string): unknown {
  return who ? html`<span class="no-print">${words(who)}</span><span class="print-only">${words(undefined)}</span>` : words(undefined);
}
