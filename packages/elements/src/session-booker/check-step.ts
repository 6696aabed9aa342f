import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from './booker-state.ts';
import { addressOf, agreement, channels, tellings } from './booking-content.ts';
import { isForOther, type Channel } from './draft.ts';
import { needsQuestion } from './needs-question.ts';
import { neutralWords, whenWords, whereWords } from './session-words.ts';
import { actions, form, mistakeIn, mistakeWords, radios, textField, type View } from './view.ts';

/** What was chosen with a way to change it, how to get in touch, what the organiser may know, and the button that books. */
export function checkStep(view: View): TemplateResult {
  const { store, state, t } = view;
  const several = state.several ? store.desk?.extras.of('several') : undefined;
  const kept = state.several?.dates?.filter(({ booking }) => booking).length ?? 0;
  return form(
    () => (several ? several.book() : store.desk?.submitCheck()),
    html`${state.notice?.kind === 'overlap' ? overlapQuestion(view) : nothing} ${state.waiting ? html`<div class="panel"><p>${t.fullNow}</p></div>` : nothing}
    ${overview(view, whenRows(view, several?.summaryView(view)))} ${contactQuestion(view, { reachable: state.waiting })} ${state.waiting ? nothing : tellQuestion(view)}
    ${actions(view, several ? several.words.book(kept) : state.waiting ? t.wait : t.book, t.booking)}`,
  );
}

type Row = readonly [name: string, value: unknown, step?: Step];

function whenRows({ store, state, t, lang }: View, several: unknown): Row[] {
  const session = store.chosen ?? state.booking?.session;
  const where = session && whereWords(session, state.venues, t);
  return [...(several ? [[t.when, several, 'date'] as const] : session ? [[t.when, whenWords(session, lang), 'date'] as const] : []), ...(where ? [[t.where, where] as const] : [])];
}

/** What, when and who for, each with a way to change it. */
export function overview(view: View, rows: readonly Row[]): TemplateResult {
  const { store, state, t } = view;
  const { draft } = state;
  const agreed = agreement(draft, { words: t.agreedWords, now: store.now });
  const row = ([name, value, step]: Row) => html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
    ${step ? html`<dd><button type="button" class="link-btn" @click=${() => store.goTo(step)}>${t.change}<span class="hush">: ${name}</span></button></dd>` : nothing}
  </div>`;
  const who = view.who
    ? html`${view.who}${agreed ? html`<br /><span class="soft">${(draft.agreed === 'other' ? t.theyAgreedOther : t.theyAgreed)(view.who, agreed.how)}</span>` : nothing}${draft.relationship
        ? html`<br /><span class="soft">${t.relationships[draft.relationship]}${agreed?.reason ? `. ${agreed.reason}` : ''}</span>`
        : nothing}`
    : state.signedIn ? t.accountMe : draft.myName;
  return html`<dl class="check">
    ${row([t.what, html`<span lang=${state.opportunity?.language ?? nothing}>${state.opportunity?.title}</span>`])} ${rows.map(row)} ${row([t.whoFor, who, 'who'])}
  </dl>`;
}

/** Messages go where the person says, and say as little as they can. Only their own number or address may be filled in by the browser. */
export function contactQuestion(view: View, { title, reachable = false }: { title?: string; reachable?: boolean } = {}): TemplateResult {
  const { store, state, t, who } = view;
  const { draft } = state;
  const wrong = mistakeIn(view, 'channel-text');
  const own = (name: string) => (draft.whoFor === 'me' || draft.messagesTo === 'helper' ? name : 'off');
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
  const session = store.chosen ?? state.booking?.session;
  const neutral = session ? t.neutral(neutralWords(session, [...state.venues, ...(state.booking?.opportunity?.venue ? [state.booking.opportunity.venue] : [])], view.lang)) : undefined;
  return html`${isForOther(draft) && who && !state.changing ? messagesToQuestion(view, who) : nothing}
  ${radios(
    'channel',
    title ?? t.contactTitle(who),
    channels
      .filter((channel) => !reachable || channel !== 'none')
      .map((channel) => ({
        id: `channel-${channel}`,
        words: t.channels[channel],
        checked: draft.channel === channel,
        choose: () => store.answer({ channel }),
        more: channel === 'none' ? html`<p class="hint">${t.noneHint}</p>` : field(channel),
      })),
    { hint: title ? undefined : neutral, wrong: Boolean(wrong), error: mistakeWords(view, wrong, 'channel-error') },
  )}`;
}

/** Whose number or address it is, when the place is for somebody else. Another one is never filled in. */
function messagesToQuestion(view: View, who: string): TemplateResult {
  const { store, state, t } = view;
  const { messagesTo } = state.draft;
  const wrong = mistakeIn(view, 'messages-to');
  const choose = (to: 'person' | 'helper') => () => store.answer(messagesTo === to ? {} : { messagesTo: to, addresses: {} });
  return radios(
    'messages-to',
    t.messagesToTitle,
    [
      { id: 'messages-to', words: who, checked: messagesTo === 'person', choose: choose('person') },
      { id: 'messages-to-me', words: t.messagesToMe, checked: messagesTo === 'helper', choose: choose('helper') },
    ],
    { wrong: Boolean(wrong), error: mistakeWords(view, wrong, 'messages-to-error') },
  );
}

/** The least is chosen. What somebody needs is asked only when the organiser may know it. */
export function tellQuestion(view: View): TemplateResult {
  const { store, state, t, who, organiser } = view;
  const { draft } = state;
  const words = t.tells(who);
  const record = store.desk?.extras.of('record');
  const hidden = draft.whoFor === 'me' && record?.held.length ? record.words.hidden : undefined;
  return html`${radios(
    'tell',
    t.tellTitle(organiser),
    tellings.map((tell) => ({
      id: `tell-${tell}`,
      words: words[tell],
      checked: draft.tell === tell,
      choose: () => store.answer({ tell }),
      more: tell === 'name-only' ? (hidden ? html`<p class="hint">${hidden}</p>` : undefined) : html`${needsQuestion(view)} ${tell === 'more' ? noteField(view) : nothing}`,
    })),
  )}`;
}

/** Anything else they should know. */
export function noteField({ store, state, t }: View): TemplateResult {
  return html`<div class="field">
    <label for="note">${t.note} <span class="plainly">${t.optional}</span></label>
    <textarea class="input" id="note" rows="3" maxlength="1000" autocomplete="off" .value=${state.draft.note}
      @input=${(e: Event) => store.answer({ note: (e.target as HTMLTextAreaElement).value })}></textarea>
  </div>`;
}

/** Another booking in the same hours: both only if that is wanted. */
export function overlapQuestion(view: View): TemplateResult {
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
