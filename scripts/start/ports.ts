import { createServer, type Server } from 'node:http';
import type { RequestListener } from 'node:http';
import { StartProblem } from './options.ts';

/** Both meanings of `localhost`. Pages use the name, the API the first address. */
const addresses = ['127.0.0.1', '::1'] as const;

/** Fails, before any long work, when somebody else has the port. */
export async function requireFreePort(port: number): Promise<void> {
  for (const server of await listen(port, () => undefined)) await close(server);
}

/** Listens on this machine only. A machine without IPv6 has one address. */
export async function listen(port: number, answer: RequestListener): Promise<Server[]> {
  const servers: Server[] = [];
  for (const host of addresses) {
    const server = createServer(answer);
    const code = await new Promise<string | undefined>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      server.listen({ port, host }, () => resolve(undefined));
    });
    if (code === undefined) servers.push(server);
    else if (host === '127.0.0.1' || code === 'EADDRINUSE' || code === 'EACCES') {
      for (const open of servers) await close(open);
      throw new StartProblem(reason(port, code));
    }
  }
  return servers;
}

function reason(port: number, code: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use: stop what uses it, or choose another one with npm start -- --port ${port + 1}`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account: choose another one with npm start -- --port 4400`;
  return `Port ${port} could not be opened (${code}).`;
}

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
