// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Where a booking stands. Time alone moves held and offered to expired. */
export const bookingStates = [
  /** A place is kept until heldUntil. */
  'held',
  /** On the waiting list. */
  'waiting',
  /** A place came up and is kept until offeredUntil. */
  'offered',
  /** The place is booked. */
  'confirmed',
  /** It was cancelled by the person or the provider. */
  'cancelled',
  /** The time ended before it was confirmed. The place is free for others. */
  'expired',
  /** The person came. Only where the provider switches this on. */
  'attended',
  /** The person did not come. Used for nothing but an offer of help. */
  'did-not-come',
] as const;
export type BookingState = (typeof bookingStates)[number];

/** States a new Booking can be in. */
export const bookingInitialStates = ['held', 'waiting'] as const;

/** Changes that happen by time alone. */
export const bookingChangesByTime = [{ from: 'held', to: 'expired', when: 'heldUntil has passed' }, { from: 'offered', to: 'expired', when: 'offeredUntil has passed' }, { from: 'waiting', to: 'offered', when: 'a place comes up and this one is next' }, { from: 'waiting', to: 'expired', when: 'the session has started' }] as const;

/** Commands: from which states each is allowed, and where it leads. */
export const bookingCommands = {
  /**
   * Writes the rest and confirms in one step. Sent again it answers how the booking stands. After the time has run out
   * it still succeeds if a place is free. Accepts an offered place too.
   */
  confirm: { operation: 'confirmBooking', from: ['held', 'expired', 'offered'], to: 'confirmed' },
  /** Puts off the end of a hold, at least ten times. It names the end it puts off, so sending it twice extends once. */
  extend: { operation: 'extendBooking', from: ['held'], to: 'held' },
  /** Frees the place, or leaves the waiting list. No reason is needed. Sent again it answers how the booking stands. */
  cancel: { operation: 'cancelBooking', from: ['held', 'waiting', 'offered', 'confirmed'], to: 'cancelled' },
  /** Takes the new place first and frees the old one in the same step. Sent again it answers how the booking stands. */
  move: { operation: 'moveBooking', from: ['confirmed'], to: 'confirmed' },
  /**
   * Only where the provider has switched attendance on; never for drop-in or self-run groups. Used for nothing but an
   * offer of help.
   */
  attendance: { operation: 'recordAttendance', from: ['confirmed', 'attended', 'did-not-come'], to: 'attended' },
} as const;
export type BookingCommand = keyof typeof bookingCommands;

/** Where a request stands. */
export const requestStates = [
  /** Asked for, not answered yet. */
  'requested',
  /** The organiser said yes; meetings say when. */
  'accepted',
  /** The organiser said no, with something else and somebody to talk to. */
  'declined',
  /** The person took it back. */
  'withdrawn',
] as const;
export type RequestState = (typeof requestStates)[number];

/** States a new Request can be in. */
export const requestInitialStates = ['requested'] as const;

/** Changes that happen by time alone. */
export const requestChangesByTime = [] as const;

/** Commands: from which states each is allowed, and where it leads. */
export const requestCommands = {
  /** No reason is needed. Sent again it answers how the request stands. */
  withdraw: { operation: 'withdrawRequest', from: ['requested', 'accepted'], to: 'withdrawn' },
  /** With when and where to meet. */
  accept: { operation: 'acceptRequest', from: ['requested'], to: 'accepted' },
  /** With something else, at least one of it open to anyone, and somebody to talk to: nobody meets a dead end. */
  decline: { operation: 'declineRequest', from: ['requested'], to: 'declined' },
} as const;
export type RequestCommand = keyof typeof requestCommands;
