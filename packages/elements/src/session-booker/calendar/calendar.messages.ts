import { count } from '../../shared/messages.ts';

/** The words for the month. */
export const en = {
  before: 'The month before',
  after: 'The next month',
  times: count('en', { one: '1 time', other: '{n} times' }),
  nothing: 'nothing on this day',
  choose: 'Choose a day to see its times. Days with a line under them have something on.',
  list: 'Back to the list of dates',
};

export type CalendarMessages = typeof en;
