import { pino } from 'pino';
import { createService } from './service.ts';
import { openStore } from './store/open.ts';

/**
 * Runs the service by itself, without pages and sample data. With `--dev` it is its own issuer for the people it holds, for
 * development only; without, that issuer is not even loaded. From the environment:
 * DAYBRIDGE_STORE (file or postgres://…), HOST, PORT, DAYBRIDGE_ISSUER, DAYBRIDGE_AUDIENCE, DAYBRIDGE_JWKS_URL,
 * DAYBRIDGE_ORIGINS (separated by commas), DAYBRIDGE_TRUST_PROXY, DAYBRIDGE_POSTCODES (a file of the ONS Postcode Directory).
 */
async function serve(env: NodeJS.ProcessEnv, dev: boolean): Promise<void> {
  const { DAYBRIDGE_ISSUER: issuer, DAYBRIDGE_AUDIENCE: audience, DAYBRIDGE_JWKS_URL: jwksUrl } = env;
  const named = [issuer, audience, jwksUrl].filter(Boolean).length;
  if (named !== 0 && named !== 3) throw new Error('DAYBRIDGE_ISSUER, DAYBRIDGE_AUDIENCE and DAYBRIDGE_JWKS_URL go together.');
  const port = Number(env['PORT'] ?? 4400);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT has to be a number from 0 to 65535.');
  const log = pino({ base: null });
  const store = await openStore(env['DAYBRIDGE_STORE'] ?? '.data/daybridge.sqlite');
  const app = await createService({
    store,
    dev,
    logger: log,
    identity: issuer && audience && jwksUrl ? { issuer, audience, jwksUrl } : undefined,
    origins: env['DAYBRIDGE_ORIGINS']?.split(',').map((origin) => origin.trim()).filter(Boolean),
    postcodes: env['DAYBRIDGE_POSTCODES'] || undefined,
    config: { trustProxy: env['DAYBRIDGE_TRUST_PROXY'] ?? false },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close().then(() => log.info({}, 'stopped')));
  const address = await app.listen({ port, host: env['HOST'] ?? '127.0.0.1' });
  log.info({ address }, 'listening');
}

try {
  await serve(process.env, process.argv.includes('--dev'));
} catch (error) {
  process.stderr.write(`Daybridge could not start: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
