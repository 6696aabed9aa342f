import { createHash } from 'node:crypto';
import type { Language } from './language.ts';

/** Who the answer was made for. Personal answers differ from nobody else's, since nobody else gets them. */
export type ViewerKind = 'public' | 'person' | 'guest';

/** Numbers that time alone changes (places left, place in a waiting list) are told apart by a few digits of a hash. */
const digest = (body: string | Buffer): string => createHash('sha256').update(body).digest('hex').slice(0, 12);

/** `"3-5f2a….en.public"`. What changes a resource is asked to compare is the number before the dash. */
export const entityTag = (version: number | undefined, body: string | Buffer, language: Language, viewer: ViewerKind): string =>
  `"${version === undefined ? '' : `${version}-`}${digest(body)}.${language}.${viewer}"`;

/** Whether `If-None-Match` names this tag. Compression may have made a weak one of it. */
export function isNamed(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((given) => given.trim() === '*' || given.trim().replace(/^W\//, '') === tag);
}
