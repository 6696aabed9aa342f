import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Printing } from './print-question.ts';

/** The element whose plan is printed. */
export interface PrintHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** Draws at once: the browser takes its picture when the event has been handled. */
  drawNow(): void;
}

/**
 * What goes on paper. A print that was asked for here opens the closed parts that were ticked, for as long as the print lasts;
 * a print that was started elsewhere gets nothing of them.
 */
export class PrintControl implements ReactiveController {
  readonly #host: PrintHost;
  #asked: Printing | undefined;

  constructor(host: PrintHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What was asked for, while it is being printed. */
  get asked(): Printing | undefined {
    return this.#asked;
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#before);
    globalThis.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#before);
    globalThis.removeEventListener('afterprint', this.#after);
  }

  /** Sets what the next print holds. */
  ask(printing: Printing): void {
    this.#asked = printing;
  }

  readonly #before = (): void => {
    this.#host.drawNow();
    for (const key of this.#asked?.parts ?? []) {
      const details = this.#host.renderRoot.querySelector<HTMLDetailsElement>(`[data-part="${CSS.escape(key)}"] > details`);
      if (!details || details.open) continue;
      details.open = true;
      details.dataset['opened'] = '';
    }
  };

  readonly #after = (): void => {
    this.#asked = undefined;
    for (const details of this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details[data-opened]')) {
      details.open = false;
      delete details.dataset['opened'];
    }
    this.#host.requestUpdate();
  };
}
