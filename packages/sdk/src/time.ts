/** Dates and times in NHS style, in the zone of the venue, and a schedule in words. The rules are the domain's. */
export * from '@daybridge/domain/dates';
export { scheduleRule, scheduleWords, type ScheduleWordsOptions } from '@daybridge/domain/schedule-words';
