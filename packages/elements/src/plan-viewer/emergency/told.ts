import { html, type TemplateResult } from 'lit';
import type { AccessLogEntry } from '@daybridge/sdk';
import { listAccess, type connect } from '@daybridge/sdk/operations';
import { dateOf, formatList, ukTimeZone } from '@daybridge/sdk/time';
import type { Lang } from '../../shared/messages.ts';

/** For so long the plan itself says so; who has looked says it always. */
const days = 14;

/** Those who looked because of an emergency in the last days, the newest first. */
export async function emergencyLooks(to: ReturnType<typeof connect>, planId: string, now: number): Promise<AccessLogEntry[]> {
  const since = now - days * 86_400_000;
  const looks: AccessLogEntry[] = [];
  for await (const entry of listAccess(to, planId)) {
    if (Date.parse(entry.at) < since) break;
    if (entry.emergency && entry.outcome !== 'refused' && !looks.some(({ who }) => who === entry.who)) looks.push(entry);
  }
  return looks;
}

/** Told to the person above their plan, with a way to read who, when and why. */
export async function toldView(looks: readonly AccessLogEntry[], lang: Lang, readers: () => void): Promise<TemplateResult> {
  const t = lang === 'cy' ? (await import('./emergency.messages.cy.ts')).cy : (await import('./emergency.messages.ts')).en;
  const who = formatList(looks.map((entry) => entry.who), lang);
  return html`<div class="note no-print" data-emergency><p>${t.toldPerson(who, dateOf(looks[0]!.at, ukTimeZone, lang))}</p>
    <p><button type="button" class="link-btn" @click=${readers}>${t.whoLooked}</button></p></div>`;
}
