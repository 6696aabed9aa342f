import { html, LitElement } from 'lit';

/** An element of the page's own, with a Lit of its own: it has to go on working beside the components, and they beside it. */
class ZooGreeting extends LitElement {
  static override properties = { presses: { state: true } };
  declare presses: number;

  constructor() {
    super();
    this.presses = 0;
  }

  /** In the page itself, where the page's own styles are meant to reach it. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<button type="button" @click=${() => (this.presses += 1)}>The page’s own button</button> <span>Pressed ${this.presses} times</span>`;
  }
}

customElements.define('zoo-greeting', ZooGreeting);
