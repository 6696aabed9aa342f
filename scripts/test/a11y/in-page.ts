// Runs in the page, after axe: what axe does not look for. Every function gives sentences about what is wrong; none is good.

interface Axe {
  run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { target: unknown; html: string; failureSummary: string }[] }[] }>;
}

const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant', 'aria-errormessage', 'aria-details', 'aria-flowto', 'for', 'list', 'headers', 'form'];

export function* deepElements(root: ParentNode = document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  }
}

/** Everything axe says, or only what one rule says. Landmarks and the page's heading are the host page's own business. */
export async function axe(only?: readonly string[]): Promise<string[]> {
  const options = only ? { runOnly: only } : { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } };
  const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, { ...options, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 300)}`));
}

/** References to ids that are not in the same root, in every root; and ids that are there twice. */
export function dangling(): string[] {
  const wrong: string[] = [];
  const look = (root: Document | ShadowRoot) => {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of new Set(ids.filter((each, n) => ids.indexOf(each) !== n))) wrong.push(`the id "${id}" is there twice`);
    for (const element of root.querySelectorAll('*')) {
      for (const name of references) {
        for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)) if (!root.getElementById(id)) wrong.push(`${element.localName}[${name}] → ${id}`);
      }
      const fragment = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
      // Links of components to what is in them; "#opportunity/…" is an address, not an id.
      if (/^#[^/=]+$/.test(fragment) && root instanceof ShadowRoot && !root.getElementById(fragment.slice(1))) wrong.push(`a[href] → ${fragment}`);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return wrong;
}

/** Whether somebody sees it: not hidden, and not kept for screen readers alone. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { clipPath, position } = getComputedStyle(at);
    if (position === 'absolute' && (clipPath !== 'none' || at.clientWidth <= 1)) return false;
  }
  return true;
}

function scrollsSideways(element: Element): boolean {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (at instanceof Element && at !== document.documentElement && at !== document.body && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}

/** What stands out to the right of the window or is cut off there; tables may scroll in a box of their own. */
export function overflow(): string[] {
  const edge = document.documentElement.clientWidth;
  const wrong: string[] = [];
  if (document.documentElement.scrollWidth > edge) wrong.push(`the page is ${document.documentElement.scrollWidth - edge} pixels wider than its window`);
  for (const element of deepElements(document.body)) {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || (box.right <= edge + 1 && box.left >= -1)) continue;
    if (isSeen(element) && !scrollsSideways(element)) wrong.push(`${nameOf(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
  }
  return wrong.slice(0, 5);
}

function nameOf(element: Element): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName}${element.id ? ` id=${element.id}` : ''}${element.className && typeof element.className === 'string' ? ` class="${element.className}"` : ''}> ${words}`;
}

function focusables(): HTMLElement[] {
  const list = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';
  const seen = [...deepElements(document.body)].filter((element): element is HTMLElement => element.matches(list) && !element.matches(':disabled') && isSeen(element));
  // While a question lies over the page, the rest of it cannot be reached.
  const asking = [...deepElements(document.body)].find((element) => element.matches('dialog:modal'));
  return asking ? seen.filter((element) => asking.contains(element)) : seen;
}

/** In forced colours: a control that shows its edge by background alone, or its focus by shadow alone, is lost. */
export function forcedColours(): string[] {
  const wrong: string[] = [];
  if (!matchMedia('(forced-colors: active)').matches) return ['the browser does not force colours'];
  (document.activeElement as HTMLElement | null)?.blur();
  for (const element of focusables()) {
    if (element.matches('button, input:not([type=radio], [type=checkbox], [type=range]), select, textarea') && !hasEdge(element)) wrong.push(`${nameOf(element)} has no edge and no underline`);
  }
  for (const element of focusables()) {
    element.focus({ focusVisible: true } as FocusOptions);
    // Some rings are drawn around what stands beside a box that is only there for the keyboard.
    const around = [element, ...labelsOf(element), element.parentElement].filter((each) => each !== null);
    if (!around.some((each) => hasRing(each))) wrong.push(`${nameOf(element)} shows no focus`);
  }
  for (const element of deepElements(document.body)) {
    if (element.localName !== 'svg' || !isSeen(element)) continue;
    const { fill, stroke } = getComputedStyle(element.querySelector('path, circle, rect, line, polyline') ?? element);
    const ground = groundOf(element);
    if (getComputedStyle(element).forcedColorAdjust !== 'none' && [fill, stroke].every((paint) => paint === 'none' || paint === ground)) wrong.push(`${nameOf(element)} an icon is not to be seen`);
  }
  return wrong;
}

function labelsOf(element: HTMLElement): Element[] {
  return 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
}

function hasRing(element: Element): boolean {
  return [null, '::before', '::after'].some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
}

function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element);
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).filter((side) => style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) >= 1);
  return sides.length > 0 || style.textDecorationLine.includes('underline') || [...element.querySelectorAll('*')].some((inner) => getComputedStyle(inner).textDecorationLine.includes('underline'));
}

function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

/** At 400 %: what gets the focus must be in the window, and nothing may lie over it. */
export function covered(): string[] {
  const wrong: string[] = [];
  for (const element of focusables()) {
    element.focus();
    const target = labelsOf(element)[0] ?? element;
    const box = [...element.getClientRects(), ...target.getClientRects()].find(({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth);
    if (!box) {
      wrong.push(`${nameOf(element)} has the focus outside the window`);
      continue;
    }
    const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
    const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
    const hit = deepHit(x, y);
    if (hit && !related(hit, element) && !related(hit, target)) wrong.push(`${nameOf(element)} is covered by ${nameOf(hit)}`);
  }
  return wrong;
}

function deepHit(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** One is in the other, or both are in the same label, row or line of text. */
function related(hit: Element, element: Element): boolean {
  return element.contains(hit) || hit.contains(element) || element.parentElement === hit.parentElement;
}

/** With reduced motion nothing may go on moving. */
export function moving(): string[] {
  const roots = [document, ...[...deepElements()].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return [...new Set(roots.flatMap((each) => each.getAnimations()))].filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 1).map((animation) => {
    const { target } = animation.effect as KeyframeEffect;
    return `${target ? nameOf(target) : 'something'} still moves`;
  });
}
