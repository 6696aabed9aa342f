import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ordinaryConfig } from '../config.ts';
import type { Config } from '../config.ts';
import type { IdentitySettings } from '../identity/tokens.ts';
import { environmentName, settings } from './settings.ts';

/** What a service is run with, read and found right. */
export interface Configuration {
  store: string;
  host: string;
  port: number;
  identity: IdentitySettings | undefined;
  origins: string[];
  postcodes: string | undefined;
  metrics: { host: string; port: number } | undefined;
  config: Config;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is not right, one line each. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';

  constructor(faults: readonly string[]) {
    super(faults.length === 1 ? faults[0]! : `${faults.length} settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** What others of our programs read. */
const NOT_OURS = /^DAYBRIDGE_(CONFIG|DEBUG|FULL|SEED|ANSWERS|RESULTS|ENGINES|NODE_.*|TEST_.*|EMBED_DIR)$/;

/** Reads the file, if one is named, and then the environment, which wins. Throws with every mistake at once. */
export function readConfiguration(environment: Environment, file = environment['DAYBRIDGE_CONFIG']): Configuration {
  const faults: string[] = [];
  const values: Record<string, unknown> = Object.fromEntries(Object.entries(settings).map(([key, { ordinarily }]) => [key, ordinarily]));
  const take = (key: string, called: string, given: unknown): void => {
    const { form, secret } = settings[key]!;
    const value = form.read(given);
    if (value !== undefined) values[key] = value;
    else faults.push(`${called} has to be ${form.hasToBe}${secret ? '' : `, and is ${JSON.stringify(given)}`}.`);
  };
  for (const [key, given] of file ? flat(readFile(file, faults)) : []) {
    if (settings[key]) take(key, `${key} in ${file}`, given);
    else faults.push(`${key} in ${file} is not a setting${meant(key, Object.keys(settings))}`);
  }
  const names = new Map(Object.keys(settings).map((key) => [environmentName(key), key]));
  for (const [name, given] of Object.entries(environment)) {
    const key = names.get(name);
    if (key !== undefined && given !== undefined && given !== '') take(key, name, given);
    else if (key === undefined && name.startsWith('DAYBRIDGE_') && !NOT_OURS.test(name)) faults.push(`${name} is not a setting${meant(name, [...names.keys()])}`);
  }
  const identity = identityOf(values, faults);
  if (faults.length > 0) throw new ConfigurationError(faults);
  return { ...(values as unknown as Configuration), identity, metrics: metricsOf(values), config: configOf(values) };
}

function readFile(file: string, faults: string[]): unknown {
  try {
    // Loaded only where there is a file. JSON is YAML too.
    const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
    const value: unknown = parse(readFileSync(file, 'utf8')) ?? {};
    if (typeof value === 'object' && !Array.isArray(value)) return value;
    faults.push(`${file} has to hold keys with values.`);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    faults.push(code === 'ENOENT' ? `${file} is not there.` : `${file} cannot be read: ${message.split('\n')[0]!.replace(/[:.]$/, '')}.`);
  }
  return {};
}

/** `{holds: {minutes: 20}}` is `holds.minutes`. */
function flat(value: unknown, before = ''): [string, unknown][] {
  return Object.entries(value as object).flatMap(([name, part]: [string, unknown]) => {
    const key = before + name;
    return typeof part === 'object' && part !== null && !Array.isArray(part) ? flat(part, `${key}.`) : [[key, part] as [string, unknown]];
  });
}

/** The end of the sentence: what was meant, when it is nearly one of these. */
function meant(given: string, known: readonly string[]): string {
  const plain = (name: string): string => [...name.toLowerCase().replaceAll(/[^a-z]/g, '')].sort().join('');
  const near = known.find((name) => plain(name) === plain(given)) ?? known.find((name) => Math.abs(name.length - given.length) < 3 && differences(name, given) < 3);
  return near === undefined ? '.' : `; did you mean ${near}?`;
}

const differences = (a: string, b: string): number => [...a].reduce((count, letter, n) => count + (letter === b[n] || letter === b[n + 1] || letter === b[n - 1] ? 0 : 1), 0);

const TOGETHER = ['issuer', 'audience', 'jwksUrl'];

function identityOf(values: Record<string, unknown>, faults: string[]): IdentitySettings | undefined {
  const given = TOGETHER.filter((key) => values[key] !== undefined);
  if (given.length !== 0 && given.length !== TOGETHER.length) faults.push('issuer, audience and jwksUrl go together.');
  return given.length === TOGETHER.length ? { issuer: values['issuer'] as string, audience: values['audience'] as string, jwksUrl: values['jwksUrl'] as string } : undefined;
}

const metricsOf = (values: Record<string, unknown>): Configuration['metrics'] =>
  (values['metricsPort'] === undefined ? undefined : { host: values['metricsHost'] as string, port: values['metricsPort'] as number });

function configOf(values: Record<string, unknown>): Config {
  const own = Object.fromEntries(Object.keys(ordinaryConfig).filter((key) => key !== 'holds').map((key) => [key, values[key]]));
  return { ...own, holds: { minutes: values['holds.minutes'], extensions: values['holds.extensions'] } } as Config;
}
