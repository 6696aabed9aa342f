/** What stands around what people say about a plan. */
export const en = {
  add: 'Add a comment',
  wrong: 'Something here is wrong',
  saidOn: (who: string, role: string | undefined, date: string) => `${role ? `${who} (${role})` : who}, ${date}`,
  label: 'Your comment',
  labelWrong: 'What is wrong?',
  hint: 'It stands beside the plan with your name. Everybody who can see this part can read it.',
  missing: 'Write something first.',
  send: 'Send',
  sending: 'Sending…',
  cancel: 'Do not send',
  notSent: 'It was not sent. What you wrote is still here.',
  receipt: 'Thank you. Your comment is here now.',
  receiptWrong: 'Thank you. What you said stands here now, for whoever works on this plan to read.',
  at: (time: string) => `Received at ${time}.`,
  notLoaded: 'We cannot show what people have said about this plan at the moment.',
};

export type TalkMessages = typeof en;
