import { html, nothing } from 'lit';
import { Store } from '../shared/store.ts';
import type { ExtrasMessages } from './finder-extras.messages.ts';

/** A link that somebody asked for: copied where the browser lets us, and shown to be copied by hand in any case. */
export class CopiedLink extends Store<{ link: string; copied: boolean }> {
  readonly #done: (copied: boolean) => void;

  /** `done` is told whether it was copied. */
  constructor(done: (copied: boolean) => void) {
    super({ link: '', copied: false });
    this.#done = done;
  }

  async copy(link: string): Promise<void> {
    let copied = true;
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      copied = false;
    }
    this.set({ link, copied });
    this.#done(copied);
  }

  clear(): void {
    this.set({ link: '', copied: false });
  }
}

/** The link in a field of its own. `holds` says what is in it and what is not. */
export function linkField({ state: { link, copied } }: CopiedLink, t: ExtrasMessages, holds: string): unknown {
  if (!link) return nothing;
  return html`<div class="field link no-print">
    <label for="link">${copied ? t.linkCopied : t.linkByHand}</label>
    <span class="hint" id="link-hint">${holds}</span>
    <input class="input" id="link" type="text" readonly aria-describedby="link-hint" .value=${link} @focus=${(e: Event) => (e.target as HTMLInputElement).select()} />
  </div>`;
}
