import type { Plan } from '@daybridge/sdk';
import { problemOf, type Problem } from '../shared/problems.ts';
import type { DocumentMessages } from './plan-document.messages.ts';
import type { Around } from './plan-element.ts';
import type { DayPlanViewer } from './plan-viewer.ts';
import { PrintControl } from './print-control.ts';
import { printsLeast, type Printing } from './print-question.ts';

/** Taking a plan away: the question what shall be on paper or in the file, and then either. */
export class Paper {
  readonly #around: Around<Plan>;
  readonly #viewer: DayPlanViewer;
  readonly #t: DocumentMessages;
  readonly #isOwn: (plan: Plan) => boolean;
  readonly #trouble: (problem: Problem | undefined) => void;
  readonly #control: PrintControl;
  #asks = false;
  #saving = false;

  /** `trouble` is told what went wrong, or that nothing does any more. */
  constructor(around: Around<Plan>, viewer: DayPlanViewer, t: DocumentMessages, isOwn: (plan: Plan) => boolean, trouble: (problem: Problem | undefined) => void) {
    this.#around = around;
    this.#viewer = viewer;
    this.#t = t;
    this.#isOwn = isOwn;
    this.#trouble = trouble;
    this.#control = new PrintControl(viewer);
  }

  /** The question is open. */
  get asks(): boolean {
    return this.#asks;
  }

  /** A file is being made. */
  get saving(): boolean {
    return this.#saving;
  }

  /** What is being printed beside what always is. */
  get printing(): Printing {
    return this.#control.asked ?? printsLeast;
  }

  forget(): void {
    this.#asks = this.#saving = false;
  }

  readonly ask = async (): Promise<void> => {
    const open = !this.#asks;
    // The focus leaves the question before the question goes.
    if (!open) await this.#viewer.focusHeading('#ask-print');
    this.#asks = open;
    this.#viewer.requestUpdate();
    if (open) await this.#viewer.focusHeading('#print-question');
  };

  readonly print = async (printing: Printing): Promise<void> => {
    await this.#viewer.focusHeading('#ask-print');
    this.#control.ask(printing);
    this.#asks = false;
    this.#viewer.requestUpdate();
    await this.#viewer.updateComplete;
    this.#viewer.openPrint();
  };

  readonly save = async (printing: Printing, form: 'text' | 'data'): Promise<void> => {
    const { store, lang } = this.#around;
    const { plan } = store.state;
    const { to } = this.#viewer.client;
    if (!plan || !to || this.#saving) return;
    this.#saving = true;
    this.#viewer.requestUpdate();
    this.#viewer.announce(this.#t.saving);
    let problem: Problem | undefined;
    try {
      const { saveFile } = await import('./take-away.ts');
      await saveFile({ to, plan, printing, form, lang, t: this.#t, own: this.#isOwn(plan), now: this.#viewer.clock.now(), give: this.#viewer.giveFile });
      if (store.state.plan?.id !== plan.id) return;
      // The focus leaves the question before the question goes.
      await this.#viewer.focusHeading('#ask-print');
      this.#asks = false;
      this.#viewer.announce(this.#t.saved);
    } catch (thrown) {
      problem = problemOf(thrown, this.#viewer.online());
      if (problem.kind === 'session-lost') store.lost(problem);
    }
    this.#trouble(problem);
    this.#saving = false;
    this.#viewer.requestUpdate();
    if (problem) await this.#viewer.focusHeading('#trouble');
  };
}
