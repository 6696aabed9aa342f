import { html, nothing, type TemplateResult } from 'lit';
import type { Response } from '@daybridge/sdk';
import { formatDate } from '@daybridge/sdk/time';
import { heading } from '../shared/heading.ts';
import { Store, StoreController } from '../shared/store.ts';
import { plainText } from '../shared/text.ts';
import { labelOf } from '../shared/vocabulary.ts';
import type { FinderHost } from './finder-host.ts';
import { en, type YouSaidMessages } from './you-said.messages.ts';

interface SaidState {
  phase: 'idle' | 'loading' | 'ready' | 'problem';
  items: readonly Response[];
}

/** "You said, we did": what came of what people in these areas asked for. */
export class YouSaid extends Store<SaidState> {
  readonly #host: FinderHost;
  readonly #t: YouSaidMessages;
  #areas = '';

  private constructor(host: FinderHost, t: YouSaidMessages) {
    super({ phase: 'idle', items: [] });
    this.#host = host;
    this.#t = t;
    new StoreController(host.element, this);
  }

  /** With its words; it asks when somebody wants it. */
  static async for(host: FinderHost): Promise<YouSaid> {
    return new YouSaid(host, host.element.language === 'cy' ? (await import('./you-said.messages.cy.ts')).cy : en);
  }

  /** Asks, unless these areas were asked about already. Never throws. */
  async load(): Promise<void> {
    const { element, store } = this.#host;
    const areas = [...new Set(store.state.items.flatMap(({ opportunity }) => opportunity.areaIds))].slice(0, 20);
    if (this.state.phase === 'loading' || (this.state.phase === 'ready' && areas.join() === this.#areas)) return;
    this.#areas = areas.join();
    this.set({ phase: 'loading' });
    try {
      const { responses } = await element.client.telling();
      const { items } = await responses(areas);
      this.set({ phase: 'ready', items });
    } catch {
      this.set({ phase: 'problem' });
    }
  }

  /** Below the list: closed until somebody wants it. */
  disclosure(): TemplateResult {
    return html`<details class="more said no-print" part="said" @toggle=${(e: Event) => void ((e.target as HTMLDetailsElement).open && this.load())}>
      <summary>${this.#t.title}</summary>${this.#content()}</details>`;
  }

  /** After a wish: nothing where there is nothing to tell. */
  view(level: number): TemplateResult | undefined {
    return this.state.items.length ? html`${heading(level, this.#t.title, { className: 'h-l said-heading' })}${this.#content()}` : undefined;
  }

  #content(): unknown {
    const { phase, items } = this.state;
    const t = this.#t;
    if (phase === 'problem') return html`<p>${t.problem}</p>`;
    if (phase !== 'ready') return html`<p class="soft">${t.loading}</p>`;
    if (!items.length) return html`<p>${t.none}</p>`;
    return html`<p class="soft">${t.lead}</p><ul class="plain responses">${items.map((each) => this.#response(each))}</ul>`;
  }

  #response({ status, on, text, language, opportunityId }: Response): TemplateResult {
    const { element } = this.#host;
    const t = this.#t;
    const foreign = language === element.language ? undefined : language;
    return html`<li>
      <p><span class="tag">${labelOf(t.status, status)}</span> <span class="soft">${formatDate(on, element.language, { weekday: false })}</span></p>
      ${plainText(text, foreign)}
      ${opportunityId ? html`<p><button type="button" class="link-btn" @click=${() => void element.open(opportunityId)}>${t.see}</button></p>` : nothing}
    </li>`;
  }
}
