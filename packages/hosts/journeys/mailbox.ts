import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** One part of an email, decoded. */
export interface MailPart {
  /** As "text/plain". */
  readonly type: string;
  readonly words: string;
}

/** An email as it came over the wire. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly parts: readonly MailPart[];
}

export interface Mailbox {
  /** What a service is told to send by. */
  readonly url: string;
  /** The next email nobody has taken out yet; waits until there is one. */
  next(): Promise<Mail>;
  /** How many have come that nobody has taken out. */
  unread(): number;
  close(): Promise<void>;
}

const PATIENCE = 30_000;

/** A real mail server on this machine that keeps what it is given. */
export async function openMailbox(): Promise<Mailbox> {
  const unread: Mail[] = [];
  let arrived: () => void = () => undefined;
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, closeTimeout: 100,
    onData(stream, session, done) {
      stream.toArray().then((pieces) => {
        unread.push(readMail(Buffer.concat(pieces as Buffer[]).toString('latin1'), session.envelope.rcptTo.map(({ address }) => address)));
        done();
        arrived();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    async next() {
      if (unread.length === 0) {
        await new Promise<void>((resolve, reject) => {
          const tooLong = setTimeout(() => reject(new Error('no email came')), PATIENCE);
          arrived = () => {
            clearTimeout(tooLong);
            resolve();
          };
        });
      }
      return unread.shift()!;
    },
    unread: () => unread.length,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The only part of a kind. */
export function partOf({ parts }: Mail, type: string): string {
  const [part, ...more] = parts.filter((each) => each.type === type);
  assert.ok(part && more.length === 0, `an email has one part ${type}, not ${parts.map((each) => each.type).join(', ')}`);
  return part.words;
}

/** The link in an email, wherever it can be read: every part for people has the same one. */
export function linkIn({ parts }: Mail): string {
  const links = parts.filter(({ type }) => type === 'text/plain' || type === 'text/html').map(({ type, words }) => {
    const found = (type === 'text/html' ? words.replaceAll('&amp;', '&') : words).match(/https?:\/\/[^\s"'<>]+/g) ?? [];
    assert.equal(new Set(found).size, 1, `one link in ${type}`);
    return found[0]!;
  });
  assert.equal(new Set(links).size, 1, 'the same link in every part');
  return links[0]!;
}

type Headers = ReadonlyMap<string, string>;

function readMail(raw: string, to: readonly string[]): Mail {
  const { headers, body } = split(raw);
  return { to, subject: encodedWords(headers.get('subject') ?? ''), parts: partsOf(headers, body) };
}

/** Headers, unfolded, and what stands below them. */
function split(raw: string): { headers: Headers; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return { headers: new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()])), body: raw.slice(end + 4) };
}

function partsOf(headers: Headers, body: string): MailPart[] {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  if (boundary === undefined) {
    return [{ type: type.split(';')[0]!.trim().toLowerCase(), words: decoded(body, headers.get('content-transfer-encoding')?.toLowerCase()) }];
  }
  const between = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1);
  return between.flatMap((raw) => {
    const part = split(raw.replace(/^[ \t]*\r\n/, ''));
    return partsOf(part.headers, part.body);
  });
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const bytes = encoding === 'quoted-printable' ? quotedPrintable(body.replace(/=\r\n/g, '')) : body;
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const quotedPrintable = (text: string): string => text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Header text as people read it (RFC 2047). */
const encodedWords = (text: string): string =>
  text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, words: string) =>
    (how.toLowerCase() === 'b' ? Buffer.from(words, 'base64') : Buffer.from(quotedPrintable(words.replaceAll('_', ' ')), 'latin1')).toString('utf8'));
