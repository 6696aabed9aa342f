import { access } from 'node:fs/promises';
import { PurposeOfUse } from '@daybridge/domain/generated/vocabularies';
import { uuidv7 } from '@daybridge/domain/ids';
import type { FastifyInstance } from 'fastify';
import type { JWTVerifyGetKey } from 'jose';
import { pino } from 'pino';
import type { Desk } from './bookings/desk.ts';
import { HoldsByAddress } from './bookings/holds-by-address.ts';
import { forgetWhatIsOver, settleDueSessions } from './bookings/round.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { ordinaryConfig } from './config.ts';
import type { Config } from './config.ts';
import { loadContract } from './contract/contract.ts';
import { Directory } from './directory/directory.ts';
import { readPostcodeDirectory } from './directory/postcode-directory.ts';
import { bookingHandlers } from './handlers/bookings.ts';
import { directoryHandlers } from './handlers/directory.ts';
import { maintenanceHandlers } from './handlers/maintenance.ts';
import { mediaHandlers } from './handlers/media.ts';
import { opportunityHandlers } from './handlers/opportunities.ts';
import { planSharingHandlers } from './handlers/plan-sharing.ts';
import { planWritingHandlers } from './handlers/plan-writing.ts';
import { peopleHandlers } from './handlers/people.ts';
import { planHandlers } from './handlers/plans.ts';
import { reportHandlers } from './handlers/reports.ts';
import { responseHandlers } from './handlers/responses.ts';
import { registerHandlers } from './handlers/register.ts';
import { requestHandlers } from './handlers/requests.ts';
import { sessionHandlers } from './handlers/sessions.ts';
import { upkeepHandlers } from './handlers/upkeep.ts';
import { vocabularyHandlers } from './handlers/vocabularies.ts';
import { wishHandlers } from './handlers/wishes.ts';
import { buildApp } from './http/app.ts';
import type { Identity } from './http/authorise.ts';
import type { Handlers } from './http/call.ts';
import type { Origins } from './http/cross-origin.ts';
import { placeOf, silent } from './http/logging.ts';
import type { Log } from './http/logging.ts';
import { deliverDue } from './messages/deliver.ts';
import { chooseSender } from './messages/senders/choose.ts';
import type { Sender } from './messages/sender.ts';
import { personOf } from './identity/people.ts';
import { remoteKeys, tokenCheck } from './identity/tokens.ts';
import type { IdentitySettings, TokenCheck } from './identity/tokens.ts';
import { refuseOnRecord } from './plans/reach.ts';
import type { PlanDesk } from './plans/reach.ts';
import type { Metrics } from './metrics/metrics.ts';
import { AsksByAddress } from './requests/asks-by-address.ts';
import type { Store } from './store/store.ts';
import { keepSchedulesAhead } from './upkeep/schedules.ts';

export interface ServiceOptions {
  /** Where everything is kept; closed when the service closes. */
  store: Store;
  /** Where the time comes from; the machine's clock if absent. */
  clock?: Clock;
  /** New ids; UUIDv7 of the clock if absent. */
  ids?: () => string;
  /** Whose tokens are believed. Without it (and without `dev`) nobody can sign in; guests still book. */
  identity?: IdentitySettings;
  /** Web origins that may call what is not for everybody: plans and people. */
  origins?: readonly string[];
  config?: Partial<Config>;
  /** A file of the ONS Postcode Directory, so that every British outcode is known and not only those of the venues. */
  postcodes?: string;
  /** Who carries messages; as `config` says if absent: a mail server, Notify, or a folder. */
  sender?: Sender;
  /** Asked for: requests are counted, and this is told where the counts can be had. Without it nothing is counted. */
  measured?: (metrics: Metrics) => void;
  /** `false` for silence; anything like pino; pino on standard output if absent. */
  logger?: Log | false;
  /** Development: the service is its own issuer for the sample people. Never where real people are. */
  dev?: boolean;
  /** An answer with a field the contract does not declare is an error instead of being cut. For tests. */
  strict?: boolean;
}

/** Periods of keeping are days and months: looking at every round would read much for nothing. */
const AN_HOUR = 3_600_000;

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/;

