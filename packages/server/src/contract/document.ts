import { readFileSync } from 'node:fs';

/** The part of JSON Schema the contract is written in. */
export interface Schema {
  $ref?: string;
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  enum?: unknown[];
  const?: unknown;
  format?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  oneOf?: Schema[];
  allOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  readOnly?: boolean;
  writeOnly?: boolean;
  'x-schemes'?: string[];
  'x-text'?: string;
  [keyword: string]: unknown;
}

export interface Reference {
  $ref: string;
}

export interface SourceParameter {
  name: string;
  in: string;
  required?: boolean;
  explode?: boolean;
  schema: Schema;
}

export interface SourceContent {
  schema: Schema;
  examples?: Record<string, Reference | { value?: unknown }>;
}

export interface SourceResponse {
  headers?: Record<string, unknown>;
  content?: Record<string, SourceContent>;
  'x-codes'?: string[];
}

export interface SourceOperation {
  operationId: string;
  parameters?: (SourceParameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, SourceContent> } | Reference;
  responses: Record<string, SourceResponse | Reference>;
  'x-scope': string;
  'x-guest'?: boolean;
  'x-cache'?: string;
  /** To be gone one day: since when that is known, and when. Calendar dates. */
  deprecated?: boolean;
  'x-deprecated-on'?: string;
  'x-sunset'?: string;
  /** Not answered yet; or answered, but for these refusals. */
  'x-not-built-yet'?: true | string[];
}

/** The bundled contract as `npm run generate` writes it. */
export interface ContractDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, SourceOperation>>;
  components: Record<string, Record<string, unknown>> & { schemas: Record<string, Schema> };
}

const WRITTEN = new URL('../generated/contract.json', import.meta.url);

/** The contract's text, as it is served. */
export const contractText = (): string => {
  try {
    return readFileSync(WRITTEN, 'utf8');
  } catch {
    throw new Error('The generated contract is missing. Run `npm run generate` first.');
  }
};

/** What a `$ref` leads to; anything else is given back as it is. */
export function follow<T>(document: ContractDocument, value: T | Reference): T {
  let target: unknown = value;
  while (typeof target === 'object' && target !== null && typeof (target as Reference).$ref === 'string') {
    const path = (target as Reference).$ref;
    target = path.slice(2).split('/').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
    if (target === undefined) throw new Error(`The contract refers to ${path}, which is not there.`);
  }
  return target as T;
}
