import type { OperationId } from '../operation-types.ts';

/** Who asks, as far as a stand-in can know: the token is the id of a person, a guest is their secret. */
export interface Viewer {
  readonly personId?: string | undefined;
  readonly secret?: string | undefined;
}

/** One request, taken apart. */
export interface Ask {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The header, as it was sent. */
  readonly ifMatch?: string | undefined;
  /** Why somebody who is not the person looks. */
  readonly purpose?: string | undefined;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** What is answered to it. A body that is text is sent as it is. */
export interface Told {
  readonly status?: number;
  readonly body: unknown;
  readonly version?: number | undefined;
}

export type Handlers = Partial<Record<OperationId, (ask: Ask) => Told>>;

/** A page of a list; the cursor says where the next one begins. */
export function pageOf<Item>(items: readonly Item[], { query }: Ask, more: object = {}): Told {
  const start = Number(atob(query.get('cursor') ?? '') || 0);
  const end = start + Number(query.get('limit') ?? 20);
  return { body: { items: items.slice(start, end), ...(end < items.length && { nextCursor: btoa(String(end)) }), ...more } };
}
