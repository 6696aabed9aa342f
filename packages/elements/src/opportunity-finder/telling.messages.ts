import { LifeDomain, ReportReason } from '@daybridge/sdk/vocabularies';
import type { Terms } from '../shared/vocabulary.ts';

/** What the two forms say by which somebody tells us something. Loaded with them. */
export const en = {
  back: 'Back to the list',
  optional: '(optional)',
  sending: 'Sending…',
  terms: { lifeDomain: LifeDomain, what: ReportReason } as Record<string, Terms>,

  wishTitle: 'Tell us what you would like to do',
  wishLead: 'Someone who knows the area reads it. They look for what fits, or bring together people who want the same.',
  wishPrivate: 'What you write is never shown in public.',
  wishText: 'What would you like to do?',
  wishTextHint: 'In your own words. For example: somewhere to play chess in the evening',
  wishWhere: 'Where?',
  wishWhereHint: 'The first part of a postcode, like KM5',
  wishDomain: 'What kind of thing is it?',
  wishDomainNone: 'I would rather not choose',
  wishSend: 'Send',
  wishThanks: 'Thank you. We have passed it on',
  nextTitle: 'What happens next',
  wishNext: 'Someone who knows the area will read what you wrote, and look for what fits.',
  wishAnswer: {
    text: (to: string) => `They will send a text message to ${to}.`,
    phone: (to: string) => `They will phone ${to}.`,
    email: (to: string) => `They will send an email to ${to}.`,
  },
  wishNoAnswer: 'You did not ask for an answer. What comes of what people ask for is told on this page, under “You said, we did”.',
  nothingElse: 'You do not need to do anything else.',

  reportTitle: 'Something here is wrong',
  reportLead: (title: string) => `Tell us what is wrong about “${title}”, and we pass it on to who can put it right.`,
  reportWhat: 'What is wrong?',
  reportText: 'What should we know?',
  reportTextHint: 'For example: they meet at 11am now. Leave out what is private.',
  reportSend: 'Send',
  reportThanks: 'Thank you. We have passed it on',
  reportNext: (organisation: string) => `${organisation} will check it and put it right.`,
  reportNextSomeone: 'Someone will check it and put it right.',
  reportAnswer: 'If they have a question they will ask you in the way you chose.',

  answerWanted: 'May we get in touch about it?',
  contactWays: { none: 'No, you do not need to', text: 'Yes, by text message', phone: 'Yes, by phone', email: 'Yes, by email' },
  contactField: { text: 'Mobile number', phone: 'Phone number', email: 'Email address' },

  mistakes: {
    text: 'Write what you would like to do',
    where: 'Enter the first part of a postcode, like KM5, or leave it empty',
    what: 'Choose what is wrong',
    value: 'Enter a number or address we can reach you at, or choose “No, you do not need to”',
  },
};

export type TellingMessages = typeof en;
