/**
 * Puts a question once for all who ask it while another is out: whoever asks then is answered by the next one, which is put after they
 * came, so that nobody hears of a time before they asked.
 */
export function askedTogether<T>(ask: () => Promise<T>): () => Promise<T> {
  let out: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const put = (): Promise<T> => (out = ask().finally(() => {
    out = undefined;
  }));
  const andThen = (): Promise<T> => {
    next = undefined;
    return put();
  };
  return () => (out ? (next ??= out.then(andThen, andThen)) : put());
}
