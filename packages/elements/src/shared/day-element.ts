import { adoptStyles, html, LitElement, nothing, type CSSResult, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { base } from './base.styles.ts';
import { controls } from './controls.styles.ts';
import { defineElement } from './define.ts';
import { languageOf, toLang, type Lang, type MessageSource } from './messages.ts';
import { en as sharedEnglish, type SharedMessages } from './shared.messages.ts';
import { tokens } from './tokens.styles.ts';

/** A bearer token, or a way to get a fresh one. */
export type Token = string | ((ask?: { renew?: boolean }) => string | undefined | Promise<string | undefined>);

/** How a request goes out and its answer comes back. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a widget needs to build its SDK client. */
export interface ClientOptions {
  baseUrl: string;
  token: (ask?: { renew?: boolean }) => Promise<string | undefined>;
  fetch: Fetch;
  lang: Lang;
}

/**
 * What all three widgets share: attributes, language, client, live region, focus, and the author's own content that stays visible
 * until the first successful render. A widget gives `messages` and implements `view()` and `createClient()`.
 *
 * `M` are the widget's own words (`this.t`), `C` is the part of the SDK it calls (`this.client`).
 *
 * @slot - What people see without JavaScript, while nothing has loaded yet, and when nothing can be loaded: a link, a phone number.
 * @csspart base - The wrapper around everything.
 * @csspart urgent-help - The "Get urgent help" disclosure.
 * @csspart problem - A problem screen.
 */
export abstract class DayElement<M extends object, C> extends LitElement {
  /** The tag `define()` registers unless another is given. */
  static readonly tag: string;
  static messages: MessageSource<object>;

  static override properties: PropertyDeclarations = {
    api: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    helpPhone: { attribute: 'help-phone' },
    urgentHelpLine: { attribute: 'urgent-help-line' },
    token: { attribute: false },
    fetch: { attribute: false },
  };

  /** Address of the API with its version, for example `https://api.example.org/v1`. */
  declare api: string;
  /** Level of our first heading, 1 to 6; the ones below follow. */
  declare headingLevel: number;
  /** A number people can ring, shown wherever something does not work. */
  declare helpPhone: string | undefined;
  /** One line of your own in "Get urgent help", for example your local crisis team. Have it approved by a clinical lead. */
  declare urgentHelpLine: string | undefined;
  /** Bearer token or a function that gives one. Never an attribute: attributes can be read in the page's source. */
  declare token: Token | undefined;
  /** Your own way to send requests, for a page whose server signs people in and adds the token: it gets what `fetch` gets. */
  declare fetch: Fetch | undefined;

  #client: C | undefined;
  #ownClient = false;
  #lang: Lang = 'en';
  #words: { lang: Lang; own: M; shared: SharedMessages } | undefined;
  #waiting: Promise<void> | undefined;
  #status: HTMLElement | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  readonly #added = new Set<CSSResult>();
  #broken = false;

  constructor() {
    super();
    this.api = '';
    this.headingLevel = 2;
  }

  /** Adds a widget's own styles to the shared ones. */
  protected static override finalizeStyles(styles?: CSSResultGroup) {
    return super.finalizeStyles([tokens, base, controls, ...(styles ? [styles] : [])]);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Registers the tag once. Never throws; warns when another version holds the tag. */
  static define(this: CustomElementConstructor & { tag: string }, tag: string = this.tag, registry?: CustomElementRegistry): void {
    defineElement(tag, this, registry);
  }

  /** What the widget shows. No DOM here: a server renders it too. */
  protected abstract view(): TemplateResult;

  /** Builds the SDK client; called once for each combination of address and language. */
  protected abstract createClient(options: ClientOptions): C;

  /** True while the author's own content should still be seen below ours. */
  protected get fallbackWanted(): boolean {
    return false;
  }

  /** The language in use. */
  get language(): Lang {
    return this.#lang;
  }

  /** The widget's own words in that language. */
  protected get t(): M {
    return (this.#words?.own ?? (this.constructor as typeof DayElement).messages.en) as M;
  }

  /** Words all widgets share. */
  protected get shared(): SharedMessages {
    return this.#words?.shared ?? sharedEnglish;
  }

  /** The SDK client. A host or a test may set its own. */
  get client(): C {
    if (!this.#client) {
      this.#client = this.createClient({
        baseUrl: this.api,
        token: async (ask) => (typeof this.token === 'function' ? await this.token(ask) : this.token),
        lang: this.#lang,
        fetch: (url, init) => (this.fetch ?? fetch)(url, init),
      });
      this.#ownClient = true;
    }
    return this.#client;
  }

  set client(client: C) {
    this.#client = client;
    this.#ownClient = false;
  }

  override connectedCallback(): void {
    this.#findLanguage();
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.#findLanguage();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const sent = this.shadowRoot;
    const root = super.createRenderRoot() as ShadowRoot;
    // A root that a server sent has its styles in a link the policy may block, and Lit does not adopt ours on hydration.
    if (sent) adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    // The live region stands outside what Lit renders: a region that is replaced is not read out.
    this.#status = document.createElement('div');
    this.#status.className = 'hush';
    this.#status.setAttribute('role', 'status');
    root.append(this.#status);
    if (!sent) this.renderOptions.renderBefore = this.#status;
    return root;
  }

  /** Waits for the words when they are not English, so that nobody sees the page change its language. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#waiting ? this.#waiting.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api')) this.#forgetOwnClient();
  }

  /** A heading that had the focus and is replaced passes it on to the one that takes its place: "Loading" to what was loaded. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused?.matches('[tabindex="-1"]') && !focused.isConnected) void this.focusHeading();
  }

  protected override render(): TemplateResult {
    try {
      const content = this.view();
      this.#broken = false;
      return html`<div class="day" part="base" lang=${this.#lang === 'cy' ? 'cy' : 'en-GB'}>${content}</div>
        ${this.fallbackWanted ? html`<slot></slot>` : nothing}`;
    } catch (cause) {
      // The author's link must not disappear behind a fault of ours.
      if (!this.#broken) reportFault(cause);
      this.#broken = true;
      return html`<slot></slot>`;
    }
  }

  /** True when there is a server to ask: an address, or a client somebody set. */
  protected get reachable(): boolean {
    return Boolean(this.api || this.#client);
  }

  /** Adds the looks of a part that was loaded later. */
  protected addStyles(...styles: CSSResult[]): void {
    const root = this.renderRoot as ShadowRoot;
    for (const one of styles) {
      // Where style sheets cannot be adopted, a style element is added for each: once is enough.
      if (!this.#added.has(one)) adoptStyles(root, [...(root.adoptedStyleSheets ?? []), one]);
      this.#added.add(one);
    }
  }

  /** Says something once to screen readers, politely. Saying the same thing again is heard again. */
  announce(words: string): void {
    if (!this.#status) return;
    clearTimeout(this.#saying);
    this.#status.textContent = '';
    this.#saying = setTimeout(() => {
      if (!this.#status) return;
      this.#status.textContent = words;
      // Once read out it goes: whoever walks through the page later should not come upon "Loading".
      this.#saying = setTimeout(() => (this.#status!.textContent = ''), 8000);
    }, 100);
  }

  /** Moves the focus to the heading that was made `focusable`, after the next render. */
  async focusHeading(selector = ':is(h1,h2,h3,h4,h5,h6)[tabindex="-1"]'): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Moves the focus to the "There is a problem" summary, after the next render. */
  async focusSummary(): Promise<void> {
    await this.focusHeading('[data-error-summary]');
  }

  #forgetOwnClient(): void {
    if (this.#ownClient) this.#client = undefined;
  }

  /** Reads the language again. Called when the element enters a page and when its `lang` changes. */
  #findLanguage(): void {
    const lang = this.isConnected ? languageOf(this) : toLang(this.getAttribute('lang') ?? 'en');
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#forgetOwnClient();
    if (lang === 'en') {
      this.#words = undefined;
      this.#waiting = undefined;
      this.requestUpdate();
      this.languageChanged();
      return;
    }
    const { messages } = this.constructor as typeof DayElement;
    const loading = Promise.all([messages.cy(), import('./shared.messages.cy.ts')]).then(
      ([own, { cy }]) => {
        if (this.#lang === lang) this.#words = { lang, own: own as M, shared: cy };
      },
      reportFault, // English words are better than none.
    );
    this.#waiting = loading.then(() => {
      this.#waiting = undefined;
      this.requestUpdate();
    });
    this.requestUpdate();
    this.languageChanged();
  }

  /** Called when the language changed while the widget is in use, so that it can ask the API again. */
  protected languageChanged(): void {}
}

/** Tells the page's own error reporting, without stopping us. */
function reportFault(cause: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(cause);
  else console.warn(cause);
}
