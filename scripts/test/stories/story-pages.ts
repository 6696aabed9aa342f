import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { policyFor } from '../../../packages/hosts/src/policies.ts';
import { root } from '../../shared/root.ts';

/** One story of Storybook. */
export interface Story {
  /** The story file, without its ending: `opportunity-finder`. */
  readonly file: string;
  readonly name: string;
  readonly url: string;
}

export interface StoryPages {
  readonly stories: readonly Story[];
  readonly origin: string;
  /** What the browser reported when a story broke the policy. */
  readonly violations: string[];
  end(): Promise<void>;
}

export interface StoryPagesOptions {
  /** Scripts for every page, by the path they are served at. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** Pages of a test's own, by path: controls that have to be found out. */
  readonly pages?: Readonly<Record<string, string>>;
}

const folder = path.join(root, 'stories');
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.map': 'application/json' };

/**
 * Every story of every file in its own page, under the strictest policy that host pages have, or with `policy=off` under none. The stories
 * run from their sources. `/story?story=file/Name` may name several; `showInstead([…])` in such a page shows
 * others without loading it anew, and gives what went wrong.
 */
export async function serveStories({ scripts = {}, pages = {} }: StoryPagesOptions = {}): Promise<StoryPages> {
  const out = mkdtempSync(path.join(tmpdir(), 'stories-'));
  const files = readdirSync(folder).filter((name) => name.endsWith('.stories.ts')).map((name) => name.replace('.stories.ts', '')).sort();
  const built = await build({
    stdin: {
      resolveDir: import.meta.dirname,
      loader: 'ts',
      contents: `import { showStory, stuck } from './show.ts';
        const files = { ${files.map((name) => `'${name}': () => import(${JSON.stringify(path.join(folder, `${name}.stories.ts`))})`).join(',')} };
        const place = document.getElementById('story');
        const show = (asked, canvasOf) => Promise.all(asked.map(async (each) => {
          const [file, name] = each.split('/');
          const canvas = canvasOf();
          await showStory(await files[file](), name, canvas);
        }));
        const beside = () => place.appendChild(document.createElement('div'));
        const asked = new URLSearchParams(location.search).getAll('story');
        globalThis.shown = show(asked, asked.length > 1 ? beside : () => place);
        globalThis.showInstead = async (stories) => {
          place.replaceChildren();
          const ends = await Promise.race([Promise.allSettled(stories.map((each) => show([each], beside))), stuck()]);
          return ends?.flatMap(({ reason }) => (reason ? [String(reason)] : [])) ?? ['it got stuck'];
        };`,
    },
    bundle: true, splitting: true, format: 'esm', target: 'es2022', platform: 'browser', conditions: ['source', 'production'], outdir: out, entryNames: 'stories', metafile: true, logLevel: 'error',
  });
  const violations: string[] = [];
  // A page that is dark where the device is, so that the components are too.
  const style = ':root { color-scheme: light dark; background: Canvas; } body { margin: 16px; } @media (max-width: 480px) { body { margin: 0; } }';
  const page = (inside: string, head: string) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Story</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">${Object.keys(scripts).map((src) => `<script src="${src}"></script>`).join('')}${head}</head><body>${inside}</body></html>`;

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
    const sendPage = (html: string) => {
      const policy = policyFor('strict', `http://localhost:${port}`, '/violations').replace('trusted-types daybridge', 'trusted-types lit-html daybridge').replace("img-src 'self'", "img-src 'self' data:");
      if (searchParams.get('policy') !== 'off') response.setHeader('Content-Security-Policy', policy);
      send('text/html', html);
    };
    if (pathname === '/violations') {
      let body = '';
      request.on('data', (part) => (body += part)).on('end', () => violations.push(body));
      response.writeHead(204).end();
    } else if (pathname === '/story') sendPage(page('<div id="story"></div>', '<script type="module" src="/stories.js"></script>'));
    else if (pages[pathname] !== undefined) sendPage(page(`<div id="story">${pages[pathname]}</div>`, ''));
    else if (pathname === '/page.css') send('text/css', style);
    else if (scripts[pathname] !== undefined) send('text/javascript', scripts[pathname]);
    else {
      try {
        send(types[path.extname(pathname)] ?? 'text/plain', readFileSync(path.join(out, path.basename(pathname))));
      } catch {
        response.writeHead(404).end();
      }
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const inputs = Object.values(built.metafile.outputs).filter(({ entryPoint }) => entryPoint?.endsWith('.stories.ts'));
  const stories = inputs.flatMap(({ entryPoint, exports }) => {
    const file = path.basename(entryPoint!, '.stories.ts');
    return exports.filter((name) => name !== 'default').map((name) => ({ file, name, url: `${origin}/story?story=${file}/${name}` }));
  });
  stories.sort((a, b) => `${a.file} ${a.name}`.localeCompare(`${b.file} ${b.name}`));
  return {
    stories,
    origin,
    violations,
    async end() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(out, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
