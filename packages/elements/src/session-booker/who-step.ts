import { html, type TemplateResult } from 'lit';
import type { WhoFor } from './draft.ts';
import { actions, form, mistakeIn, mistakeWords, radios, textField, type FirstView } from './view.ts';

/** Who the place is for: me, or somebody who agreed. What is asked about somebody else comes with the rest of the way. */
export function whoStep(view: FirstView, aboutOther: (() => TemplateResult) | undefined): TemplateResult {
  const { store, state, t } = view;
  const { draft, signedIn } = state;
  const wrong = mistakeIn(view, 'who-me');
  const myName = textField(view, {
    id: 'my-name', label: t.myName, hint: t.myNameHint, value: draft.myName, autocomplete: 'nickname', input: (text) => store.answer({ myName: text }),
  });
  const choice = (whoFor: WhoFor, more: unknown, hint?: string) => ({
    id: `who-${whoFor}`, words: t.who[whoFor], hint, checked: draft.whoFor === whoFor, choose: () => store.chooseWho(whoFor), more,
  });
  return form(
    () => store.submitWho(),
    html`${radios(
      'who',
      undefined,
      [choice('me', signedIn ? undefined : myName), choice('someone', aboutOther?.() ?? t.working, t.someoneHint), choice('at-work', aboutOther?.() ?? t.working)],
      { wrong: Boolean(wrong), error: mistakeWords(view, wrong, 'who-error') },
    )}
    ${actions(view, t.goOn, t.working)}`,
  );
}
