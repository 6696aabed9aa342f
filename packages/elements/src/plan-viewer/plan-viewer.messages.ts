/**
 * What is said while there is no plan on the screen: to the person and to those they share with, so never "your". What stands around a
 * plan is in `plan-document.messages.ts`.
 */
export const en = {
  heading: 'Plan',
  loading: 'Loading the plan…',
  ready: 'The plan is here.',

  signInTitle: 'Log in to see a plan',
  signInText: 'A plan is shown only to the person it belongs to, and to people they have agreed to show it to.',
  sessionText: 'You have been logged out, so we have put the plan away. Nothing of it is left on this page. Log in again to see it.',
  sessionKeeps: 'What you were writing is kept for you until this page is left or closed.',
  goneText: 'The problem is ours. The plan is safe. Try again in a few minutes.',
  offlineText: 'We cannot reach the internet from here, so we cannot show the plan. It is safe. Try again when you are back online.',

  emergency: 'It is an emergency',

  hiddenTitle: 'The plan is hidden',
  hiddenText: 'Nothing of it is left on this page. Show it again when you are ready.',
  idleTitle: 'We have put the plan away',
  idleText: 'Nobody used this page for 10 minutes, so nothing of the plan is left on it.',
  showAgain: 'Show the plan',
};

export type ViewerMessages = typeof en;
