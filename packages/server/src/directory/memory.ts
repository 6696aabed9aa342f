import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From so many opportunities read at once on. */
export const MUCH = 5000;

/** By then the first search has been prepared too. */
const SECONDS = 1;

type Collect = (how: { type: 'minor' | 'major'; execution: 'sync'; flavor?: 'last-resort' }) => void;

let collect: Collect | undefined;

function collector(): Collect {
  setFlagsFromString('--expose-gc');
  return (collect ??= runInNewContext('gc') as Collect);
}

/** Throws away what one part of a large directory left behind, before the next part needs more room for its own. */
export const tidyUp = (): void => collector()({ type: 'minor', execution: 'sync' });

/**
 * Reading a large directory leaves much behind that nobody needs any more, and the room for it stays with the process: an ordinary
 * collection keeps it for the next large work. Once after it, the process gives back to the machine what it does not hold.
 */
export function giveBackMemory(): void {
  setTimeout(() => collector()({ type: 'major', execution: 'sync', flavor: 'last-resort' }), SECONDS * 1000).unref();
}
