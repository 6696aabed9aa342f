import { reasonIn, runNode } from '../shared/run-tool.ts';
import type { Work } from '../shared/stamp.ts';

const generated = ['domain', 'sdk', 'server'].map((name) => `packages/${name}/src/generated`);

/** Types, schemas and tables from the contract. */
export const generateWork: Work = {
  name: 'generate',
  inputs: ['specs/**/*', 'scripts/generate/**/*.ts', 'package-lock.json'],
  outputs: generated,
  checkedOutputs: generated.map((folder) => `${folder}/*`),
  async run() {
    const { code, output } = await runNode(['--conditions=source', 'scripts/generate/generate.ts']);
    if (code !== 0) throw new Error(`Code could not be generated from the contract: ${reasonIn(output)}`);
  },
};
