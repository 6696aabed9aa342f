import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../../shared/vocabulary.ts';
import type { ShareDraft, Sharing } from './sharing.ts';

/** With whom, which parts, what they may do and until when. Nothing is ticked beforehand: the least is shared. */
export function shareForm(s: Sharing, draft: ShareDraft): TemplateResult {
  const { t, others, errors } = s;
  const wrong = (field: string) => errors.find((each) => each.field === field)?.message;
  const errorOf = (field: string) => (wrong(field) ? html`<span class="error" id=${`${field}-error`}>${wrong(field)}</span>` : nothing);
  const fieldOf = (field: string) => (wrong(field) ? 'field wrong' : 'field');
  const set = (change: Partial<ShareDraft>, redraw = false) => {
    Object.assign(draft, change);
    if (redraw) s.around.changed();
  };
  const input = (id: string, label: string, value: string, write: (value: string) => void, { hint, type = 'text' }: { hint?: string; type?: string } = {}) => html`<div class=${fieldOf(id)}>
    <label for=${id}>${label}</label>${hint ? html`<span class="hint" id=${`${id}-hint`}>${hint}</span>` : nothing}${errorOf(id)}
    <input class=${type === 'date' ? 'input short' : 'input'} id=${id} type=${type} autocomplete="off" aria-describedby=${[hint ? `${id}-hint` : '', wrong(id) ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing}
      .value=${value} @input=${(event: Event) => write((event.currentTarget as HTMLInputElement).value)} /></div>`;
  const tick = (label: string, checked: boolean, write: (checked: boolean) => void, { id, hint, redraw }: { id?: string; hint?: string; redraw?: boolean } = {}) => html`<label class="tick"><input type="checkbox" id=${id ?? nothing} .checked=${checked}
    @change=${(event: Event) => { write((event.currentTarget as HTMLInputElement).checked); if (redraw) s.around.changed(); }} /><span>${label}${hint ? html`<br /><span class="hint">${hint}</span>` : nothing}</span></label>`;
  const submit = (event: Event) => {
    event.preventDefault();
    void s.save();
  };
  return html`<form novalidate @submit=${submit}>
    ${draft.share
      ? nothing
      : html`<fieldset><legend>${t.withWhom}</legend>
            ${others.map(({ id, delegateName, relationship }) => html`<label class="tick"><input type="radio" name="with" value=${id} .checked=${draft.delegationId === id} @change=${() => set({ delegationId: id }, true)} />
              <span>${delegateName ?? t.somebody}, <span class="soft">${labelOf(t.relationships, relationship)}</span></span></label>`)}
            <label class="tick"><input type="radio" name="with" value="" .checked=${!draft.delegationId} @change=${() => set({ delegationId: '' }, true)} /><span>${t.somebodyNew}</span></label></fieldset>
          ${draft.delegationId
            ? nothing
            : html`<div class="panel">${input('share-code', t.code, draft.code, (code) => set({ code }), { hint: t.codeHint })}
                <fieldset class=${fieldOf('share-relationship')}><legend>${t.relationship}</legend>${errorOf('share-relationship')}
                  ${t.relationships.map(({ code, label }, i) => html`<label class="tick"><input type="radio" id=${i ? nothing : 'share-relationship'} name="relationship" value=${code} .checked=${draft.relationship === code} @change=${() => set({ relationship: code })} /><span>${label}</span></label>`)}</fieldset>
                ${input('share-how', t.agreedHow, draft.agreedHow, (agreedHow) => set({ agreedHow }), { hint: t.agreedHowHint })}</div>`}`}
    <fieldset class=${fieldOf('share-all')}><legend>${t.whichParts}</legend>${errorOf('share-all')}
      ${tick(t.all, draft.all, (all) => set({ all }), { id: 'share-all', hint: t.allHint, redraw: true })}
      ${draft.all ? nothing : s.shareable.map((part) => tick(s.partName(part), draft.parts.has(part), (checked) => void (checked ? draft.parts.add(part) : draft.parts.delete(part))))}</fieldset>
    <fieldset><legend>${t.whatElse}</legend>
      ${tick(t.mayBudget, draft.mayBudget, (mayBudget) => set({ mayBudget }))} ${tick(t.mayChange, draft.mayChange, (mayChange) => set({ mayChange }), { hint: t.mayChangeHint })}
      ${tick(t.mayKnow, draft.reveal, (reveal) => set({ reveal }), { hint: t.mayKnowHint })}</fieldset>
    ${input('share-ends', t.endsOn, draft.endsOn, (endsOn) => set({ endsOn }), { type: 'date', hint: t.endsOnHint })}
    <p class="actions"><button type="submit" class="btn" aria-disabled=${s.busy ? 'true' : nothing}>${s.busy ? t.saving : t.save}</button>
      <button type="button" class="link-btn" @click=${() => s.ask(undefined)}>${t.cancel}</button></p>
  </form>`;
}
