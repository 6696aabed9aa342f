import { createHmac } from 'node:crypto';

/**
 * The key that stands after `#` in a link of a message. It opens the one thing it was made for, like the secret a guest made,
 * and nothing has to be kept for it: whoever has the server's key can make it again. A new version of it ends the ones before.
 */
export const linkKey = (serverKey: string, id: string, version: number): string =>
  createHmac('sha256', serverKey).update(`daybridge link ${id} ${version}`).digest('base64url');
