import { html, nothing, type TemplateResult } from 'lit';
import { isUnavailable, type PlanPart } from '@daybridge/sdk/plans';
import { formatDate } from '@daybridge/sdk/time';
import { heading } from '../shared/heading.ts';
import { link } from '../shared/links.ts';
import type { Problem } from '../shared/problems.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import { labelOf } from '../shared/vocabulary.ts';
import { budgetPart, outcomesPart } from './figures-parts.ts';
import { goalsPart } from './goals-part.ts';
import { crisisPart, risksPart, wrapPart } from './hard-times-parts.ts';
import { pointersPart, proposalsPart, reviewsPart, supportersPart } from './people-parts.ts';
import { headHelp, nextAndRing, notices, notLoaded, planHead } from './plan-head.ts';
import { arrange, isClosed, keyOf, notAdded, type Loaded, type Place } from './plan-parts.ts';
import { printQuestion, type Printing } from './print-question.ts';
import { titleOf, type PartContext } from './said.ts';
import { sectionPart, selfAssessmentPart, wordsPart } from './words-parts.ts';

/** What a whole plan needs to draw itself and to say what was pressed. */
export interface DocumentContext extends PartContext {
  phone: string | undefined;
  mode: 'full' | 'summary' | 'goals';
  loadedAt: Date;
  /** Why this could not be renewed. */
  stale: Problem | undefined;
  /** Why something that was asked for did not work. */
  trouble: Problem | undefined;
  /** That what people have said cannot be shown. */
  talkMissing: string;
  /** The question what to print is open. */
  asksPrint: boolean;
  /** What is being printed beside the rest; nothing of it outside a print that was asked for. */
  printing: Printing;
  back: (() => void) | undefined;
  hide: () => void;
  refresh: () => void;
  askPrint: () => void;
  print: (printing: Printing) => void;
  /** A file is being made. */
  saving: boolean;
  save: ((printing: Printing, form: 'text' | 'data') => void) | undefined;
  /** A closed part was opened. */
  opened: (place: Place) => void;
  change: (() => void) | undefined;
  share: (() => void) | undefined;
  readers: (() => void) | undefined;
  review: (() => void) | undefined;
  propose: (() => void) | undefined;
  /** Saying that it is an emergency, to see what is needed then. */
  emergency: (() => void) | undefined;
  /** That somebody looks, or has looked, because of an emergency. */
  emergencyNote: unknown;
  /** Where there is no list: starting another plan, and being shared with. */
  start: (() => void) | undefined;
  code: (() => void) | undefined;
}

/** A whole plan, in the order the person wants: who and when, what happens next, whom to ring, then their own words. */
export function planDocument(c: DocumentContext): TemplateResult {
  const places = arrange(c.plan).filter(({ name }) => c.mode === 'full' || (c.mode === 'goals' && name === 'goals'));
  return html`<article class=${c.printing.name ? 'plan' : 'plan nameless'}>
    ${planHead(c)} ${headHelp(c)} ${c.asksPrint ? printQuestion(c, places.filter(isClosed)) : nothing} ${notices(c)} ${c.mode === 'goals' ? nothing : nextAndRing(c)}
    ${places.map((place) => placeView(c, place))} ${c.mode === 'full' ? html`${notAddedView(c)} ${otherFormsView(c)} ${beside(c)}` : nothing}
    <p class="only-print">${c.phone ? `${c.shared.phone(c.phone)} ` : nothing}${c.shared.printedOn(formatDate(c.today, c.lang))}</p>
    <p class="links no-print end"><button type="button" class="link-btn" @click=${c.hide}>${c.t.hide}</button>
      ${c.start && c.mode === 'full' ? html`<button type="button" class="link-btn" data-do="start" @click=${c.start}>${c.t.startAnother}</button>` : nothing}
      ${c.code && c.mode === 'full' ? html`<button type="button" class="link-btn" data-do="code" @click=${c.code}>${c.t.code}</button>` : nothing}</p>
  </article>`;
}

