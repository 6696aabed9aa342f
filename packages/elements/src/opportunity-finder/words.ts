import { html } from 'lit';
import type { Cost, Opportunity, Session } from '@daybridge/sdk';
import { distanceWords } from '@daybridge/sdk/places';
import { dateOf, type Lang } from '@daybridge/sdk/time';
import type { FinderMessages } from './opportunity-finder.messages.ts';

/** "about 2 miles away (straight line)". */
export function awayWords(km: number, t: FinderMessages, lang: Lang): string {
  return t.straightLine(distanceWords(km, lang));
}

/** "£75", "£2.50". */
export function pounds(pence: number): string {
  const whole = Math.floor(pence / 100);
  const rest = pence % 100;
  // Not by `toLocaleString`, which makes a formatter for each price.
  return `£${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`;
}

/** What it costs, in one line. `lang` of the record's own words, where it is not the page's. */
export function costWords(cost: Cost, t: FinderMessages, lang: unknown): unknown {
  const kind = cost.kind === 'not-known' ? t.costUnknown : cost.kind === 'fixed' && cost.pence ? t.price(pounds(cost.pence)) : (t.terms.cost!.find((each) => each.code === cost.kind)?.label ?? cost.kind);
  return cost.note && cost.kind !== 'free' ? html`${kind}. <span lang=${lang}>${cost.note}</span>` : kind;
}

/** A date without its year: in a list of what comes next the year is plain. */
export function dayOf(session: Session, lang: Lang): string {
  return dateOf(session.startsAt, session.timeZone, lang, { year: false });
}

/** True when more than six months have gone by since somebody checked. Both are days, YYYY-MM-DD. */
export function isOld(checkedOn: string, now: Date): boolean {
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - 6);
  return checkedOn < limit.toISOString().slice(0, 10);
}

/** The first session to come that takes place, and the cancelled ones before it. What has begun is not to come. */
export function nextOf(all: readonly Session[], now: Date): { next: Session | undefined; off: readonly Session[] } {
  const sessions = all.filter((session) => Date.parse(session.startsAt) > +now);
  const at = sessions.findIndex((session) => session.status === 'scheduled' || session.status === 'moved');
  return { next: sessions[at], off: at < 0 ? sessions : sessions.slice(0, at) };
}

/** How a place in a session is had, in few words: "4 places left", "No need to book", "Ask to join". */
export function placesWords({ joining }: Opportunity, session: Session, t: FinderMessages): string {
  const left = session.placesLeft;
  return t.without[joining.mode] ?? (left === undefined ? '' : left > 0 ? t.placesLeft(left) : t.fullWait);
}
