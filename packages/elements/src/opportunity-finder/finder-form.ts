import { html, nothing, type TemplateResult } from 'lit';
import type { FinderMessages } from './opportunity-finder.messages.ts';

/** What the form needs. */
export interface FormContext {
  t: FinderMessages;
  /** On a narrow page the filters start closed, so that the first result is on the first screen. */
  filtersOpen: boolean;
  /** The boxes to tick, once they are loaded. */
  filters: unknown;
  /** How many are chosen, once somebody can have chosen any. */
  filtersTitle: string | undefined;
  /** The filters were opened: they are wanted now. */
  toggled: (event: Event) => void;
  /** What stands beside "Show results" once it is loaded: "Use my location". */
  beside: unknown;
  submit: (event: SubmitEvent) => void;
}

/** Words, place and filters. Nothing is asked until "Show results", which stands above the filters: they come late and are long, and it does not move. They end with one of their own. The finder writes into the two boxes, so that no typing is lost to a render. */
export function formView({ t, filtersOpen, filters, filtersTitle, toggled, beside, submit }: FormContext): TemplateResult {
  return html`<form novalidate part="form" @submit=${submit}>
    <div class="field">
      <label for="where">${t.where}</label><span class="hint" id="where-hint">${t.whereHint}</span>
      <input class="input" id="where" name="where" type="text" autocomplete="off" spellcheck="false" aria-describedby="where-hint" maxlength="100" />
    </div>
    <div class="field">
      <label for="q">${t.what}</label><span class="hint" id="q-hint">${t.whatHint}</span>
      <input class="input" id="q" name="q" type="text" autocomplete="off" aria-describedby="q-hint" maxlength="200" />
    </div>
    <p class="go"><button class="btn">${t.show}</button>${beside}</p>
    <details class="filters" ?open=${filtersOpen} @toggle=${toggled}>
      <summary>${filtersTitle ?? t.filters}</summary>
      ${filters ?? nothing}
    </details>
  </form>`;
}
