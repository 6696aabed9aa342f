import { open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { wholeOrNothing } from './whole-or-nothing.ts';

const isPacked = (file: string): boolean => file.endsWith('.gz');

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
};

/** What a process left beside the file that was killed before it could take it away: it holds what people told us. */
async function removeLeftOvers(file: string): Promise<void> {
  const start = `${basename(file)}.`;
  for (const name of await readdir(dirname(file))) {
    const pid = name.startsWith(start) && /^(\d+)\.part$/.exec(name.slice(start.length))?.[1];
    if (pid && !isAlive(Number(pid))) await unlink(join(dirname(file), name));
  }
}

/**
 * Writes lines to a file that is there whole or not at all: beside it first, on the disk, then renamed. Packed when it is called `.gz`.
 * Only its owner may read it.
 */
export async function writeWhole(file: string, lines: AsyncIterable<string>): Promise<void> {
  await removeLeftOvers(file);
  const part = `${file}.${process.pid}.part`;
  await wholeOrNothing(() => unlink(part).catch(() => undefined), async () => {
    const handle = await open(part, 'wx', 0o600);
    const ended = new Transform({ objectMode: true, transform: (line: string, _encoding, done) => done(null, Buffer.from(`${line}\n`)) });
    const target = handle.createWriteStream({ flush: true });
    try {
      await (isPacked(file) ? pipeline(Readable.from(lines), ended, createGzip(), target) : pipeline(Readable.from(lines), ended, target));
    } catch (error) {
      await handle.close().catch(() => undefined);
      throw error;
    }
    await rename(part, file);
    await syncFolder(dirname(file));
  });
}

/** A rename is only kept for certain when the folder has reached the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().catch(() => undefined);
  await handle.close();
}

/** The lines of such a file. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const input: Readable = isPacked(file) ? bytes.pipe(createGunzip()) : bytes;
  // An error of the first stream does not reach the second one by itself.
  bytes.once('error', (error: Error) => input.destroy(error));
  let failure: unknown;
  input.once('error', (error) => (failure = error));
  yield* createInterface({ input, crlfDelay: Infinity });
  if (failure) throw failure;
}
