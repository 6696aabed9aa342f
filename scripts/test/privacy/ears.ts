import type { CDPSession, Page } from 'puppeteer-core';

/** Where a canary must not turn up. */
export type Channel =
  | 'address' | 'header' | 'history' | 'title' | 'storage' | 'event' | 'console' | 'server log' | 'metrics' | 'window name' | 'message' | 'document' | 'body';

export interface Heard {
  readonly channel: Channel;
  readonly text: string;
}

/** The two headers that are there to carry a token and a secret. */
const meant = new Set(['authorization', 'booking-secret']);
/** The one thing that may be stored: which booking an open commit is for, and its secret. */
const attempt = 'day-attempt';

export interface Ears {
  readonly heard: Heard[];
  /** Bodies of requests and the two headers: where canaries belong. */
  readonly sent: string[];
  /** What stood in the two headers: tokens and secrets, canaries by themselves. */
  readonly credentials: Set<string>;
  readonly origins: Set<string>;
  /** Writes to storage but the attempt's, as "local name". */
  readonly writes: string[];
  /** Names of `day-` events and of the fields they carried. */
  readonly events: { readonly type: string; readonly fields: readonly string[] }[];
  /** What can only be read now: the address, the title, what is stored, and every word of the document. */
  lookNow(): Promise<string>;
}

export interface ListenOptions {
  /** A server of the host's own may keep a session in cookies that no script can read; what they hold is looked at all the same. */
  readonly cookiesOfServers?: boolean;
}

/** Listens to everything a page says to anybody: by Chromium's own protocol where the page could hide it, in the page where it could not. */
export async function listen(page: Page, options: ListenOptions = {}): Promise<Ears> {
  const ears: Omit<Ears, 'lookNow'> = { heard: [], sent: [], credentials: new Set(), origins: new Set(), writes: [], events: [] };
  const hear = (channel: Channel, text: string) => void ears.heard.push({ channel, text });
  const wire = await page.createCDPSession();
  await listenToNetwork(wire, ears, hear);
  await listenToStorage(wire, ears, hear);
  await page.exposeFunction('__heard', (channel: Channel, text: string) => {
    if (channel === 'event') {
      const { type, ...fields } = JSON.parse(text) as { type: string };
      ears.events.push({ type, fields: Object.keys(fields) });
    }
    if (text.startsWith('opened ')) ears.writes.push(text);
    hear(channel, text);
  });
  await page.evaluateOnNewDocument(listenInPage);
  page.on('console', (message) => hear('console', message.text()));
  page.on('pageerror', (error) => hear('console', String(error instanceof Error ? error.stack : error)));
  return { ...ears, lookNow: () => lookNow(page, wire, ears, hear, options) };
}

async function listenToNetwork(wire: CDPSession, ears: Pick<Ears, 'sent' | 'credentials' | 'origins'>, hear: (channel: Channel, text: string) => void): Promise<void> {
  const headersOf = (headers: Record<string, string>) => {
    for (const [name, value] of Object.entries(headers)) {
      if (meant.has(name.toLowerCase())) ears.credentials.add(value.replace(/^Bearer /i, ''));
      else hear('header', `${name}: ${value}`);
    }
  };
  const addressOf = (url: string) => {
    if (!/^(https?|wss?):/.test(url)) return;
    ears.origins.add(new URL(url).origin);
    hear('address', url);
  };
  wire.on('Network.requestWillBeSent', ({ request, documentURL }) => {
    addressOf(request.url + (request.urlFragment ?? ''));
    hear('address', documentURL);
    headersOf(request.headers);
    for (const { bytes } of request.postDataEntries ?? []) if (bytes) ears.sent.push(Buffer.from(bytes, 'base64').toString());
    if (request.postData) ears.sent.push(request.postData);
  });
  wire.on('Network.requestWillBeSentExtraInfo', ({ headers }) => headersOf(headers));
  wire.on('Network.responseReceivedExtraInfo', ({ headers }) => Object.entries(headers).forEach(([name, value]) => hear('header', `answer's ${name}: ${value}`)));
  wire.on('Network.webSocketCreated', ({ url }) => addressOf(url));
  wire.on('Network.webSocketFrameSent', ({ response }) => hear('message', response.payloadData));
  await wire.send('Network.enable', { maxPostDataSize: 1_000_000 });
}

