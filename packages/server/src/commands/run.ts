import { ConfigurationError } from '../configuration/configuration.ts';
import { CommandError, commonOptions, readGiven, reasonOf } from './command.ts';
import type { Command, Terminal } from './command.ts';

type Load = () => Promise<Command>;

/** Every command, read only when it is asked for. */
export const commands: Record<string, Load> = {
  serve: async () => (await import('./serve-command.ts')).serveCommand,
  migrate: async () => (await import('./store-commands.ts')).migrateCommand,
  backup: async () => (await import('./store-commands.ts')).backupCommand,
  restore: async () => (await import('./store-commands.ts')).restoreCommand,
  copy: async () => (await import('./store-commands.ts')).copyCommand,
  load: async () => (await import('./load-command.ts')).loadCommand,
  erase: async () => (await import('./erase-command.ts')).eraseCommand,
  doctor: async () => (await import('./doctor-command.ts')).doctorCommand,
};

/** Runs what stands on the command line. Answers the exit code. */
export async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      for (const line of await overview()) terminal.out(line);
      return name === undefined ? 1 : 0;
    }
    if (!Object.hasOwn(commands, name)) throw new CommandError(`There is no command "${name}": ${Object.keys(commands).join(', ')}.`);
    const command = await commands[name]!();
    const given = readGiven(command, args, terminal);
    if (given === 'help') for (const line of help(command)) terminal.out(line);
    else await command.run(given, terminal);
    return 0;
  } catch (error) {
    const known = error instanceof CommandError || error instanceof ConfigurationError;
    terminal.error.write(`${known ? error.message : `daybridge ${name} failed: ${reasonOf(error)}.`}\n`);
    if (!known && terminal.environment['DAYBRIDGE_DEBUG']) terminal.error.write(`${(error as Error).stack}\n`);
    return 1;
  }
}

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

async function overview(): Promise<string[]> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return ['daybridge <command>', '', ...columns(all.map(({ usage, does }) => [usage, does])), '', 'More about each: daybridge <command> --help'];
}

function help({ usage, does, more = [], options }: Command): string[] {
  const rows = Object.entries({ ...options, ...commonOptions }).map(([name, { type, does: what }]) => [`--${name}${type === 'string' ? ' <…>' : ''}`, what] as const);
  return [`daybridge ${usage}`, '', `${does[0]!.toUpperCase()}${does.slice(1)}.`, ...more.flatMap((text) => ['', text]), '', ...columns(rows)];
}
