import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message, Sender } from '../sender.ts';

/** One line for a header, whatever stands in it. */
const line = (name: string, value: string): string => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`;

/**
 * Writes each message to a file of its own, whole or not at all: for trying things out, and for what somebody has to ring or post.
 * The same message again is the same file. Only whoever runs the service can read it.
 */
export const fileSender = (folder: string): Sender => ({
  async send(message: Message) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `${message.id}.txt`);
    const head = [line('Channel', message.channel), line('To', message.to), line('Language', message.language), line('Subject', message.subject)];
    const words = message.channel === 'text' ? message.text : message.body;
    const parts = [...head, '', words.trimEnd(), ...(message.calendar === undefined ? [] : ['', message.calendar.trimEnd()]), ''];
    const file = await open(`${path}.part`, 'w', 0o600);
    try {
      await file.writeFile(parts.join('\n'));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.part`, path);
  },
});
