import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import type { Configuration } from 'oidc-provider';

/** Who can sign in, by the name they type. */
export interface Account {
  roles: readonly string[];
  organisationIds?: readonly string[];
}

export interface ProviderOptions {
  accounts: Readonly<Record<string, Account>>;
  clientId: string;
  clientSecret: string;
  /** Where people are sent back to. */
  redirectUri: string;
  home: string;
  resource: string;
  scopes: readonly string[];
  /** Seconds an access token is good for. */
  accessTokenSeconds?: number;
}

export interface RunningProvider {
  issuer: string;
  jwksUrl: string;
  close(): Promise<void>;
}

/** A real OpenID provider on this machine, for the example and its tests: whoever types a name is believed. Never for real people. */
export async function startProvider(options: ProviderOptions): Promise<RunningProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => undefined;
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, await configuration(options));
  handle = provider.callback();
  return { issuer, jwksUrl: `${issuer}/jwks`, close: () => ended(server) };
}

async function configuration(options: ProviderOptions): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return {
    clients: [{
      client_id: options.clientId, client_secret: options.clientSecret, redirect_uris: [options.redirectUri], post_logout_redirect_uris: [options.home],
      grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'], id_token_signed_response_alg: 'ES256',
    }],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'one', alg: 'ES256', use: 'sig' }] },
    cookies: { keys: ['only for this machine'] },
    pkce: { required: () => true },
    scopes: ['openid', 'offline_access', ...options.scopes],
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    ttl: { AccessToken: options.accessTokenSeconds ?? 300, IdToken: 300, Grant: 3600, Session: 3600, Interaction: 600, RefreshToken: 3600 },
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => options.resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: options.scopes.join(' '), audience: options.resource, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } },
          accessTokenTTL: options.accessTokenSeconds ?? 300,
        }),
      },
    },
    findAccount: (_context, id) => (options.accounts[id] ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    extraTokenClaims: (_context, token) => {
      const account = 'accountId' in token ? options.accounts[String(token.accountId)] : undefined;
      return account && { roles: account.roles, organisation_ids: account.organisationIds ?? [] };
    },
  } as Configuration;
}

const ended = (server: Server): Promise<void> => new Promise((resolve) => {
  server.closeAllConnections();
  server.close(() => resolve());
});
