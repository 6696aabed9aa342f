import cookies from '@fastify/cookie';
import replyFrom from '@fastify/reply-from';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as openid from 'openid-client';
import { Sessions } from './sessions.ts';
import type { Session } from './sessions.ts';

/** What a host has to say about its OpenID provider and the service. */
export interface SignInOptions {
  /** The provider's address, as in its discovery document. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** This host's own address, as browsers see it: `https://intranet.trust.example`. */
  origin: string;
  /** The service with its version: `https://api.example.org/v1`. */
  api: string;
  /** The audience its tokens are for, named to the provider as the resource (RFC 8707). */
  resource: string;
  /** What is asked for: the scopes of the contract the pages need. */
  scopes: readonly string[];
  /** Path of the page somebody comes back to. */
  home: string;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** A provider without TLS, on this machine, for development. */
  insecure?: boolean;
}

const SESSION = '__Host-daybridge';
const ATTEMPT = '__Host-daybridge-attempt';
/** Scripts of other sites cannot send it without being asked first, and nobody answers them. */
const OWN_PAGE = 'x-own-page';
const RENEW_BEFORE = 30_000;

/** Session cookies: no script reads them, no other site sends them, and they go when the browser closes. */
const strict: CookieSerializeOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' };
/** The way back from the provider starts on another site, so this one, good for ten minutes and one use, is `lax`. */
const lax: CookieSerializeOptions = { ...strict, sameSite: 'lax', maxAge: 600 };

/** What is passed on of what a page asks and of what the service answers: nothing else comes through. */
const ASKED = ['accept', 'accept-language', 'content-type', 'if-match', 'if-none-match', 'purpose-of-use', 'booking-secret'];
const ANSWERED = [
  'content-type', 'content-language', 'etag', 'link', 'retry-after', 'cache-control', 'deprecation', 'sunset', 'x-request-id', 'location', 'content-disposition',
  'x-content-type-options',
];

const pick = (headers: Record<string, unknown>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])));

/**
 * A backend for a frontend: it signs people in with any OpenID provider (authorization code, PKCE, state, nonce), keeps
 * their tokens, and passes requests of its own pages on to the service with the token added. A page never holds a token
 * (IETF, OAuth 2.0 for Browser-Based Applications, section 6.1).
 *
 * `/sign-in/start` · `/sign-in/back` · `/sign-in/end` · `/sign-in/me` · `/sign-in/api/…`
 */
