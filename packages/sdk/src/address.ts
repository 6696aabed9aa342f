import { DaybridgeError } from './errors.ts';

export type PathValues = Record<string, string>;
export type QueryValues = Record<string, string | number | boolean | readonly string[] | undefined>;

/**
 * The path with its values in place, each encoded whole. An empty value, `.` and `..` are refused:
 * they would let one id climb to another resource or to the root of the API.
 */
export function fillPath(operation: string, template: string, values: PathValues = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== 'string' || /^\.{0,2}$/.test(value)) {
      throw new DaybridgeError('contract', { operation, because: `${name} cannot be empty, . or ..` });
    }
    return encodeURIComponent(value);
  });
}

/** A query string with its `?`, or nothing. A list stands as one pair a value. */
export function queryString(values: QueryValues = {}): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) if (one !== undefined) pairs.append(name, String(one));
  }
  const text = pairs.toString();
  return text && `?${text}`;
}
