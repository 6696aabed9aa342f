import type { PropertyDeclarations } from 'lit';
import { connect } from '@daybridge/sdk/operations';
import type { Plan } from '@daybridge/sdk';
import type { ClientOptions } from '../shared/day-element.ts';
import { giveFile } from './give-file.ts';
import { planClient } from './plan-client.ts';
import { PlanElement, type Around, type Pages } from './plan-element.ts';
import type { PlanDraft, PlanPages } from './plan-pages.ts';
import type { PlanClient } from './plan-state.ts';

/**
 * Shows a person their plan: what happens next, whom to ring, then their own words in their own order; and lets them change it, share it
 * and take it away. Without `plan-id` it lists their plans, or opens the only one. Everything goes from the page when it is hidden, left,
 * idle for ten minutes or signed out.
 *
 * @element day-plan-viewer
 * @fires {DayStepEvent} day-step - `list`, `plan`, `purpose` or `emergency` is shown, or what is done with a plan: `change`, `share`, `readers`.
 * @fires {DayTitleChangeEvent} day-title-change - The host may want to change its title.
 * @fires {DaySignInNeededEvent} day-sign-in-needed - The token has run out, or somebody wants to log in. Nothing of the plan is left, but for what was just being written, which comes back when the same person logs in. Set `token`; before a sign-in that leaves the page, keep what `suspend()` gives.
 * @fires {DayProblemEvent} day-problem - Something went wrong and is being shown.
 */
export class DayPlanViewer extends PlanElement<Plan> {
  static override readonly tag: string = 'day-plan-viewer';

  static override properties: PropertyDeclarations = {
    opportunityLink: { attribute: 'opportunity-link' },
    mode: {},
    emergencyAccess: { attribute: 'emergency-access', type: Boolean },
  };

  /** Address of your own page for one opportunity, with `{id}` in it. Without it their names stand as words. */
  declare opportunityLink: string | undefined;
  /** How much of a plan is shown: `full`, `summary` (what happens next and whom to ring) or `goals`. */
  declare mode: 'full' | 'summary' | 'goals';
  /** For pages of workers: whoever may not see a plan can say why it cannot wait, and then sees for a few hours what an emergency needs. The person is told. */
  declare emergencyAccess: boolean;

  constructor() {
    super();
    this.emergencyAccess = false;
    this.mode = 'full';
  }

  /** Gives a file to keep; a test gives its own. */
  giveFile: (name: string, file: Blob) => void = giveFile;

  #shown: PlanPages | undefined;
  #draft: PlanDraft | undefined;

  /**
   * What the person is writing and has not sent, for a sign-in that leaves this page: a plain value, JSON if you like, with their own words
   * in it. Take it when `day-sign-in-needed` is raised. Nothing when nothing is being written. The viewer itself stores nothing.
   */
  suspend(): PlanDraft | undefined {
    return this.#shown?.suspend() ?? this.#draft;
  }

  /**
   * Goes on with what `suspend()` gave, once the same person's plan is shown; anybody else never sees it. What waits in this page comes back
   * by itself.
   */
  resume(draft?: PlanDraft): void {
    if (draft) this.#keep(draft);
  }

  #keep(draft?: PlanDraft): void {
    if (this.#shown) this.#shown.resume(draft);
    else this.#draft = draft;
  }

  override clear(): void {
    super.clear();
    this.#keep();
  }

  protected override get emergencyOffered(): boolean {
    return this.emergencyAccess;
  }

  protected override createClient(options: ClientOptions): PlanClient {
    return planClient(connect(this.withPurpose(options)));
  }

  protected override async loadPages(around: Around<Plan>): Promise<Pages> {
    const [{ PlanPages, pageStyles }, t] = await Promise.all([
      import('./plan-pages.ts'),
      around.lang === 'cy' ? import('./plan-document.messages.cy.ts').then((m) => m.cy) : import('./plan-document.messages.ts').then((m) => m.en),
    ]);
    this.addStyles(...pageStyles);
    const draft = this.suspend();
    this.#draft = undefined;
    this.#shown?.end();
    this.#shown = new PlanPages(around, this, t);
    this.#shown.resume(draft);
    return this.#shown;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-plan-viewer': DayPlanViewer;
  }
}
