import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
// Written by scripts/storybook.ts before Storybook starts.
import manifest from '../.cache/manifest/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    controls: { expanded: true },
    options: { storySort: { order: ['Start here', '*'] } },
  },
};

export default preview;
