import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From so many opportunities read at once on. */
export const MUCH = 5000;

/**
 * Reading a large directory leaves much behind that nobody needs any more, and without a reason Node keeps it until the next large work.
 * Once after it, what it took is given back to the machine.
 */
export function giveBackMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setImmediate(collect);
}
