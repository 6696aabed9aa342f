import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { build } from 'esbuild';
import type { FastifyInstance } from 'fastify';
import { policyFor } from '../src/policies.ts';
import { zooPages } from './pages.ts';

export interface ZooOptions {
  /** Folder of the built components. */
  readonly assets: string;
  /** Scripts to put first into every page. */
  readonly headScripts: readonly string[];
  readonly reportUri: string;
}

const folder = path.join(import.meta.dirname, 'pages');

/** Lit once more, in a file of its own. */
const otherLit = () =>
  build({ entryPoints: [path.join(import.meta.dirname, 'other-lit.ts')], bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', conditions: ['production'] }).then(({ outputFiles }) => outputFiles[0]!.text);

/** Serves the zoo at `/zoo/<name>`, and the built components a second time at `/zoo/again/`. */
export async function registerZoo(app: FastifyInstance, { assets, headScripts, reportUri }: ZooOptions): Promise<void> {
  await app.register(async (zoo) => {
    await zoo.register(fastifyStatic, { root: folder, serve: false });
    zoo.get('/zoo/again/*', async (request, reply) => reply.sendFile((request.params as { '*': string })['*'], assets));
    zoo.get('/zoo/:file.css', async (request, reply) => reply.sendFile(`${(request.params as { file: string }).file}.css`));
    zoo.get('/zoo/plan.js', async (_request, reply) => reply.sendFile('plan.js'));
    zoo.get('/zoo/elsewhere', async (_request, reply) => reply.sendFile('elsewhere.html'));
    zoo.get('/zoo/other-lit.js', async (_request, reply) => reply.type('text/javascript').send(await otherLit()));
    for (const page of zooPages) {
      zoo.get(`/zoo/${page.name}`, async (request, reply) => {
        const origin = `http://127.0.0.1:${request.socket.localPort}`;
        const scripts = headScripts.map((src) => `<script src="${src}"></script>`).join('');
        const text = await readFile(path.join(folder, `${page.name}.html`), 'utf8');
        return reply
          .type('text/html; charset=utf-8')
          .header('Content-Security-Policy', policyFor(page.policy, origin, reportUri))
          .send(text.replace('<head>', `<head>${scripts}<link rel="icon" href="/hosts/charity/icon.svg">`).replaceAll('{{api}}', `${origin}/v1`));
      });
    }
  });
}
