import type { ConnectionOptions } from './connection.ts';

/** One exchange on its way out. It holds addresses, tokens and bodies: keep it out of logs. */
export interface Exchanged {
  /** Method and path template, such as `PUT /bookings/{id}`. */
  readonly operation: string;
  readonly url: string;
  readonly init: RequestInit;
}

/** The rest of the way, to the server and back. */
export type Next = (exchange: Exchanged) => Promise<Response>;

/**
 * A layer of the onion around each exchange, every attempt of a call by itself. It may look, change what it passes on,
 * answer without asking, or ask again: `(exchange, next) => next(exchange)` does nothing.
 */
export type Middleware = (exchange: Exchanged, next: Next) => Promise<Response>;

/** The way of an exchange through all layers to `fetch`. Says once of each operation that it is going away. */
export function through({ fetch, middleware = [], warn = (message) => console.warn(message) }: ConnectionOptions): Next {
  const told = new Set<string>();
  const last: Next = async ({ operation, url, init }) => {
    const response = await (fetch ?? globalThis.fetch)(url, init);
    const { headers } = response;
    if (headers.get('Deprecation') && !told.has(operation)) {
      told.add(operation);
      warn(`${operation} is deprecated; it ends ${headers.get('Sunset') ?? 'some day'}`);
    }
    return response;
  };
  return middleware.reduceRight<Next>((next, layer) => (exchange) => layer(exchange, next), last);
}
