// Asks one server the given questions over some connections that stay open, and says how long each answer took. A process of its own,
// so that what it costs to ask is not counted as what it costs to answer.
import http from 'node:http';
import { Random } from '../many/random.ts';
import type { Question } from './questions.ts';

export interface Ask {
  url: string;
  questions: Question[];
  connections: number;
  /** How many answers are counted, after as many as there are questions that only warm up. */
  count: number;
}

function one(agent: http.Agent, url: URL, { path, body }: Question): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const headers = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request({ agent, host: url.hostname, port: url.port, path, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      response.on('data', () => undefined);
      response.on('end', () => (response.statusCode === 200 ? resolve(performance.now() - begun) : reject(new Error(`${path} was answered ${response.statusCode}`))));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function run({ url, questions, connections, count }: Ask): Promise<number[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const address = new URL(url);
  const warmUp = Math.min(questions.length, count);
  const took: number[] = [];
  // In no order that whatever is kept could be good or bad for; warming up asks each question once.
  const random = new Random(1);
  let next = 0;
  await Promise.all(Array.from({ length: connections }, async () => {
    while (next < warmUp + count) {
      const n = next++;
      const ms = await one(agent, address, n < warmUp ? questions[n]! : random.pick(questions));
      if (n >= warmUp) took.push(ms);
    }
  }));
  agent.destroy();
  return took;
}

process.on('message', (ask: Ask) => {
  run(ask).then((took) => process.send!({ took }), (error: Error) => process.send!({ error: error.message }));
});
