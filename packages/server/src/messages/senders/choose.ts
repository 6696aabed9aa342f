import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import type { Message, Sender } from '../sender.ts';
import { fileSender } from './file.ts';

/**
 * Who carries what: emails a mail server or Notify, texts Notify, and everything that nobody carries the folder, where staff find
 * what they have to ring or post. Each is loaded only when it is used.
 */
export function chooseSender(config: Config, clock: Clock): Sender {
  const { messagesFolder, smtpUrl, mailFrom, notifyUrl, notifyKey, notifyEmailTemplate, notifyTextTemplate } = config;
  const folder = fileSender(messagesFolder);
  let smtp: Promise<Sender> | undefined;
  let notify: Promise<Sender> | undefined;
  const bySmtp = (): Promise<Sender> => (smtp ??= import('./smtp.ts').then(({ smtpSender }) => smtpSender(smtpUrl!, mailFrom!)));
  const byNotify = (): Promise<Sender> => (notify ??= import('./notify.ts').then(({ notifySender }) =>
    notifySender({ url: notifyUrl, key: notifyKey!, emailTemplate: notifyEmailTemplate, textTemplate: notifyTextTemplate }, clock)));

  const senderOf = async ({ channel }: Message): Promise<Sender> => {
    if (channel === 'email' && smtpUrl !== undefined && mailFrom !== undefined) return bySmtp();
    if (channel === 'email' && notifyKey !== undefined && notifyEmailTemplate !== undefined) return byNotify();
    if (channel === 'text' && notifyKey !== undefined && notifyTextTemplate !== undefined) return byNotify();
    return folder;
  };
  return {
    send: async (message) => (await senderOf(message)).send(message),
    close: async () => {
      await (await smtp)?.close?.();
    },
  };
}
