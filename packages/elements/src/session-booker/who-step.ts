import { html, type TemplateResult } from 'lit';
import { waysToAgree } from './draft.ts';
import { actions, form, mistakeIn, mistakeWords, radios, textField, type FirstView } from './view.ts';

/** Who the place is for: me, or somebody who agreed. */
export function whoStep(view: FirstView): TemplateResult {
  const { store, state, t } = view;
  const { draft, signedIn } = state;
  const wrong = mistakeIn(view, 'who-me');
  const myName = textField(view, {
    id: 'my-name', label: t.myName, hint: t.myNameHint, value: draft.myName, autocomplete: 'nickname', input: (text) => store.answer({ myName: text }),
  });
  return form(
    () => store.submitWho(),
    html`${radios(
      'who',
      undefined,
      [
        { id: 'who-me', words: t.me, checked: draft.whoFor === 'me', choose: () => store.answer({ whoFor: 'me' }), more: signedIn ? undefined : myName },
        {
          id: 'who-someone', words: t.someone, hint: t.someoneHint, checked: draft.whoFor === 'someone',
          choose: () => store.answer({ whoFor: 'someone' }), more: someone(view),
        },
      ],
      { wrong: Boolean(wrong), error: mistakeWords(view, wrong, 'who-error') },
    )}
    ${actions(view, t.goOn, t.working)}`,
  );
}

/** Somebody else: what they are called, and how they agreed. Never filled in for them. */
function someone(view: FirstView): TemplateResult {
  const { store, state, t } = view;
  const { draft } = state;
  const wrong = mistakeIn(view, 'agreed-face-to-face');
  return html`${textField(view, { id: 'their-name', label: t.theirName, hint: t.theirNameHint, value: draft.theirName, input: (text) => store.answer({ theirName: text }) })}
  ${radios(
    'agreed',
    t.agreedTitle,
    waysToAgree.map((way) => ({
      id: `agreed-${way}` === 'agreed-other' ? 'agreed-another' : `agreed-${way}`,
      words: t.agreed[way],
      checked: draft.agreed === way,
      choose: () => store.answer({ agreed: way }),
      more: way === 'other'
        ? textField(view, { id: 'agreed-other', label: t.agreedOther, value: draft.agreedOther, input: (text) => store.answer({ agreedOther: text }) })
        : undefined,
    })),
    { wrong: Boolean(wrong), error: mistakeWords(view, wrong, 'agreed-error') },
  )}`;
}
