import type { FastifyRequest } from 'fastify';
import type { Operation } from '../contract/operations.ts';
import { hashSecret } from '../identity/guest-secret.ts';
import { bearerToken } from '../identity/tokens.ts';
import type { Claims, TokenCheck } from '../identity/tokens.ts';
import { anyone } from '../identity/viewer.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Problem } from './problems.ts';

export interface Identity {
  check: TokenCheck;
  personOf(claims: Claims): Promise<string>;
}

const SIGN_IN = { 'WWW-Authenticate': 'Bearer' };

/**
 * Who asks, and whether they may ask for this operation at all: 401 without a good token, 403 when it lacks the scope,
 * whatever the id. What the id means to them is for the handler.
 */
export async function authorise(operation: Operation, request: FastifyRequest, identity: Identity): Promise<Viewer> {
  if (operation.scope === 'none') return anyone;
  const secret = operation.guest ? request.headers['booking-secret'] : undefined;
  const secretHash = typeof secret === 'string' ? hashSecret(secret) : undefined;
  const { authorization } = request.headers;
  if (authorization === undefined) {
    if (secretHash === undefined) throw new Problem('not-signed-in', {}, SIGN_IN);
    return { kind: 'guest', secretHash };
  }
  const token = bearerToken(authorization);
  const claims = token === undefined ? undefined : await identity.check(token);
  if (!claims) throw new Problem('not-signed-in', {}, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
  if (!claims.scopes.has(operation.scope)) {
    throw new Problem('scope-missing', {}, { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${operation.scope}"` });
  }
  return { kind: 'person', personId: await identity.personOf(claims), scopes: claims.scopes, secretHash };
}
