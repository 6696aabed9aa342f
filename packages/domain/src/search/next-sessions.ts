/** Which of an opportunity's sessions a list shows. */
import { toMillis } from '../zoned.ts';
import type { Moment } from '../zoned.ts';

/**
 * The next sessions in order of time, cancelled ones among them; the last makes room for the first that takes place, if none of them
 * does.
 */
export function nextSessions<S extends { startsAt: Moment; status: string }>(sessions: readonly S[], now: Moment, most = 3): S[] {
  const at = toMillis(now);
  const coming = sessions
    .map((session) => ({ session, starts: toMillis(session.startsAt) }))
    .filter(({ starts }) => starts >= at)
    .sort((a, b) => a.starts - b.starts)
    .map(({ session }) => session);
  const takesPlace = ({ status }: S): boolean => status === 'scheduled' || status === 'moved';
  const first = coming.slice(0, most);
  const real = coming.find(takesPlace);
  return real && !first.some(takesPlace) ? [...first.slice(0, most - 1), real] : first;
}
