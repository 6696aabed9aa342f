import { leastHolds } from '@daybridge/domain/hold-times';
import { ordinaryConfig } from '../config.ts';
import type { Config } from '../config.ts';

/** One thing a service can be run with. */
export interface Setting {
  /** What it sets, in words for whoever runs the service. */
  means: string;
  /** What it may be. */
  form: Form;
  /** What it is when nobody says; `undefined`: not set. */
  ordinarily: unknown;
  /** Never printed. */
  secret?: true;
  /** The name in the environment, where it is not `DAYBRIDGE_` and the key in capitals. */
  environment?: string;
}

/** What a setting may be. Written by hand: a library for it would be a tenth of a start and of the memory. */
export interface Form {
  /** Follows the name of the setting where it is not right. */
  hasToBe: string;
  /** The value, from a file or as text from the environment; `undefined` where it is not right. */
  read(given: unknown): unknown;
}

const grouped = (n: number): string => String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');

/** A whole number; in the environment it is text. */
const whole = (least: number, most: number): Form => ({
  hasToBe: `a whole number from ${grouped(least)} to ${grouped(most)}`,
  read(given) {
    const n = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
    return Number.isSafeInteger(n) && (n as number) >= least && (n as number) <= most ? n : undefined;
  },
});

const text = (hasToBe: string, pattern = /\S/): Form => ({ hasToBe, read: (given) => (typeof given === 'string' && pattern.test(given) ? given : undefined) });

const webAddress = (what: string): Form => ({
  hasToBe: `${what}, such as https://example.org/path`,
  read: (given) => (typeof given === 'string' && /^https?:\/\/[^\s]+$/i.test(given) && URL.canParse(given) ? given : undefined),
});

/** A list in a file; separated by commas in the environment. */
const list = (hasToBe: string, pattern: RegExp): Form => ({
  hasToBe,
  read(given) {
    const parts: unknown = typeof given === 'string' ? given.split(',').map((part) => part.trim()).filter(Boolean) : given;
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string' && pattern.test(part)) ? parts : undefined;
  },
});

const trusted: Form = {
  hasToBe: 'true, false, how many proxies stand in front, or their addresses',
  read(given) {
    if (typeof given === 'boolean') return given;
    if (typeof given === 'number') return Number.isInteger(given) && given >= 0 && given <= 10 ? given : undefined;
    if (typeof given !== 'string') return undefined;
    if (given === 'true' || given === 'false') return given === 'true';
    if (/^\d{1,2}$/.test(given)) return Number(given);
    return /^[\da-f.:/, a-z]{2,}$/i.test(given) ? given : undefined;
  },
};

const PORT_MOST = 65_535;

/** Where things are and who is believed. */
const places = {
  store: { means: 'Where everything is kept: a file for SQLite, or postgres://user:password@host/database.', form: text('a file or a postgres:// address'), ordinarily: '.data/daybridge.sqlite', secret: true },
  host: { means: 'The address it listens on. Behind a proxy on the same machine leave it as it is.', form: text('an address of this machine'), ordinarily: '127.0.0.1', environment: 'HOST' },
  port: { means: 'The port it listens on.', form: whole(0, PORT_MOST), ordinarily: 4400, environment: 'PORT' },
  issuer: { means: 'Who signs people in: the issuer of the tokens. Goes with audience and jwksUrl; without them only guests can book.', form: webAddress('the address of an issuer'), ordinarily: undefined },
  audience: { means: 'What a token has to be made for.', form: text('a name'), ordinarily: undefined },
  jwksUrl: { means: 'Where the issuer publishes its keys.', form: webAddress('a web address'), ordinarily: undefined },
  origins: { means: 'Web origins whose pages may call what is not for everybody: people, plans, registers.', form: list('a list of origins, such as https://www.example.org', /^https?:\/\/[^/\s]+$/), ordinarily: [] },
  postcodes: { means: 'A file of the ONS Postcode Directory, so that every British outcode is known.', form: text('a file'), ordinarily: undefined },
  metricsHost: { means: 'The address metrics are served on: one that the public cannot reach.', form: text('an address of this machine'), ordinarily: '127.0.0.1' },
  metricsPort: { means: 'The port of /metrics; not set: no metrics.', form: whole(0, PORT_MOST), ordinarily: undefined },
} satisfies Record<string, Setting>;

const YEAR_OF_DAYS = 366;

type Numbers = Exclude<keyof Config, 'holds'>;

