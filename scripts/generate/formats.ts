/**
 * What each format means, once: a regular expression that Ajv (in the server and in our checks) and zod both use.
 * A format is written with its variants, such as `uri` with `x-schemes: [https]` = `uri:https`.
 */
import type { SourceSchema } from './contract.ts';
import { fail } from './contract.ts';

const days = '(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))';

const fixed: Record<string, string> = {
  uuid: '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  date: `^${days}$`,
  // RFC 3339: seconds and an offset are there; -00:00 and leap seconds are not used here.
  'date-time': `^${days}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$`,
  email: "^(?!\\.)(?!.*\\.\\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\\.)@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}$",
  // Plain text: no control characters but tab and line ends, no half of a surrogate pair.
  'plain-text': '^[^\\p{Cs}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$',
};

const addressCharacters = "(?:[A-Za-z0-9._~:/?#[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})";
const schemes: Record<string, string> = {
  https: `https://[A-Za-z0-9]${addressCharacters}*`,
  mailto: `mailto:${addressCharacters}+`,
  tel: 'tel:[+0-9][0-9().-]*',
  urn: `urn:[A-Za-z0-9][A-Za-z0-9-]{0,30}:${addressCharacters}+`,
};

/** The name of the format a source schema asks for, or undefined. */
export function formatOf(schema: SourceSchema, at: string): string | undefined {
  if (schema['x-text'] !== undefined) {
    if (schema['x-text'] !== 'plain' || schema.format) fail(at, 'x-text is always plain and stands without a format');
    return 'plain-text';
  }
  const format = schema.format;
  if (format === undefined) return undefined;
  if (format === 'uri') return `uri:${(schema['x-schemes'] ?? ['https']).join(',')}`;
  if (!(format in fixed)) fail(at, `unknown format ${format}`);
  return format;
}

/** The regular expression (flag u) a format stands for. */
export function formatPattern(format: string): string {
  if (!format.startsWith('uri:')) return fixed[format] ?? fail(format, 'unknown format');
  const parts = format.slice(4).split(',').map((scheme) => schemes[scheme] ?? fail(format, `unknown scheme ${scheme}`));
  return `^(?:${parts.join('|')})$`;
}
