/** A proxy on loopback that loses exchanges: some before the server sees them, some after it has done its work. */
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LossyProxy {
  /** Where to send requests instead. */
  readonly url: string;
  readonly seen: { exchanges: number; lostBefore: number; lostAfter: number };
  close(): Promise<void>;
}

/** `loss` is the share that is lost, half of it on each side. `random` is from 0 up to 1. */
export async function startLossyProxy(target: string, loss: number, random: () => number): Promise<LossyProxy> {
  const seen = { exchanges: 0, lostBefore: 0, lostAfter: 0 };
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await read(incoming);
      seen.exchanges += 1;
      const luck = random();
      if (luck < loss / 2) {
        seen.lostBefore += 1;
        return incoming.socket.resetAndDestroy();
      }
      const answer = await forward(target, incoming, body);
      if (luck < loss) {
        seen.lostAfter += 1;
        return incoming.socket.resetAndDestroy();
      }
      outgoing.writeHead(answer.status, answer.headers);
      outgoing.end(answer.body);
    })().catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    }),
  };
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The whole answer: when it is here, whatever the server wrote down is written down. */
function forward(target: string, { method, url, headers }: IncomingMessage, body: Buffer): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(url ?? '/', target), { method, headers: { ...headers, host: new URL(target).host } }, (response) => {
      read(response).then((whole) => resolve({ status: response.statusCode ?? 502, headers: response.headers, body: whole }), reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
