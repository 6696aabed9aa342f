import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../shared/vocabulary.ts';
import { radios, type View } from './view.ts';

/** What would help: what we hold about the person first, else a list to tick. Nobody has to answer. */
export function needsQuestion(view: View): TemplateResult {
  const record = view.store.desk?.extras.of('record');
  const held = record?.view(view);
  const { state } = view;
  if (held && state.record?.status === 'there') return held;
  const keep = record && state.record?.status === 'there' && state.draft.whoFor === 'me' && !state.changing ? record.keepView(view) : nothing;
  return html`${held ?? nothing} ${needsList(view)} ${state.draft.needs.includes('support-person') ? companions(view) : nothing} ${keep}`;
}

function needsList({ store, state, t, who, organiser }: View): TemplateResult {
  const toggle = (code: string, on: boolean) => {
    const rest = store.state.draft.needs.filter((each) => each !== code);
    store.answer({ needs: on ? [...rest, code] : rest, needsStill: 'change' });
  };
  return html`<fieldset aria-describedby="needs-hint">
    <legend>${t.needsTitle(who)} <span class="plainly">${t.optional}</span></legend>
    <span class="hint" id="needs-hint">${t.needsHint(organiser)}</span>
    <div class="needs">
      ${t.needTerms.map(
        ({ code }) => html`<label class="tick"
          ><input type="checkbox" id=${`need-${code}`} .checked=${state.draft.needs.includes(code)} @change=${(e: Event) => toggle(code, (e.target as HTMLInputElement).checked)} /><span
            >${labelOf(t.needTerms, code)}</span
          ></label
        >`,
      )}
    </div>
  </fieldset>`;
}

/** How many come along; they take no place. */
function companions({ store, state, t }: View): TemplateResult {
  return radios(
    'companions',
    t.companionsTitle,
    [1, 2, 3].map((n) => ({ id: `companions-${n}`, words: t.people(n), checked: state.draft.companions === n, choose: () => store.answer({ companions: n }) })),
    { hint: t.companionsHint },
  );
}
