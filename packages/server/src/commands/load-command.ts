import { ukTimeZone, wallClock } from '@daybridge/domain/zoned';
import { checkRecords, loadDirectory, UnfitDirectory } from '../loading/load-directory.ts';
import { readPictures } from '../loading/read-pictures.ts';
import { readDirectory } from '../loading/read-directory.ts';
import { CommandError, progress, reasonOf, withNewDatabase } from './command.ts';
import type { Command } from './command.ts';

const MOST_FAULTS = 50;

export const loadCommand: Command = {
  usage: 'load <folder or file>',
  words: 1,
  does: 'writes a directory from YAML or JSON into the store, and its dates',
  more: [
    'A folder holds areas, organisations, venues, services and opportunities as files or folders of these names, and pictures (WebP) in media; a file holds lists of these names. Records have an id, or a key from which always the same id is made.',
    'All of it is written or, when anything is not as the contract says, nothing: each mistake is named. Loaded again, what has not changed is left alone.'],
  async run({ configuration: { store: place, config }, words: [source] }, terminal) {
    const now = terminal.now();
    const records = await readDirectory(source!, wallClock(now, ukTimeZone).date).catch((error: unknown) => {
      throw new CommandError(`Nothing was loaded from ${source}: ${reasonOf(error)}.`);
    });
    const pictures = await readPictures(source!).catch((error: unknown) => {
      throw new CommandError(`Nothing was loaded from ${source}: ${reasonOf(error)}.`);
    });
    const said = progress(terminal, 'Records');
    try {
      checkRecords(records);
      await withNewDatabase(place, (database) => loadDirectory(database, records, { now, config, pictures, told: said.to }));
    } catch (error) {
      if (!(error instanceof UnfitDirectory)) throw error;
      for (const fault of error.faults.slice(0, MOST_FAULTS)) terminal.error.write(`${fault}\n`);
      throw new CommandError(`Nothing was loaded: ${error.message}.`);
    } finally {
      said.done();
    }
    terminal.out(`Loaded ${records.length.toLocaleString('en-GB')} records.`);
  },
};
