import { createHmac, randomBytes } from 'node:crypto';

/** Names addresses in memory only, under a key that ends with the process: an address is never written down. */
export class AddressNames {
  readonly #key = randomBytes(32);

  of(address: string): string {
    return createHmac('sha256', this.#key).update(address).digest('base64');
  }
}
