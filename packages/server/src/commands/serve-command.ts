import type { FastifyInstance } from 'fastify';
import type { Server } from 'node:http';
import { pino } from 'pino';
import type { Metrics } from '../metrics/metrics.ts';
import { createService } from '../service.ts';
import { openStore } from '../store/open.ts';
import { CommandError, placeInWords, reasonOf } from './command.ts';
import type { Command } from './command.ts';

export const serveCommand: Command = {
  usage: 'serve',
  words: 0,
  does: 'runs the service',
  more: ['SIGTERM and SIGINT stop it: what is under way is answered first.'],
  options: { dev: { type: 'boolean', does: 'signs anybody in as the people it holds: for development only' } },
  async run({ configuration, flag }) {
    const { store: place, host, port, identity, origins, postcodes, metrics: metricsAt, config } = configuration;
    const log = pino({ base: null });
    const store = await openStore(place).catch((error: unknown) => {
      throw new CommandError(`The store ${placeInWords(place)} cannot be opened: ${reasonOf(error)}.`);
    });
    let metrics: Metrics | undefined;
    const app = await createService({
      store, dev: flag('dev'), logger: log, identity, origins, postcodes, config, ...(metricsAt && { measured: (made: Metrics) => (metrics = made) }) });
    const stopped = new Promise<void>((resolve, reject) => {
      // Through npm a signal comes twice: the second one must not cut short what the first has begun.
      let closing: Promise<void> | undefined;
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (closing ??= app.close().then(resolve, reject)));
    });
    const address = await app.listen({ port, host }).catch(async (error: unknown) => {
      await app.close();
      throw new CommandError(`Port ${port} of ${host} cannot be used: ${reasonOf(error)}.`);
    });
    const counts = metrics && metricsAt && await listenForMetrics(metrics, metricsAt, app);
    log.info({ address }, 'listening');
    await stopped;
    counts?.close();
    counts?.closeAllConnections();
    log.info({}, 'stopped');
  },
};

async function listenForMetrics(metrics: Metrics, at: { host: string; port: number }, app: FastifyInstance): Promise<Server> {
  const { serveMetrics } = await import('../metrics/metrics.ts');
  return serveMetrics(metrics, at).catch(async (error: unknown) => {
    await app.close();
    throw new CommandError(`Port ${at.port} of ${at.host} cannot be used for metrics: ${reasonOf(error)}.`);
  });
}
