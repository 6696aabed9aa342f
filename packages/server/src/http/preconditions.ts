import type { Call } from './call.ts';
import { Problem } from './problems.ts';

/** The versions that an `If-Match` names; `any` for `*`. What is no tag of ours names none. */
function versionsIn(header: string): 'any' | number[] {
  if (header.trim() === '*') return 'any';
  return header.split(',').flatMap((given) => {
    const found = /^(?:W\/)?"(\d{1,15})(?:-[0-9a-f]+)?\.(?:en|cy)\.(?:public|person|guest)"$/.exec(given.trim());
    return found ? [Number(found[1])] : [];
  });
}

/** Whether a request says which version it has seen. Without it a PUT creates. */
export const saysVersion = (call: Call): boolean => call.headers['if-match'] !== undefined;

/**
 * Refuses to change what somebody has changed since, or what nobody said they have seen. Tags of public and of personal answers
 * count alike: it is the version that is compared.
 */
export function requireVersion(call: Call, version: number): void {
  const header = call.headers['if-match'];
  if (header === undefined) throw new Problem('precondition-required');
  const versions = versionsIn(header);
  if (versions !== 'any' && !versions.includes(version)) {
    // Without the digits that tell places left apart: nobody compares them, and If-Match takes it so.
    throw new Problem('changed-meanwhile', { currentVersion: `"${version}.${call.language}.person"` });
  }
}
