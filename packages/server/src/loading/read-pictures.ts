import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sampleId } from '../sample/ids.ts';

/** A picture the service shows from its own address. */
export interface Picture {
  id: string;
  bytes: Buffer;
}

/** A picture begins with the words that say it is WebP; nothing else is ever served. */
const isWebp = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';

/** The pictures in a folder's `media`, each under an id made from the name of its file; none where there is no such folder. */
export async function readPictures(folder: string): Promise<Picture[]> {
  const names = await readdir(join(folder, 'media')).catch(() => []);
  return Promise.all(names.filter((name) => name.endsWith('.webp')).sort().map(async (name) => {
    const bytes = await readFile(join(folder, 'media', name));
    if (!isWebp(bytes)) throw new Error(`media/${name} is not a WebP picture`);
    return { id: sampleId('media', basename(name, '.webp')), bytes };
  }));
}
