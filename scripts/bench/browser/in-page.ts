// Runs in the page: the contenders, each from nothing to painted, in milliseconds.
import { Calendar } from '@fullcalendar/core';
import listPlugin from '@fullcalendar/list';

interface DayElement extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly shadowRoot: ShadowRoot;
}

/** One node of a page that was drawn: the floor makes the same again by hand. */
type Recipe = string | readonly [tag: string, attributes: readonly (readonly [string, string])[], children: readonly Recipe[], namespace: string | null];

const recipes = new Map<string, { readonly nodes: readonly Recipe[]; readonly sheets: readonly CSSStyleSheet[] }>();

/** What a browser has put on the screen when this resolves: a frame was drawn and its work is done. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });
}

/** As soon as something is there, without asking again and again. */
export function appearing(root: ShadowRoot, selector: string, count = 1): Promise<void> {
  return new Promise((resolve, reject) => {
    const there = () => root.querySelectorAll(selector).length >= count;
    if (there()) return resolve();
    const late = setTimeout(() => reject(new Error(`There are not ${count} of ${selector}: ${root.textContent?.replace(/\s+/g, ' ').slice(0, 800)}`)), 60_000);
    const watch = new MutationObserver(() => {
      if (!there()) return;
      watch.disconnect();
      clearTimeout(late);
      resolve();
    });
    watch.observe(root, { subtree: true, childList: true });
  });
}

/** A component from being put into the page until so many of these are painted. It stays, as `lab.element`. */
export async function component(tag: string, attributes: Record<string, string>, selector: string, count: number, properties: object = {}): Promise<number> {
  clear();
  const began = performance.now();
  const element = document.createElement(tag) as DayElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value.replace('{origin}', location.origin));
  Object.assign(element, properties);
  document.body.append(element);
  await element.updateComplete;
  await appearing(element.shadowRoot, selector, count);
  await painted();
  return performance.now() - began;
}

export const element = (): DayElement => document.body.firstElementChild as DayElement;

export function clear(): void {
  document.body.replaceChildren();
}

/** Something done with the component, until what comes of it is painted. */
export async function act(work: (root: ShadowRoot) => void, selector: string, count = 1): Promise<number> {
  const root = element().shadowRoot;
  const began = performance.now();
  work(root);
  await appearing(root, selector, count);
  await painted();
  return performance.now() - began;
}

/** Writes down what the component shows now, to be made by hand. */
export function record(name: string): number {
  let nodes = 0;
  const take = (node: Node): Recipe[] => {
    if (node instanceof Text) return node.data.trim() ? [(nodes += 1, node.data)] : [];
    if (!(node instanceof Element)) return [];
    nodes += 1;
    return [[node.localName, [...node.attributes].map(({ name: key, value }) => [key, value] as const), [...node.childNodes].flatMap(take), node.namespaceURI === 'http://www.w3.org/1999/xhtml' ? null : node.namespaceURI]];
  };
  const { shadowRoot } = element();
  recipes.set(name, { nodes: [...shadowRoot.childNodes].flatMap(take), sheets: [...shadowRoot.adoptedStyleSheets] });
  return nodes;
}

function make(recipe: Recipe): Node {
  if (typeof recipe === 'string') return document.createTextNode(recipe);
  const [tag, attributes, children, namespace] = recipe;
  const made = namespace ? document.createElementNS(namespace, tag) : document.createElement(tag);
  for (const [name, value] of attributes) made.setAttribute(name, value);
  for (const child of children) made.append(make(child));
  if (tag === 'a' || tag === 'button') made.addEventListener('click', () => undefined);
  return made;
}

/** The floor: the same answers asked for, and the same nodes made by DOM calls in a shadow root with the same styles. */
export async function floor(steps: readonly { name: string; asks: readonly { url: string; method?: string; body?: string; headers?: Record<string, string> }[] }[]): Promise<number> {
  clear();
  const began = performance.now();
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  for (const { name, asks } of steps) {
    for (const { url, ...init } of asks) {
      const answer = await fetch(url, init);
      if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${url} answered ${answer.status}`);
      await answer.json();
    }
    const { nodes, sheets } = recipes.get(name)!;
    root.adoptedStyleSheets = [...sheets];
    root.replaceChildren(...nodes.map(make));
    await painted();
  }
  return performance.now() - began;
}

/** The peer: FullCalendar's list view with as many entries. */
export async function peer(url: string, count: number): Promise<number> {
  clear();
  const began = performance.now();
  const place = document.createElement('div');
  document.body.append(place);
  const calendar = new Calendar(place, { plugins: [listPlugin], initialView: 'list', views: { list: { duration: { years: 3 } } }, height: 'auto', locale: 'en-gb', events: { url } });
  calendar.render();
  await new Promise<void>((resolve) => {
    const there = () => place.querySelectorAll('.fc-list-event').length >= count;
    const watch = new MutationObserver(() => {
      if (!there()) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(place, { subtree: true, childList: true });
    if (there()) resolve();
  });
  await painted();
  const took = performance.now() - began;
  calendar.destroy();
  return took;
}

Object.assign(globalThis, { lab: { act, appearing, clear, component, element, floor, painted, peer, record } });