async function listenToStorage(wire: CDPSession, ears: Pick<Ears, 'writes'>, hear: (channel: Channel, text: string) => void): Promise<void> {
  const note = ({ storageId, key, newValue }: { storageId: { isLocalStorage: boolean }; key: string; newValue: string }) => {
    if (key === attempt && !storageId.isLocalStorage) return;
    ears.writes.push(`${storageId.isLocalStorage ? 'local' : 'session'} ${key}`);
    hear('storage', `${key} ${newValue}`);
  };
  wire.on('DOMStorage.domStorageItemAdded', note);
  wire.on('DOMStorage.domStorageItemUpdated', note);
  await wire.send('DOMStorage.enable');
}

async function lookNow(page: Page, wire: CDPSession, ears: Pick<Ears, 'writes'>, hear: (channel: Channel, text: string) => void, { cookiesOfServers }: ListenOptions): Promise<string> {
  const { entries } = await wire.send('Page.getNavigationHistory');
  for (const { url, userTypedURL, title } of entries) hear('history', `${url} ${userTypedURL} ${title}`);
  const { cookies } = await wire.send('Network.getCookies');
  for (const { name, value, httpOnly } of cookies) {
    if (!httpOnly || !cookiesOfServers) ears.writes.push(`cookie ${name}`);
    hear('storage', `${name} ${value}`);
  }
  const origin = new URL(page.url()).origin;
  if (origin !== 'null') {
    const { usageBreakdown } = await wire.send('Storage.getUsageAndQuota', { origin });
    // What is counted for the two storages of strings is known from their events.
    for (const { storageType, usage } of usageBreakdown) if (usage > 0 && storageType !== 'local_storage') ears.writes.push(`${storageType} ${usage} bytes`);
  }
  const now = await page.evaluate(() => ({
    title: document.title, address: location.href, referrer: document.referrer, name: window.name, state: JSON.stringify(history.state),
    stored: [localStorage, sessionStorage].flatMap((store) => Object.entries(store).filter(([key]) => key !== 'day-attempt').map(([key, value]) => `${key} ${value}`)),
    asked: performance.getEntriesByType('resource').map(({ name }) => name),
  }));
  hear('title', now.title);
  hear('address', `${now.address} ${now.referrer} ${now.asked.join(' ')}`);
  hear('window name', now.name);
  hear('history', now.state);
  for (const line of now.stored) hear('storage', line);
  return page.evaluate(() => {
    // Every word and attribute of the document, in every open shadow root; and what stands in fields.
    const words: string[] = [];
    const read = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        words.push(...[...element.attributes].map(({ value }) => value), ...('value' in element ? [String(element.value)] : []));
        if (element.shadowRoot) {
          read(element.shadowRoot);
          words.push(element.shadowRoot.textContent ?? '');
        }
      }
    };
    read(document);
    return `${words.join('\n')}\n${document.documentElement.textContent ?? ''}`;
  });
}

/** Runs in every page before anything else. */
function listenInPage(): void {
  type Tell = (channel: string, text: string) => void;
  const tell: Tell = (channel, text) => void (globalThis as unknown as { __heard?: Tell }).__heard?.(channel, text);
  const around = (object: object, name: string, before: (parts: unknown[]) => void) => {
    const real = (object as Record<string, (...parts: unknown[]) => unknown>)[name];
    if (!real) return;
    Object.defineProperty(object, name, { configurable: true, writable: true, value(this: unknown, ...parts: unknown[]) {
      before(parts);
      return real.apply(this, parts);
    } });
  };
  const json = (value: unknown) => {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  around(EventTarget.prototype, 'dispatchEvent', ([event]) => {
    if (!(event instanceof Event) || !/^day-/.test(event.type) && !(event instanceof CustomEvent)) return;
    // Its own fields and the getters of its own classes, but not what every event has.
    const fields: Record<string, unknown> = {};
    for (let at: object = event; at !== Event.prototype && at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
      for (const name of Object.getOwnPropertyNames(at)) if (name !== 'constructor' && name !== 'isTrusted') fields[name] ??= (event as unknown as Record<string, unknown>)[name];
    }
    tell('event', json({ ...fields, type: event.type }));
  });
  for (const name of ['pushState', 'replaceState']) around(history, name, (parts) => tell('history', json(parts)));
  around(window, 'postMessage', (parts) => tell('message', json(parts[0])));
  around(BroadcastChannel.prototype, 'postMessage', (parts) => tell('message', json(parts[0])));
  around(IDBFactory.prototype, 'open', (parts) => tell('storage', `opened a database ${json(parts[0])}`));
  if (globalThis.CacheStorage) around(CacheStorage.prototype, 'open', (parts) => tell('storage', `opened a cache ${json(parts[0])}`));
  addEventListener('hashchange', () => tell('address', location.href));
  new MutationObserver(() => tell('title', document.title)).observe(document, { subtree: true, childList: true, characterData: true });
}
