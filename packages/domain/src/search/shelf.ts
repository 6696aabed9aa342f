import type { Document, LooseDocument, Numbers, VenueFacts } from './document.ts';

/** Bytes of one block. */
const BLOCK = 1 << 20;

type Lengths = { [Kind in keyof Numbers]: { length: number } };

/** Blocks begin, and documents in them, where the widest numbers may. */
const bytesOf = ({ starts, codes, slots }: Lengths): number => (8 * starts.length + 4 * codes.length + slots.length + 7) & ~7;

/**
 * Keeps the numbers of many documents side by side in large blocks: twenty thousand documents with arrays of their own take three times
 * the memory.
 */
export class Shelf {
  #block = new ArrayBuffer(0);
  #next = 0;
  #taken = 0;
  #inUse = 0;

  put(document: Document | LooseDocument): Document {
    const bytes = bytesOf(document);
    if (this.#next + bytes > this.#block.byteLength) [this.#block, this.#next] = [new ArrayBuffer(Math.max(BLOCK, bytes)), 0];
    const shelved = new ShelvedDocument(document, this.#block, this.#next);
    this.#next += bytes;
    this.#taken += bytes;
    this.#inUse += bytes;
    return shelved;
  }

  /** Tells that nobody needs a document any more. Its place stays empty. */
  drop(document: Document): void {
    this.#inUse -= bytesOf(document);
  }

  /** More is empty than in use: what is needed had better go to a new one. */
  get isMostlyEmpty(): boolean {
    return this.#taken > 2 * this.#inUse + BLOCK;
  }
}

/** A document that knows where its numbers are; the arrays are made when somebody looks. */
class ShelvedDocument implements Document {
  readonly id: string;
  readonly titleKey: string;
  readonly closed: boolean;
  readonly venues: readonly VenueFacts[];
  readonly forAll: boolean;
  terms: readonly number[] | undefined;
  readonly #block: ArrayBuffer;
  readonly #at: number;
  readonly #sessions: number;
  readonly #codes: number;

  constructor({ id, titleKey, closed, venues, forAll, starts, terms, codes, slots }: Document | LooseDocument, block: ArrayBuffer, at: number) {
    this.id = id;
    this.titleKey = titleKey;
    this.closed = closed;
    this.venues = venues;
    this.forAll = forAll;
    this.terms = terms;
    this.#block = block;
    this.#at = at;
    this.#sessions = starts.length;
    this.#codes = codes.length;
    this.starts.set(starts);
    this.codes.set(codes);
    this.slots.set(slots);
  }

  get starts(): Float64Array {
    return new Float64Array(this.#block, this.#at, this.#sessions);
  }

  get codes(): Uint32Array {
    return new Uint32Array(this.#block, this.#at + 8 * this.#sessions, this.#codes);
  }

  get slots(): Uint8Array {
    return new Uint8Array(this.#block, this.#at + 8 * this.#sessions + 4 * this.#codes, this.#sessions);
  }
}
