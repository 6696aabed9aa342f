/** Where the service gets the time from. Tests pass one they can move; nothing below asks the machine. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** The form instants have in the store and in answers: RFC 3339, UTC, milliseconds. */
export const instant = (date: Date): string => date.toISOString();

export const addMinutes = (date: Date, minutes: number): Date => new Date(date.getTime() + minutes * 60_000);
