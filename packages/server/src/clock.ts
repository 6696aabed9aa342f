/** Where the service gets the time from. Tests pass one they can move; nothing below asks the machine. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
