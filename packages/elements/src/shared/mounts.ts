/**
 * Some content systems strip tags they do not know. There, `<div data-day-plan-viewer data-api="…">…</div>` stands for
 * `<day-plan-viewer api="…">…</day-plan-viewer>`: an element is made from each such div, with the attributes it knows
 * (`data-help-phone` is `help-phone`) and with what stood in the div as its own content.
 *
 * Called by `define.ts` after the tag is registered. Safe to call twice, and where there is no document.
 */
export function mountDivs(tag: string): void {
  if (typeof document === 'undefined') return;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => mountIn(document, tag), { once: true });
  else mountIn(document, tag);
}

/** Mounts every div for this tag that stands in `root` and is not mounted yet. */
export function mountIn(root: ParentNode, tag: string): void {
  const known = (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? [];
  for (const div of root.querySelectorAll(`[data-${tag}]`)) {
    if (div.querySelector(`:scope > ${tag}`)) continue;
    const element = document.createElement(tag);
    for (const name of known) {
      const value = div.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...div.childNodes);
    div.append(element);
  }
}
