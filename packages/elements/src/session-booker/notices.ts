import { dateAndTimes, timeOf } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { wordsOf } from '../shared/problems.ts';
import { fill, phoneLink } from '../shared/text.ts';
import type { Notice } from './refusals.ts';
import { contactOf } from './session-words.ts';
import type { View } from './view.ts';

/** What stands above a step after something did not go as hoped: what happened, what became of the answers, what to do next. */
export function noticeView(view: View): TemplateResult | typeof nothing {
  const { notice } = view.state;
  if (!notice) return nothing;
  const [title, text] = words(view, notice);
  const ring = ['problem', 'not-extended', 'no-calendar', 'not-cancelled', 'not-changed', 'not-withdrawn'].includes(notice.kind) && view.phone;
  // Only the end of a hold interrupts: it comes by the clock while somebody may be typing. Everything else takes the focus instead.
  return html`<div class="note" data-notice tabindex="-1" role=${notice.kind === 'expired' ? 'alert' : 'group'} aria-labelledby="notice-title">
    ${heading(view.level + 1, title, { id: 'notice-title', className: 'h-m' })}
    ${text ? html`<p>${text}</p>` : nothing} ${ring ? html`<p>${fill(view.shared.phone(`{${ring}}`), phoneLink)}</p>` : nothing}
    ${notice.kind === 'some-kept' ? notKept(view) : nothing} ${overlapTimes(view, notice)} ${instead(view, notice)}
  </div>`;
}

function words({ t, shared, lang, state, store, who }: View, notice: Notice): [title: string, text: string | undefined] {
  switch (notice.kind) {
    case 'gone':
      return [t.goneTitle, state.changing ? (notice.nearest?.length ? t.goneMoving : t.goneMovingNone) : notice.nearest?.length ? t.goneText : t.goneNone];
    case 'expired':
      return [t.expiredTitle, t.expired(timeOf(notice.until ?? store.now, state.booking?.session?.timeZone, lang))];
    case 'not-through':
      return [t.notThroughTitle, t.notThrough];
    case 'not-asked':
      return [t.notAskedTitle, t.notAsked];
    case 'not-changed':
      return [t.notChangedTitle, t.notChanged];
    case 'not-withdrawn':
      return [t.notWithdrawnTitle, t.notWithdrawn];
    case 'not-saved':
      return [t.notSavedTitle, t.notSaved];
    case 'moved':
      return [t.movedTitle, t.moved];
    case 'corrected':
      return [t.correctedTitle, state.linkSpent ? (state.booking?.contact?.channel === 'none' ? t.linkSpentNoMessage : t.linkSpent) : undefined];
    case 'some-kept': {
      const several = store.desk?.extras.of('several');
      const dates = several?.state.dates ?? [];
      const got = dates.filter(({ booking }) => booking).length;
      return several ? [several.words.someTitle(got, dates.length), several.words.someText(got > 0)] : [t.notThroughTitle, t.notThrough];
    }
    case 'overlap':
      return [t.overlapTitle(who), t.overlap];
    case 'not-extended':
      return [t.notExtendedTitle, t.notExtended];
    case 'no-calendar':
      return [t.noCalendarTitle, t.noCalendar];
    case 'not-cancelled':
      return [t.notCancelledTitle, t.notCancelled];
    case 'refused':
      return t.refused[notice.code ?? ''] ? [t.refused[notice.code ?? '']!, notice.code === 'too-many-holds' ? t.tryLater : t.refusedText] : [shared.thereIsAProblem, notice.detail];
    default:
      return wordsOf(notice.problem ?? { kind: 'server' }, shared);
  }
}

function overlapTimes({ lang }: View, { overlaps }: Notice): TemplateResult | typeof nothing {
  return overlaps?.length ? html`<ul class="bullets">${overlaps.map((overlap) => html`<li>${dateAndTimes(overlap, lang)}</li>`)}</ul>` : nothing;
}

/** Which of several dates could not be had, and why. */
function notKept({ state, store, lang }: View): TemplateResult | typeof nothing {
  const several = store.desk?.extras.of('several');
  const lost = (several?.state.dates ?? []).filter(({ booking }) => !booking);
  return several && lost.length
    ? html`<ul class="bullets">
        ${lost.map((one) => {
          const session = state.sessions.find(({ id }) => id === one.sessionId);
          return html`<li>${session ? dateAndTimes(session, lang) : nothing}: ${several.whyNot(one)}</li>`;
        })}
      </ul>`
    : nothing;
}

/** Not this one is never the last word: something else, and somebody to talk to. */
function instead(view: View, { alternatives, contact }: Notice): unknown {
  return html`${alternativesList(view, alternatives)} ${contactOf(contact && { ...contact, name: contact.name ?? view.t.theGroup }, view.t.talkTo)}`;
}

/** Something else to do, and whether it is open to anyone. */
export function alternativesList({ t, lang, state }: View, alternatives: Notice['alternatives']): TemplateResult | typeof nothing {
  // Other dates of the same thing stand below already.
  const elsewhere = alternatives?.filter(({ opportunityId }) => opportunityId !== state.opportunity?.id);
  return elsewhere?.length
    ? html`<p>${t.otherwise}:</p>
        <ul class="bullets">
          ${elsewhere.slice(0, 3).map(
            ({ title, openToAnyone, startsAt, timeZone }) =>
              html`<li>${title}${openToAnyone ? `, ${t.openToAnyone}` : ''}${startsAt ? html`<br /><span class="soft">${dateAndTimes({ startsAt, endsAt: startsAt, timeZone }, lang).replace(/, [^,]*$/, '')}, ${timeOf(startsAt, timeZone, lang)}</span>` : nothing}</li>`,
          )}
        </ul>`
    : nothing;
}