/** What a worker can add beside the person's words. */
function beside({ t, review, propose, emergency }: DocumentContext): unknown {
  if (!review && !propose && !emergency) return nothing;
  return html`<p class="actions no-print">
    ${propose ? html`<button type="button" class="btn quiet" data-do="proposal" @click=${propose}>${t.propose}</button>` : nothing}
    ${review ? html`<button type="button" class="btn quiet" data-do="review" @click=${review}>${t.review}</button>` : nothing}
    ${emergency ? html`<button type="button" class="link-btn" data-do="emergency" @click=${emergency}>${t.emergency}</button>` : nothing}</p>`;
}

/** The same plan in Easy Read, as a film or to listen to: with its form and how long it is. */
function otherFormsView(c: DocumentContext): unknown {
  const forms = c.plan.otherFormats ?? [];
  if (!forms.length) return nothing;
  return html`<section class="part">${heading(c.level, c.t.otherForms)}<ul class="bullets">${forms.map(({ form, url, length }) => html`<li>
    ${link(url, [labelOf(c.t.terms.otherForm, form), length].filter(Boolean).join(', '))}</li>`)}</ul></section>`;
}

function placeView(c: DocumentContext, place: Place): TemplateResult {
  const title = heading(c.level, titleOf(c, place));
  const key = keyOf(place);
  const there = place.section || !isUnavailable(c.plan[place.name]);
  const talk = there ? c.talk(key, titleOf(c, place), key !== 'goals') : nothing;
  if (!there || !isClosed(place)) return html`<section class="part" data-part=${key}>${title}${partView(c, place)} ${talk}</section>`;
  const toggle = (event: Event) => {
    if ((event.currentTarget as HTMLDetailsElement).open) c.opened(place);
  };
  return html`<section class=${c.printing.parts.has(key) ? 'part' : 'part no-print'} data-part=${key}>
    <details class="closed" @toggle=${toggle}>
      <summary>${title}</summary>
      ${partView(c, place)} ${talk}
    </details>
    ${place.section ? nothing : html`<div class="no-print">${urgentHelp(c.shared, c.urgentLine)}</div>`}
  </section>`;
}

/** How each part is drawn. */
const drawings: { readonly [Name in PlanPart]: (c: PartContext, part: Loaded<Name>) => unknown } = {
  whatMatters: (c, words) => wordsPart(c, words, 'big'),
  whatRecoveryMeansToMe: (c, words) => wordsPart(c, [words], 'big'),
  whatHelps: (c, words) => wordsPart(c, words, 'small'),
  goals: goalsPart,
  selfAssessment: selfAssessmentPart,
  supporters: supportersPart,
  pointers: pointersPart,
  healthyLiving: (c, words) => wordsPart(c, words, 'small'),
  wrap: wrapPart,
  crisis: crisisPart,
  risks: risksPart,
  proposals: proposalsPart,
  outcomes: outcomesPart,
  reviews: reviewsPart,
  budget: budgetPart,
};

/** What stands under the heading: the person's own section, the part, or that it could not be loaded. */
function partView(c: PartContext, { name, section }: Place): unknown {
  if (section) return sectionPart(c, section);
  const part = c.plan[name];
  if (part === undefined || name === 'sections' || isUnavailable(part)) return notLoaded(c, name);
  return (drawings[name] as (c: PartContext, part: unknown) => unknown)(c, part);
}

/** What is still empty, named once at the end, and that this is all right. */
function notAddedView(c: DocumentContext): unknown {
  const names = c.own ? notAdded(c.plan) : [];
  if (!names.length) return nothing;
  return html`<section class="part no-print">${heading(c.level, c.t.notAdded)}
    <ul class="bullets">${names.map((name) => html`<li>${c.t.parts[name]}</li>`)}</ul><p class="soft">${c.t.notAddedText}</p>
    ${c.change ? html`<p class="no-print"><button type="button" class="btn quiet" @click=${c.change}>${c.t.change}</button></p>` : nothing}</section>`;
}
