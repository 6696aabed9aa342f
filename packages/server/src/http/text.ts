/** Deeper than any shape of the contract. */
const DEEPEST = 32;

const hasBadText = (text: string): boolean => text.includes('\u0000') || !text.isWellFormed();

/** True when a value holds a NUL or half of a surrogate pair, in a key or a text, or is nested beyond reason. */
export function hasUnreadableText(value: unknown): boolean {
  const open: { part: unknown; depth: number }[] = [{ part: value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { part, depth } = next;
    if (depth > DEEPEST) return true;
    if (typeof part === 'string') {
      if (hasBadText(part)) return true;
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        if (hasBadText(key)) return true;
        open.push({ part: inner, depth: depth + 1 });
      }
    }
  }
  return false;
}
