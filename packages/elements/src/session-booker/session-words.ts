import type { Contact, Session, Venue } from '@daybridge/sdk';
import { dateAndTimes, dateOf, neutralTitle, timeOf, type Lang } from '@daybridge/sdk/time';
import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../shared/outward-links.ts';
import { phoneLink } from '../shared/text.ts';
import type { BookerMessages } from './session-booker.messages.ts';
import type { View } from './view.ts';

/** A session in words: "Tuesday 24 November 2026, 10am to midday". */
export const whenWords = (session: Session, lang: Lang): string => dateAndTimes(session, lang, { zone: session.online && !session.venueId });

/** Where a session is: the venue's name, or that it is online. */
export function whereWords(session: Session, venues: readonly Venue[], t: BookerMessages): string | undefined {
  const name = venues.find((venue) => venue.id === session.venueId)?.name;
  if (!session.online) return name;
  return name ? `${name}, ${t.orOnline}` : t.online;
}

/** What a message says of a session, and no more: "Appointment at Mill Road, Tuesday 24 November, 10am". */
export function neutralWords({ venueId, startsAt, timeZone }: Session, venues: readonly Venue[], lang: Lang): string {
  const address = venues.find(({ id }) => id === venueId)?.address;
  return `${neutralTitle(address, lang)}, ${dateOf(startsAt, timeZone, lang, { year: false })}, ${timeOf(startsAt, timeZone, lang)}`;
}

/** The address of a venue on one line. */
export const addressWords = ({ address }: Venue): string =>
  [...new Set([...(address?.lines ?? []), address?.town, address?.postcode])].filter(Boolean).join(', ');

/** "Talk to Bea on 01632 960 010": whom to ask, with every way there is. */
export function contactLine(view: View, lead: (name: string) => string): TemplateResult | typeof nothing {
  const contact = view.state.booking?.opportunity?.contact ?? view.state.opportunity?.contact;
  return contactOf({ ...contact, name: contact?.name ?? view.t.theGroup, telephone: contact?.telephone ?? view.phone }, lead);
}

/** Somebody to talk to, with every way there is. */
export function contactOf(contact: Contact | undefined, lead: (name: string) => string): TemplateResult | typeof nothing {
  const { telephone, email, hours, name = '' } = contact ?? {};
  if (!telephone && !email) return nothing;
  return html`<p>${lead(name)}: ${telephone ? phoneLink(telephone) : nothing}${telephone && email ? ', ' : nothing}${email
    ? link(`mailto:${email}`, email)
    : nothing}${hours ? html` <span class="soft">(${hours})</span>` : nothing}</p>`;
}
