import type { FastifyRequest } from 'fastify';
import type { Operation } from '../contract/operations.ts';
import type { Outcome } from '../generated/access.ts';
import { hashSecret } from '../identity/guest-secret.ts';
import { bearerToken } from '../identity/tokens.ts';
import type { Claims, TokenCheck } from '../identity/tokens.ts';
import { anyone } from '../identity/viewer.ts';
import type { Viewer } from '../identity/viewer.ts';
import { outcomeFor, rolesOf } from './access.ts';
import { Problem } from './problems.ts';

export interface Identity {
  check: TokenCheck;
  personOf(claims: Claims): Promise<string>;
  /** Called before somebody hears that they may not ask for such a thing at all: who asked for what may have to be on record. */
  turnedAway?(operation: Operation, request: FastifyRequest, viewer: Viewer): Promise<void>;
}

const SIGN_IN = { 'WWW-Authenticate': 'Bearer' };

/** Whoever asks for a plan and is not its person is on record. */
export const isOnRecord = (operation: Operation): boolean => operation.path.startsWith('/plans/{id}');

/** Who asks, and what this operation is to them. */
export interface Authorised {
  viewer: Viewer;
  outcome: Exclude<Outcome, '401' | '403'>;
}

/**
 * Who asks, and whether they may ask for this operation at all: 401 without a good token, 403 when it lacks the scope or
 * nobody of their roles may, whatever the id. What the id means to them is for the handler.
 */
export async function authorise(operation: Operation, request: FastifyRequest, identity: Identity): Promise<Authorised> {
  if (operation.scope === 'none') return { viewer: anyone, outcome: 'allow' };
  const secret = operation.guest ? request.headers['booking-secret'] : undefined;
  const secretHash = typeof secret === 'string' ? hashSecret(secret) : undefined;
  const { authorization } = request.headers;
  if (authorization === undefined) {
    if (secretHash === undefined) throw new Problem('not-signed-in', {}, SIGN_IN);
    return { viewer: { kind: 'guest', secretHash }, outcome: 'own' };
  }
  const token = bearerToken(authorization);
  const claims = token === undefined ? undefined : await identity.check(token);
  if (!claims) throw new Problem('not-signed-in', {}, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
  const roles = rolesOf(claims.roles);
  const outcome = outcomeFor(operation.id, roles);
  const viewerOf = async (): Promise<Viewer> =>
    ({ kind: 'person', personId: await identity.personOf(claims), scopes: claims.scopes, roles, organisationIds: claims.organisationIds, secretHash });
  if (!claims.scopes.has(operation.scope) || outcome === '401' || outcome === '403') {
    if (identity.turnedAway && isOnRecord(operation)) await identity.turnedAway(operation, request, await viewerOf());
    throw new Problem('scope-missing', {}, { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${operation.scope}"` });
  }
  return { viewer: await viewerOf(), outcome };
}
