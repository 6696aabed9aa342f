import { html, nothing, type TemplateResult } from 'lit';
import { contactQuestion, noteField, overview } from '../check-step.ts';
import { actions, form, mistakeIn, mistakeWords, radios, type View } from '../view.ts';
import type { Ask } from './ask.ts';

/** What somebody would like to ask for. Nothing is chosen for them. */
export function askStep(view: View, ask: Ask): TemplateResult {
  const { store, state } = view;
  const { words, kinds } = ask;
  const wrong = mistakeIn(view, 'asking');
  const { joining, language } = state.opportunity!;
  return form(
    () => ask.submitKind(),
    html`${joining.note ? html`<p lang=${language}>${joining.note}</p>` : nothing}
      ${radios(
        'asking',
        undefined,
        kinds.map((kind, i) => ({
          id: i ? `asking-${kind}` : 'asking', words: words.kinds[kind](view.who), hint: words.kindHints[kind](view.who), checked: state.draft.asking === kind, choose: () => store.answer({ asking: kind }),
        })),
        { wrong: Boolean(wrong), error: mistakeWords(view, wrong, 'asking-error') },
      )}
      ${actions(view, view.t.goOn, view.t.working)}`,
  );
}

/** What is asked, how the answer comes, and what the organiser may know. */
export function askCheck(view: View, ask: Ask): TemplateResult {
  const { store, state, t, who, organiser } = view;
  const { draft } = state;
  const { words } = ask;
  return form(
    () => ask.submit(),
    html`<div class="panel"><p>${words.notYet(organiser)}</p></div>
      ${overview(view, [[words.whatFor, words.kinds[draft.asking ?? 'join'](who), 'date']])}
      ${contactQuestion(view, { title: words.contactTitle(organiser), reachable: true })}
      ${radios(
        'tell',
        t.tellTitle(organiser),
        (['name-only', 'more'] as const).map((tell) => ({
          id: `tell-${tell}`, words: words.tells(who)[tell], checked: draft.tell === tell, choose: () => store.answer({ tell }), more: tell === 'more' ? noteField(view) : undefined,
        })),
      )}
      ${actions(view, words.send, words.sending)}`,
  );
}
