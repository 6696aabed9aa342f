// Runs in the page before the components: everything their client answers goes through here, and what they make of it is looked at.
import type { FieldKinds } from './fields.ts';

type Kind = 'text' | 'url' | 'code';
/** Gives what shall stand in a field instead. */
export type Poison = (kind: Kind, path: string, was: string) => string;

interface State {
  fields: Record<string, FieldKinds>;
  poison: Poison;
}
const state: State = { fields: {}, poison: (_kind, _path, was) => was };

export function setUp(fields: Record<string, FieldKinds>): void {
  state.fields = fields;
}

/** From now on this stands in the fields. What the stories before left in the address or in storage is taken away. */
export function poison(how: Poison): void {
  state.poison = how;
  history.replaceState(null, '', location.pathname + location.search);
  sessionStorage.clear();
}

/** Text after what was there (so that a story still finds its buttons), or in its place. */
export function with_(text: string, url: string, code: string | undefined, instead: boolean): Poison {
  return (kind, _path, was) => (kind === 'url' ? url : kind === 'code' ? (code ?? was) : instead ? text : `${was} ${text}`);
}

/** Another payload in each field, so that few rounds bring all of them. Codes stay as they are when there are none to put in their place. */
export function mixed(texts: readonly string[], urls: readonly string[], codes: readonly string[], from: number, instead: boolean): Poison {
  let n = from;
  return (kind, _path, was) => {
    n += 1;
    return kind === 'url' ? urls[n % urls.length]! : kind === 'code' ? (codes[n % codes.length] ?? was) : instead ? texts[n % texts.length]! : `${was} ${texts[n % texts.length]!}`;
  };
}

/** The paths of all fields that were answered, and those of them whose mark can be found in the page. */
export const marks: string[] = [];
export function marking(): Poison {
  marks.length = 0;
  return (kind, path, was) => {
    if (kind === 'code') return was;
    let n = marks.indexOf(path);
    if (n < 0) n = marks.push(path) - 1;
    return kind === 'url' ? `https://q${n}q.example/` : `${was} q${n}q`;
  };
}

export function marksSeen(): { path: string; seen: boolean }[] {
  const all = [...deepElements(document)].flatMap((element) => [...[...element.attributes].map(({ value }) => value), textOf(element), 'value' in element ? String(element.value) : '']).join(' ');
  return marks.map((path, n) => ({ path, seen: new RegExp(`q${n}q\\b`).test(all) }));
}

const textOf = (element: Element): string => [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])].map((node) => (node instanceof Text ? node.data : '')).join(' ');

function* deepElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  }
}

/** A copy with every text, address and code replaced; ids, dates and times stay, or nothing would be shown at all. */
function poisoned(value: unknown, name: string, path: string): unknown {
  if (Array.isArray(value)) {
    // Names of other fields keep their meaning, or nothing would be shown at all; a hostile one stands beside them.
    if (name === 'order') return [...(value as unknown[]), state.poison('text', path, '')];
    return value.map((each) => poisoned(each, name, path));
  }
  if (typeof value === 'object' && value !== null) {
    const prototype = Object.getPrototypeOf(value) as unknown;
    if (prototype !== Object.prototype && prototype !== null) return value;
    // What an operation answers is wrapped when its version comes along: the same fields.
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poisoned(each, state.fields[key] ? key : name, key === 'value' && path === '' ? '' : path ? `${path}.${key}` : key)]));
  }
  // What a comment is on is the name of another field: with something else there the comment would stand nowhere.
  if (typeof value !== 'string' || name === 'on') return value;
  const kinds = state.fields[name];
  if (!kinds) return value;
  if (kinds.codes.includes(value)) return state.poison('code', path, value);
  if (kinds.url && /^[a-z][a-z+.-]*:/i.test(value)) return state.poison('url', path, value);
  if (!kinds.text || /^\d\d:\d\d$|^\d{4}-\d\d-\d\d|^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) return value;
  return state.poison('text', path, value);
}

