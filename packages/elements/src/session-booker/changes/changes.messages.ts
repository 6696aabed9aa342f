type Who = string | undefined;

/** The words for changing a booking that stands. */
export const en = {
  detailsTitle: 'Change your details',
  save: 'Save changes',
  saving: 'Saving…',
  leave: 'Leave it as it is',
  moveTitle: (who: Who) => `Which date would suit ${who ?? 'you'} better?`,
  stays: (when: string) => `The place on ${when} stays booked until the new one is.`,
  move: 'Move to this date',
  moving: 'Moving…',
  noOther: 'No other date has a place at the moment.',
};

export type ChangesMessages = typeof en;
