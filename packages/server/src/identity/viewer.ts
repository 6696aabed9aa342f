import type { Role } from '../generated/access.ts';

/** Who asks, as far as has been checked. */
export type Viewer =
  | { kind: 'anyone' }
  | { kind: 'guest'; secretHash: string }
  | {
    kind: 'person';
    personId: string;
    scopes: ReadonlySet<string>;
    /** What they are, by their token; whom they work for. */
    roles: ReadonlySet<Role>;
    organisationIds: readonly string[];
    secretHash: string | undefined;
  };

export const anyone: Viewer = { kind: 'anyone' };
