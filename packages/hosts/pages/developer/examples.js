// The four examples of this page. What stands between the markers is shown beside its answer, as it is.
// begin start
import { createClient, isDaybridgeError, newSecret } from '/assets/daybridge-sdk.js';

const baseUrl = document.querySelector('meta[name="daybridge-api"]').content;
const day = createClient({ baseUrl, lang: 'en' });
// end start

let booked;

export const examples = {
  async find() {
    // begin find
    const page = await day.opportunities.search({
      lifeDomain: ['arts'],
      near: { outcode: 'KM5' },
      limit: 3,
    });
    return page.items.map(({ opportunity, nextSessions }) => ({
      title: opportunity.title,
      next: nextSessions[0]?.startsAt,
    }));
    // end find
  },
  async book() {
    // begin book
    const bookedFor = { kind: 'guest', name: 'Robin' };
    const contact = { channel: 'text', value: '07700 900 123' };

    // Every match, page after page.
    const arts = day.opportunities.search({ lifeDomain: ['arts'] });
    for await (const { opportunity } of arts) {
      if (opportunity.joining.mode !== 'book') continue;
      const { items } = await day.opportunities.sessions(opportunity.id);
      const session = items.find(
        ({ status, placesLeft }) => status === 'scheduled' && placesLeft > 0,
      );
      if (!session) continue;

      const secret = newSecret(); // Whoever knows it may cancel.
      const place = { sessionId: session.id, bookedFor };
      const { id } = await day.bookings.hold(place, { secret });
      const { status } = await day.bookings.confirm(id, { contact }, { secret });
      booked = { id, secret };
      return { title: opportunity.title, startsAt: session.startsAt, status };
    }
    return 'Everything is full at the moment.';
    // end book
  },
  async cancel() {
    // begin cancel
    if (!booked) return 'Book a place first.';
    const { id, secret } = booked;
    const before = await day.bookings.settle(id, { secret });
    const after = await day.bookings.cancel(id, {}, { secret });
    return { before: before?.status, after: after.status };
    // end cancel
  },
  async refused() {
    // begin refused
    try {
      return await day.sessions.get('01930000-0000-7000-8000-00000000dead');
    } catch (error) {
      if (!isDaybridgeError(error)) throw error;
      const { kind, problem } = error;
      return { kind, code: problem?.code, detail: problem?.detail };
    }
    // end refused
  },
};