/** The service, complete and not yet listening. */
export async function createService(options: ServiceOptions): Promise<FastifyInstance> {
  const { store, clock = systemClock, dev = false } = options;
  const config: Config = { ...ordinaryConfig, ...options.config };
  const newId = options.ids ?? (() => uuidv7(clock().getTime()));
  const log = options.logger === false ? silent : options.logger ?? pino({ base: null });
  if (options.postcodes !== undefined) await access(options.postcodes);
  const contract = loadContract({ strict: options.strict ?? false });
  const directory = new Directory(store, clock);
  const desk: Desk = { store, directory, config, addresses: new HoldsByAddress() };
  const plans: PlanDesk = { store, directory, auditKey: config.auditKey };
  const issuer = dev ? await (await import('./identity/dev-issuer.ts')).createDevIssuer(store, clock, log) : undefined;

  const identity: Identity = {
    check: issuer ? tokenCheck(issuer, issuer.keys, clock) : tokenChecker(options.identity, clock),
    personOf: (claims) => personOf(store, claims, clock, newId),
    turnedAway: (operation, { params, headers }, viewer) => {
      const why = headers['purpose-of-use'];
      const said = PurposeOfUse.some(({ code }) => code === why) ? { 'purpose-of-use': String(why) } : {};
      return refuseOnRecord(plans, { operation, viewer, now: clock(), params: params as Record<string, string>, headers: said as Record<string, string> });
    },
  };
  const origins: Origins = [...(options.origins ?? []), ...(dev ? [LOCAL] : [])];
  const asks = new AsksByAddress(config.asksPerAddressPerDay);
  const rounds = { endedAt: clock().getTime() };
  const begun = options.measured && await measuring(options.measured, desk, clock, rounds);
  const app = await buildApp({
    contract,
    handlers: {
      ...directoryHandlers(directory),
      ...opportunityHandlers(store, directory, contract, log),
      ...sessionHandlers(store, directory),
      ...upkeepHandlers(store, directory, contract, config),
      ...capped(asks, reportHandlers(store), 'putReport'),
      ...capped(asks, wishHandlers(store, directory, config), 'putWish'),
      ...responseHandlers(store, contract),
      ...maintenanceHandlers(store, directory),
      ...mediaHandlers(store),
      ...vocabularyHandlers(),
      ...bookingHandlers(desk),
      ...capped(asks, requestHandlers(desk), 'putRequest'),
      ...registerHandlers(desk),
      ...peopleHandlers(desk),
      ...planHandlers(plans),
      ...planWritingHandlers(plans, contract),
      ...planSharingHandlers(plans, config, newId),
    },
    identity, clock, newId, config, origins, log,
    turnedAway: (call) => refuseOnRecord(plans, call),
    ping: () => store.ping(),
    begun,
  });
  issuer?.addRoutes(app);
  if (options.postcodes !== undefined) learnPostcodes(app, directory, options.postcodes, log);
  keepRounds(app, desk, clock, log, rounds);
  keepSending(app, desk, options.sender ?? chooseSender(config, clock), clock, log);
  return app;
}

/** The handlers with one of them capped. */
const capped = (asks: AsksByAddress, handlers: Handlers, id: string): Handlers => ({ ...handlers, [id]: asks.capped(handlers[id]!) });

/** When the timer last came to the end of a round without a fault. */
interface Rounds {
  endedAt: number;
}

/** Loaded only by who counts. */
async function measuring(told: (metrics: Metrics) => void, { store, directory, config }: Desk, clock: Clock, rounds: Rounds): Promise<(app: FastifyInstance) => void> {
  const { measure } = await import('./metrics/metrics.ts');
  const secondsSince = (then: number): number => (clock().getTime() - then) / 1000;
  return (app) => {
    const metrics = measure(app, {
      outboxWaiting: () => store.outbox.countWaiting(),
      outboxGivenUp: () => store.outbox.countGivenUp(),
      async outboxLateSeconds() {
        const since = await store.outbox.lateSince(clock().toISOString());
        return since === undefined ? 0 : secondsSince(Date.parse(since));
      },
      timerSeconds: () => (config.timerSeconds > 0 ? secondsSince(rounds.endedAt) : undefined),
      indexSize: () => directory.index.size,
      ping: () => store.ping(),
    });
    app.addHook('onClose', async () => metrics.close());
    told(metrics);
  };
}

function tokenChecker(settings: IdentitySettings | undefined, clock: Clock): TokenCheck {
  if (!settings) return async () => undefined;
  const keys: JWTVerifyGetKey = remoteKeys(settings.jwksUrl);
  return tokenCheck(settings, keys, clock);
}

/** Reads the file while the service already answers: it is large, and only outcodes without a venue need it. */
function learnPostcodes(app: FastifyInstance, directory: Directory, path: string, log: Log): void {
  const ending = new AbortController();
  app.addHook('onClose', async () => ending.abort());
  readPostcodeDirectory(path, ending.signal).then(
    (outcodes) => {
      directory.index.setOutcodes(outcodes);
      log.info({ outcodes: outcodes.length }, 'postcodes read');
    },
    (error: unknown) => {
      if (!ending.signal.aborted) log.error({ ...placeOf(error), why: (error as Error).message }, 'postcodes not read');
    },
  );
}

/** Sends messages while the service lives: apart from the other rounds, because a mail server may take its time. */
function keepSending(app: FastifyInstance, desk: Desk, sender: Sender, clock: Clock, log: Log): void {
  let round: Promise<unknown> | undefined;
  const timer = desk.config.timerSeconds > 0 ? setInterval(() => {
    round ??= deliverDue(desk, sender, clock, log)
      .catch((error: unknown) => log.error(placeOf(error), 'messages'))
      .finally(() => {
        round = undefined;
      });
  }, desk.config.timerSeconds * 1000) : undefined;
  timer?.unref();
  // Before the store closes: hooks run the last one first.
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await round;
    await sender.close?.();
  });
}

/** Runs the timer while the service lives, and closes the store after the last request. */
function keepRounds(app: FastifyInstance, { store, config }: Desk, clock: Clock, log: Log, rounds: Rounds): void {
  let round: Promise<void> = Promise.resolve();
  let running = false;
  let forgotten = 0;
  const everyRound = async (): Promise<void> => {
    const now = clock();
    await settleDueSessions(store, config, now);
    if (now.getTime() - forgotten < AN_HOUR) return;
    await keepSchedulesAhead(store, now, config);
    await forgetWhatIsOver(store, config, now);
    forgotten = now.getTime();
  };
  const timer = config.timerSeconds > 0 ? setInterval(() => {
    if (running) return;
    running = true;
    round = everyRound()
      .then(() => {
        rounds.endedAt = clock().getTime();
      })
      .catch((error: unknown) => log.error(placeOf(error), 'timer'))
      .finally(() => {
        running = false;
      });
  }, config.timerSeconds * 1000) : undefined;
  timer?.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await round;
    await store.close();
  });
}
