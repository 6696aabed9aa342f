import type { PropertyDeclarations } from 'lit';
import type { PlanSummary } from '@daybridge/sdk';
import { connect, getPlanSummary, listPlans } from '@daybridge/sdk/operations';
import type { ClientOptions } from '../shared/day-element.ts';
import { PlanElement, type Around, type Pages } from '../plan-viewer/plan-element.ts';
import type { PlanClient } from '../plan-viewer/plan-state.ts';

/**
 * A plan on a card, for the front page of an intranet: what happens next, who does it and by when, whom to ring, and a way to the whole
 * plan. Nothing of what the person wrote about themselves. Without `plan-id` it shows the plan in use.
 *
 * @element day-plan-summary
 * @fires {DayStepEvent} day-step - `plan` is shown, or `list` when there is none.
 * @fires {DayTitleChangeEvent} day-title-change - The host may want to change its title.
 * @fires {DaySignInNeededEvent} day-sign-in-needed - The token has run out, or somebody wants to log in. Set `token`.
 * @fires {DayProblemEvent} day-problem - Something went wrong and is being shown.
 */
export class DayPlanSummary extends PlanElement<PlanSummary> {
  static override readonly tag: string = 'day-plan-summary';

  static override properties: PropertyDeclarations = {
    planLink: { attribute: 'plan-link' },
  };

  /** Address of your own page with the whole plan; `{id}` in it becomes the plan's id. Without it the card leads nowhere. */
  declare planLink: string | undefined;

  protected override get firstOnly(): boolean {
    return true;
  }

  protected override createClient(options: ClientOptions): PlanClient<PlanSummary> {
    const to = connect(this.withPurpose(options));
    return { to, list: (o) => listPlans(to, {}, o), get: (id, o) => getPlanSummary(to, id, o), forget: () => to.forget() };
  }

  protected override async loadPages(around: Around<PlanSummary>): Promise<Pages> {
    const [{ SummaryPages, summaryStyles }, t] = await Promise.all([
      import('./summary-pages.ts'),
      around.lang === 'cy' ? import('./plan-summary.messages.cy.ts').then((m) => m.cy) : import('./plan-summary.messages.ts').then((m) => m.en),
    ]);
    this.addStyles(...summaryStyles);
    return new SummaryPages(around, this, t);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-plan-summary': DayPlanSummary;
  }
}
