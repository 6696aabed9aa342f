import type { Call } from '../http/call.ts';
import { Problem } from '../http/problems.ts';

/** The organisations whoever asks works for. Nothing of anybody else's can be changed. */
export const ownOrganisations = (call: Call): readonly string[] =>
  (call.viewer.kind === 'person' ? call.viewer.organisationIds.map((id) => id.toLowerCase()) : []);

export const isOwn = (call: Call, organisationId: string | undefined): boolean =>
  organisationId !== undefined && ownOrganisations(call).includes(organisationId);

/** What is out of reach looks like what is not there. */
export function requireOwn(call: Call, organisationId: string | undefined): void {
  if (!isOwn(call, organisationId)) throw new Problem('not-found');
}
