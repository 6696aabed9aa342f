// What a reader of the code may rely on: the arrows between packages, and what host pages were promised.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/testing/**', '**/testing.ts', '**/*.stories.ts'];
const packages = ['domain', 'sdk', 'elements', 'server', 'hosts'];

/** Forbids a package to know some others, by name or by a path into their folders. */
function mayNotKnow(others, more = []) {
  const names = others.join('|');
  const message = 'Arrows run one way: specs → domain → {sdk, server}, sdk → elements → hosts.';
  const patterns = others.length ? [{ regex: `^@daybridge/(${names})(/|$)`, message }, { regex: `\\.\\./(${names})/`, message }] : [];
  return ['error', { patterns: [...patterns, ...more] }];
}

const noNode = { regex: '^node:', message: 'This package also runs in a browser.' };
const noPackages = { regex: '^[^.]', message: '@daybridge/domain depends on nothing.' };

const unsafeLit = {
  regex: '^lit(-html)?/(directives/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)|static-html)(\\.js)?$',
  message: 'Templates are text and parts of templates, nothing else: no markup from strings, no style attributes.',
};
const heavyInWidgets = { regex: '^(zod|@daybridge/sdk/schemas)(/|$)', message: 'Forms, servers and partners use the schemas; a widget would carry their weight.' };

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const storageMessage = 'Nothing about a person is kept in their browser.';

const promisedToHosts = [
  { selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/[\\s]style\\s*=/]', message: 'A host policy blocks style attributes: use a class.' },
  { selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/<(style|script)/i]', message: 'A host policy blocks <style> and <script>.' },
  { selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/\\son[a-z]+\\s*=/]', message: 'A host policy blocks inline handlers: use @event.' },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]', message: 'Markup is made by templates only.' },
  { selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]', message: 'Markup is made by templates only.' },
  { selector: 'MemberExpression[property.name="cookie"]', message: storageMessage },
  { selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(${storage.join('|')})$/]`, message: storageMessage },
];

const today = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the clock as a parameter: a result must not depend on today.' },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Take the clock as a parameter: a result must not depend on today.' },
];

/** The one file that may write to the browser's storage: the attempt while a commit is open, so that it is never sent twice. */
const keepsTheOpenAttempt = 'packages/elements/src/session-booker/attempt.ts';

export default tseslint.config(
  { ignores: ['**/dist/', '**/generated/', '**/node_modules/', '.cache/', '.data/', 'storybook-static/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['.storybook/*.ts'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] }] }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  // chai's `expect(x).to.be.true` is an expression, and one that can be awaited though it need not.
  { files: tests, rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  { files: ['packages/elements/**/*.test.ts', 'packages/elements/**/testing.ts'], rules: { '@typescript-eslint/no-floating-promises': 'off' } },

  // Arrows.
  { files: ['packages/domain/**/*.ts'], rules: { 'no-restricted-imports': mayNotKnow(packages.filter((name) => name !== 'domain')) } },
  { files: ['packages/domain/src/**/*.ts'], ignores: tests, rules: { 'no-restricted-imports': mayNotKnow([], [noPackages]), 'no-restricted-syntax': ['error', ...today] } },
  { files: ['packages/sdk/**/*.ts'], rules: { 'no-restricted-imports': mayNotKnow(['server', 'elements', 'hosts']) } },
  { files: ['packages/sdk/src/**/*.ts'], ignores: tests, rules: { 'no-restricted-imports': mayNotKnow(['server', 'elements', 'hosts'], [noNode]) } },
  { files: ['packages/elements/**/*.ts'], rules: { 'no-restricted-imports': mayNotKnow(['domain', 'server', 'hosts'], [unsafeLit]) } },
  { files: ['packages/server/**/*.ts'], rules: { 'no-restricted-imports': mayNotKnow(['sdk', 'elements', 'hosts']) } },
  { files: ['packages/hosts/src/**/*.ts'], rules: { 'no-restricted-imports': mayNotKnow(['server']) } },

  // Widgets, on other people's pages.
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: tests,
    plugins: { lit, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'no-restricted-imports': mayNotKnow(['domain', 'server', 'hosts'], [noNode, unsafeLit, heavyInWidgets]),
      'no-restricted-syntax': ['error', ...promisedToHosts],
      'no-restricted-globals': ['error', ...storage.map((name) => ({ name, message: storageMessage })), { name: 'eval', message: 'Blocked by policies.' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: [keepsTheOpenAttempt], rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', ...promisedToHosts.filter((rule) => rule.message !== storageMessage)] } },

  // A test that depends on today fails one day.
  { files: ['packages/*/src/**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', ...today] } },
);
