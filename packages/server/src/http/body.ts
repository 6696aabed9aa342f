import type { FastifyInstance } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from './problems.ts';
import { hasUnreadableText } from './text.ts';

const unreadable = (message: string): Problem => new Problem('invalid-request', { errors: [{ pointer: '', code: 'unreadable', message }] });

/** JSON in UTF-8 and nothing else; an empty body is no body. */
export function readJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw unreadable('The body is not JSON in UTF-8.');
  }
  if (hasUnreadableText(value)) throw unreadable('The text holds characters that cannot be kept.');
  return value;
}

/** Whether a body came in the form its operation declares, and not packed. Fastify refuses what is not JSON at all. */
export function isDeclared(headers: IncomingHttpHeaders, mediaType: string): boolean {
  const { 'content-type': type, 'content-encoding': packed = 'identity' } = headers;
  return packed.trim().toLowerCase() === 'identity' && (type === undefined || type.split(';')[0]!.trim().toLowerCase() === mediaType);
}

/** Only the media types that the contract declares are read; Fastify answers 415 for the rest. */
export function acceptOnlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(/^application\/(?:json|merge-patch\+json)(?:\s*;\s*charset="?utf-8"?)?\s*$/i, { parseAs: 'buffer' }, (_request, bytes, done) => {
    try {
      done(null, readJson(bytes as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}
