// Written by `npm run generate` from specs/. Do not edit: change the contract and generate again.

/** Stands before a code in the `type` of a problem document. */
export const problemBase = 'https://daybridge.example/problems/';

/** Every problem code with its one HTTP status and its words in English. */
export const problems = {
  /**
   * The body, a parameter or a header breaks the contract: a wrong type, a missing or unknown field, an unknown
   * filter, an id that names nothing.
   */
  'invalid-request': { status: 400, title: 'Something in the request is not right', detail: 'Some of what was sent is not right. Each place is listed with what to do about it.', shared: true },
  /** No token was sent or it has run out. */
  'not-signed-in': { status: 401, title: 'You are not signed in', detail: 'Log in and try again.', shared: true },
  /** The token lacks the scope, whatever the id. */
  'scope-missing': { status: 403, title: 'You cannot do this', detail: 'What you signed in with does not allow this. If you think it should, ring the service.', shared: true },
  /** There is no such thing, or you may not know of it. Both answer the same, in the same time. */
  'not-found': { status: 404, title: 'There is nothing here for you', detail: 'We cannot find this, or it is not yours to see.', shared: true },
  /** The Accept header allows none of the forms of this operation. */
  'not-acceptable': { status: 406, title: 'We cannot answer in that form', detail: 'Ask for application/json.', shared: true },
  /** The path exists and the method does not. */
  'method-not-allowed': { status: 405, title: 'That cannot be done here', detail: 'This address does not know that method.', shared: true },
  /** The body is larger than the service takes. */
  'too-large': { status: 413, title: 'That is too much at once', detail: 'Send less at a time.', shared: true },
  /** The Content-Type is not one the operation declares. */
  'unsupported-media-type': { status: 415, title: 'We cannot read that form', detail: 'Send application/json, or application/merge-patch+json to change a part.', shared: true },
  /** The limit for an address or a person is reached. Retry-After says how long. */
  'too-many-requests': { status: 429, title: 'Too many requests', detail: 'Wait a little and try again.', shared: true },
  /** The service made a mistake. */
  'internal-error': { status: 500, title: 'Something went wrong here', detail: 'Something went wrong on our side. Try again; if it goes on, quote the id of the request.', shared: true },
  /** The operation stands in the contract, and this service does not have it yet. */
  'not-built-yet': { status: 501, title: 'This is not built yet', detail: 'The contract describes this and the service does not do it yet.', shared: true },
  /** The service is starting or stopping. */
  'not-ready': { status: 503, title: 'The service is not ready', detail: 'The service is starting or stopping. Try again in a moment.', shared: true },
  /** There are not as many places left as were asked for. */
  'session-full': { status: 409, title: 'There is no place left', detail: 'Somebody else has taken the last place. You have not lost anything you told us.', shared: false },
  /** The session was cancelled. */
  'session-cancelled': { status: 409, title: 'This session is cancelled', detail: 'This session does not take place. You can choose another date.', shared: false },
  /** The session has started or is over. */
  'session-started': { status: 409, title: 'This session has begun', detail: 'This session has already begun. You can choose another date.', shared: false },
  /** Booking has not opened, has closed, or this session is not booked at all. */
  'booking-closed': { status: 409, title: 'Booking is closed', detail: 'This session cannot be booked at the moment.', shared: false },
  /** The person has a live booking for this session. Never decided for guests. */
  'already-booked': { status: 409, title: 'You have booked this already', detail: 'You already have a place in this session.', shared: false },
  /** The hold or the offer ran out, and no place is free. */
  'hold-expired-and-full': { status: 409, title: 'Your place is gone', detail: 'We kept your place as long as we said and others have taken it since. Your answers are not lost. Choose again.', shared: false },
  /** A booking for another person does not say how they agreed. */
  'agreement-needed': { status: 409, title: 'They have to agree first', detail: 'Say how the person agreed that you book for them.', shared: false },
  /** The booking is for a person who has not shared with whoever books that they may. */
  'no-share': { status: 409, title: 'They have not said that you may book for them', detail: 'They have not said that you may book for them. You can book for yourself or for a guest.', shared: false },
  /** The person has another booking in the same hours and has not said that they want both. */
  'overlapping-booking': { status: 409, title: 'You have something else then', detail: 'You have another booking in the same hours. You can keep both if you say so.', shared: false },
  /**
   * The cap of places kept at the same time for a person, an address or a session is reached, of bookings of an
   * address within a day, or of places of a session under one number or address.
   */
  'too-many-holds': { status: 429, title: 'You are keeping too many places', detail: 'Confirm or let go a place you are keeping before you keep another. If you need more places', shared: false },
  /** Something a booking needs was not said, such as how to reach a guest. */
  'details-missing': { status: 422, title: 'Something is missing', detail: 'We need a little more before we can book this place.', shared: false },
  /** A record names another that is not there, ends before it begins, or says two things that cannot both be. */
  'does-not-fit': { status: 422, title: 'Something does not fit together', detail: 'Each part of what was sent is right by itself, and together they are not. Each place is listed with what to do about it.', shared: false },
  /**
   * The command or the change is not allowed from the state the booking, request, session, delegation or opportunity
   * is in.
   */
  'not-allowed-in-state': { status: 409, title: 'That cannot be done now', detail: 'Things have moved on since, so this cannot be done any more.', shared: false },
  /** The id was used with other content. Make a new one. */
  'id-in-use': { status: 409, title: 'This id is taken', detail: 'Something else has been made with this id.', shared: false },
  /** If-Match names a version that is not the present one. The answer says which is. */
  'changed-meanwhile': { status: 412, title: 'It has changed meanwhile', detail: 'Somebody has changed this since you read it. Look at it as it is now and decide again.', shared: false },
  /** Something that exists is to be changed without If-Match. */
  'precondition-required': { status: 428, title: 'Say which version you have seen', detail: 'Send the ETag of what you have seen in If-Match.', shared: false },
  /** Somebody other than the person opens or changes a plan without saying why. */
  'purpose-required': { status: 428, title: 'Say why you look', detail: 'Send Purpose-Of-Use. The person can see who has looked and why.', shared: false },
  /** The capacity of a session is set below what is taken. */
  'capacity-below-taken': { status: 409, title: 'More places are taken than that', detail: 'More places are booked than the session would have. Cancel or move bookings first.', shared: false },
  /** The provider has not switched attendance on for this opportunity. */
  'attendance-off': { status: 409, title: 'Attendance is not recorded here', detail: 'This provider does not record who came.', shared: false },
  /** A record that others need is to be taken away. */
  'still-in-use': { status: 409, title: 'Something still needs this', detail: 'Other records point to this, or people have booked. Take those away first.', shared: false },
  /** The opportunity takes no requests. */
  'request-closed': { status: 409, title: 'This cannot be asked for at the moment', detail: 'They take no requests at the moment. There is something else, and somebody to talk to.', shared: false },
  /** Somebody other than the author changes words of the person. */
  'not-your-words': { status: 409, title: 'These words belong to the person', detail: 'Only the person can change these words. You can comment or propose beside them.', shared: false },
  /** A share gives a young carer budget or editing. */
  'too-young': { status: 409, title: 'Not for somebody under 18', detail: 'Somebody under 18 cannot be given a budget or editing rights.', shared: false },
} as const;

export type ProblemCode = keyof typeof problems;
