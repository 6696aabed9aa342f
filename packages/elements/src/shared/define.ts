/** Registers an element class under a tag. Safe to call twice, from two copies of the script, and where there is no browser. */
export function defineElement(tag: string, type: CustomElementConstructor, registry?: CustomElementRegistry): void {
  const to = registry ?? globalThis.customElements;
  if (!to) return;
  const there = to.get(tag);
  if (there) {
    if (there !== type && !(there.prototype instanceof type)) {
      console.warn(`<${tag}> is already defined by another copy of this script, which stays.`);
    }
    return;
  }
  try {
    to.define(tag, type);
  } catch {
    try {
      // A class can hold only one tag in a registry: a second tag gets a subclass.
      to.define(tag, class extends type {});
    } catch (cause) {
      console.warn(cause);
    }
  }
}
