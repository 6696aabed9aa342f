/** Who asks, as far as has been checked. */
export type Viewer =
  | { kind: 'anyone' }
  | { kind: 'guest'; secretHash: string }
  | { kind: 'person'; personId: string; scopes: ReadonlySet<string>; secretHash: string | undefined };

export const anyone: Viewer = { kind: 'anyone' };
