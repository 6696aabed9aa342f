import { bookingId } from '../testing/service.ts';
import type { Answered, TestService } from '../testing/service.ts';
import { ids } from '../testing/world.ts';

/** A new id, in order. */
export const newId = bookingId;

export const about = { language: 'en', source: { publisher: 'Kingsmead' }, checkedOn: '2026-09-01' };
export const service = {
  organisationId: ids.organisation, areaIds: [ids.area], component: 'hub', name: 'The second hub', eligibility: { who: 'anyone' }, accessRoutes: ['drop-in'],
  openingHours: [{ dayOfWeek: 'monday', opens: '09:00', closes: '17:00', venueId: ids.venue }], duration: { kind: 'no-limit' }, ...about };
export const venue = { name: 'The old mill', outcode: 'KM7', setting: 'mainstream-venue', accessFeatures: { 'step-free': 'no' }, ...about };
export const opportunity = {
  kind: 'group', organisationId: ids.organisation, areaIds: [ids.area], title: 'Chess evening', summary: 'A board and a kettle.', lifeDomains: ['friends-and-social-life'],
  ledBy: 'user-run', accessRoutes: ['self-referral'], eligibility: { who: 'anyone' }, setting: 'mainstream-venue', duration: { kind: 'no-limit' },
  cost: { kind: 'free', personalBudgetAccepted: 'no' }, venueIds: [ids.venue], joining: { mode: 'book' }, status: 'active', ...about };

/** A desk for somebody who keeps the directory. */
export async function desk(world: TestService, who: string = ids.editor) {
  const headers = await world.signedIn(who);
  const tagged = (tag?: string) => ({ ...headers, ...(tag !== undefined && { 'if-match': tag }) });
  return {
    put: (url: string, body: unknown, tag?: string) => world.send('PUT', url, { headers: tagged(tag), body }),
    patch: (url: string, body: unknown, tag?: string) =>
      world.send('PATCH', url, { headers: { ...tagged(tag), 'content-type': 'application/merge-patch+json' }, body: JSON.stringify(body) }),
    remove: (url: string, tag?: string) => world.send('DELETE', url, { headers: tagged(tag) }),
    post: (url: string) => world.send('POST', url, { headers }),
  };
}
export const tagOf = (answer: Answered): string => String(answer.headers['etag']);
export const refused = (answer: Answered): [number, string] => [answer.statusCode, answer.json().code];
export const places = (answer: Answered): string[] => answer.json().errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
