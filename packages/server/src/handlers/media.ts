import type { Handlers } from '../http/call.ts';
import { idOf } from '../http/call.ts';
import { Problem } from '../http/problems.ts';
import type { Store } from '../store/store.ts';

/** Whatever somebody makes of it, a picture runs nothing and may be shown on any page. */
const HEADERS = { 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** The service's own pictures: nothing foreign is ever shown. */
export function mediaHandlers(store: Store): Handlers {
  return {
    getMedia: async (call) => {
      const media = await store.media.get(idOf(call));
      if (!media) throw new Problem('not-found');
      return { body: media.bytes, version: 1, headers: HEADERS };
    },
  };
}
