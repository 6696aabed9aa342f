/** Time from outside, so that a test decides. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does something later; the returned function stops it. */
  after(ms: number, work: () => void): () => void;
}

/** The device's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
