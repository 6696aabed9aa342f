import { html, type TemplateResult } from 'lit';
import { contactQuestion, tellQuestion } from '../check-step.ts';
import { form, type View } from '../view.ts';
import type { Changes } from './changes.ts';
import { saveOrKeep } from './save-or-keep.ts';

/** How to get in touch, what would help, and what the organiser may know, to put right. */
export function detailsForm(view: View, changes: Changes): TemplateResult {
  const waiting = view.state.booking?.status === 'waiting';
  return form(
    () => changes.saveDetails(),
    html`${contactQuestion(view, { reachable: waiting })} ${waiting ? '' : tellQuestion(view)} ${saveOrKeep(view, changes, changes.words.save, changes.words.saving)}`,
  );
}
