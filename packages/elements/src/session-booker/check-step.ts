import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../shared/vocabulary.ts';
import type { Step } from './booker-state.ts';
import { addressOf, agreement, channels, tellings } from './booking-content.ts';
import type { Channel } from './draft.ts';
import { whenWords, whereWords } from './session-words.ts';
import { actions, form, mistakeIn, mistakeWords, radios, textField, type View } from './view.ts';

/** What was chosen with a way to change it, how to get in touch, what the organiser may know, and the button that books. */
export function checkStep(view: View): TemplateResult {
  const { store, state, t } = view;
  return form(
    () => store.desk?.submitCheck(),
    html`${state.notice?.kind === 'overlap' ? overlapQuestion(view) : nothing} ${state.waiting ? html`<div class="panel"><p>${t.fullNow}</p></div>` : nothing} ${summary(view)} ${contactQuestion(view)}
    ${state.waiting ? nothing : tellQuestion(view)}
    ${actions(view, state.waiting ? t.wait : t.book, t.booking)}`,
  );
}

function summary(view: View): TemplateResult {
  const { store, state, t, lang } = view;
  const session = store.chosen ?? state.booking?.session;
  const agreed = agreement(state.draft, t.agreedWords);
  const where = session && whereWords(session, state.venues, t);
  const row = (name: string, value: unknown, step?: Step) => html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
    ${step ? html`<dd><button type="button" class="link-btn" @click=${() => store.goTo(step)}>${t.change}<span class="hush">: ${name}</span></button></dd>` : nothing}
  </div>`;
  return html`<dl class="check">
    ${row(t.what, html`<span lang=${state.opportunity?.language ?? nothing}>${state.opportunity?.title}</span>`)}
    ${session ? row(t.when, whenWords(session, lang), 'date') : nothing} ${where ? row(t.where, where) : nothing}
    ${row(
      t.whoFor,
      view.who ? html`${view.who}${agreed ? html`<br /><span class="soft">${(state.draft.agreed === 'other' ? t.theyAgreedOther : t.theyAgreed)(view.who, agreed.how)}</span>` : nothing}` : state.signedIn ? t.accountMe : state.draft.myName,
      'who',
    )}
  </dl>`;
}

/** Messages go where the person says. Only their own number or address may be filled in by the browser. */
function contactQuestion(view: View): TemplateResult {
  const { store, state, t, who } = view;
  const { draft, waiting } = state;
  const wrong = mistakeIn(view, 'channel-text');
  const own = (name: string) => (draft.whoFor === 'me' ? name : 'off');
  const field = (channel: Exclude<Channel, 'none'>) => {
    const address = addressOf(channel)!;
    return textField(view, {
      id: 'address',
      label: t.addresses[channel],
      value: draft.addresses[address] ?? '',
      input: (text) => store.answer({ addresses: { ...store.state.draft.addresses, [address]: text } }),
      lines: channel === 'post',
      ...(channel === 'email' ? { type: 'email', autocomplete: own('email') } : channel === 'post' ? { autocomplete: own('street-address') } : { type: 'tel', autocomplete: own('tel') }),
    });
  };
  return radios(
    'channel',
    t.contactTitle(who),
    channels
      .filter((channel) => !waiting || channel !== 'none')
      .map((channel) => ({
        id: `channel-${channel}`,
        words: t.channels[channel],
        checked: draft.channel === channel,
        choose: () => store.answer({ channel }),
        more: channel === 'none' ? html`<p class="hint">${t.noneHint}</p>` : field(channel),
      })),
    { hint: t.contactHint(who), wrong: Boolean(wrong), error: mistakeWords(view, wrong, 'channel-error') },
  );
}

/** The least is chosen. What somebody needs is asked only when the organiser may know it. */
function tellQuestion(view: View): TemplateResult {
  const { store, state, t, who, organiser } = view;
  const { draft } = state;
  const words = t.tells(who);
  return html`${radios(
    'tell',
    t.tellTitle(organiser),
    tellings.map((tell) => ({
      id: `tell-${tell}`,
      words: words[tell],
      checked: draft.tell === tell,
      choose: () => store.answer({ tell }),
      more: tell === 'name-only' ? undefined : html`${needs(view)} ${tell === 'more' ? note(view) : nothing}`,
    })),
  )}`;
}

function needs(view: View): TemplateResult {
  const { store, state, t, who, organiser } = view;
  const toggle = (code: string, on: boolean) => {
    const rest = store.state.draft.needs.filter((each) => each !== code);
    store.answer({ needs: on ? [...rest, code] : rest });
  };
  return html`<fieldset aria-describedby="needs-hint">
    <legend>${t.needsTitle(who)} <span class="plainly">${t.optional}</span></legend>
    <span class="hint" id="needs-hint">${t.needsHint(organiser)}</span>
    <div class="needs">
      ${t.needTerms.map(
        ({ code }) => html`<label class="tick"
          ><input type="checkbox" .checked=${state.draft.needs.includes(code)} @change=${(e: Event) => toggle(code, (e.target as HTMLInputElement).checked)} /><span
            >${labelOf(t.needTerms, code)}</span
          ></label
        >`,
      )}
    </div>
  </fieldset>`;
}

function note({ store, state, t }: View): TemplateResult {
  return html`<div class="field">
    <label for="note">${t.note} <span class="plainly">${t.optional}</span></label>
    <textarea class="input" id="note" rows="3" maxlength="1000" autocomplete="off" .value=${state.draft.note}
      @input=${(e: Event) => store.answer({ note: (e.target as HTMLTextAreaElement).value })}></textarea>
  </div>`;
}

function overlapQuestion(view: View): TemplateResult {
  const { store, state, t } = view;
  const wrong = mistakeIn(view, 'both');
  return html`<div class="field ${wrong ? 'wrong' : ''}">
    ${mistakeWords(view, wrong, 'both-error')}
    <label class="tick"
      ><input type="checkbox" id="both" .checked=${state.draft.bothWanted} aria-describedby=${wrong ? 'both-error' : nothing}
        @change=${(e: Event) => store.answer({ bothWanted: (e.target as HTMLInputElement).checked })} /><span>${t.both}</span></label
    >
  </div>`;
}
