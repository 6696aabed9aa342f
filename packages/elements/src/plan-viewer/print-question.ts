import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import type { DocumentContext } from './plan-document.ts';
import { keyOf, type Place } from './plan-parts.ts';
import { titleOf } from './said.ts';

/** What is printed or saved beside what always is: the person's name, and closed parts by their key. */
export interface Printing {
  readonly name: boolean;
  readonly parts: ReadonlySet<string>;
}

/** Nothing that the person keeps closed, and no name. */
export const printsLeast: Printing = { name: false, parts: new Set() };

/** Asks before printing or saving: paper lies about, and so do files. Nothing is ticked. */
export function printQuestion(c: DocumentContext, closed: readonly Place[]): TemplateResult {
  const { t } = c;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const ticked = new FormData(event.currentTarget as HTMLFormElement).getAll('print').map(String);
    const printing = { name: ticked.includes(nameKey), parts: new Set(ticked.filter((key) => key !== nameKey)) };
    const how = (event.submitter as HTMLButtonElement | null)?.value;
    if (how === 'text' || how === 'data') c.save?.(printing, how);
    else c.print(printing);
  };
  const busy = c.saving ? 'true' : nothing;
  return html`<form class="panel no-print" @submit=${submit}>
    ${heading(c.level, t.printTitle, { id: 'print-question', focusable: true })}
    <fieldset aria-describedby="print-hint">
      <legend class="hush">${t.printTitle}</legend>
      <p class="hint" id="print-hint">${t.printHint}</p>
      ${closed.map((place) => tick(keyOf(place), titleOf(c, place)))} ${tick(nameKey, c.own ? t.printName : t.printTheirName(c.plan.personName))}
    </fieldset>
    <p class="actions"><button type="submit" class="btn">${t.printNow}</button>
      ${c.save
        ? html`<button type="submit" class="btn quiet" value="text" aria-disabled=${busy}>${t.saveText}</button>
            <button type="submit" class="btn quiet" value="data" aria-disabled=${busy}>${t.saveData}</button>`
        : nothing}
      <button type="button" class="link-btn" @click=${c.askPrint}>${t.cancel}</button></p>
  </form>`;
}

const nameKey = 'name';

const tick = (key: string, words: string) => html`<label class="tick"><input type="checkbox" name="print" value=${key} /><span>${words}</span></label>`;
