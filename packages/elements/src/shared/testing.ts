import { expect, fixture } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

/** Helpers for component tests. Only tests import this file. */

// What the test runner puts on the page; it ships no types for it.
declare global {
  function describe(subject: string, work: () => void): void;
  function it(behaviour: string, work: () => unknown): void;
  function beforeEach(work: () => unknown): void;
  function afterEach(work: () => unknown): void;
}

/** Renders a template and waits until the element has settled (its own work included, such as an answer of a stub client). */
export async function mount<E extends LitElement>(template: TemplateResult): Promise<E> {
  const element = await fixture<E>(template);
  await settled(element);
  return element;
}

/** Waits until nothing is waiting to be rendered: a few turns of promises and renders. */
export async function settled(element: LitElement, turns = 4): Promise<void> {
  for (let i = 0; i < turns; i += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
}

/** A promise and its two ends, to hold an answer back until the test has looked. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** An error shaped as the SDK throws it. `failure('network')`, `failure('http', 409, 'session-full', 'This session is full.')`. */
export function failure(kind: 'http' | 'network' | 'timeout' | 'aborted' | 'contract', status?: number, code?: string, detail?: string, extra: object = {}): Error {
  const problem = status ? { type: `https://daybridge.example/problems/${code ?? 'error'}`, title: detail ?? code ?? '', status, code, detail, ...extra } : undefined;
  return Object.assign(new Error(`${kind} ${status ?? ''}`.trim()), { kind, status, code, problem, requestId: 'test', attempts: 1 });
}

/** A `fetch` that answers from a table of `"GET /path"` → body (or a function of the request), for tests that go through the real SDK. */
export function stubFetch(answers: Record<string, unknown | ((request: Request) => unknown)>): typeof fetch & { readonly requests: Request[] } {
  const requests: Request[] = [];
  const answer = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    requests.push(request.clone());
    const path = new URL(request.url).pathname.replace(/^.*?\/v1(?=\/)/, '');
    const found = answers[`${request.method} ${path}`];
    const body = typeof found === 'function' ? await (found as (request: Request) => unknown)(request) : found;
    if (body instanceof Response) return body;
    if (body === undefined) {
      const problem = { type: 'about:blank', title: 'Not found', status: 404, code: 'not-found' };
      return new Response(JSON.stringify(problem), { status: 404, headers: { 'content-type': 'application/problem+json' } });
    }
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  };
  return Object.assign(answer as typeof fetch, { requests });
}

/** All elements of an element's shadow tree, nested shadow roots included. */
export function deepElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deepElements(element.shadowRoot) : [])]);
}

const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-errormessage', 'aria-details', 'list', 'headers'];

/** References to ids that do not exist in the same root, and ids used twice: "input[aria-describedby] → hint-2". Must be empty. */
export function danglingReferences(host: Element): string[] {
  const wrong: string[] = [];
  const look = (root: ShadowRoot) => {
    const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
    for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) wrong.push(`id "${id}" is used twice`);
    for (const element of root.querySelectorAll('*')) {
      for (const name of references) {
        for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)) {
          if (!root.getElementById(id)) wrong.push(`${element.localName}[${name}] → ${id}`);
        }
      }
      const fragment = element.localName === 'a' ? element.getAttribute('href') : null;
      // `#day-…=` is an address of ours for the page, no place within the root.
      if (fragment?.startsWith('#') && !fragment.startsWith('#day-') && !root.getElementById(fragment.slice(1))) wrong.push(`a[href] → ${fragment}`);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  if (host.shadowRoot) look(host.shadowRoot);
  return wrong;
}

/** axe finds nothing and no id reference dangles. */
export async function expectAccessible(element: Element): Promise<void> {
  expect(danglingReferences(element)).to.deep.equal([]);
  // The rule about landmarks is the host page's business: a widget makes none.
  await expect(element).to.be.accessible({ ignoredRules: ['region', 'page-has-heading-one'] });
}

/** What sticks out sideways when the element is this wide. Must be empty at 320. */
export async function stickingOut(element: HTMLElement, width = 320): Promise<string[]> {
  const before = element.style.width;
  element.style.width = `${width}px`;
  // Measuring lays the page out; an animation frame would never come to a tab in the background.
  await new Promise((resolve) => setTimeout(resolve));
  const edge = element.getBoundingClientRect();
  const wrong = (element.shadowRoot ? deepElements(element.shadowRoot) : [])
    // What a closed disclosure holds is not seen, though some engines give it a place.
    .filter((each) => !each.closest('.hush') && (each.closest('summary') || !each.closest('details:not([open])')) && each.getClientRects().length > 0)
    .filter((each) => each.getBoundingClientRect().right > edge.right + 1 || each.getBoundingClientRect().left < edge.left - 1)
    .map((each) => `${each.localName}.${each.className} ${Math.round(each.getBoundingClientRect().right - edge.right)}px`);
  element.style.width = before;
  return wrong;
}

/** Collects violations of the page's policy while the work runs. Must be empty. */
export async function policyViolations(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const note = (event: SecurityPolicyViolationEvent) => seen.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  document.addEventListener('securitypolicyviolation', note);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  document.removeEventListener('securitypolicyviolation', note);
  return seen;
}

/** Finds by visible words inside the shadow tree: `byText(el, 'button', 'Show results')`. Throws with what there is. */
export function byText<E extends HTMLElement = HTMLElement>(element: Element, selector: string, words: string | RegExp): E {
  const all = deepElements(element.shadowRoot!).filter((each) => each.matches(selector));
  const clean = (each: Element) => (each.textContent ?? '').replace(/\s+/g, ' ').trim();
  const found = all.find((each) => (typeof words === 'string' ? clean(each) === words || clean(each).startsWith(words) : words.test(clean(each))));
  if (!found) throw new Error(`No ${selector} says "${words}". There is: ${all.map(clean).join(' | ')}`);
  return found as E;
}

/** All visible words of the shadow tree, spaces folded. */
export function wordsIn(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What the live region says, after the short wait that makes it speak. */
export async function announced(element: Element): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return [...(element.shadowRoot?.children ?? [])].find((each) => each.role === 'status')?.textContent ?? '';
}
