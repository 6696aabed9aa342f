import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '@daybridge/sdk';
import type { Around } from '../plan-element.ts';
import type { DayPlanViewer } from '../plan-viewer.ts';
import type { Emergency } from './emergency.ts';

/** Looking in an emergency, from both sides: a worker who asks, and the person who is told. What it needs is loaded when it is needed. */
export class EmergencyDoor {
  readonly #around: Around<Plan>;
  readonly #viewer: DayPlanViewer;
  readonly #readers: () => void;
  #asking: Emergency | undefined;
  /** That somebody has looked at this plan because of an emergency, said to its person. */
  #told: { planId: string; note?: TemplateResult } | undefined;

  /** `readers` shows who has looked. */
  constructor(around: Around<Plan>, viewer: DayPlanViewer, readers: () => void) {
    this.#around = around;
    this.#viewer = viewer;
    this.#readers = readers;
  }

  /** Above a plan: that it is shown because of an emergency and until when, or that somebody has looked because of one. */
  note(plan: Plan, own: boolean): TemplateResult | typeof nothing {
    if (!own) return this.#asking?.note(plan.id, plan.personName) ?? nothing;
    this.#tell(plan.id);
    return this.#told?.note ?? nothing;
  }

  /** Where somebody says why it cannot wait. */
  view(opening: string): TemplateResult {
    if (!this.#asking) void this.#load();
    return this.#asking?.view() ?? html`<p class="soft">${opening}</p>`;
  }

  /** The plan is gone from the page, and what was being written with it. */
  forget(): void {
    this.#told = undefined;
    this.#asking?.forget();
  }

  async #load(): Promise<void> {
    const { store, lang, host, showing } = this.#around;
    try {
      const { loadEmergency } = await import('./emergency.ts');
      this.#asking ??= await loadEmergency({ viewer: this.#viewer, store, lang, words: host.words, showing });
      this.#viewer.requestUpdate();
      await this.#viewer.focusHeading();
    } catch (thrown) {
      store.failToShow(thrown);
    }
  }

  /** Asked once the plan can be read. That it cannot be asked is no reason to keep the plan back: the record of who has looked says it too. */
  #tell(planId: string): void {
    const { to } = this.#viewer.client;
    if (this.#told?.planId === planId || !to) return;
    const told: { planId: string; note?: TemplateResult } = { planId };
    this.#told = told;
    void import('./told.ts').then(async ({ emergencyLooks, toldView }) => {
      const looks = await emergencyLooks(to, planId, this.#viewer.clock.now());
      if (!looks.length || this.#told !== told) return;
      told.note = await toldView(looks, this.#around.lang, this.#readers);
      this.#viewer.requestUpdate();
    }).catch(() => undefined);
  }
}
