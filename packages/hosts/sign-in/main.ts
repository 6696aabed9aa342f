/** `npm run sign-in`: the example of signing in, on http://localhost:4410. */
import path from 'node:path';
import { startSignInExample } from './example.ts';

const assets = path.join(import.meta.dirname, '../../elements/dist/embed');
const { origin, close } = await startSignInExample({ assets, port: Number(process.env['PORT'] ?? 4410) });
console.log(`The intranet is at ${origin}. Sign in as ash-morgan, sam-lee or joyce-adebayo.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
