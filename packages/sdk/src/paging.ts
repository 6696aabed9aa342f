import { asCall, type Pages, type Reply } from './call.ts';
import { DaybridgeError } from './errors.ts';

interface AnyPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** A list that is read page by page: the first is fetched at once, the others as somebody iterates. */
export function asPages<Page extends AnyPage<Item>, Item, Code extends string>(
  operation: string, read: (cursor?: string) => Promise<Reply>,
): Pages<Page, Item, Code> {
  const first = asCall<Page, Code>(read());
  return Object.assign(first, {
    async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
      const seen = new Set<string>();
      for (let page = await first; ; ) {
        yield* page.items;
        const { nextCursor } = page;
        if (!nextCursor) return;
        if (seen.has(nextCursor)) throw new DaybridgeError('contract', { operation, because: 'the same page was offered twice' });
        seen.add(nextCursor);
        page = (await read(nextCursor)).value as Page;
      }
    },
  });
}
