import { createHash } from 'node:crypto';
import { canonical } from '../store/directory-table.ts';
import type { Document } from '../store/store.ts';

/** Tells a repeated creation from another one, whatever the order of its fields. */
export const contentHash = (content: unknown): string => createHash('sha256').update(canonical(content)).digest('base64url');

export const isSameContent = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids are kept in lower case, as PostgreSQL writes them, so that the same id is the same text everywhere. */
export function withLowerIds<T>(value: T): T {
  if (typeof value === 'string') return (ID.test(value) ? value.toLowerCase() : value) as T;
  if (Array.isArray(value)) return value.map(withLowerIds) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withLowerIds(part)])) as T;
}

export const without = (record: Document, ...names: string[]): Document =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
