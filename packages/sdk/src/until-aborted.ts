/** Settles when `work` does, or rejects as soon as the signal is aborted, even if `work` ignores signals. Leaves no listener behind. */
export function untilAborted<Value>(work: Value | Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    const done = () => signal.removeEventListener('abort', stop);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
    Promise.resolve(work).then(resolve, reject).finally(done);
  });
}
