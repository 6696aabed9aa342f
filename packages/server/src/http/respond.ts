import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operations.ts';
import { cacheControl, personalCaching } from './caching.ts';
import type { Answered, Call } from './call.ts';
import { entityTag, isNamed } from './etag.ts';
import type { ViewerKind } from './etag.ts';
import { problemDocument, problemMediaType, problemStatus } from './problems.ts';
import type { Log } from './logging.ts';
import type { Problem } from './problems.ts';

const viewerKind = (call: Pick<Call, 'viewer'>): ViewerKind => (call.viewer.kind === 'anyone' ? 'public' : call.viewer.kind);

export interface Responder {
  respond(request: FastifyRequest, reply: FastifyReply, call: Call, answered: Answered): FastifyReply;
  /** Whether the answer is the one that whoever asks has. */
  isUnchanged(request: FastifyRequest, call: Pick<Call, 'language' | 'viewer'>, answered: Answered): boolean;
}

/** Writes answers of one operation: declared fields only, with the headers that go with them. */
export function responder(contract: Contract, operation: Operation, log: Log): Responder {
  const tell = (pointers: string[]): void => log.warn({ operation: operation.id, pointers }, 'address left out');
  const writers = new Map([...operation.answers].map(([status, answer]) => {
    const copy = answer.schema && contract.copies(answer.schema);
    return [status, { ...answer, write: (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(copy!(body, tell))) }] as const;
  }));

  const writerFor = (status: number) => {
    const writer = writers.get(status);
    if (!writer) throw new Error(`The contract has no answer ${status} of ${operation.id}.`);
    return writer;
  };
  const textOf = ({ status = 200, body }: Answered): string | Buffer => (Buffer.isBuffer(body) ? body : writerFor(status).write(body));
  const isKnown = (request: FastifyRequest, tag: string): boolean => operation.answers.has(304) && isNamed(request.headers['if-none-match'], tag);

  const respond: Responder['respond'] = (request, reply, call, answered) => {
    const status = answered.status ?? 200;
    const writer = writerFor(status);
    reply.header('Cache-Control', cacheControl(operation)).headers(answered.headers ?? {});
    if (writer.mediaType === undefined) {
      // Nothing to show, but what it was part of has a new version, and whoever goes on writing needs it.
      if (writer.headers.includes('ETag')) reply.header('ETag', entityTag(answered.version, '', call.language, viewerKind(call)));
      return reply.code(status).send();
    }
    const text = textOf(answered);
    // In small letters as the plugin writes it that packs, so that it stands there once.
    if (operation.cache === 'public') reply.header('Vary', appended(reply, 'Accept-Language, accept-encoding'));
    reply.header('Content-Language', answered.language ?? languageOf(answered.body));
    if (writer.headers.includes('ETag')) {
      const tag = entityTag(answered.version, text, call.language, viewerKind(call));
      reply.header('ETag', tag);
      if (isKnown(request, tag)) return reply.code(304).send();
    }
    if (answered.nextCursor !== undefined && operation.method === 'get') reply.header('Link', nextLink(request, answered.nextCursor));
    const mediaType = typeof text === 'string' || isText(writer.mediaType) ? `${writer.mediaType}; charset=utf-8` : writer.mediaType;
    return reply.code(status).header('Content-Type', mediaType).send(text);
  };
  const isUnchanged: Responder['isUnchanged'] = (request, call, answered) =>
    request.headers['if-none-match'] !== undefined && isKnown(request, entityTag(answered.version, textOf(answered), call.language, viewerKind(call)));
  return { respond, isUnchanged };
}

/** The language of what is shown, not the one asked for: nobody translates what a provider wrote. Answers say so where words are ours. */
function languageOf(body: unknown): string {
  const own = (record: unknown): string | undefined => {
    const { language } = (record ?? {}) as { language?: unknown };
    return typeof language === 'string' ? language : undefined;
  };
  const { items } = (body ?? {}) as { items?: unknown };
  const records: unknown[] = Array.isArray(items) ? items : [];
  const languages = records.flatMap((item) => own(item) ?? own((item as { opportunity?: unknown }).opportunity) ?? []);
  return own(body) ?? languagesOf(languages);
}

/** The languages of what is shown together. */
export const languagesOf = (languages: readonly string[]): string => [...new Set(languages)].sort().slice(0, 5).join(', ') || 'en';

/** Bytes may be a picture, or text that was written out beforehand. */
const isText = (mediaType: string): boolean => mediaType === 'application/json' || mediaType.startsWith('text/');

function appended(reply: FastifyReply, name: string): string {
  const vary = reply.getHeader('Vary');
  return vary === undefined ? name : `${String(vary)}, ${name}`;
}

/** Relative to the request, so that it is right behind any proxy. */
function nextLink(request: FastifyRequest, cursor: string): string {
  const [path, query] = request.url.split('?');
  const next = new URLSearchParams(query);
  next.set('cursor', cursor);
  return `<${path!.slice(path!.lastIndexOf('/') + 1)}?${next.toString()}>; rel="next"`;
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problemStatus(problem.code))
    .headers({ ...problem.headers, 'Cache-Control': personalCaching, 'Content-Language': 'en' })
    .header('Content-Type', `${problemMediaType}; charset=utf-8`)
    .send(JSON.stringify(problemDocument(problem, reply.request.id)));
}
