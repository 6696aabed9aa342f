// The four examples of this page. What stands between the markers is shown beside its answer, as it is.
import { createClient, isDaybridgeError, newSecret } from '/assets/daybridge-sdk.js';

export function examples(baseUrl) {
  const day = createClient({ baseUrl, lang: 'en' });
  let booked;
  return {
    async find() {
      // begin find
      const page = await day.opportunities.search({ lifeDomain: ['arts'], near: { outcode: 'KM5' }, limit: 3 });
      return page.items.map(({ opportunity, nextSessions }) => ({
        title: opportunity.title,
        next: nextSessions[0]?.startsAt,
      }));
      // end find
    },
    async book() {
      // begin book
      for await (const { opportunity } of day.opportunities.search({ lifeDomain: ['arts'] })) {
        if (opportunity.joining.mode !== 'book') continue;
        const { items } = await day.opportunities.sessions(opportunity.id);
        const session = items.find((each) => each.status === 'scheduled' && each.placesLeft > 0);
        if (!session) continue;
        const secret = newSecret();
        const held = await day.bookings.hold({ sessionId: session.id, bookedFor: { kind: 'guest', name: 'Robin' } }, { secret });
        const booking = await day.bookings.confirm(held.id, { contact: { channel: 'text', value: '07700 900 123' } }, { secret });
        booked = { id: booking.id, secret };
        return { title: opportunity.title, status: booking.status, startsAt: session.startsAt };
      }
      return 'Everything is full at the moment.';
      // end book
    },
    async cancel() {
      // begin cancel
      if (!booked) return 'Book a place first.';
      const before = await day.bookings.settle(booked.id, { secret: booked.secret });
      const after = await day.bookings.cancel(booked.id, {}, { secret: booked.secret });
      return { before: before?.status, after: after.status };
      // end cancel
    },
    async refused() {
      // begin refused
      try {
        return await day.sessions.get('01930000-0000-7000-8000-00000000dead');
      } catch (error) {
        if (!isDaybridgeError(error)) throw error;
        return { kind: error.kind, code: error.problem?.code, detail: error.problem?.detail };
      }
      // end refused
    },
  };
}
