/**
 * Dates and times in NHS style, in the zone of the venue; schedules and opening times in words; calendar files.
 * The rules are the domain's.
 */
export * from '@daybridge/domain/dates';
export * from '@daybridge/domain/calendar';
export { openingWords, openState, type Hours, type OpenState } from '@daybridge/domain/opening-times';
export { scheduleRule, scheduleWords, type ScheduleWordsOptions } from '@daybridge/domain/schedule-words';
export { nextOccurrence, type Occurrence } from '@daybridge/domain/schedule';
export { nextSessions } from '@daybridge/domain/search/next-sessions';
