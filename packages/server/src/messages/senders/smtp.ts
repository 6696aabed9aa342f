import { createTransport } from 'nodemailer';
import type { Message, Sender } from '../sender.ts';
import { Undeliverable } from '../sender.ts';

const SECONDS = 1000;

/** Sends emails through a mail server. `from` is an address such as `Kingsmead <appointments@kingsmead.example>`. */
export function smtpSender(url: string, from: string): Sender {
  const transport = createTransport({
    url, pool: true, maxConnections: 3, connectionTimeout: 10 * SECONDS, greetingTimeout: 10 * SECONDS, socketTimeout: 20 * SECONDS,
    // A message holds text and one calendar file; nothing is fetched from a file or an address for it.
    disableFileAccess: true, disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0]);
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'daybridge.invalid';
  return {
    async send({ id, to, language, subject, body, calendar }: Message) {
      try {
        await transport.sendMail({
          from, subject, text: body,
          // An address is one address: a comma in it does not make two.
          to: { name: '', address: to },
          messageId: `<${id}@${domain}>`,
          headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
          ...(calendar !== undefined && { icalEvent: { method: 'PUBLISH', filename: 'appointment.ics', content: calendar } }),
        });
      } catch (error) {
        const { responseCode = 0, code } = error as { responseCode?: number; code?: string };
        // The words of a mail server may hold the address: they go no further.
        if ((responseCode >= 500 && responseCode < 600) || code === 'EENVELOPE') throw new Undeliverable(`the mail server answered ${responseCode || code}`);
        throw new Error(`the mail server could not be reached (${responseCode || code || 'no answer'})`);
      }
    },
    close: () => transport.close(),
  };
}
