import { html, nothing, type TemplateResult } from 'lit';
import { localDate, timeOf, ukTimeZone } from '@daybridge/sdk/time';
import { answers } from '../shared/answers.styles.ts';
import type { Lang } from '../shared/messages.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import { planDocument } from './plan-document.ts';
import type { DocumentMessages } from './plan-document.messages.ts';
import { planList } from './plan-list.ts';
import type { PlanState } from './plan-viewer.store.ts';
import { planStyles } from './plan-viewer.styles.ts';
import { printsLeast, type Printing } from './print-question.ts';
import { stillThere } from './still-there.ts';

/** What is loaded together with a plan, and not before: one plan or the list, their looks, and the question whether somebody is there. */
export interface PageContext {
  state: PlanState;
  t: DocumentMessages;
  shared: SharedMessages;
  lang: Lang;
  level: number;
  phone: string | undefined;
  urgentLine: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** Address of the host's page for an opportunity, with `{id}` in it. */
  opportunityLink: string | undefined;
  /** What is being printed. */
  printing: Printing | undefined;
  cameFromList: boolean;
  open: (id: string) => void;
  back: () => void;
  hide: () => void;
  refresh: () => void;
  askPrint: () => void;
  print: (printing: Printing) => void;
  stay: () => void;
  stayed: () => void;
}

export const pageStyles = [answers, planStyles];

/** The plan or the list of plans, and above it the question whether somebody is still there. */
export function pageView(c: PageContext): TemplateResult {
  const { state, opportunityLink: link } = c;
  const { plan, loadedAt, awayAt } = state;
  return html`${plan
    ? planDocument({
        ...c, ...state, plan, level: c.level + 1, today: localDate(c.now, ukTimeZone), loadedAt: loadedAt!, printing: c.printing ?? printsLeast,
        hrefOf: link ? (id) => link.replace('{id}', encodeURIComponent(id)) : undefined,
        asksPrint: state.askingPrint, back: c.cameFromList ? c.back : undefined,
      })
    : planList({ ...c, plans: state.plans })}
  ${awayAt ? stillThere(c.t, timeOf(awayAt, undefined, c.lang), c) : nothing}`;
}
