/** A message ready to go. */
export interface Message {
  /** Goes with it wherever it can, so that the same message sent twice can be told from two. */
  id: string;
  channel: string;
  /** Address or number, as the person gave it. */
  to: string;
  language: 'en' | 'cy';
  subject: string;
  /** For email and letters. */
  body: string;
  /** For a telephone: at most three parts. */
  text: string;
  /** A calendar file that goes with an email. */
  calendar?: string;
}

/** Carries messages. Resolves once somebody else has taken the message over; throws when nobody has. */
export interface Sender {
  send(message: Message): Promise<void>;
  close?(): Promise<void> | void;
}

/** Trying again will not help: the address is refused, or the service that carries messages does not know us. */
export class Undeliverable extends Error {
  override name = 'Undeliverable';
}
