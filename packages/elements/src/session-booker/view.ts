import type { Session, Venue } from '@daybridge/sdk';
import { dateAndTimes, type Lang } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import type { SharedMessages } from '../shared/shared.messages.ts';
import { phoneLink } from '../shared/text.ts';
import type { BookerState } from './booker-state.ts';
import type { Mistake } from './draft.ts';
import type { BookerMessages } from './session-booker.messages.ts';
import type { BookerStore } from './session-booker.store.ts';

/** What every part of the view is given. */
export interface View {
  store: BookerStore;
  state: BookerState;
  t: BookerMessages;
  shared: SharedMessages;
  lang: Lang;
  /** Level of the step's heading. */
  level: number;
  /** A number to ring: the host's, else the organiser's. */
  phone: string | undefined;
  /** Somebody else's name, or nothing when the place is for the person who is reading. */
  who: string | undefined;
  organiser: string;
}

/** A session in words: "Tuesday 24 November 2026, 10am to midday". */
export const whenWords = (session: Session, lang: Lang): string => dateAndTimes(session, lang, { zone: session.online && !session.venueId });

/** Where a session is: the venue's name, or that it is online. */
export function whereWords(session: Session, venues: readonly Venue[], t: BookerMessages): string | undefined {
  const name = venues.find((venue) => venue.id === session.venueId)?.name;
  if (!session.online) return name;
  return name ? `${name}, ${t.orOnline}` : t.online;
}

/** The address of a venue on one line. */
export const addressWords = ({ address }: Venue): string => [...(address?.lines ?? []), address?.town, address?.postcode].filter(Boolean).join(', ');

/** The mistake in a field, if there is one. */
export const mistakeIn = ({ state }: View, ...fields: Mistake['field'][]): Mistake | undefined =>
  state.mistakes.find(({ field }) => fields.includes(field));

/** The words of a mistake above its control; `id` is what the control is described by. */
export function mistakeWords(view: View, mistake: Mistake | undefined, id: string): TemplateResult | typeof nothing {
  return mistake ? html`<span class="error" id=${id}>${view.t.mistakes[mistake.code]}</span>` : nothing;
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
export function radios(name: string, legend: string, choices: readonly Choice[], extra: { hint?: string | undefined; error?: unknown; wrong?: boolean } = {}): TemplateResult {
  return html`<fieldset class=${extra.wrong ? 'wrong' : ''} aria-describedby=${describedBy(extra.hint && `${name}-hint`, extra.wrong && `${name}-error`)}>
    <legend>${legend}</legend>
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
export function textField(view: View, options: {
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
      ? html`<textarea class="input" id=${id} rows="3" autocomplete=${autocomplete} aria-describedby=${described} aria-invalid=${mistake ? 'true' : nothing} .value=${value} @input=${keep}></textarea>`
      : html`<input class="input" id=${id} type=${type} autocomplete=${autocomplete} spellcheck="false" aria-describedby=${described} aria-invalid=${mistake ? 'true' : nothing} .value=${value} @input=${keep} />`}
  </div>`;
}

/** The button that goes on, and Back. While something is under way the button says so and stays where the focus is. */
export function actions(view: View, words: string, busyWords: string): TemplateResult {
  const { state, store, shared } = view;
  return html`<div class="actions">
    <button type="submit" class="btn" aria-disabled=${state.busy ? 'true' : nothing}>${state.busy ? busyWords : words}</button>
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

/** "Talk to Bea on 01632 960 010": whom to ask, with every way there is. */
export function contactLine(view: View, lead: (name: string) => string): TemplateResult | typeof nothing {
  const contact = view.state.booking?.opportunity?.contact ?? view.state.opportunity?.contact;
  const telephone = contact?.telephone ?? view.phone;
  const name = contact?.name ?? view.t.theGroup;
  const email = contact?.email;
  if (!telephone && !email) return nothing;
  return html`<p>${lead(name)}: ${telephone ? phoneLink(telephone) : nothing}${telephone && email ? ', ' : nothing}${email
    ? html`<a href=${`mailto:${email}`}>${email}</a>`
    : nothing}${contact?.hours ? html` <span class="soft">(${contact.hours})</span>` : nothing}</p>`;
}