function wrapped(client: object): object {
  const around = (method: (...parts: unknown[]) => unknown, target: object) => (...parts: unknown[]) => {
    const answer = method.apply(target, parts);
    if (!(answer instanceof Promise)) return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer ? answer : poisoned(answer, '', '');
    return answer.then(
      (value: unknown) => poisoned(value, '', ''),
      (error: unknown) => {
        const { problem } = error as { problem?: unknown };
        // An error does not let its document be changed: another one on top of it answers for everything else.
        throw problem ? (Object.create(error as object, { problem: { value: poisoned(problem, '', 'problem') } }) as unknown) : error;
      },
    );
  };
  return new Proxy(client, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value === 'function') return around(value as (...parts: unknown[]) => unknown, target);
      return typeof value === 'object' && value !== null ? wrapped(value) : value;
    },
  });
}

/** Every element that is defined gets its client through us. */
const define = customElements.define.bind(customElements);
customElements.define = (tag, element, options) => {
  for (let at: object | null = element.prototype as object; at; at = Object.getPrototypeOf(at) as object | null) {
    const accessor = Object.getOwnPropertyDescriptor(at, 'client');
    if (!accessor?.get || !accessor.set) continue;
    const { get, set } = accessor;
    Object.defineProperty(element.prototype, 'client', { configurable: true, get, set(this: object, client: object) { set.call(this, wrapped(client)); } });
    break;
  }
  define(tag, element, options);
};

const never = ['script:not([type="application/ld+json"])', 'iframe', 'frame', 'object', 'embed', 'base', 'meta', 'link', 'style', 'portal', 'applet', 'marquee', 'foreignObject', 'animate', 'set', 'template', 'video', 'audio', 'area'];
const withAddress = ['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'ping', 'cite', 'background', 'manifest', 'longdesc'];

/** What a component made of hostile data: elements and handlers it never makes, and links of a kind nobody promised. */
export function found(): { injected: string[]; unsafeLinks: string[] } {
  const injected: string[] = [];
  const unsafeLinks: string[] = [];
  for (const element of deepElements(document.getElementById('story')!)) {
    if (element.matches(never.join(','))) injected.push(`an element: ${element.outerHTML.slice(0, 200)}`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) injected.push(`a handler: ${name} of ${element.localName}`);
      if (name === 'style' || name === 'srcdoc') injected.push(`${name} of ${element.localName}: ${value.slice(0, 200)}`);
      if (withAddress.includes(name) && !isSafe(element, name, value)) unsafeLinks.push(`${element.localName}[${name}] = ${JSON.stringify(value.slice(0, 200))}`);
    }
    for (const kind of ['mouseover', 'mouseenter', 'focus', 'pointerdown', 'animationstart', 'toggle']) if (element.getRootNode() instanceof ShadowRoot) element.dispatchEvent(new Event(kind));
  }
  return { injected, unsafeLinks };
}

function isSafe(element: Element, name: string, value: string): boolean {
  if (element.localName === 'a' && name === 'href' && value.startsWith('#')) return true;
  let address: URL;
  try {
    address = new URL(value);
  } catch {
    return false;
  }
  // What a component makes itself to be kept as a file.
  if (address.protocol === 'blob:') return element.hasAttribute('download');
  // Our own, for texting in need; no address of data may look like it.
  if (value === 'sms:85258') return true;
  if (address.protocol === 'tel:') return /^tel:[-+\d(). ]*$/.test(value);
  if (address.protocol === 'mailto:') return !value.includes('?');
  return address.protocol === 'https:' && (element.localName !== 'a' || element.getAttribute('target') !== '_blank' || element.getAttribute('rel')?.includes('noopener') === true);
}

/** How far the page is wider than its window: a long word must break. */
export function tooWide(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** What an element would do that trusts its data. */
export function trusting(text: string, url: string): void {
  const box = document.createElement('div');
  document.getElementById('story')!.append(box);
  const link = document.createElement('a');
  link.href = url;
  box.append(link);
  const inside = document.createElement('div');
  box.append(inside);
  inside.innerHTML = text;
}
