/** What the viewer says while there is no plan on the screen. What stands around a plan is in `plan-document.messages.ts`. */
export const en = {
  heading: 'Your plan',
  loading: 'Loading your plan…',
  ready: 'Your plan is here.',

  signInTitle: 'Log in to see your plan',
  signInText: 'A plan is shown only to the person it belongs to, and to people they have agreed to show it to.',
  sessionText: 'You have been logged out, so we have put your plan away. Nothing of it is left on this page. Log in again to see it.',
  goneText: 'The problem is ours. Your plan is safe. Try again in a few minutes.',
  offlineText: 'We cannot reach the internet from here, so we cannot show your plan. It is safe. Try again when you are back online.',

  hiddenTitle: 'Your plan is hidden',
  hiddenText: 'Nothing of it is left on this page. Show it again when you are ready.',
  idleTitle: 'We have put your plan away',
  idleText: 'Nobody used this page for 10 minutes, so nothing of your plan is left on it.',
  showAgain: 'Show my plan',
};

export type ViewerMessages = typeof en;
