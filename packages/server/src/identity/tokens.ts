import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock.ts';

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

/** Answers what a token says, or `undefined` when it is not to be believed. Throws when the keys cannot be had. */
export type TokenCheck = (token: string) => Promise<Claims | undefined>;

/** Public-key signatures only: `none` and shared secrets are never accepted, whatever a token says of itself. */
export const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []);

export function tokenCheck(
  { issuer, audience, clockSkew = 30 }: Omit<IdentitySettings, 'jwksUrl'>, keys: JWTVerifyGetKey, clock: Clock,
): TokenCheck {
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer, audience, algorithms, clockTolerance: clockSkew, currentDate: clock(), requiredClaims: ['sub', 'exp'],
      });
      const scope = typeof payload['scope'] === 'string' ? payload['scope'].split(' ').filter(Boolean) : strings(payload['scope']);
      return {
        issuer, subject: payload.sub!, scopes: new Set(scope), roles: strings(payload['roles']), organisationIds: strings(payload['organisation_ids']),
      };
    } catch (error) {
      // A key set that does not answer is our trouble, not the token's.
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
      return undefined;
    }
  };
}

/** Keys fetched from the issuer, kept, and fetched again when a token names a new one. */
export const remoteKeys = (jwksUrl: string): JWTVerifyGetKey => createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5000 });

/** The token of an `Authorization` header. */
export const bearerToken = (header: string | undefined): string | undefined => /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i.exec(header ?? '')?.[1];
