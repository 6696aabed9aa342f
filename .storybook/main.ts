import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', '../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, conditions: ['source', ...defaultClientConditions] },
    // Packages of this repository are source, not something to bundle beforehand.
    optimizeDeps: { ...vite.optimizeDeps, exclude: ['@daybridge/domain', '@daybridge/sdk', '@daybridge/elements'] },
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
