import type { Page } from 'puppeteer-core';
import type { EngineName, Seen } from '../browser.ts';

/** Writes down what a page asks for, complains about and stores. */
export async function watch(page: Page, seen: Seen, engine: EngineName): Promise<void> {
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  page.on('console', (message) => {
    // What a browser says about an answer that is no success stands in `refusals`.
    if (['error', 'warn'].includes(message.type()) && !message.text().startsWith('Failed to load resource')) seen.complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(https?|wss?):/.test(request.url())) return;
    seen.requests.push({ method: request.method(), url: request.url(), referrer: request.headers()['referer'] ?? '' });
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.refusals.push(`${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`);
  });
  page.on('requestfailed', (request) => {
    seen.refusals.push(`${request.failure()?.errorText ?? 'failed'} ${request.method()} ${request.url()}`);
  });
  if (engine === 'chromium') await watchStorage(page, seen);
}

async function watchStorage(page: Page, seen: Seen): Promise<void> {
  const protocol = await page.createCDPSession();
  const note = ({ storageId, key }: { storageId: { isLocalStorage: boolean }; key: string }) => {
    seen.writes.push(`${storageId.isLocalStorage ? 'local' : 'session'} ${key}`);
  };
  protocol.on('DOMStorage.domStorageItemAdded', note);
  protocol.on('DOMStorage.domStorageItemUpdated', note);
  await protocol.send('DOMStorage.enable');
  await page.evaluateOnNewDocument(() => {
    // Databases and caches leave no event behind: their doors are watched instead.
    for (const [object, name] of [[globalThis.IDBFactory?.prototype, 'open'], [globalThis.CacheStorage?.prototype, 'open']] as const) {
      if (!object) continue;
      const real = (object as unknown as Record<string, (...parts: unknown[]) => unknown>)[name]!;
      Object.defineProperty(object, name, {
        value(this: unknown, ...parts: unknown[]) {
          console.error(`A page opened a store: ${String(parts[0])}`);
          return real.apply(this, parts);
        },
      });
    }
  });
}
