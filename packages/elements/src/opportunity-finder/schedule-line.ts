import { html, nothing } from 'lit';
import type { Opportunity } from '@daybridge/sdk';
import { localDate, scheduleWords } from '@daybridge/sdk/time';
import type { Lang } from '../shared/messages.ts';

/** When it happens, in words: the record's own where it has some, else ours; then the days on which it is different. */
export function scheduleLine({ schedule, language }: Opportunity, lang: Lang, now: Date): unknown {
  if (!schedule) return nothing;
  const { text, ...rule } = schedule;
  const today = localDate(now.toISOString(), schedule.timeZone);
  const own = text?.trim();
  // Without rule, days and times only the exceptions are left to say.
  const words = scheduleWords(own ? { timeZone: rule.timeZone, exceptions: rule.exceptions } : rule, lang, { today });
  return own || words ? html`<p>${own ? [html`<span lang=${language === lang ? nothing : language}>${own}</span>`, ' '] : nothing}${words}</p>` : nothing;
}
