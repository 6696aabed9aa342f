import { painting, refusal, type PretendBookings } from '../packages/elements/src/session-booker/sample-bookings.ts';
import { pick, press, submit, toDates, write } from '../packages/elements/src/session-booker/sample-walk.ts';
import type { DaySessionBooker } from '../packages/elements/src/session-booker/session-booker.ts';
import { meta, scene, type Scene } from './session-booker.scene.ts';

/** What has no date is asked for, not booked: to join, to start one, to meet somebody first, to be visited. And what is not booked here. */
export default { ...meta, title: 'Session booker/Asking', tags: ['autodocs'] };

const asks = (api: PretendBookings): unknown => (api.opportunityIs = { ...painting, title: 'Thursday evening circle', joining: { mode: 'ask', note: 'We meet new people over tea first.' } });

async function toAsk(booker: DaySessionBooker): Promise<void> {
  await toDates(booker, 'me', true);
  await pick(booker, 'asking-meet-first');
  await submit(booker);
}

async function asked(booker: DaySessionBooker): Promise<void> {
  await toAsk(booker);
  await pick(booker, 'channel-text');
  await write(booker, 'address', '07700 900 123');
  await submit(booker);
}

const answered = (status: 'accepted' | 'declined' | 'withdrawn', answer?: object): Scene => ({
  args: { opportunityId: '', requestId: 'mine', bookingSecret: 'pretended' },
  service: (api) => {
    asks(api);
    api.putRequest({ id: 'mine', opportunityId: painting.id, kind: 'meet-first', for: { kind: 'guest', name: 'Ash' }, contact: { channel: 'text' }, status, createdAt: '2026-11-20T14:30:00Z', ...(answer ? { answer } : {}) });
  },
});

export const WhatToAsk = scene({ service: asks, walk: (booker) => toDates(booker, 'me', true) });
export const OneToOne = scene({
  service: (api) => (api.opportunityIs = { ...painting, kind: 'one-to-one', title: 'Someone to talk to', joining: { mode: 'ask' } }),
  walk: (booker) => toDates(booker, 'me', true),
});
export const NothingAsked = scene({
  service: asks,
  walk: async (booker) => {
    await toDates(booker, 'me', true);
    await submit(booker);
  },
});
export const CheckAndAsk = scene({
  service: asks,
  walk: async (booker) => {
    await toAsk(booker);
    await pick(booker, 'tell-more');
  },
});
export const Requested = scene({ service: asks, walk: asked });
export const TakeItBack = scene({
  service: asks,
  walk: async (booker) => {
    await asked(booker);
    await press(booker, 'Take this request back');
  },
});
export const Accepted = scene(answered('accepted', { message: 'Lovely. I will be outside in a green coat.', meetings: [{ startsAt: '2026-11-26T10:45:00+00:00', timeZone: 'Europe/London', who: 'Bea' }] }));
export const Declined = scene(answered('declined', {
  message: 'This group is full until spring.', alternatives: [{ opportunityId: 'a', title: 'Monday choir', openToAnyone: true }], contact: { name: 'Dee', telephone: '01632 960 012' },
}));
export const Withdrawn = scene(answered('withdrawn'));
export const TakesNoRequests = scene({
  service: asks,
  walk: async (booker, api) => {
    await toAsk(booker);
    await pick(booker, 'channel-text');
    await write(booker, 'address', '07700 900 123');
    api.failNext('ask', refusal(409, 'request-closed', 'They take no requests at the moment. There is something else, and somebody to talk to.', {
      alternatives: [{ opportunityId: 'a', title: 'Monday choir', openToAnyone: true }], contact: { name: 'Dee', telephone: '01632 960 012' },
    }));
    await submit(booker);
  },
});

export const JustCome = scene({ service: (api) => (api.opportunityIs = { ...painting, joining: { mode: 'just-come', note: 'Come late, leave early, bring a friend.' } }) });
export const OnTheirOwnSite = scene({ service: (api) => (api.opportunityIs = { ...painting, joining: { mode: 'external', externalUrl: 'https://leisure.kingsmead.example/painting' } }) });
export const SomebodyRefersYou = scene({ service: (api) => (api.opportunityIs = { ...painting, joining: { mode: 'referral' } }) });
export const HasEnded = scene({ service: (api) => (api.opportunityIs = { ...painting, status: 'closed' }) });
export const HavingABreak = scene({ service: (api) => (api.opportunityIs = { ...painting, status: 'paused' }) });
export const NoDates = scene({ service: (api) => (api.datesAre = []) });
