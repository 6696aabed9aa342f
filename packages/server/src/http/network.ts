import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** Whoever has an IPv6 address has at least 2^64 of them. */
const OWN = 4;

/** What counts as one address where requests and holds are counted: an IPv4 address, or the half of an IPv6 address that is given out. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!isIPv6(address)) return address;
  const [before = '', after = ''] = address.split('%')[0]!.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [head, tail] = [groups(before), groups(after)];
  const all = [...head, ...Array<string>(Math.max(0, GROUPS - head.length - tail.length)).fill('0'), ...tail];
  return `${all.slice(0, OWN).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
