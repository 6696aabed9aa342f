import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The key of the links in messages, made once and kept in a file only its owner can read: a link in a message of yesterday
 * opens its booking today.
 */
export async function linkKeyIn(folder: string): Promise<string> {
  const file = path.join(folder, 'link-key');
  await mkdir(folder, { recursive: true });
  await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(file, 'utf8');
}
