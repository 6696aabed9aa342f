import { SignJWT } from 'jose';
import type { Clock } from '../../clock.ts';
import type { Message, Sender } from '../sender.ts';
import { Undeliverable } from '../sender.ts';

/** How to reach a service with the interface of GOV.UK Notify. */
export interface NotifySettings {
  url: string;
  /** `name-<service id>-<secret>`, as Notify gives it. */
  key: string;
  /** Templates with the fields `subject` and `body`, and with `text`. */
  emailTemplate: string | undefined;
  textTemplate: string | undefined;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const TIMEOUT = 20_000;

/** Sends emails and texts through GOV.UK Notify, or what speaks like it. A message's id is its reference there. */
export function notifySender({ url, key, emailTemplate, textTemplate }: NotifySettings, clock: Clock): Sender {
  const parts = new RegExp(`(${UUID})-(${UUID})$`, 'i').exec(key);
  if (!parts) throw new Error('The Notify key has to end with the id of the service and its secret.');
  const [, service, secret] = parts as unknown as [string, string, string];
  const token = (): Promise<string> =>
    new SignJWT({}).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).setIssuer(service).setIssuedAt(Math.floor(clock().getTime() / 1000)).sign(Buffer.from(secret));

  return {
    async send(message: Message) {
      const request = message.channel === 'text' ? textRequest(message, textTemplate) : emailRequest(message, emailTemplate);
      const response = await fetch(new URL(`/v2/notifications/${request.path}`, url), {
        method: 'POST', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
        body: JSON.stringify({ ...request.body, reference: message.id }),
      });
      await response.arrayBuffer();
      if (response.ok) return;
      // Too many at once and trouble of theirs pass; a refused number or template does not.
      if (response.status === 429 || response.status >= 500) throw new Error(`Notify answered ${response.status}`);
      throw new Undeliverable(`Notify answered ${response.status}`);
    },
  };
}

const textRequest = ({ to, text }: Message, template: string | undefined) =>
  ({ path: 'sms', body: { phone_number: to, template_id: template, personalisation: { text } } });

const emailRequest = ({ to, subject, body }: Message, template: string | undefined) =>
  ({ path: 'email', body: { email_address: to, template_id: template, personalisation: { subject, body } } });
