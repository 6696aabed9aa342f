import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock.ts';
import { Problem } from '../http/problems.ts';

/** Whose tokens are believed. */
export interface IdentitySettings {
  issuer: string;
  audience: string;
  /** Where the issuer's public keys are. */
  jwksUrl: string;
  /** Seconds that two clocks may differ. */
  clockSkew?: number;
}

/** What a good token says. */
export interface Claims {
  issuer: string;
  subject: string;
  scopes: ReadonlySet<string>;
  roles: readonly string[];
  organisationIds: readonly string[];
}

/** Answers what a token says, or `undefined` when it is not to be believed. Throws `not-ready` when the keys cannot be had. */
export type TokenCheck = (token: string) => Promise<Claims | undefined>;

/** Public-key signatures only: `none` and shared secrets are never accepted, whatever a token says of itself. */
export const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []);

const FAULTS_OF_A_TOKEN = new Set(['ERR_JWKS_NO_MATCHING_KEY', 'ERR_JWKS_MULTIPLE_MATCHING_KEYS', 'ERR_JOSE_ALG_NOT_ALLOWED', 'ERR_JOSE_NOT_SUPPORTED']);

function isFaultOfToken(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && (/^ERR_JW[ST]_/.test(code) || FAULTS_OF_A_TOKEN.has(code));
}

/** Loaded with the first token: most who ask have none. */
const jose = () => import('jose');

export function tokenCheck(
  { issuer, audience, clockSkew = 30 }: Omit<IdentitySettings, 'jwksUrl'>, keys: JWTVerifyGetKey, clock: Clock,
): TokenCheck {
  return async (token) => {
    try {
      const { jwtVerify } = await jose();
      const { payload } = await jwtVerify(token, keys, {
        issuer, audience, algorithms, clockTolerance: clockSkew, currentDate: clock(), requiredClaims: ['sub', 'exp'],
      });
      const scope = typeof payload['scope'] === 'string' ? payload['scope'].split(' ').filter(Boolean) : strings(payload['scope']);
      return {
        issuer, subject: payload.sub!, scopes: new Set(scope), roles: strings(payload['roles']), organisationIds: strings(payload['organisation_ids']),
      };
    } catch (error) {
      if (isFaultOfToken(error)) return undefined;
      // Keys that cannot be had, or cannot be read, are our trouble: who is signed in stays so and tries again.
      throw new Problem('not-ready', {}, { 'Retry-After': '5' });
    }
  };
}

/** How soon after a fetch a key that is not known is worth another one: a rotation is noticed, made-up keys do not hammer the issuer. */
const FETCH_AGAIN_AFTER = 5000;
/** A key the issuer has taken away is believed no longer than this. */
const KEPT = 600_000;

/** Keys fetched from the issuer, kept, and fetched again when a token names a new one. */
export function remoteKeys(jwksUrl: string, { fetchAgainAfter = FETCH_AGAIN_AFTER, kept = KEPT } = {}): JWTVerifyGetKey {
  const settings = { timeoutDuration: 5000, cooldownDuration: fetchAgainAfter, cacheMaxAge: kept };
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (...asked) => {
    keys ??= jose().then(({ createRemoteJWKSet }) => createRemoteJWKSet(new URL(jwksUrl), settings));
    return (await keys)(...asked);
  };
}

/** The token of an `Authorization` header. */
export const bearerToken = (header: string | undefined): string | undefined => /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i.exec(header ?? '')?.[1];
