import { neverChanges } from '../contract/copy-declared.ts';

/** So many values are kept unpacked as well: what people look at is looked at again. */
const KEPT_OPEN = 600;

const SLAB = 1 << 20;
let slab = Buffer.alloc(0);
let used = 0;

/** A copy beside others: a block for each would be far larger than what is in it. */
function inSlab(bytes: Buffer): Buffer {
  if (used + bytes.length > slab.length) [slab, used] = [Buffer.allocUnsafeSlow(Math.max(SLAB, bytes.length)), 0];
  const copy = slab.subarray(used, used + bytes.length);
  bytes.copy(copy);
  used += bytes.length;
  return copy;
}

/**
 * Values as the bytes of their JSON, by id: one block for many, and nothing for a collector to look through. Deflating them was measured:
 * a start took twice as long, and the process was no smaller. A value looked up twice in a row is the same object; nobody may alter it.
 */
export class PackedMap<T extends object> implements ReadonlyMap<string, T> {
  readonly #packed: Map<string, Buffer>;
  readonly #open: Map<Buffer, T>;

  private constructor(packed: Map<string, Buffer>, open: Map<Buffer, T>) {
    this.#packed = packed;
    this.#open = open;
  }

  static empty<T extends object>(): PackedMap<T> {
    return new PackedMap<T>(new Map(), new Map());
  }

  /** A map of the same values, for whoever changes some: this one stays as it is. */
  copy(): PackedMap<T> {
    return new PackedMap(new Map(this.#packed), this.#open);
  }

  /** Puts a value in or, with `undefined`, takes it out. */
  set(id: string, value: T | undefined): void {
    const before = this.#packed.get(id);
    if (before) this.#open.delete(before);
    if (value === undefined) this.#packed.delete(id);
    else this.#packed.set(id, inSlab(Buffer.from(JSON.stringify(value))));
  }

  get size(): number {
    return this.#packed.size;
  }

  has(id: string): boolean {
    return this.#packed.has(id);
  }

  get(id: string): T | undefined {
    const packed = this.#packed.get(id);
    return packed && this.#unpack(packed);
  }

  #unpack(packed: Buffer): T {
    const open = this.#open.get(packed);
    if (open) {
      // The last one used goes last.
      this.#open.delete(packed);
      this.#open.set(packed, open);
      return open;
    }
    const value = neverChanges(JSON.parse(packed.toString('utf8')) as T);
    this.#open.set(packed, value);
    if (this.#open.size > KEPT_OPEN) this.#open.delete(this.#open.keys().next().value!);
    return value;
  }

  keys(): MapIterator<string> {
    return this.#packed.keys();
  }

  *values(): MapIterator<T> {
    for (const [, value] of this.entries()) yield value;
  }

  *entries(): MapIterator<[string, T]> {
    for (const id of this.#packed.keys()) yield [id, this.get(id)!];
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(each: (value: T, id: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [id, value] of this.entries()) each(value, id, this);
  }
}
