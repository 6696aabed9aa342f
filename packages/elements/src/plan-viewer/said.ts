import { html, nothing, type TemplateResult } from 'lit';
import type { Author, Goal, Plan, PlanReader } from '@daybridge/sdk';
import { formatDate } from '@daybridge/sdk/time';
import { heading } from '../shared/heading.ts';
import type { Lang } from '../shared/messages.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import { plainText } from '../shared/text.ts';
import type { DocumentMessages } from './plan-document.messages.ts';
import type { PartName, Place } from './plan-parts.ts';

/** What every part of the plan needs to draw itself. */
export interface PartContext {
  plan: Plan;
  t: DocumentMessages;
  shared: SharedMessages;
  lang: Lang;
  /** Level of the parts' headings. */
  level: number;
  /** Today where the service is, YYYY-MM-DD. */
  today: string;
  /** The host's line in "Get urgent help". */
  urgentLine: string | undefined;
  /** Address of the host's page for an opportunity. */
  hrefOf: ((id: string) => string) | undefined;
  reader: PlanReader;
  /** It is the plan of whoever reads it. */
  own: boolean;
  /** What was said about a part or a goal, and a way to say more; `about` is its name. */
  talk: (on: string, about: string, more?: boolean) => unknown;
  /** A step of this goal is done. Absent where it is not theirs to say. */
  stepDone: ((goalId: Goal['id']) => void) | undefined;
  challenge: ((proposalId: string) => void) | undefined;
  /** Whoever suggested something answers what was asked about it. */
  answer: ((proposalId: string) => void) | undefined;
  decide: ((proposalId: string) => void) | undefined;
  /** The budget is shown as a picture too. */
  pictured: boolean;
  togglePicture: () => void;
}

/** The heading of a place: one of ours, or the person's own. */
export const titleOf = ({ t }: PartContext, { name, section }: Place): string => section?.heading ?? t.parts[name];

/** What a part is called in the middle of a sentence: "your goals" to the person, the heading to anybody else. */
export const calledOf = ({ t, own }: PartContext, name: PartName): string => (own ? t.yours[name] : t.quote(t.parts[name]));

/** A date in words, without its weekday: what is past or far away is not looked up by weekday. */
export const dateWords = ({ lang }: PartContext, date: string): string => formatDate(date, lang, { weekday: false });

/** A date to come, with its weekday. */
export const dayWords = ({ lang }: PartContext, date: string): string => formatDate(date, lang);

/** The language of the person's words when it is not the one of the page. */
export const langOf = ({ plan, lang }: PartContext): string | typeof nothing => (plan.language && plan.language !== lang ? plan.language : nothing);

/** Somebody by name and role: "Dee Okoro (Re-ablement worker)". */
export const whoWords = ({ t }: PartContext, { name, role }: { name: string; role?: string }): string => (role ? t.named(name, role) : name);

/** Words in quotation marks; text of several paragraphs or lists stands as it is. */
export function quoted(c: PartContext, text: string): unknown {
  const words = text.trim();
  return words.includes('\n') ? plainText(words) : html`<p>${c.t.quote(words)}</p>`;
}

/** The person's own words. */
export function quote(c: PartContext, text: string, look = ''): TemplateResult {
  return html`<blockquote class=${`words ${look}`} lang=${langOf(c)}>${quoted(c, text)}</blockquote>`;
}

/** "Ash Morgan, 3 September 2026" below the person's words. */
export function byline(c: PartContext, author: Author, date: string): TemplateResult {
  return html`<p class="by"><span class="whose">${`${author.name}, `}</span>${dateWords(c, date)}</p>`;
}

/** Words of somebody else: who and when stand first, so that nobody takes them for the person's. */
export function staffWords(c: PartContext, label: string, text: string): TemplateResult {
  return html`<div class="beside"><p class="by">${label}</p><div lang=${langOf(c)}>${plainText(text)}</div></div>`;
}

/** Words of anybody: the person's quoted, others' labelled. */
export function wordsOf(c: PartContext, { text, author, authoredOn }: { text: string; author: Author; authoredOn: string }): TemplateResult {
  return author.isPerson
    ? html`${quote(c, text)}${byline(c, author, authoredOn)}`
    : staffWords(c, c.t.wrote(whoWords(c, author), dateWords(c, authoredOn)), text);
}

/** A smaller heading inside a part, with what it heads; nothing when there is nothing to say. */
export function under(c: PartContext, title: string, content: unknown): unknown {
  return content === undefined || content === nothing || content === '' ? nothing : html`${heading(c.level + 1, title, { className: 'h-m' })}${content}`;
}

/** A plain list of short words. */
export function listed(c: PartContext, items: readonly string[] | undefined): unknown {
  return items?.length ? html`<ul class="bullets" lang=${langOf(c)}>${items.map((item) => html`<li>${item}</li>`)}</ul>` : undefined;
}

/** The words for an opportunity in the plan: a link where the host has a page for it. */
export function opportunityWords({ hrefOf }: PartContext, id: string | undefined, title: string | undefined): unknown {
  if (!title) return nothing;
  return id && hrefOf ? html`<a href=${hrefOf(id)}>${title}</a>` : title;
}