export async function registerSignIn(app: FastifyInstance, options: SignInOptions): Promise<void> {
  const now = options.now ?? Date.now;
  const sessions = new Sessions(now);
  const provider = await openid.discovery(new URL(options.issuer), options.clientId, options.clientSecret, undefined, {
    execute: options.insecure ? [openid.allowInsecureRequests] : [],
  });
  const redirectUri = `${options.origin}/sign-in/back`;

  await app.register(async (own) => {
    await own.register(cookies);
    await own.register(replyFrom, { base: new URL(options.api).origin, disableCache: true });
    own.removeAllContentTypeParsers();
    own.addContentTypeParser('*', (_request, body, done) => done(null, body));
    own.addHook('onSend', async (_request, reply) => {
      reply.header('Cache-Control', reply.getHeader('cache-control') ?? 'no-store').header('Referrer-Policy', 'no-referrer');
    });

    own.get('/sign-in/start', async (_request, reply) => {
      const codeVerifier = openid.randomPKCECodeVerifier();
      const [state, nonce] = [openid.randomState(), openid.randomNonce()];
      const to = openid.buildAuthorizationUrl(provider, {
        redirect_uri: redirectUri, scope: ['openid', ...options.scopes].join(' '), resource: options.resource, state, nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier), code_challenge_method: 'S256',
      });
      return reply.setCookie(ATTEMPT, sessions.beginAttempt({ codeVerifier, nonce, state }), lax).redirect(to.href);
    });

    own.get('/sign-in/back', async (request, reply) => {
      const attempt = sessions.takeAttempt(request.cookies[ATTEMPT] ?? '');
      reply.clearCookie(ATTEMPT, lax);
      if (!attempt) return reply.redirect(`${options.home}#sign-in-again`);
      try {
        const tokens = await openid.authorizationCodeGrant(provider, new URL(request.url, options.origin), {
          pkceCodeVerifier: attempt.codeVerifier, expectedNonce: attempt.nonce, expectedState: attempt.state, idTokenExpected: true,
        }, { resource: options.resource });
        sessions.end(request.cookies[SESSION] ?? '');
        return reply.setCookie(SESSION, sessions.begin(held(tokens, now())), strict).redirect(options.home);
      } catch {
        // Said no, or something does not fit: either way nobody is signed in, and why is nobody's to read in an address.
        return reply.redirect(`${options.home}#sign-in-again`);
      }
    });

    own.get('/sign-in/me', async (request, reply) => reply.send({ signedIn: sessionOf(request) !== undefined }));

    own.post('/sign-in/end', async (request, reply) => {
      if (!isOwnPage(request, options.origin)) return reply.code(403).send();
      const session = sessions.end(request.cookies[SESSION] ?? '');
      const { end_session_endpoint: end } = provider.serverMetadata();
      // The provider may be told who leaves by their token; it would stand in an address, so only who asks is said, and the provider asks the person.
      const leave = end && session && openid.buildEndSessionUrl(provider, { post_logout_redirect_uri: options.origin + options.home });
      return reply.clearCookie(SESSION, strict).send({ ...(leave && { leave: leave.href }) });
    });

    own.all('/sign-in/api/*', async (request, reply) => {
      if (!isOwnPage(request, options.origin)) return reply.code(403).send();
      const session = sessionOf(request);
      if (session && session.accessEndsAt - RENEW_BEFORE <= now()) await renewed(session);
      const to = underApi(request.url.slice('/sign-in/api/'.length));
      if (!to) return reply.code(404).send();
      return passOn(reply, to, request, session?.accessToken);
    });
  });

  /** Path and query below the API and nowhere else: `..`, however it is written, does not climb out. */
  function underApi(rest: string): string | undefined {
    const root = new URL(`${options.api.replace(/\/$/, '')}/`);
    const { origin, pathname, search } = new URL(`./${rest}`, root);
    return origin === root.origin && pathname.startsWith(root.pathname) && !/%2e|%2f|%5c/i.test(pathname) ? pathname + search : undefined;
  }

  function sessionOf(request: FastifyRequest): Session | undefined {
    return sessions.get(request.cookies[SESSION] ?? '');
  }

  /** One renewal at a time for each session; a provider that says no leaves the old token, which the service then refuses. */
  async function renewed(session: Session): Promise<void> {
    if (!session.refreshToken) return;
    let running = renewals.get(session);
    if (!running) {
      running = openid.refreshTokenGrant(provider, session.refreshToken, { resource: options.resource })
        .then((tokens) => void Object.assign(session, held(tokens, now(), session)), () => undefined)
        .finally(() => renewals.delete(session));
      renewals.set(session, running);
    }
    await running;
  }
}

const renewals = new WeakMap<Session, Promise<void>>();

type Tokens = Awaited<ReturnType<typeof openid.authorizationCodeGrant>>;

const held = (tokens: Tokens, now: number, before?: Session): Omit<Session, 'signedInAt' | 'usedAt'> => ({
  accessToken: tokens.access_token,
  refreshToken: tokens.refresh_token ?? before?.refreshToken,
  accessEndsAt: now + (tokens.expiresIn() ?? 60) * 1000,
});

/** Asked by a page of this host: with the header only its scripts can set, and not from another origin. */
function isOwnPage({ headers }: FastifyRequest, origin: string): boolean {
  return headers[OWN_PAGE] === '1' && (headers.origin === undefined || headers.origin === origin)
    && (headers['sec-fetch-site'] === undefined || headers['sec-fetch-site'] === 'same-origin');
}

function passOn(reply: FastifyReply, path: string, request: FastifyRequest, token: string | undefined): FastifyReply {
  return reply.from(path, {
    rewriteRequestHeaders: (_request, headers) => ({
      ...pick(headers as Record<string, unknown>, [...ASKED, 'content-length', 'transfer-encoding']),
      ...(token && { authorization: `Bearer ${token}` }),
      'x-forwarded-for': request.ip,
    }),
    rewriteHeaders: (headers) => pick(headers as Record<string, unknown>, ANSWERED),
    onError: (failed) => void failed.code(502).send(),
  });
}
