/** What stands around looking in an emergency. On the screen of a plan that may not be there at all, nothing says that it is. */
export const en = {
  title: 'Look in an emergency',
  text: 'Only if somebody may come to harm and you cannot ask them first. If somebody’s life is at risk, call {999}.',
  opens: 'If there is something here, you see for a few hours: what happens next, whom to ring, what helps, early signs, wishes for a crisis and agreed risks. You see nothing else.',
  told: 'The person is told at once. They read your name, the time and the reason you write here. Every look is on record.',
  reason: 'Why can it not wait?',
  hint: 'The person reads this. Write what has happened, in a sentence or two.',
  reasonMissing: 'Write why it cannot wait, in a sentence or two.',
  look: 'Look now',
  looking: 'Asking…',
  cancel: 'Go back without looking',
  notDone: 'Nothing was opened. What you wrote is still here.',
  until: (time: string, person: string) => `You see this until ${time}, because you said that it is an emergency. ${person} has been told, and can read your reason.`,
  toldPerson: (who: string, date: string) => `${who} looked at your plan on ${date} because of an emergency.`,
  whoLooked: 'See who has looked, and why',
  over: 'The time for looking in an emergency is over.',
};

export type EmergencyMessages = typeof en;
