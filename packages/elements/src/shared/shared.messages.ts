/** Words that more than one widget says. The urgent wording needs a clinical lead's approval before anyone relies on it. */
export const en = {
  urgentHelp: 'Get urgent help',
  urgentRisk: 'If someone’s life is at risk, call {999} or go to A&E now.',
  urgentMental: 'For urgent mental health help, call {111} and select the mental health option.',
  urgentSamaritans: 'Samaritans: {116 123}.',
  urgentShout: 'Text SHOUT to {85258}.',

  loadingSlow: 'This is taking longer than usual.',
  phone: (number: string) => `You can also call ${number}.`,
  tryAgain: 'Try again',
  back: 'Back',
  printedOn: (date: string) => `Printed on ${date}.`,
  thereIsAProblem: 'There is a problem',

  offlineTitle: 'You are offline',
  offlineText: 'We cannot reach the internet from here. Nothing you told us is lost. Try again when you are back online.',
  offlineKept: (time: string) => `You are offline. This is what we last saved, at ${time}.`,
  serverTitle: 'Sorry, this is not working at the moment',
  serverText: 'The problem is ours. Nothing you told us is lost. Try again in a few minutes.',
  busyTitle: 'A lot of people are using this at the moment',
  busyText: 'Nothing you told us is lost. Wait a minute, then try again.',
  forbiddenTitle: 'You cannot see this page',
  forbiddenText: 'If you think you should, ask the service that gave you the link.',
  forbiddenPhone: (number: string) => `If you think you should, ring ${number}.`,
  notFoundTitle: 'We cannot find this',
  notFoundText: 'It may have ended, or the link may be wrong.',
  sessionTitle: 'You need to log in again',
  sessionText: 'You have been logged out. Your answers are still here until you close this page.',
  signIn: 'Log in',
};

export type SharedMessages = typeof en;
