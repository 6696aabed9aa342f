import { html, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import type { SharedMessages } from '../shared/shared.messages.ts';
import { urgentHelp } from '../shared/urgent-help.ts';
import type { Terms } from '../shared/vocabulary.ts';

interface Context {
  t: { purposeTitle: string; purposeText: string; purposeMissing: string; goOn: string; terms: { purpose: Terms } };
  shared: SharedMessages;
  level: number;
  urgentLine: string | undefined;
}

/** Asked of anybody but the person before a plan is shown. Nothing is ticked: a reason is given, not clicked away. */
export function purposeQuestion({ t, shared, level, urgentLine }: Context, choose: (code: string) => void): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const code = new FormData(form).get('purpose');
    if (code) return choose(String(code));
    const error = form.querySelector<HTMLElement>('#purpose-error')!;
    error.textContent = t.purposeMissing;
    error.hidden = false;
    form.querySelector('input')!.focus();
  };
  return html`${heading(level, t.purposeTitle, { className: 'h-xl', focusable: true, id: 'purpose-title' })} ${urgentHelp(shared, urgentLine)}
    <form @submit=${submit} novalidate>
      <fieldset aria-labelledby="purpose-title" aria-describedby="purpose-hint purpose-error">
        <p class="hint" id="purpose-hint">${t.purposeText}</p>
        <p class="error" id="purpose-error" hidden></p>
        ${t.terms.purpose.map(({ code, label }) => html`<label class="tick"><input type="radio" name="purpose" value=${code} /><span>${label}</span></label>`)}
      </fieldset>
      <p class="actions"><button type="submit" class="btn">${t.goOn}</button></p>
    </form>`;
}
