/** A real HTTP server on loopback that answers as told, awful answers included. Only our own tests use it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** One request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export type Reply = (response: ServerResponse) => void;

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Reply => (response) => {
  response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers });
  response.end(JSON.stringify(body));
};
export const problem = (status: number, code: string, headers: Record<string, string> = {}): Reply =>
  json({ type: `https://daybridge.example/problems/${code}`, title: code, status, code, instance: 'req-1' }, status, headers);
export const text = (body: string, status = 200, headers: Record<string, string> = {}): Reply => (response) => {
  response.writeHead(status, headers);
  response.end(body);
};
/** The page a proxy shows when the service behind it is away. */
export const badGateway = text('<html><body>502 Bad Gateway</body></html>', 502, { 'content-type': 'text/html' });
/** The connection breaks before a byte of the answer. */
export const reset: Reply = (response) => response.socket?.resetAndDestroy();
/** The connection breaks in the middle of the body. */
export const cutShort: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"items":[', () => response.socket?.resetAndDestroy());
};
/** Nothing ever comes. */
export const stall: Reply = () => {};
/** The head comes, the body never ends. */
export const stallInBody: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"items":[');
};
export const redirect = (to: string): Reply => (response) => {
  response.writeHead(302, { location: to });
  response.end();
};

export interface Loopback {
  /** Address of the API, as `baseUrl` wants it. */
  readonly url: string;
  readonly seen: Seen[];
}

/** Answers one after the other as listed, the last one again and again; or as a function decides. Gone when the test is over. */
export async function loopback(test: TestContext, answers: readonly Reply[] | ((request: Seen) => Reply)): Promise<Loopback> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const sent = Buffer.concat(chunks).toString();
      const { method = '', url = '', headers } = request;
      const one: Seen = { method, url, headers, body: sent ? JSON.parse(sent) : undefined };
      seen.push(one);
      const reply = typeof answers === 'function' ? answers(one) : answers[Math.min(seen.length, answers.length) - 1];
      reply?.(response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, seen };
}
