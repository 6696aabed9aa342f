import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createService, loadSample, openStore, type ServiceOptions } from '@daybridge/server';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';
import { policyFor } from '../src/policies.ts';
import { registerSignIn } from './backend.ts';
import { startProvider } from './provider.ts';
import type { Account } from './provider.ts';

/** Sample people who can sign in, by the name they type. */
const accounts: Record<string, Account> = {
  'ash-morgan': { roles: ['person'] },
  'sam-lee': { roles: ['person'] },
  'joyce-adebayo': { roles: ['person', 'carer-or-friend'] },
};
const client = { clientId: 'intranet', clientSecret: 'what only the intranet and the provider know' };
const resource = 'urn:daybridge:api';
const scopes = ['bookings', 'profile', 'plans:read', 'plans:write'];

export interface SignInExample {
  /** Where the intranet is. */
  origin: string;
  /** Where the OpenID provider is. */
  issuer: string;
  close(): Promise<void>;
}

export interface SignInExampleOptions {
  /** Folder of the built components. */
  assets: string;
  port?: number;
  today?: Date;
  /** Where the service writes its log; nowhere, unless this says so. */
  logger?: ServiceOptions['logger'];
}

/** An intranet, its OpenID provider and the service, each at an address of its own, with the sample people. */
export async function startSignInExample({ assets, port = 0, today = new Date(), logger = false }: SignInExampleOptions): Promise<SignInExample> {
  const intranet = Fastify();
  let origin = '';
  const free = Fastify();
  await free.listen({ host: 'localhost', port });
  const own = (free.server.address() as AddressInfo).port;
  await free.close();
  origin = `http://localhost:${own}`;

  const provider = await startProvider({ accounts, ...client, redirectUri: `${origin}/sign-in/back`, home: `${origin}/`, resource, scopes });
  const store = await openStore(':memory:', today);
  await loadSample(store, { today, issuer: provider.issuer });
  const service = await createService({ store, logger, identity: { issuer: provider.issuer, audience: resource, jwksUrl: provider.jwksUrl } });
  const address = await service.listen({ host: '127.0.0.1', port: 0 });

  await registerSignIn(intranet, { issuer: provider.issuer, ...client, origin, api: `${address}/v1`, resource, scopes: [...scopes, 'offline_access'], home: '/', insecure: true });
  intranet.addHook('onSend', async (_request, reply) => {
    reply.header('Content-Security-Policy', policyFor('strict', "'self'")).header('Referrer-Policy', 'no-referrer').header('X-Content-Type-Options', 'nosniff');
  });
  await intranet.register(fastifyStatic, { root: path.join(import.meta.dirname, 'page'), cacheControl: false });
  await intranet.register(fastifyStatic, { root: assets, prefix: '/assets/', decorateReply: false, cacheControl: false });
  await intranet.listen({ host: 'localhost', port: own });
  return {
    origin,
    issuer: provider.issuer,
    async close() {
      await intranet.close();
      await service.close();
      await provider.close();
    },
  };
}
