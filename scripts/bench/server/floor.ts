// The floor: a bare HTTP server that reads a question and sends the bytes the service answered to it, which it was given beforehand.
import http from 'node:http';
import type { AddressInfo } from 'node:net';

const answers = new Map<string, Buffer>();
const server = http.createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const bytes = answers.get(`${request.url} ${Buffer.concat(parts).toString()}`);
    response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes?.length ?? 0 }).end(bytes);
  });
});
process.on('message', (given: [question: string, answer: string][]) => {
  for (const [question, answer] of given) answers.set(question, Buffer.from(answer));
  server.listen(0, '127.0.0.1', () => process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
});
process.once('disconnect', () => server.close());
