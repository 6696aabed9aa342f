/** The clients the SDK is measured against, each asking for the same page through the same stub of `fetch`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient as createHeyApi } from '@hey-api/openapi-ts';
import { createClient } from '@daybridge/sdk';
import { OpportunityPage } from '@daybridge/sdk/schemas';
import { build } from 'esbuild';
import ky from 'ky';
import createOpenapiFetch from 'openapi-fetch';
import { root } from '../shared/root.ts';

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
type Ask = () => Promise<unknown>;

const baseUrl = 'https://api.example/v1';
const limit = 100;
const url = `${baseUrl}/opportunities?limit=${limit}`;

interface Page {
  items: { opportunity: { title: string } }[];
}

/** Each by its name in the figures. Every one answers the parsed page. */
export async function peersOver(fetch: Fetch): Promise<Record<string, Ask>> {
  const day = createClient({ baseUrl, fetch });
  const open = createOpenapiFetch<{ '/opportunities': { get: { parameters: { query?: { limit?: number } }; responses: { 200: { content: { 'application/json': Page } } } } } }>({ baseUrl, fetch });
  const heyApi = await generatedByHeyApi();
  heyApi.client.setConfig({ baseUrl, fetch });
  const plainKy = ky.create({ fetch });
  return {
    bare: async () => JSON.parse(await (await fetch(url)).text()) as unknown,
    daybridge: () => day.opportunities.list({ limit }),
    ky: () => plainKy(url).json(),
    'openapi-fetch': async () => (await open.GET('/opportunities', { params: { query: { limit } } })).data,
    'hey-api': async () => (await heyApi.listOpportunities({ query: { limit } })).data,
    'ky+zod': async () => OpportunityPage.parse(await plainKy(url).json()),
  };
}

interface HeyApi {
  client: { setConfig(config: { baseUrl: string; fetch: Fetch }): void };
  listOpportunities(options: { query: { limit: number } }): Promise<{ data: unknown }>;
}

/** Generates a client from the contract as hey-api does by default, and bundles it. */
async function generatedByHeyApi(): Promise<HeyApi> {
  const folder = path.join(root, '.cache/bench/hey-api');
  mkdirSync(folder, { recursive: true });
  await createHeyApi({
    input: path.join(root, 'packages/server/src/generated/contract.json'), output: { path: folder }, plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  });
  const outfile = path.join(folder, 'bundle.mjs');
  const contents = `export { listOpportunities } from './sdk.gen'; export { client } from './client.gen';`;
  await build({ stdin: { contents, resolveDir: folder, loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', target: 'node22', outfile, logLevel: 'error' });
  return (await import(pathToFileURL(outfile).href)) as HeyApi;
}
