import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
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
  const callback = provider.callback();
  handle = (request, response) => (request.url?.startsWith('/enter/') ? enter(provider, options.accounts, request, response) : callback(request, response));
  return { issuer, jwksUrl: `${issuer}/jwks`, close: () => ended(server) };
}

/** The page that asks who somebody is. */
async function enter(provider: Provider, accounts: ProviderOptions['accounts'], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method === 'POST') {
    const form = new URLSearchParams(await text(request));
    const accountId = form.get('name') ?? '';
    if (accounts[accountId]) return provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
    response.statusCode = 422;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(page('Sign in', `<h1>Sign in to South Borough Trust</h1>${response.statusCode === 422 ? '<p role="alert">We do not know that name.</p>' : ''}
<form method="post" action="/enter/${uid}"><p><label for="name">Your user name</label><br><input id="name" name="name" autocomplete="username"></p><p><button>Sign in</button></p></form>`));
}

/** A page that asks nobody else for anything: not for letters, not for pictures. */
const page = (title: string, inside: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main>${inside}</main></html>`;

const signOutQuestion = (form: string): string => `<h1>Do you want to sign out of South Borough Trust?</h1>${form}
<p><button form="op.logoutForm" value="yes" name="logout">Yes, sign me out</button></p><p><button form="op.logoutForm">No, stay signed in</button></p>`;

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
    scopes: ['openid', 'offline_access'],
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    ttl: { AccessToken: options.accessTokenSeconds ?? 300, IdToken: 300, Grant: 3600, Session: 3600, Interaction: 600, RefreshToken: 3600 },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { logoutSource: (context, form) => void (context.body = page('Sign out', signOutQuestion(form))) },
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
    interactions: { url: (_context, { uid }) => `/enter/${uid}` },
    // The intranet is the organisation's own: nobody is asked whether it may do what they came for.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid offline_access');
      grant.addResourceScope(options.resource, options.scopes.join(' '));
      await grant.save();
      return grant;
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
