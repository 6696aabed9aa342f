import type { FastifyInstance } from 'fastify';
import type { Server } from 'node:http';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation of the contract that a route answers. */
    operation?: string;
  }
}

/** What can be counted without knowing anybody: asked for each time somebody collects. */
export interface Sources {
  /** Messages that have not gone yet. */
  outboxWaiting(): Promise<number>;
  /** Messages that nobody will try again. */
  outboxGivenUp(): Promise<number>;
  /** For how many seconds the message that waits longest should have gone; 0 when none is late. */
  outboxLateSeconds(): Promise<number>;
  /** Seconds since the timer last came to the end of a round; `undefined` where there is no timer. */
  timerSeconds(): number | undefined;
  /** Opportunities in the search index of this process. */
  indexSize(): number;
  /** Throws when the store does not answer. */
  ping(): Promise<void>;
}

export interface Metrics {
  /** In the text format of Prometheus. */
  collect(): Promise<string>;
  contentType: string;
  close(): void;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Counts requests by operation, method, path template and status, and nothing that could tell who asked for what. */
export function measure(app: FastifyInstance, sources: Sources): Metrics {
  // Its own, so that two services in one process (tests) do not count for each other.
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'daybridge_request_seconds', help: 'Time from a request to its answer', registers: [registry], buckets: SECONDS,
    labelNames: ['operation', 'method', 'template', 'status'],
  });
  app.addHook('onResponse', async (request, reply) => {
    const { url = '(unknown)', config } = request.routeOptions;
    // A method nobody knows must not make a line of its own: there could be any number.
    const method = request.is404 ? '(any)' : request.method;
    requests.observe({ operation: config.operation ?? 'none', method, template: url, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
  const gauge = (name: string, help: string, read: () => Promise<number> | number): void => {
    new Gauge({
      name, help, registers: [registry],
      async collect() {
        // What cannot be read is no number, and no reason to give none of the others.
        this.set(await Promise.resolve().then(read).catch(() => NaN));
      },
    });
  };
  gauge('daybridge_outbox_waiting', 'Messages that have not gone yet', sources.outboxWaiting);
  gauge('daybridge_outbox_given_up', 'Messages given up after the last try, for as long as they are kept', sources.outboxGivenUp);
  gauge('daybridge_outbox_late_seconds', 'For how long the message that waits longest should have gone; 0 when none is late', sources.outboxLateSeconds);
  gauge('daybridge_timer_seconds', 'Time since the timer last came to the end of a round without a fault; NaN in a process without one', () => sources.timerSeconds() ?? NaN);
  gauge('daybridge_index_opportunities', 'Opportunities in the search index of this process', sources.indexSize);
  gauge('daybridge_store_seconds', 'Time the store took to answer the smallest question just now; NaN when it does not answer', async () => {
    const began = performance.now();
    await sources.ping();
    return (performance.now() - began) / 1000;
  });
  return { collect: () => registry.metrics(), contentType: registry.contentType, close: () => registry.clear() };
}

/** Serves `/metrics` and nothing else, on an address of its own that the public does not reach. */
export async function serveMetrics(metrics: Metrics, { host, port }: { host: string; port: number }): Promise<Server> {
  // Importing it would load all it can do, a client for the web among that: one megabyte.
  const server = process.getBuiltinModule('node:http').createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.collect().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  return server;
}
