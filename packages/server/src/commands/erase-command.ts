import { eraseGuestBooking, erasePerson } from '../keeping/erase.ts';
import { openStore } from '../store/open.ts';
import { CommandError, mustBeThere } from './command.ts';
import type { Command, Terminal } from './command.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const eraseCommand: Command = {
  usage: 'erase --person <id> | --guest-booking <id>',
  words: 0,
  does: 'forgets a person, or a guest\'s booking, in every table',
  more: [
    'Places they have ahead are free again and go to who waits. Of what is past only remains that a place was taken.',
    'Backups made before still hold it: keep them no longer than you have told people.'],
  options: {
    person: { type: 'string', does: 'the id of a person with an account' },
    'guest-booking': { type: 'string', does: 'the id of a booking made without an account' },
    yes: { type: 'boolean', does: 'do not ask' },
  },
  async run({ configuration, text, flag }, terminal) {
    const [person, booking] = [text('person'), text('guest-booking')];
    if ((person === undefined) === (booking === undefined)) throw new CommandError('Say who: daybridge erase --person <id> | --guest-booking <id>');
    const id = (person ?? booking)!.toLowerCase();
    const what = person === undefined ? `the guest's booking ${id}` : `the person ${id}`;
    if (!ID.test(id)) throw new CommandError(`"${id}" is not an id.`);
    await mustBeThere(configuration.store);
    if (!flag('yes')) await mustAgree(what, terminal);
    const store = await openStore(configuration.store, terminal.now());
    try {
      const erased = await (person === undefined ? eraseGuestBooking : erasePerson)(store, configuration.config, id, terminal.now());
      if (!erased) throw new CommandError(`There is no ${what.replace(/^the /, '')}.`);
      const rows = Object.entries(erased).map(([table, count]) => `${table} ${count}`).join(', ');
      terminal.out(`Erased ${what}: ${rows || 'nothing was left of it'}.`);
    } finally {
      await store.close();
    }
  },
};

async function mustAgree(what: string, { ask }: Terminal): Promise<void> {
  if (!ask) throw new CommandError('Nobody is there to be asked: say --yes.');
  const answer = await ask(`Erase ${what}, for good? Type yes: `);
  if (answer.trim().toLowerCase() !== 'yes') throw new CommandError('Nothing was erased.');
}
