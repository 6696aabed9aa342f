import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import type { Changes } from './changes.ts';

/** The button that changes something, and the one that leaves everything as it is. */
export function saveOrKeep({ state }: View, changes: Changes, words: string, busyWords: string): TemplateResult {
  return html`<div class="actions">
    <button type="submit" class="btn" aria-disabled=${state.busy ? 'true' : nothing}>${state.busy ? busyWords : words}</button>
    <button type="button" class="btn quiet" @click=${() => changes.stop()}>${changes.words.leave}</button>
  </div>`;
}
