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

/** Commands: from which states each is allowed, and where it leads; without `to` the state stays. */
export const bookingCommands = {
  /**
   * Writes the rest and confirms in one step. Sent again it answers how the booking stands. After the time has run out
   * it still succeeds if a place is free. Accepts an offered place too. Whoever had a place kept may finish although
   * booking has closed since.
   */
  confirm: { operation: 'confirmBooking', from: ['held', 'expired', 'offered'], to: 'confirmed' },
  /** Puts off the end of a hold, at least ten times. It names the end it puts off, so sending it twice extends once. */
  extend: { operation: 'extendBooking', from: ['held'], to: 'held' },
  /** Frees the place, or leaves the waiting list. No reason is needed. Sent again it answers how the booking stands. */
  cancel: { operation: 'cancelBooking', from: ['held', 'waiting', 'offered', 'confirmed'], to: 'cancelled' },
  /**
   * To another date of the same thing. Takes the new place first and frees the old one in the same step. Sent again it
   * answers how the booking stands.
   */
  move: { operation: 'moveBooking', from: ['confirmed'], to: 'confirmed' },
  /**
   * Only where the provider has switched attendance on; never for drop-in or self-run groups. Used for nothing but an
   * offer of help.
   */
  attendance: { operation: 'recordAttendance', from: ['confirmed', 'attended', 'did-not-come'], to: ['attended', 'did-not-come'] },
} as const;
export type BookingCommand = keyof typeof bookingCommands;

/** Who may act for somebody, and why. What they may see and do is said by shares. */
export const delegationStates = [
  /** It holds. */
  'live',
  /** endsOn has passed. */
  'ended',
  /** The person took it back. */
  'revoked',
] as const;
export type DelegationState = (typeof delegationStates)[number];

/** States a new Delegation can be in. */
export const delegationInitialStates = ['live'] as const;

/** Changes that happen by time alone. */
export const delegationChangesByTime = [{ from: 'live', to: 'ended', when: 'endsOn has passed' }] as const;

/** Commands: from which states each is allowed, and where it leads; without `to` the state stays. */
export const delegationCommands = {
  /** Ends a delegation at once. Sent again it changes nothing. */
  revoke: { operation: 'revokeDelegation', from: ['live', 'ended'], to: 'revoked' },
} as const;
export type DelegationCommand = keyof typeof delegationCommands;

/** Whether it is running. */
export const opportunityStates = [
  /** It is on. */
  'active',
  /** It has stopped for a while and will go on. */
  'paused',
  /** It is on, and there is no room at the moment. */
  'full',
  /** It is over. */
  'closed',
] as const;
export type OpportunityState = (typeof opportunityStates)[number];

/** States a new Opportunity can be in. */
export const opportunityInitialStates = ['active', 'paused', 'full'] as const;

/** Changes that happen by time alone. */
export const opportunityChangesByTime = [] as const;

/** Commands: from which states each is allowed, and where it leads; without `to` the state stays. */
export const opportunityCommands = {
  /** Writes today as the day it was last checked. Sent again the same day it changes nothing. */
  checked: { operation: 'checkOpportunity', from: ['active', 'paused', 'full'] },
} as const;
export type OpportunityCommand = keyof typeof opportunityCommands;

/** Whether a plan is in use. The person decides, and can change it back. */
export const planStates = [
  /** It is not finished. */
  'draft',
  /** I am using it. */
  'active',
  /** I no longer use it. */
  'ended',
] as const;
export type PlanState = (typeof planStates)[number];

/** States a new Plan can be in. */
export const planInitialStates = ['draft', 'active'] as const;

/** Changes that happen by time alone. */
export const planChangesByTime = [] as const;

/** Commands: from which states each is allowed, and where it leads; without `to` the state stays. */
export const planCommands = {
  /** The person sees who has read them. Sent again the same day it changes nothing. */
  read: { operation: 'readCrisis', from: ['draft', 'active', 'ended'] },
} as const;
export type PlanCommand = keyof typeof planCommands;

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

/** Commands: from which states each is allowed, and where it leads; without `to` the state stays. */
export const requestCommands = {
  /** No reason is needed. Sent again it answers how the request stands. */
  withdraw: { operation: 'withdrawRequest', from: ['requested', 'accepted'], to: 'withdrawn' },
  /** With when and where to meet. */
  accept: { operation: 'acceptRequest', from: ['requested'], to: 'accepted' },
  /** With something else, at least one of it open to anyone, and somebody to talk to: nobody meets a dead end. */
  decline: { operation: 'declineRequest', from: ['requested'], to: 'declined' },
} as const;
export type RequestCommand = keyof typeof requestCommands;

/** Whether a session takes place. A cancelled one stays, marked. */
export const sessionStates = [
  /** It takes place. */
  'scheduled',
  /** It does not take place. */
  'cancelled',
  /** It will be later; the new date is not fixed yet. */
  'postponed',
  /** It takes place at another time or in another place. */
  'moved',
] as const;
export type SessionState = (typeof sessionStates)[number];

/** States a new Session can be in. */
export const sessionInitialStates = ['scheduled'] as const;

/** Changes that happen by time alone. */
export const sessionChangesByTime = [] as const;

/** Commands: from which states each is allowed, and where it leads; without `to` the state stays. */
export const sessionCommands = {
  /**
   * Everybody who booked or waits is told, with other things they could do. The session stays, marked. Sent again it
   * changes nothing.
   */
  cancel: { operation: 'cancelSession', from: ['scheduled', 'postponed', 'moved'], to: 'cancelled' },
} as const;
export type SessionCommand = keyof typeof sessionCommands;

/** Whether a wish has been answered. */
export const wishStates = [
  /** A worker has it and has not answered yet. */
  'asked',
  /** A worker has answered. The answer can be put right. */
  'answered',
] as const;
export type WishState = (typeof wishStates)[number];

/** States a new Wish can be in. */
export const wishInitialStates = ['asked'] as const;

/** Changes that happen by time alone. */
export const wishChangesByTime = [] as const;

/** Commands: from which states each is allowed, and where it leads; without `to` the state stays. */
export const wishCommands = {
  /** What an inclusion worker says. Sent again it replaces the answer. */
  answer: { operation: 'answerWish', from: ['asked', 'answered'], to: 'answered' },
} as const;
export type WishCommand = keyof typeof wishCommands;
