import { bookingSecret, uuidv7 } from '@daybridge/domain/ids';

/** A new id (UUIDv7) for something you create. */
export const newId = (): string => uuidv7(Date.now());

/** A guest's secret for one booking: 256 random bits. Send it with every call about that booking, and show it to nobody. */
export const newSecret = (): string => bookingSecret();
