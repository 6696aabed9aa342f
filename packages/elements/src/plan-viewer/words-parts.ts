import { html, nothing, type TemplateResult } from 'lit';
import type { Section, SelfAssessment, Words } from '@daybridge/sdk';
import { domainIcon } from '../shared/domain-icons.ts';
import { heading } from '../shared/heading.ts';
import { labelOf } from '../shared/vocabulary.ts';
import { byline, dateWords, langOf, quote, quoted, staffWords, whoWords, wordsOf, type PartContext } from './said.ts';

/** What somebody said: the person's own words first, with one line for all of the same day; others' after them, labelled. */
export function wordsPart(c: PartContext, words: readonly Words[], look: 'big' | 'small'): TemplateResult {
  const days = new Map<string, Words[]>();
  for (const each of words.filter(({ author }) => author.isPerson)) {
    const key = `${each.authoredOn} ${each.author.name}`;
    days.set(key, [...(days.get(key) ?? []), each]);
  }
  return html`${[...days.values()].map((same) => html`
      <blockquote class=${`words ${look}`} lang=${langOf(c)}>${same.map(({ text }) => quoted(c, text))}</blockquote>
      ${byline(c, same[0]!.author, same[0]!.authoredOn)}`)}
    ${words.filter(({ author }) => !author.isPerson).map(({ text, author, authoredOn }) => staffWords(c, c.t.wrote(whoWords(c, author), dateWords(c, authoredOn)), text))}`;
}

/** A part under a heading of the person's own. */
export function sectionPart(c: PartContext, section: Section): TemplateResult {
  return wordsOf(c, section);
}

/** The person's own look at how things are. Words only: no scores, no order of merit. */
export function selfAssessmentPart(c: PartContext, looks: readonly SelfAssessment[]): TemplateResult {
  const { t, level } = c;
  return html`<ul class="plain rows">${looks.map((look) => html`<li>
    ${heading(level + 1, html`<span lang=${langOf(c)}>${look.area}</span>`, { className: 'h-m' })}
    ${look.lifeDomain ? html`<p class="about soft">${domainIcon(look.lifeDomain)}<span>${labelOf(t.terms.domain, look.lifeDomain)}</span></p>` : nothing}
    ${quote(c, look.howItIs, 'small')}
    <p class="by">${dateWords(c, look.on)}</p>
    <p>${look.importance ? html`${t.importance}: <span lang=${langOf(c)}>${look.importance}</span><br />` : nothing}${t.wantToChange} ${labelOf(t.terms.change, look.wantToChange)}</p>
  </li>`)}</ul>`;
}
