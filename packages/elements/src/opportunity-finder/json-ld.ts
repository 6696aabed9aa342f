import type { OpportunityMatch, Session, Venue } from '@daybridge/sdk';
import { safeHref } from '../shared/outward-links.ts';

interface Policy {
  createScript?: (text: string) => string;
}
const policyKey = Symbol.for('daybridge.policy');

/** Writes what is shown into the page for search engines, as schema.org. Of a closed group neither place nor time. */
export function describe(element: HTMLElement, matches: readonly OpportunityMatch[]): void {
  const script = element.querySelector<HTMLScriptElement>(':scope > script[data-day]') ?? document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['day'] = '';
  script.text = trusted(JSON.stringify({ '@context': 'https://schema.org', '@graph': matches.flatMap(thingsOf) }).replaceAll('<', '\\u003c'));
  if (!script.isConnected) element.append(script);
}

/** Our policy lets through what is JSON, which runs nothing. The page's policy may name only one of ours: there is one for the page. */
function trusted(text: string): string {
  const page = globalThis as unknown as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }; [policyKey]?: Policy };
  if (!page.trustedTypes) return text;
  const policy = (page[policyKey] ??= page.trustedTypes.createPolicy('daybridge', { createScript: (json) => (JSON.parse(json), json) }));
  return policy.createScript!(text);
}

function thingsOf({ opportunity: o, nextSessions, venue }: OpportunityMatch): object[] {
  const about = {
    name: o.title, description: o.summary, inLanguage: o.language, url: safeHref(o.joining.externalUrl) ?? safeHref(o.contact?.url),
    ...(o.cost.kind === 'free' ? { isAccessibleForFree: true } : {}),
  };
  const organisation = o.organisationName ? { '@type': 'Organization', name: o.organisationName } : undefined;
  const price = o.cost.kind === 'free' ? 0 : o.cost.kind === 'fixed' && o.cost.pence !== undefined ? o.cost.pence / 100 : undefined;
  const offers = price === undefined ? undefined : { '@type': 'Offer', price: price.toFixed(2), priceCurrency: 'GBP' };
  if (o.peerGroup?.membership === 'closed' || !nextSessions.length) return [{ '@type': 'Service', ...about, provider: organisation, offers }];
  return nextSessions.map((session) => ({
    '@type': 'Event', ...about, organizer: organisation, offers, startDate: session.startsAt, endDate: session.endsAt,
    eventStatus: `https://schema.org/${statusOf(session)}`,
    eventAttendanceMode: `https://schema.org/${session.online ? (session.venueId ? 'Mixed' : 'Online') : 'Offline'}EventAttendanceMode`,
    location: venue && session.venueId === venue.id ? placeOf(venue) : session.online ? { '@type': 'VirtualLocation' } : undefined,
  }));
}

const statuses: Record<string, string> = { cancelled: 'EventCancelled', postponed: 'EventPostponed', moved: 'EventRescheduled' };
const statusOf = ({ status }: Session): string => statuses[status] ?? 'EventScheduled';

function placeOf({ name, address }: Venue): object {
  return {
    '@type': 'Place', name,
    ...(address ? { address: { '@type': 'PostalAddress', streetAddress: address.lines.join(', '), addressLocality: address.town, postalCode: address.postcode, addressCountry: 'GB' } } : {}),
  };
}
