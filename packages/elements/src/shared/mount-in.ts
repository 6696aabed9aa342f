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
