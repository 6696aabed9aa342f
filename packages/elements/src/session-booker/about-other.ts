import { html, nothing, type TemplateResult } from 'lit';
import { relationships, relationshipsAtWork, waysToAgree } from './booking-content.ts';
import type { Relation } from './draft.ts';
import type { PersonIHelp } from './record/record.ts';
import { mistakeIn, mistakeWords, radios, textField, type View } from './view.ts';

/** Somebody else: what they are called, who I am to them, how they agreed and, at work, when and why. Never filled in for them. */
export function aboutOther(view: View): TemplateResult {
  const { store, state, t } = view;
  const { draft } = state;
  const atWork = draft.whoFor === 'at-work';
  const people = state.signedIn ? (state.record?.people ?? []) : [];
  const name = textField(view, { id: 'their-name', label: t.theirName, hint: t.theirNameHint, value: draft.theirName, input: (text) => store.answer({ theirName: text }) });
  return html`${people.length ? person(view, people, name) : name} ${relation(view, atWork)} ${agreed(view)}
  ${atWork
    ? html`${radios(
        'agreed-on',
        t.agreedOnTitle,
        (['today', 'yesterday', 'earlier'] as const).map((when) => ({ id: `agreed-on-${when}`, words: t.agreedOn[when], checked: draft.agreedOn === when, choose: () => store.answer({ agreedOn: when }) })),
      )}
      ${textField(view, { id: 'work-reason', label: t.workReason, hint: t.workReasonHint, value: draft.workReason, input: (text) => store.answer({ workReason: text }) })}`
    : nothing}`;
}

/** People with an account who have said that I may book for them, by name; or somebody else. */
function person(view: View, people: readonly PersonIHelp[], name: TemplateResult): TemplateResult {
  const { store, state, t } = view;
  const { personId } = state.draft;
  const wrong = mistakeIn(view, 'person');
  return radios(
    'person',
    t.peopleTitle,
    [
      ...people.map((each, i) => ({
        id: i ? `person-${each.id}` : 'person', words: each.name, checked: personId === each.id,
        choose: () => store.answer({ personId: each.id, theirName: each.name, relationship: each.relationship as Relation }),
      })),
      { id: 'person-other', words: t.somebodyElse, checked: personId === '', choose: () => store.answer({ personId: '', theirName: '' }), more: name },
    ],
    { wrong: Boolean(wrong), error: mistakeWords(view, wrong, 'person-error') },
  );
}

function relation(view: View, atWork: boolean): TemplateResult {
  const { store, state, t } = view;
  const wrong = mistakeIn(view, 'relationship');
  return radios(
    'relationship',
    t.relationshipTitle,
    (atWork ? relationshipsAtWork : relationships).map((code, i) => ({
      id: i ? `relationship-${code}` : 'relationship', words: t.relationships[code], checked: state.draft.relationship === code, choose: () => store.answer({ relationship: code }),
    })),
    { wrong: Boolean(wrong), error: mistakeWords(view, wrong, 'relationship-error') },
  );
}

function agreed(view: View): TemplateResult {
  const { store, state, t } = view;
  const { draft } = state;
  const wrong = mistakeIn(view, 'agreed-face-to-face');
  return radios(
    'agreed',
    t.agreedTitle,
    waysToAgree.map((way) => ({
      id: way === 'other' ? 'agreed-another' : `agreed-${way}`,
      words: t.agreed[way],
      checked: draft.agreed === way,
      choose: () => store.answer({ agreed: way }),
      more: way === 'other'
        ? textField(view, { id: 'agreed-other', label: t.agreedOther, value: draft.agreedOther, input: (text) => store.answer({ agreedOther: text }) })
        : undefined,
    })),
    { wrong: Boolean(wrong), error: mistakeWords(view, wrong, 'agreed-error') },
  );
}
