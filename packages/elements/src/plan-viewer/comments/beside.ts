import { nothing, type TemplateResult } from 'lit';
import type { Plan } from '@daybridge/sdk';
import type { Around } from '../plan-element.ts';
import type { DayPlanViewer } from '../plan-viewer.ts';
import type { Talk } from './talk.ts';

/** What is being said and has not been sent. */
export type Unsaid = ReturnType<Talk['keep']>;

/** The comments beside the plan that is shown: loaded and asked for once the plan can be read, and gone with it. */
export class Beside {
  readonly #around: Around<Plan>;
  readonly #viewer: DayPlanViewer;
  #talk: Talk | undefined;
  /** The plan whose comments were asked for. */
  #of: string | undefined;
  /** What waits for the comments to be there. */
  #unsaid: Unsaid;

  constructor(around: Around<Plan>, viewer: DayPlanViewer) {
    this.#around = around;
    this.#viewer = viewer;
  }

  /** That what people have said cannot be shown; nothing when it can. */
  get missing(): string {
    return this.#talk?.missing ?? '';
  }

  readonly view = (on: string, about: string, more?: boolean): TemplateResult | typeof nothing => this.#talk?.view(on, about, more) ?? nothing;

  /** Asks what was said about a plan, once. */
  about(plan: Plan): void {
    if (this.#of === plan.id || !this.#viewer.client.to) return;
    this.#of = plan.id;
    const { store, lang, host } = this.#around;
    void import('./talk.ts').then(async ({ loadTalk }) => {
      const talk = await loadTalk({ viewer: this.#viewer, store, planId: plan.id, lang, shared: host.words });
      if (store.state.plan?.id !== plan.id) return;
      this.#talk = talk;
      this.resume(this.#unsaid);
      void talk.load();
      this.#viewer.requestUpdate();
    }, () => (this.#of = undefined));
  }

  /** What is being said and has not been sent. */
  keep(): Unsaid {
    return this.#talk ? this.#talk.keep() : this.#unsaid;
  }

  /** Goes on with what was being said. */
  resume(said: Unsaid): void {
    this.#unsaid = this.#talk ? undefined : said;
    if (said) this.#talk?.resume(said);
  }

  forget(): void {
    this.#talk = this.#of = this.#unsaid = undefined;
  }
}
