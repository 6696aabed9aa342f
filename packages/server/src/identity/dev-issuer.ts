import type { FastifyInstance } from 'fastify';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import type { Clock } from '../clock.ts';
import type { Log } from '../http/logging.ts';
import { Problem } from '../http/problems.ts';
import type { PersonRow, Store } from '../store/store.ts';
import { devIssuer } from './dev-people.ts';

const AUDIENCE = 'daybridge';
const ONE_HOUR = 3600;

/** What each role may do; the tokens of a real issuer say it in the same way. */
const SCOPES: Record<string, string> = {
  'person': 'bookings profile plans:read plans:write',
  'carer-or-friend': 'bookings profile plans:read plans:write',
  'worker': 'bookings profile plans:read plans:write',
  'advocate': 'bookings profile plans:read plans:write',
  'provider-staff': 'register',
  'directory-editor': 'directory:write',
};

interface Login {
  name?: string;
  roles?: string[];
  organisationIds?: string[];
}

const loginOf = (person: PersonRow): Login => (person.record['login'] ?? {}) as Login;

const scopesOf = (roles: readonly string[]): string => [...new Set(roles.flatMap((role) => SCOPES[role]?.split(' ') ?? []))].join(' ');

export interface DevIssuer {
  issuer: string;
  audience: string;
  keys: JWTVerifyGetKey;
  addRoutes(app: FastifyInstance): void;
}

/**
 * Signs in as any sample person, without a password. For development only: a service that is not told `dev` never loads
 * this file. The key lives as long as the process.
 */
export async function createDevIssuer(store: Store, clock: Clock, log: Log): Promise<DevIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'dev', alg: 'ES256', use: 'sig' }] };
  log.warn({}, 'DEVELOPMENT MODE: anybody can sign in as any sample person. Never run this where real people are.');

  const tokenFor = (person: PersonRow): Promise<string> => {
    const now = Math.floor(clock().getTime() / 1000);
    const { roles = ['person'], organisationIds = [] } = loginOf(person);
    return new SignJWT({ scope: scopesOf(roles), roles, organisation_ids: organisationIds })
      .setProtectedHeader({ alg: 'ES256', kid: 'dev' })
      .setIssuer(devIssuer).setAudience(AUDIENCE).setSubject(person.subject)
      .setIssuedAt(now).setExpirationTime(now + ONE_HOUR)
      .sign(privateKey);
  };

  return {
    issuer: devIssuer,
    audience: AUDIENCE,
    keys: createLocalJWKSet(jwks),
    addRoutes(app) {
      app.get('/dev/jwks.json', async () => jwks);

      app.get('/dev/people', async (_request, reply) => {
        const people = await store.people.all(devIssuer);
        reply.header('Cache-Control', 'no-store');
        return people.map((person) => ({ id: person.id, name: person.record['preferredName'], login: loginOf(person).name, roles: loginOf(person).roles }))
          .sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
      });

      app.post('/dev/token', async (request, reply) => {
        const { personId } = (request.body ?? {}) as { personId?: unknown };
        const person = typeof personId === 'string' ? await store.people.get(personId) : undefined;
        if (person?.issuer !== devIssuer) throw new Problem('not-found');
        reply.header('Cache-Control', 'no-store');
        return { access_token: await tokenFor(person), token_type: 'Bearer', expires_in: ONE_HOUR };
      });
    },
  };
}
