import { html, nothing, type TemplateResult } from 'lit';
import type { Opportunity } from '@daybridge/sdk';
import { heading } from '../shared/heading.ts';
import type { Lang } from '../shared/messages.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import { plainText } from '../shared/text.ts';
import type { DetailMessages } from './opportunity-detail.messages.ts';
import type { FinderMessages } from './opportunity-finder.messages.ts';
import type { OpenOpportunity } from './opportunity-opening.store.ts';

/** What an opened opportunity needs to draw itself and to say what was pressed. */
export interface DetailContext {
  open: OpenOpportunity;
  opportunity: Opportunity;
  t: DetailMessages;
  list: FinderMessages;
  shared: SharedMessages;
  lang: Lang;
  level: number;
  now: Date;
  phone: string | undefined;
  book: (event: Event, sessionId?: string) => void;
  seeOpen: () => void;
  seeAll: () => void;
  /** Others that anyone can come to: not eligible is never the last word. */
  openToAnyone: readonly Opportunity[];
  openOther: (id: string) => void;
  /** The button that puts it on the short list, once it is loaded. */
  keep: TemplateResult | undefined;
  report: () => void;
}

/** The language of the record's own words, where it is another than the page's. */
export const langOf = ({ opportunity, lang }: DetailContext): string | typeof nothing => (opportunity.language === lang ? nothing : opportunity.language);

export function section({ level }: DetailContext, title: string, content: unknown): TemplateResult {
  return html`<section>${heading(level + 1, title)}${content}</section>`;
}

/** The record's own words, in their language. */
export function said(text: string | undefined, c: DetailContext): unknown {
  const lang = langOf(c);
  return text ? plainText(text, lang === nothing ? undefined : (lang as string)) : undefined;
}
