/** What all our events have in common: they bubble and leave the shadow root, because a pasted tag has no other place to listen. */
export abstract class DayEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}
