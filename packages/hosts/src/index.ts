import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { policyFor, type Policy } from './policies.ts';
import { addReference } from './reference.ts';

/** The example host sites, by the address they answer at. */
export const sites: readonly Site[] = [
  { at: '/', folder: 'home', policy: 'ordinary' },
  { at: '/hosts/charity/', folder: 'charity', policy: 'ordinary' },
  { at: '/hosts/trust/', folder: 'trust', policy: 'strict' },
  { at: '/hosts/developer/', folder: 'developer', policy: 'ordinary' },
  // What links in messages open.
  { at: '/manage/', folder: 'manage', policy: 'strict' },
];

interface Site {
  readonly at: string;
  readonly folder: string;
  readonly policy: Policy;
}

export interface HostOptions {
  /** Folder of the built components and of the SDK for browsers: what a real host would load from its own server. */
  readonly assets: string;
  /** Scripts to put first into every page. Tests set the clock this way. */
  readonly headScripts?: readonly string[];
  /** Path that browsers report to when a page breaks its policy. */
  readonly reportUri?: string;
}

const pages = path.join(import.meta.dirname, '../pages');

/**
 * Adds the example host sites to a server. The pages are meant to be opened on `localhost` and call the API on `127.0.0.1`:
 * two origins on one port, as a real host and a real service would be.
 */
export async function registerHosts(app: FastifyInstance, options: HostOptions): Promise<void> {
  await app.register(async (hosts) => {
    await hosts.register(fastifyStatic, { root: pages, serve: false, cacheControl: false });
    hosts.addHook('onSend', async (_request, reply) => {
      reply.header('X-Content-Type-Options', 'nosniff').header('Referrer-Policy', 'no-referrer');
    });
    for (const site of sites) addSite(hosts, site, options);
    addReference(hosts, options.reportUri);
    hosts.get('/assets/*', async (request, reply) => reply.sendFile((request.params as { '*': string })['*'], options.assets, { maxAge: 0 }));
  });
}

function addSite(app: FastifyInstance, site: Site, options: HostOptions): void {
  app.get(site.at, async (request, reply) => sendPage(request, reply, site, 'index.html', options));
  if (site.at !== '/') app.get(site.at.slice(0, -1), async (_request, reply) => reply.redirect(site.at));
  const files = site.at === '/' ? '/home/*' : `${site.at}*`;
  app.get(files, async (request, reply) => {
    const name = (request.params as { '*': string })['*'];
    return name.endsWith('.html') ? sendPage(request, reply, site, name, options) : reply.sendFile(`${site.folder}/${name}`);
  });
}

/** A page is a file with one blank to fill in: the address of the API, which depends on the port. */
async function sendPage(request: FastifyRequest, reply: FastifyReply, site: Site, name: string, options: HostOptions): Promise<FastifyReply> {
  const file = path.join(pages, site.folder, path.basename(name));
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    reply.callNotFound();
    return reply;
  }
  const origin = `http://127.0.0.1:${request.socket.localPort}`;
  const first = (options.headScripts ?? []).map((src) => `<script src="${src}"></script>`).join('');
  return reply
    .type('text/html; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .header('Content-Security-Policy', policyFor(site.policy, origin, options.reportUri))
    .send(text.replace('<head>', `<head>${first}`).replaceAll('{{api}}', `${origin}/v1`));
}
