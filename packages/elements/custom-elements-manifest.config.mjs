export default {
  litelement: true,
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/testing.ts'],
  // The address in package.json is where the published file lies, wherever this run writes.
  packagejson: false,
};
