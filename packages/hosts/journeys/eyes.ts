// Runs inside the page: looks at it the way a person or a screen reader does, through every open shadow root.
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Visible elements with this role whose accessible name contains (or, with `exact`, is) these words. */
export function look(role: string, name: string, exact: boolean): Element[] {
  const wanted = name.toLowerCase();
  return [...everyElement(document)].filter((element) => {
    if (roleOf(element) !== role || !isVisible(element)) return false;
    const found = words(computeAccessibleName(element)).toLowerCase();
    return exact ? found === wanted : found.includes(wanted);
  });
}

/** All text a person can see, in order. */
export function readPage(): string {
  return words(textOf(document.body));
}

/** What has the focus, as a screen reader would say it. */
export function focused(): { role: string; name: string } {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return { role: '', name: '' };
  return { role: roleOf(element) ?? element.localName, name: words(computeAccessibleName(element) || element.textContent || '') };
}

export function titleAndAddress(): string {
  return `${document.title} ${location.href}`;
}

export function valueOf(field: Element): string {
  return (field as HTMLInputElement).value;
}

export function isChecked(box: Element): boolean {
  return (box as HTMLInputElement).checked;
}

/** Everything in the page, hidden or not: texts, attributes and what is typed into fields. */
export function everyWord(): string {
  const found: string[] = [document.title, location.href];
  for (const element of everyElement(document)) {
    found.push(...[...element.attributes].map((attribute) => attribute.value));
    for (const node of element.childNodes) if (node instanceof Text && element.localName !== 'style' && element.localName !== 'script') found.push(node.data);
    for (const node of element.shadowRoot?.childNodes ?? []) if (node instanceof Text) found.push(node.data);
    if ('value' in element) found.push(String(element.value));
  }
  return words(found.join(' '));
}

/** Origins this page loaded anything from. */
export function originsAsked(): string[] {
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /^(https?|wss?):/.test(name));
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

/** Size of the smallest letters a person can see inside the components, in pixels. */
export function smallestLetters(): number {
  const sizes = [...everyElement(document)]
    .filter((element) => element.getRootNode() instanceof ShadowRoot && isVisible(element) && element.getBoundingClientRect().width > 1)
    .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
    .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  return Math.min(...sizes);
}

/** Whether anything stands out to the right of the window. */
export function overflow(): number {
  return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Whether the browser brought this page back as it was left, where the page notes it. */
export function isKept(): boolean {
  return document.documentElement.dataset['kept'] !== undefined;
}

/** Every write to storage that is still there. */
export function stored(): string[] {
  return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(document.cookie ? [document.cookie] : [])];
}

function roleOf(element: Element): string | null {
  return element.localName === 'summary' ? 'button' : getRole(element);
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"], [inert]');
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function* everyElement(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (['script', 'style', 'template', 'noscript'].includes(node.localName)) return '';
  if (node.localName !== 'slot' && !node.checkVisibility({ visibilityProperty: true })) return '';
  const inside = node instanceof HTMLSlotElement && node.assignedNodes().length > 0 ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
  return ` ${[...inside].map(textOf).join('')} `;
}
