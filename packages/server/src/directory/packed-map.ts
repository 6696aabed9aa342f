import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { neverChanges } from '../contract/copy-declared.ts';
import { LastUsed } from './last-used.ts';

/** Values packed together: the more, the smaller they get, and the longer it takes to open one. */
const TOGETHER = 8;

/** So many bytes of the first values tell a packer what such values look like: each block is a quarter smaller for it. */
const SAMPLE = 24 * 1024;

/** So many values are kept open as well: what people look at is looked at again. */
const KEPT_OPEN = 500;

/** Quickly, and with little room for each: a compressor's ordinary room is forty times what it is given here. */
const QUICK = { chunkSize: 12 * 1024, params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_windowLog]: 16 } };

/** Some values as packed JSON, a line each in the order of their ids. Never altered: several maps may hold it. */
interface Block {
  ids: readonly string[];
  /** A letter for each byte: texts lie close together in the heap, where thousands of buffers leave holes that nobody fills. */
  packed: string;
  /** What it was packed by. */
  sample: Buffer;
}

/** Shared by a map and its copies, once there are values enough to have one. */
interface Like {
  sample?: Buffer;
}

/**
 * Values as packed JSON, by id: 20,000 opportunities so take a quarter of the memory, and there is next to nothing for a collector to look
 * through. One at a time they would pack half as well and five times as slowly. A value looked up twice in a row is the same object;
 * nobody may alter it.
 */
export class PackedMap<T extends object> implements ReadonlyMap<string, T> {
  /** Where each is: in a block, or as JSON by itself until there are enough for one. */
  readonly #places: Map<string, Block | string>;
  readonly #loose: Set<string>;
  /** With the place it was read from: another map may have another value under the same id. */
  readonly #open: LastUsed<{ from: Block | string; value: T }>;

  readonly #like: Like;

  private constructor(places: Map<string, Block | string>, loose: Set<string>, open: LastUsed<{ from: Block | string; value: T }>, like: Like) {
    this.#places = places;
    this.#loose = loose;
    this.#open = open;
    this.#like = like;
  }

  static empty<T extends object>(): PackedMap<T> {
    return new PackedMap<T>(new Map(), new Set(), new LastUsed(KEPT_OPEN), {});
  }

  /** A map of the same values, for whoever changes some: this one stays as it is. */
  copy(): PackedMap<T> {
    return new PackedMap(new Map(this.#places), new Set(this.#loose), this.#open, this.#like);
  }

  /** Puts a value in or, with `undefined`, takes it out. */
  set(id: string, value: T | undefined): void {
    const before = this.#places.get(id);
    this.#places.delete(id);
    this.#loose.delete(id);
    if (typeof before === 'object') this.#clear(before);
    if (value !== undefined) this.#put(id, JSON.stringify(value));
  }

  #put(id: string, text: string): void {
    this.#places.set(id, text);
    this.#loose.add(id);
    if (this.#loose.size < (this.#like.sample ? TOGETHER : 2 * TOGETHER)) return;
    const ids = [...this.#loose];
    const bytes = Buffer.from(ids.map((one) => this.#places.get(one) as string).join('\n'));
    this.#like.sample ??= Buffer.from(bytes.subarray(0, SAMPLE));
    const block = pack(ids, bytes, this.#like.sample);
    for (const one of ids) this.#places.set(one, block);
    this.#loose.clear();
  }

  /** Where most of a block has been replaced, the rest is packed anew: else it would keep all of it in memory. */
  #clear(block: Block): void {
    const left = block.ids.filter((id) => this.#places.get(id) === block);
    if (left.length > TOGETHER / 2) return;
    const texts = textsOf(block);
    for (const id of left) this.#put(id, texts[block.ids.indexOf(id)]!);
  }

  get size(): number {
    return this.#places.size;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  get(id: string): T | undefined {
    const from = this.#places.get(id);
    if (from === undefined) return undefined;
    const open = this.#open.get(id);
    if (open?.from === from) return open.value;
    return this.#open.keep(id, { from, value: this.#read(id, from) }).value;
  }

  #read(id: string, from: Block | string): T {
    return opened<T>(typeof from === 'string' ? from : textsOf(from)[from.ids.indexOf(id)]!);
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  *values(): MapIterator<T> {
    for (const [, value] of this.entries()) yield value;
  }

  /** A block is opened once for all that is in it, if they were put in together. */
  *entries(): MapIterator<[string, T]> {
    let last: { block: Block; texts: string[] } | undefined;
    for (const [id, from] of this.#places) {
      if (typeof from === 'string') {
        yield [id, opened<T>(from)];
        continue;
      }
      if (last?.block !== from) last = { block: from, texts: textsOf(from) };
      yield [id, opened<T>(last.texts[from.ids.indexOf(id)]!)];
    }
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(each: (value: T, id: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [id, value] of this.entries()) each(value, id, this);
  }
}

const pack = (ids: readonly string[], bytes: Buffer, sample: Buffer): Block =>
  ({ ids, packed: zstdCompressSync(bytes, { ...QUICK, pledgedSrcSize: bytes.length, dictionary: sample }).toString('latin1'), sample });

/** JSON has no line ends of its own. */
const textsOf = ({ packed, sample }: Block): string[] =>
  zstdDecompressSync(Buffer.from(packed, 'latin1'), { dictionary: sample }).toString('utf8').split('\n');

const opened = <T extends object>(text: string): T => neverChanges(JSON.parse(text) as T);
