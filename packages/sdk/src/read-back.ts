/**
 * Whether what was sent stands in the resource as it is now, so that a refusal on a second attempt was our own lost success.
 * What the resource never shows (a creation's `intent`) is passed over, unless `strict` asks for every value.
 */
export function covers(now: unknown, sent: unknown, strict: boolean): boolean {
  if (typeof sent !== 'object' || sent === null) return Object.is(now, sent);
  if (typeof now !== 'object' || now === null || Array.isArray(now) !== Array.isArray(sent)) return false;
  if (Array.isArray(now) && now.length !== (sent as unknown[]).length) return false;
  return Object.entries(sent).every(([name, value]) => {
    const present = (now as Record<string, unknown>)[name];
    return value === undefined || (present === undefined ? !strict || value === null : covers(present, value, strict));
  });
}
