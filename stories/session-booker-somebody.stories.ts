import { ash, helpsSam } from '../packages/elements/src/session-booker/sample-bookings.ts';
import { pick, submit, toCheck, toDates, toDone, until, write } from '../packages/elements/src/session-booker/sample-walk.ts';
import { afternoon, meta, scene } from './session-booker.scene.ts';

/** Booking for somebody I help, or support at work: their name throughout, how they agreed, and whose number messages go to. */
export default { ...meta, title: 'Session booker/Somebody else', tags: ['autodocs'] };

export const SomeoneIHelp = scene({
  walk: async (booker) => {
    await pick(booker, 'who-someone');
    await write(booker, 'their-name', 'Sam Lee');
    await pick(booker, 'agreed-another');
  },
});
export const SomeoneAtWork = scene({
  walk: async (booker) => {
    await pick(booker, 'who-at-work');
    await write(booker, 'their-name', 'Sam Lee');
  },
});
export const ByName = scene({
  args: { token: 'pretended' },
  service: (api) => void Object.assign(api, { personIs: ash, delegationsAre: [helpsSam] }),
  walk: async (booker) => {
    await pick(booker, 'who-someone');
    await until(booker, '#person');
  },
});
export const SeveralThingsToPutRight = scene({
  walk: async (booker) => {
    await pick(booker, 'who-at-work');
    await until(booker, '#their-name');
    await submit(booker);
  },
});
export const DatesForSomeone = scene({ walk: (booker) => toDates(booker, 'someone') });
export const CheckForSomeone = scene({
  walk: async (booker) => {
    await toCheck(booker, undefined, 'at-work');
    await pick(booker, 'messages-to');
    await pick(booker, 'channel-text');
    await pick(booker, 'tell-needs');
  },
});
export const DoneForSomeone = scene({ walk: (booker) => toDone(booker, afternoon, 'someone') });