/** Everything of `Config`; a new one there has to be named here. */
const config: Record<Numbers | `holds.${keyof Config['holds']}`, Omit<Setting, 'ordinarily'>> = {
  'holds.minutes': { means: 'Minutes a place is held for who is filling in.', form: whole(leastHolds.minutes, 120) },
  'holds.extensions': { means: 'How often a hold can be made longer.', form: whole(leastHolds.extensions, 100) },
  holdsPerPerson: { means: 'Places one person may hold at the same time.', form: whole(1, 1000) },
  holdsPerAddress: { means: 'Places guests of one address may hold at the same time.', form: whole(1, 1_000_000) },
  guestHoldsPerSession: { means: 'Places of one session that guests may hold at the same time.', form: whole(1, 1_000_000) },
  bookingsPerAddressPerDay: { means: 'Live bookings guests of one address may make within a day.', form: whole(1, 1_000_000) },
  placesPerContact: { means: 'Places of one session under one number or e-mail address.', form: whole(1, 1000) },
  asksPerAddressPerDay: { means: 'Requests to join, wishes and reports that one address may send within a day without signing in.', form: whole(1, 1_000_000) },
  requestsPerMinute: { means: 'Requests of one address in a minute; more are answered 429.', form: whole(1, 1_000_000) },
  largestBody: { means: 'Bytes of a request body; more is answered 413.', form: whole(1024, 10_485_760) },
  requestMilliseconds: { means: 'How long somebody may take to send a whole request; then the connection ends.', form: whole(1000, 600_000) },
  trustProxy: { means: 'Proxies in front whose word on the address of whoever asks is taken: true, false, how many there are, or their addresses. Only as true as your network makes it.', form: trusted },
  drainMilliseconds: { means: 'How long open connections are given to finish when the service stops.', form: whole(0, 600_000) },
  timerSeconds: { means: 'Seconds between rounds of the timer, which makes offers, sends messages and forgets; 0: no timer in this process.', form: whole(0, 3600) },
  remindHours: { means: 'Hours before a session at which whoever booked is reminded; 0: not at all.', form: whole(0, 24 * 14) },
  linkKey: { means: 'The key of links in messages, at least 32 characters of chance. Without it messages have no link that opens the booking.', form: text('at least 32 characters', /^\S{32,}$/), secret: true },
  manageUrl: { means: 'The page on which people manage what they booked, for organisations that name none of their own.', form: webAddress('a web address') },
  messagesFolder: { means: 'The folder for messages that neither a mail server nor Notify carries: staff find there what they have to ring or post.', form: text('a folder') },
  messageAttempts: { means: 'How often a message is tried before it is given up.', form: whole(1, 100) },
  smtpUrl: { means: 'The mail server for emails: smtp://user:password@host:587, or smtps://. Goes with mailFrom.', form: text('an smtp:// or smtps:// address', /^smtps?:\/\/\S+$/), secret: true },
  mailFrom: { means: 'Whom emails are from, such as Kingsmead <appointments@kingsmead.example>.', form: text('an email address', /\S+@\S+/) },
  notifyUrl: { means: 'GOV.UK Notify, or what speaks like it.', form: webAddress('a web address') },
  notifyKey: { means: 'The API key of Notify: name, service id and secret. Goes with at least one template.', form: text('a key as Notify gives it', /^.*[\da-f-]{36}-[\da-f-]{36}$/i), secret: true },
  notifyEmailTemplate: { means: 'Id of the Notify template for emails, with the fields subject and body.', form: text('the id of a template') },
  notifyTextTemplate: { means: 'Id of the Notify template for texts, with the field text.', form: text('the id of a template') },
  emergencyHours: { means: 'Hours for which a worker may look at a plan in an emergency.', form: whole(1, 72) },
  auditKey: { means: 'The key of the hashes in the record of who looked at plans, at least 32 characters of chance. Without it whoever can write to the database could make hashes that fit.', form: text('at least 32 characters', /^\S{32,}$/), secret: true },
  keepLapsedHours: { means: 'Hours for which holds of guests that ran out are kept, for a late confirmation.', form: whole(1, 24 * 7) },
  keepGuestDetailsDays: { means: 'Days after a session for which a guest\'s name and contact are kept; after an answer, a guest\'s request and the contact of a wish or report.', form: whole(1, YEAR_OF_DAYS) },
  keepBookingsMonths: { means: 'Months after a session for which people with an account find what they booked or asked for.', form: whole(1, 120) },
  keepDelegationsMonths: { means: 'Months for which it is kept who acted for whom, after it ended.', form: whole(1, 120) },
  keepMessagesDays: { means: 'Days for which messages are kept after they were sent or given up.', form: whole(1, YEAR_OF_DAYS) },
  keepReportsMonths: { means: 'Months after which a report goes that nobody dealt with.', form: whole(1, 60) },
  keepWishesMonths: { means: 'Months for which wishes are kept.', form: whole(1, 120) },
};

const ordinary = (key: string): unknown => key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], ordinaryConfig);

/** The one table of what a service can be run with: keys of the file, names in the environment, what they may be, and what they are ordinarily. */
export const settings: Readonly<Record<string, Setting>> = {
  ...places,
  ...Object.fromEntries(Object.entries(config).map(([key, setting]) => [key, { ...setting, ordinarily: ordinary(key) }])),
};

/** `holds.minutes` is `DAYBRIDGE_HOLDS_MINUTES` in the environment. */
export const environmentName = (key: string): string =>
  settings[key]?.environment ?? `DAYBRIDGE_${key.replaceAll('.', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** A row for each setting, for the operators' page. */
export const settingRows = (): { key: string; environment: string; means: string; ordinarily: string }[] =>
  Object.entries(settings).map(([key, { means, ordinarily }]) => ({
    key, means, environment: environmentName(key),
    ordinarily: ordinarily === undefined || (Array.isArray(ordinarily) && ordinarily.length === 0) ? 'not set' : String(ordinarily) }));
