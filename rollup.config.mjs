// The files a host page loads: packages/elements/dist/embed/.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { minify as minifyAgain } from 'terser';

const root = import.meta.dirname;
const elements = path.join(root, 'packages/elements');
const outDir = process.env.DAYBRIDGE_EMBED_DIR ?? path.join(elements, 'dist/embed');

/** Widgets that exist, by the name of their folder, tag and file. */
const widgets = ['opportunity-finder', 'session-booker', 'plan-viewer', 'plan-summary'].filter((name) => existsSync(defineFile(name)));

function defineFile(name) {
  return path.join(elements, 'src', name, 'define.ts');
}

/** `daybridge.js` registers every widget; it has no source file because it says nothing of its own. */
function allWidgets() {
  const id = '\0daybridge';
  return {
    name: 'all-widgets',
    resolveId: (source) => (source === 'virtual:daybridge' ? { id, moduleSideEffects: true } : null),
    load: (loaded) => (loaded === id ? widgets.map((name) => `import ${JSON.stringify(defineFile(name))};`).join('\n') : null),
  };
}

/**
 * Host policies name one Trusted Types policy, `daybridge`. A policy of one name can be made only once a page, so a script
 * that is there twice must find the first one. Lit makes its own on import; here that line is replaced, and the build stops
 * when Lit has changed it. As a script it lets through only JSON, which runs nothing: the finder's words for search engines.
 */
function oneTrustedTypesPolicy() {
  const theirs = /(\w+)\.createPolicy\(\s*["']lit-html["'],\s*\{\s*createHTML:\s*(\w+)\s*=>\s*\2,?\s*\}\s*\)/g;
  const ours = '(globalThis[Symbol.for("daybridge.policy")]??=$1.createPolicy("daybridge",{createHTML:$2=>$2,createScript:$2=>(JSON.parse($2),$2)}))';
  return {
    name: 'one-trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](.*[\\/])?lit-html\.js$/.test(id)) return null;
      const found = code.match(theirs)?.length ?? 0;
      if (found !== 1) this.error(`Lit's Trusted Types policy was found ${found} times in ${id}: look at rollup.config.mjs`);
      return { code: code.replace(theirs, ours), map: null };
    },
  };
}

/**
 * A part that could not be loaded is asked for again under another address: some engines remember for as long as the page is open
 * that an address failed, so that "Try again" would never ask.
 */
function asksAgain() {
  return {
    name: 'asks-again',
    renderDynamicImport: () => ({ left: 'askAgain(', right: ')' }),
    // In the file itself, because a part's address is relative to the file that asks for it.
    renderChunk: (code) => (code.includes('askAgain(') ? { code: `const askAgain=u=>import(u).catch(()=>import(u+"?"+Date.now()));${code}`, map: null } : null),
  };
}

/** White space out of our html and css templates (after TypeScript is gone, and before the names `html` and `css` are shortened). */
function smallTemplates() {
  return {
    name: 'small-templates',
    async transform(code, id) {
      if (!id.includes(`${path.sep}packages${path.sep}`) || !/\b(html|css|svg)`/.test(code)) return null;
      // The minifier trims a template at both ends; a space somebody wrote at its start parts two words.
      return await minifyHTMLLiterals(code.replace(/\bhtml` (?=\S)/g, "html`${' '}"), { fileName: id });
    },
  };
}

/** Terser after esbuild: together some 3 % smaller after gzip than either alone. */
function smaller() {
  return {
    name: 'smaller',
    async renderChunk(code) {
      const { code: min, map } = await minifyAgain(code, { module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: false }, sourceMap: true });
      return { code: min, map: JSON.parse(map) };
    },
  };
}

function build(input) {
  return {
    input,
    output: {
      dir: outDir,
      format: 'es',
      sourcemap: true,
      sourcemapExcludeSources: false,
      entryFileNames: '[name].js',
      chunkFileNames: 'parts/[name]-[hash].js',
      generatedCode: 'es2015',
      hoistTransitiveImports: false,
    },
    plugins: [
      allWidgets(),
      nodeResolve({ browser: true, exportConditions: ['source', 'production'], extensions: ['.ts', '.mjs', '.js', '.json'] }),
      oneTrustedTypesPolicy(),
      esbuild({ target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') }),
      smallTemplates(),
      asksAgain(),
      minify({ target: 'es2022', legalComments: 'none' }),
      smaller(),
    ],
    onwarn(warning, warn) {
      // A widget that is built twice or not at all is a mistake; a missing map of a dependency is not.
      if (warning.code === 'SOURCEMAP_BROKEN') return;
      if (['UNRESOLVED_IMPORT', 'MISSING_EXPORT', 'CIRCULAR_DEPENDENCY'].includes(warning.code)) throw new Error(warning.message);
      warn(warning);
    },
  };
}

// A file for each widget, whole by itself: sharing parts between them made each of them 1.5 kB heavier. One file with all of
// them for pages with two or more. The SDK for pages without a bundler.
export default [
  ...widgets.map((name) => build({ [name]: defineFile(name) })),
  widgets.length > 0 && build({ daybridge: 'virtual:daybridge' }),
  build({ 'daybridge-sdk': path.join(root, 'packages/sdk/src/index.ts') }),
].filter(Boolean);
