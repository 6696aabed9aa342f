type TakeAway = () => Promise<unknown>;

const unfinished = new Set<TakeAway>();
let listening = false;

/** Does work that leaves something behind until it is finished, and takes that away when it fails or when somebody stops the command. */
export async function wholeOrNothing<T>(takeAway: TakeAway, work: () => Promise<T>): Promise<T> {
  unfinished.add(takeAway);
  takeAwayOnSignal();
  try {
    return await work();
  } catch (error) {
    await takeAway();
    throw error;
  } finally {
    unfinished.delete(takeAway);
  }
}

/** Ctrl-C comes from the terminal and once more from whoever started us: the second one must not cut the first one short. */
function takeAwayOnSignal(): void {
  if (listening) return;
  listening = true;
  let stopping = false;
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void Promise.allSettled([...unfinished].map((takeAway) => takeAway())).then(() => {
        process.stderr.write(`${process.stderr.isTTY ? '\r\u001B[K' : ''}Stopped: nothing of it is left.\n`);
        process.exit(code);
      });
    });
  }
}
