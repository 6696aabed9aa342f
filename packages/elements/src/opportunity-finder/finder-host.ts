import type { CSSResult, TemplateResult } from 'lit';
import type { Problem } from '../shared/problems.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import type { Extras } from './finder-extras.ts';
import type { DayOpportunityFinder } from './opportunity-finder.ts';
import type { FinderMessages } from './opportunity-finder.messages.ts';
import type { FinderStore } from './opportunity-finder.store.ts';

/** What stands in place of the list: one opportunity, a form, the short list. Loaded when it is wanted. */
export interface Screen {
  view: (help: TemplateResult) => TemplateResult | undefined;
  /** Somebody went back to the list, or on to another screen. */
  close?: () => void;
}

/** What the parts that are loaded later may do with the finder. */
export interface FinderHost {
  element: DayOpportunityFinder;
  store: FinderStore;
  words: () => FinderMessages;
  shared: () => SharedMessages;
  /** Shows a screen in place of the list. `back` finds what has the focus when somebody comes back. */
  show: (step: string, back: string, load: () => Promise<Screen>) => Promise<void>;
  /** Back to the list, with the focus on what was followed. */
  close: () => void;
  /** Back to the list, because something else comes there. */
  shut: () => void;
  searching: (search: Promise<void>) => void;
  /** Tells the page what went wrong. */
  told: (problem: Problem, step: string) => void;
  extras: () => Extras | undefined;
  /** Adds the looks of a part. */
  looks: (...styles: CSSResult[]) => void;
  /** Forms that somebody began, by their names. Emptied with everything else. */
  drafts: Map<string, unknown>;
}
