import { refusal } from '../packages/elements/src/session-booker/sample-bookings.ts';
import { pick, submit, toCheck, until } from '../packages/elements/src/session-booker/sample-walk.ts';
import { meta, never, scene } from './session-booker.scene.ts';

/** Loading, and everything that can go wrong before or instead of a step. */
export default { ...meta, title: 'Session booker/Trouble', tags: ['autodocs'] };

export const Loading = scene({ service: (api) => (api.opportunity = never) });
export const LoadingForLong = scene({
  service: (api) => (api.opportunity = never),
  walk: async (booker, _, clock) => {
    await until(booker, '#step-title');
    clock.pass(10_000);
  },
});
export const ServiceFault = scene({ service: (api) => api.failNext('opportunity', refusal(500, 'internal-error')) });
export const NotFound = scene({ service: (api) => api.failNext('opportunity', refusal(404, 'not-found')) });
export const Forbidden = scene({ service: (api) => api.failNext('opportunity', refusal(403, 'scope-missing')) });
export const Busy = scene({ service: (api) => api.failNext('opportunity', refusal(429, 'too-many-requests')) });
export const TooManyPeople = scene({
  walk: async (booker, api) => {
    await toCheck(booker);
    await pick(booker, 'channel-none');
    api.failNext('confirm', refusal(429, 'too-many-requests'));
    await submit(booker);
  },
});
export const TooManyHolds = scene({
  walk: async (booker, api) => {
    api.failNext('hold', refusal(429, 'too-many-holds'));
    await toCheck(booker);
  },
});
export const SignedOut = scene({
  args: { token: 'pretended' },
  walk: async (booker, api) => {
    await toCheck(booker);
    await pick(booker, 'channel-none');
    api.failNext('confirm', refusal(401, 'not-signed-in'));
    await submit(booker);
  },
});
